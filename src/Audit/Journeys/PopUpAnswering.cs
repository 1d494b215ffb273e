using System.Diagnostics;
using Audit.Observation;
using Audit.Scenarios;
using Audit.Traces;
using Microsoft.Playwright;

namespace Audit.Journeys;

/// <summary>Getting rid of the pop-ups in front of the persona, as the scenario's policy says; each gesture is paid for.</summary>
internal sealed class PopUpAnswering(Arriving arrival, Recording recording, ConsentPolicy policy)
{
    private const int MostInARow = 12;
    private const int MostTries = 3;

    /// <summary>How long an answer may take before a person takes it that nothing will come: the limit of attention (Nielsen 1993).</summary>
    private static readonly TimeSpan EffectWithin = TimeSpan.FromSeconds(10);

    /// <summary>A box that ticked itself shows that the answer was taken; whatever else it does comes soon.</summary>
    private static readonly TimeSpan TickedWithin = TimeSpan.FromSeconds(2.5);

    /// <summary>A key shows its effect at once, or has none.</summary>
    private static readonly TimeSpan KeyEffectWithin = TimeSpan.FromSeconds(1);

    /// <summary>How much of a pop-up's text tells it from another.</summary>
    private const int TellingText = 40;

    private readonly Dictionary<string, int> _tries = [];
    private readonly List<(string PopUp, string? Look, ElementFacts Control)> _pressed = [];

    internal async Task AnswerAllAsync()
    {
        for (var i = 0; i < MostInARow && Next() is { } popUp; i++)
            await AnswerAsync(popUp);
    }

    /// <summary>Something lies over the target: whatever its size, it is in the way.</summary>
    internal async Task UncoverAsync(ILocator target)
    {
        var over = await CoveringTextAsync(target);
        await arrival.SeeAsync(null);
        if (over is not null && recording.PopUps.LastOrDefault(p => LiesOver(p, over)) is { } popUp) recording.Update(popUp with { CoversTarget = true });
        await AnswerAllAsync();
    }

    private static bool LiesOver(PopUp popUp, string text) =>
        popUp is { StillOpen: true, CoveredShare: not null } && text.StartsWith(popUp.Text[..Math.Min(TellingText, popUp.Text.Length)], StringComparison.Ordinal);

    private PopUp? Next() => recording.PopUps.LastOrDefault(p =>
        p.StillOpen && p.CoveredShare is not null && Overlays.Intrudes(p) && _tries.GetValueOrDefault(p.Id) < MostTries);

    private async Task AnswerAsync(PopUp popUp)
    {
        var overlay = arrival.Last is { } glance ? Overlays.In(recording, glance, popUp) : null;
        _tries[popUp.Id] = _tries.GetValueOrDefault(popUp.Id) + 1;
        if (overlay is null) return;
        recording.PopUpInHand = popUp.Id;
        var look = recording.LookOf(popUp.Id);
        var pressed = await PressNextAsync(popUp, look, overlay);
        if (!pressed) await arrival.Hand.KeyAsync("Escape");
        var after = await AfterwardsAsync(popUp, overlay, look, pressed ? EffectWithin : KeyEffectWithin);
        recording.PopUpInHand = null;
        if (!after.StillOpen && after.Consent is not null) recording.Update(after with { Consent = PopUpAnswers.Costs(after, policy) });
        if (after.StillOpen && recording.LookOf(popUp.Id) != look) _tries[popUp.Id] = 1;
    }

    /// <summary>What was pressed and changed nothing is not pressed again: she looks for another way out.</summary>
    private async Task<bool> PressNextAsync(PopUp popUp, string? look, OverlaySeen overlay)
    {
        var before = _pressed.Where(p => p.PopUp == popUp.Id && p.Look == look).Select(p => p.Control).ToList();
        bool Untried(ElementFacts control) => !before.Exists(b => b.Css == control.Css && b.Name == control.Name);
        var untried = overlay with { Controls = [.. overlay.Controls.Where(Untried)], ControlsInView = overlay.Controls.Take(overlay.ControlsInView).Count(Untried) };
        if (PopUpAnswers.Next(popUp, untried, policy, before.Exists(PopUpAnswers.Answers)) is not { } control || !await PressAsync(control)) return false;
        _pressed.Add((popUp.Id, look, control));
        return true;
    }

    /// <summary>An effect may be slow in coming: a busy page, another frame, a server. It is waited for before anything else is tried.</summary>
    private async Task<PopUp> AfterwardsAsync(PopUp popUp, OverlaySeen overlay, string? look, TimeSpan within)
    {
        var watch = Stopwatch.StartNew();
        do
        {
            await arrival.RestAsync();
            await arrival.SeeAsync(null);
            if (within > TickedWithin && Ticked(popUp, overlay)) within = TickedWithin;
        }
        while (recording.PopUp(popUp.Id).StillOpen && (recording.LookOf(popUp.Id) == look || IsUnread(popUp, overlay)) && watch.Elapsed < within);
        return recording.PopUp(popUp.Id);
    }

    /// <summary>A frame too busy to say what it holds looks empty: nothing is known of it, so nothing is tried on it yet.</summary>
    private bool IsUnread(PopUp popUp, OverlaySeen before) =>
        before is { Frame: true, Controls.Count: > 0 } && arrival.Last is { } glance && Overlays.In(recording, glance, popUp) is { Controls.Count: 0 };

    private bool Ticked(PopUp popUp, OverlaySeen before) =>
        arrival.Last is { } glance && Overlays.In(recording, glance, popUp) is { } now && now.Ticks != before.Ticks;

    private async Task<bool> PressAsync(ElementFacts control)
    {
        foreach (var frame in arrival.Page.Frames)
        {
            var element = frame.Locator(control.Css).Filter(new() { Visible = true }).First;
            if (await element.CountAsync() == 0) continue;
            try
            {
                await arrival.Hand.PressAsync(element);
                return true;
            }
            catch (Exception error) when (error is PlaywrightException or TimeoutException)
            {
                // Out of reach here; the same control may stand in another frame.
                continue;
            }
        }
        return false;
    }

    private static async Task<string?> CoveringTextAsync(ILocator target)
    {
        try
        {
            return await target.EvaluateAsync<string?>($"e => window['{Probe.Handle}'] ? window['{Probe.Handle}'].coveredBy(e) : null", null, new() { Timeout = 2000 });
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            return null;
        }
    }
}
