using System.Globalization;
using Audit.Observation;
using Audit.Traces;
using Microsoft.Playwright;

namespace Audit.Journeys;

/// <summary>The persona's hand: a mouse or a finger, and a keyboard. Nothing is ever set through the page.</summary>
internal sealed class Hand(IPage page, bool touch, Recording recording)
{
    /// <summary>How long something may stay out of reach (covered, moving, greyed out) before it is looked at again.</summary>
    private const float ReachMs = 5000;

    /// <summary>Presses something in view. Once the page has heard it, it is made: what follows may take its time.</summary>
    /// <param name="styled">Styling hides it: its label is pressed.</param>
    internal async Task PressAsync(ILocator element, bool styled = false)
    {
        recording.BeginPress();
        try
        {
            await ReachAndPressAsync(element, styled);
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            // The driver gives up on a slow answer as on a press that never came; pressing again would be a second press.
            await AnsweredAsync();
            if (!recording.PressHeard) throw;
        }
        finally
        {
            recording.EndPress();
        }
    }

    private async Task ReachAndPressAsync(ILocator element, bool styled)
    {
        if (styled && await Finder.LabelAsync(element) is { } label)
        {
            await (touch ? label.TapAsync(new() { Timeout = ReachMs }) : label.ClickAsync(new() { Timeout = ReachMs }));
            return;
        }
        await (touch ? element.TapAsync(new() { Timeout = ReachMs }) : element.ClickAsync(new() { Timeout = ReachMs }));
    }

    /// <summary>Presses stand in front of questions in a page's queue: one that answers has taken in what was pressed.</summary>
    private async Task AnsweredAsync()
    {
        var answers = page.Frames.Where(frame => !Glances.IsSilent(frame)).ToDictionary(frame => frame, frame => frame.EvaluateAsync("0"));
        try
        {
            await Task.WhenAll(answers.Values).WaitAsync(Glances.AnswerWithin);
        }
        catch (PlaywrightException)
        {
            // Gone: what was heard so far is what there is.
            return;
        }
        catch (TimeoutException)
        {
            // A frame may stay busy; a page that does keeps whoever pressed waiting for good.
            if (answers.TryGetValue(page.MainFrame, out var own) && !own.IsCompleted) recording.Break(EndReason.Frozen, page.Url);
        }
    }

    /// <summary>Presses the field and types; what was there is selected first and typed over.</summary>
    internal async Task TypeAsync(ILocator field, string text)
    {
        await PressAsync(field);
        if (await HoldsTextAsync(field)) await page.Keyboard.PressAsync("ControlOrMeta+A");
        await field.PressSequentiallyAsync(text, new() { Timeout = 60_000 });
    }

    internal Task KeyAsync(string key) => page.Keyboard.PressAsync(key);

    /// <summary>Opens a list and goes down to the option with the arrow keys.</summary>
    internal async Task ChooseAsync(ILocator list, string option)
    {
        var (place, dropsDown) = await PlaceOfAsync(list, option);
        await PressAsync(list);
        await KeyAsync("Home");
        for (var i = 0; i < place; i++) await KeyAsync("ArrowDown");
        // In a list that stands open in the page, Enter would send the form.
        if (dropsDown) await KeyAsync("Enter");
        if (await ShownOptionAsync(list) != option.Trim()) throw new JourneyEndException(EndReason.CannotAct, option, $"the list does not take the option '{option}'");
    }

    /// <summary>Types a date into the browser's own date field, whichever order the browser shows it in.</summary>
    internal async Task DateAsync(ILocator field, string isoDate)
    {
        var date = DateOnly.ParseExact(isoDate, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var order in new[] { "MMddyyyy", "ddMMyyyy", "yyyyMMdd" })
        {
            await PressLeftAsync(field);
            await page.Keyboard.TypeAsync(date.ToString(order, CultureInfo.InvariantCulture));
            if (await field.InputValueAsync() == isoDate) return;
        }
        throw new JourneyEndException(EndReason.CannotAct, isoDate, $"the date field does not take the date {isoDate}");
    }

    /// <param name="styled">As for <see cref="PressAsync"/>.</param>
    internal async Task AttachAsync(ILocator field, bool styled, string file)
    {
        var chooser = await page.RunAndWaitForFileChooserAsync(() => PressAsync(field, styled), new() { Timeout = 10_000 });
        await chooser.SetFilesAsync(file);
    }

    /// <summary>The box of the first part of a date field stands at its left edge.</summary>
    private Task PressLeftAsync(ILocator field)
    {
        var left = new Position { X = 12, Y = 10 };
        return touch ? field.TapAsync(new() { Position = left, Timeout = ReachMs }) : field.ClickAsync(new() { Position = left, Timeout = ReachMs });
    }

    private static Task<bool> HoldsTextAsync(ILocator field) => field.EvaluateAsync<bool>("e => (e.value ?? e.textContent ?? '') !== ''");

    private static Task<string> ShownOptionAsync(ILocator list) => list.EvaluateAsync<string>("e => e.selectedOptions[0] ? e.selectedOptions[0].label.trim() : ''");

    private static async Task<(int Place, bool DropsDown)> PlaceOfAsync(ILocator list, string option)
    {
        var said = await list.EvaluateAsync<string[]>("e => [e.size <= 1 && !e.multiple ? 'drops' : '', ...[...e.options].filter((o) => !o.disabled && !o.parentElement.disabled && getComputedStyle(o).display !== 'none').map((o) => o.label.trim())]");
        var place = Array.IndexOf(said, option.Trim(), 1) - 1;
        if (place < 0) throw new JourneyEndException(EndReason.MissingElement, "", "the list has no such option") { Offered = said[1..] };
        return (place, said[0].Length > 0);
    }
}
