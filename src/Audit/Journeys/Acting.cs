using Audit.Scenarios;
using Audit.Traces;
using Microsoft.Playwright;

namespace Audit.Journeys;

/// <summary>Performs one step as the persona would.</summary>
internal sealed class Acting(Arriving arrival, JourneyRequest request, MailReading mail)
{
    /// <summary>What <see cref="DoAsync"/> returns for an optional step whose target was not there.</summary>
    internal const string Absent = "absent";

    private const int MostTries = 4;

    /// <summary>Does the step and returns how its target was found (null: nothing to find, <see cref="Absent"/>: optional and not there).</summary>
    /// <param name="held">A final step that must not be performed: only made sure of.</param>
    /// <exception cref="JourneyEndException">The target is missing, or cannot be acted on.</exception>
    internal Task<string?> DoAsync(Step step, bool held) => step switch
    {
        Step.Open open => OpenAsync(open),
        Step.Click click => OnAsync(step, p => Finder.ToPressAsync(p, click.Target), click.Target, held ? Nothing : f => arrival.Hand.PressAsync(f.Element, f.Styled)),
        Step.Fill fill => OnAsync(step, p => Finder.FieldAsync(p, fill.Field), fill.Field, held ? Nothing : f => arrival.Hand.TypeAsync(f.Element, mail.Filled(fill.Text))),
        Step.Choose { Option: null } tick => OnAsync(step, p => Finder.FieldAsync(p, tick.Field), tick.Field, f => TickAsync(f, tick.Ticked)),
        Step.Choose choose => ChooseAsync(choose, choose.Option),
        Step.Upload upload => OnAsync(step, p => Finder.FieldAsync(p, upload.Field), upload.Field, held ? Nothing : f => arrival.Hand.AttachAsync(f.Element, f.Styled, upload.FilePath)),
        Step.Press press => PressAsync(press, held),
        Step.ReadMail read => held ? Task.FromResult<string?>(null) : mail.ReadAsync(read),
        Step.WaitFor wait => OnAsync(step, p => Finder.AnythingAsync(p, wait.Target), wait.Target, Nothing),
        Step.Expect expect => ExpectAsync(expect),
        _ => Task.FromResult<string?>(null),
    };

    private static Task Nothing(Found found) => Task.CompletedTask;

    private async Task<string?> OpenAsync(Step.Open step)
    {
        await arrival.OpenAsync(request.Address(step.Address));
        return null;
    }

    private async Task<string?> PressAsync(Step.Press step, bool held)
    {
        if (held) return null;
        await arrival.Hand.KeyAsync(step.Key);
        await arrival.ArriveAsync();
        return null;
    }

    private async Task<string?> ExpectAsync(Step.Expect step)
    {
        if (await arrival.FindAsync(p => Finder.AnythingAsync(p, step.Target), !step.Optional) is { } found) return found.By;
        if (step.Optional) return Absent;
        var (reason, seen) = await arrival.InsteadAsync();
        throw new JourneyEndException(reason == EndReason.MissingElement ? EndReason.NotExpected : reason, seen);
    }

    private async Task<string?> OnAsync(Step step, Func<IPage, Task<Found?>> find, Target target, Func<Found, Task> act)
    {
        if (await arrival.FindAsync(find, !step.Optional) is not { } found) return step.Optional ? Absent : await MissingAsync();
        await TryAsync(step, find, found, act);
        if (step is not Step.Fill) await arrival.ArriveAsync();
        return target.Css is null ? found.By : "css";
    }

    /// <summary>What is in the way is put away first, as a person does; then she tries again.</summary>
    private async Task TryAsync(Step step, Func<IPage, Task<Found?>> find, Found found, Func<Found, Task> act)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await act(found);
                return;
            }
            catch (Exception error) when (error is PlaywrightException or TimeoutException)
            {
                if (attempt == MostTries) throw new JourneyEndException(EndReason.CannotAct, StepWords.What(step), error.Message.Split('\n')[0]);
                await arrival.RestAsync();
                await arrival.UncoverAsync(found.Element);
                found = await arrival.FindAsync(find, patient: true) ?? throw new JourneyEndException(EndReason.MissingElement, StepWords.What(step));
            }
        }
    }

    private async Task<string?> ChooseAsync(Step.Choose step, string option)
    {
        if (await arrival.FindAsync(p => FieldOrOptionAsync(p, step.Field, option), !step.Optional) is not { } found) return step.Optional ? Absent : await MissingAsync();
        await TryAsync(step, p => FieldOrOptionAsync(p, step.Field, option), found, f => ChooseOnAsync(f, option));
        await arrival.ArriveAsync();
        return step.Field.Css is null ? found.By : "css";
    }

    private static async Task<Found?> FieldOrOptionAsync(IPage page, Target field, string option)
    {
        var labelled = await Finder.LabelledFieldAsync(page, field);
        if (labelled is not null && await KindAsync(labelled) is not ("radio" or "checkbox") and var kind) return labelled with { Kind = kind };
        return await Finder.OptionAsync(page, option, field.Name ?? field.Text) ?? labelled ?? await Finder.UnlabelledFieldAsync(page, field) ?? await Finder.OptionAsync(page, option, field.Within);
    }

    private async Task ChooseOnAsync(Found found, string option)
    {
        var element = found.Element;
        switch (found.Kind ?? await KindAsync(found))
        {
            case "select":
                await arrival.Hand.ChooseAsync(element, option);
                break;
            case "date":
                await arrival.Hand.DateAsync(element, option);
                break;
            case "radio" or "checkbox":
                await TickAsync(found, ticked: true);
                break;
            case "text" or "search" or "tel":
                await arrival.Hand.TypeAsync(element, option);
                break;
            default:
                await arrival.Hand.PressAsync(element, found.Styled);
                break;
        }
    }

    /// <summary>Presses the box unless it already is as wanted, and makes sure that it took: slow pages answer late.</summary>
    private async Task TickAsync(Found found, bool ticked)
    {
        var box = found.Element;
        if (await IsTickedAsync(box) == ticked) return;
        await arrival.Hand.PressAsync(box, found.Styled);
        await arrival.RestAsync();
        if (await box.CountAsync() > 0 && await IsTickedAsync(box) != ticked) throw new TimeoutException("the box did not take the press");
    }

    private static Task<bool> IsTickedAsync(ILocator box) => box.EvaluateAsync<bool>("e => e.checked ?? e.getAttribute('aria-checked') === 'true'");

    private static Task<string> KindAsync(Found found) =>
        found.Element.EvaluateAsync<string>("e => e.tagName === 'SELECT' ? 'select' : e.tagName === 'INPUT' ? e.type : ''");

    private async Task<string?> MissingAsync()
    {
        var (reason, seen) = await arrival.InsteadAsync();
        throw new JourneyEndException(reason, seen);
    }
}
