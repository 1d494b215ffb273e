using Audit.Traces;

namespace Audit.Observation;

/// <summary>A look that turned out to be at another screen, or at the same one again.</summary>
internal sealed record Arrival(Glance Glance, string Identity, Screen? Known, PopUp? Dialog, double? WaitingMs);

/// <summary>Decides what is a visit and what a screen holds. Pure, but for reading the recording.</summary>
internal static class Arrivals
{
    /// <summary>A new visit: another screen, another document, or the same form shown again with errors.</summary>
    internal static bool IsVisit(Recording recording, string identity, Glance glance)
    {
        if (recording.CurrentVisit is not { } visit || recording.CurrentScreen?.Identity != identity) return true;
        if (recording.LoadedSinceShown) return true;
        var acted = recording.LastGesture is { } last && last.Visit == visit.Number;
        return acted && glance.Errors.Count > 0 && !glance.Errors.SequenceEqual(visit.Errors);
    }

    internal static Screen NewScreen(string id, Arrival arrival, string? picture, Size size)
    {
        var glance = arrival.Glance;
        return new Screen(
            id, arrival.Identity, glance.Url, Sites.Of(glance.Url), glance.Title, glance.Language, glance.Heading, glance.CurrentStep,
            arrival.Dialog is null ? null : Overlays.NameOf(arrival.Dialog), picture, null, glance.Viewport, size, glance.Words, glance.Fields,
            glance.Captchas, glance.IdentityButtons, glance.AccountWords, null, arrival.WaitingMs, 0, 0, glance.Blocks, glance.Links);
    }

    /// <summary>The screen with the fields, captchas and texts that showed only later.</summary>
    internal static Screen Enriched(Screen screen, Glance glance)
    {
        var fields = screen.Fields.UnionBy(glance.Fields, f => f.Key).ToList();
        var captchas = screen.Captchas.UnionBy(glance.Captchas, c => (c.Kind, c.Provider, c.FieldKey)).ToList();
        var known = screen.Blocks ?? [];
        // What stands twice on the screen stays twice: only what was there already is not added again.
        var blocks = known.Concat(glance.Blocks.ExceptBy(known.Select(b => (b.Kind, b.Text)), b => (b.Kind, b.Text))).ToList();
        var controls = (screen.Controls ?? []).UnionBy(glance.Links, c => (c.Control, c.Name, c.Href)).ToList();
        return screen with { Fields = fields, Captchas = captchas, Blocks = blocks, Controls = controls, AccountWords = [.. screen.AccountWords.Union(glance.AccountWords)] };
    }
}
