using Audit.Journeys.Reaching;
using Audit.Observation;
using Audit.Scenarios;
using Audit.Traces;
using Microsoft.Playwright;

namespace Audit.Journeys;

/// <summary>One journey under way: from the entry to the completion screen, step by step, and why it ended.</summary>
internal sealed class Walk(IBrowserContext context, Observer observer, JourneyRequest request, Action<string> progress, CancellationToken cancel)
{
    private readonly Scenario _scenario = request.Scenario;

    /// <summary>Goes until the end, or until the page breaks: then at once, whatever was being waited for.</summary>
    internal async Task<Ending> GoAsync()
    {
        var (walking, broken) = (WalkAsync(), observer.Recording.Broken);
        if (await Task.WhenAny(walking, broken) == walking && !broken.IsCompleted) return await walking;
        // Nothing answers any more in a closed context: the walk comes to its own end.
        await context.CloseAsync();
        await walking;
        var breakage = await broken;
        return new Ending(EndingKind.NotCompleted, breakage.Reason, observer.Recording.Step, breakage.Seen);
    }

    private async Task<Ending> WalkAsync()
    {
        var page = await context.NewPageAsync();
        await PersonaContext.SlowDownAsync(context, page, request.Persona, observer.Processor);
        await new Challenges(request.Reach, request.Address(_scenario.Entry)).AnswerAsync(page);
        context.Page += async (_, window) => await PersonaContext.SlowDownAsync(context, window, request.Persona, observer.Processor);
        var arrival = new Arriving(page, observer, request);
        var mail = new MailReading(arrival, observer, request, cancel);
        try
        {
            await mail.BeginAsync();
            await EnterAsync(arrival);
            if (!await StepsAsync(new Acting(arrival, request, mail))) return new Ending(EndingKind.StoppedBeforeFinalSubmit, Step: observer.Recording.Steps.Count - 1);
            await CompleteAsync(arrival);
            return new Ending(EndingKind.Completed);
        }
        catch (JourneyEndException end)
        {
            return await EndedAsync(arrival, end.Reason, end.Seen, end.Message) with { Offered = end.Offered };
        }
        catch (OperationCanceledException)
        {
            return await EndedAsync(arrival, EndReason.Cancelled, "", null);
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            return await EndedAsync(arrival, EndReason.CannotAct, arrival.Page.Url, error.Message);
        }
    }

    private async Task EnterAsync(Arriving arrival)
    {
        progress($"{_scenario.Id} · {request.Persona.Id}");
        await arrival.OpenAsync(request.Address(_scenario.Entry));
    }

    /// <summary>False when a final step was not performed, on purpose.</summary>
    private async Task<bool> StepsAsync(Acting persona)
    {
        for (var i = 0; i < _scenario.Steps.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            observer.Recording.Step = i;
            progress($"{_scenario.Id} · {request.Persona.Id} · {i + 1}/{_scenario.Steps.Count}");
            if (!await StepAsync(persona, i)) return false;
        }
        observer.Recording.Step = null;
        return true;
    }

    private async Task<bool> StepAsync(Acting persona, int index)
    {
        var step = _scenario.Steps[index];
        var kind = StepWords.Kind(step);
        StepTaken Taken(StepStatus status, string? by) =>
            new(index, kind, StepWords.What(step), step.Final, status, observer.Recording.CurrentVisit?.Screen, by, step.Line, step.Demands);
        try
        {
            var held = step.Final && !request.AllowFinalSubmit && !request.OnLoopback;
            var by = await persona.DoAsync(step, held);
            observer.Recording.Add(Taken(held ? StepStatus.NotPerformed : by == Acting.Absent ? StepStatus.Skipped : StepStatus.Done, by == Acting.Absent ? null : by));
            return !held;
        }
        catch
        {
            observer.Recording.Add(Taken(StepStatus.Failed, null));
            throw;
        }
    }

    private async Task CompleteAsync(Arriving arrival)
    {
        if (await arrival.FindAsync(page => Finder.AnythingAsync(page, _scenario.Completion), patient: true) is not null) return;
        var (reason, seen) = await arrival.InsteadAsync();
        throw new JourneyEndException(reason == EndReason.MissingElement ? EndReason.CompletionNotSeen : reason, seen);
    }

    private async Task<Ending> EndedAsync(Arriving arrival, EndReason reason, string seen, string? detail)
    {
        if (observer.Recording.LastNavigation is { Shown: false }) await arrival.SeeAsync(null);
        var picture = await observer.PhotographAsync(arrival.Page, "end");
        return new Ending(reason == EndReason.Cancelled ? EndingKind.Interrupted : EndingKind.NotCompleted, reason, observer.Recording.Step, seen, detail == seen ? null : detail, picture);
    }
}
