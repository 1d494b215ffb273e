using Audit.Traces;

namespace Audit.Observation;

/// <summary>Follows what lies over the page from look to look: what came, what is still there, what went.</summary>
internal static class Overlays
{
    /// <summary>The share of the viewport from which an overlay intrudes by size alone; smaller ones are ambient, unless they do worse.</summary>
    internal const double IntrusiveShare = 0.25;

    /// <summary>Takes the overlays of a look in and returns the pop-ups that are new.</summary>
    internal static IReadOnlyList<PopUp> Follow(Recording recording, Glance glance)
    {
        var seen = glance.Overlays.Where(o => o.Text.Length > 0 || o.Controls.Count > 0 || o.Frame).ToList();
        var open = recording.PopUps.Where(p => p.StillOpen && p.CoveredShare is not null).ToList();
        var fresh = new List<PopUp>();
        foreach (var overlay in seen)
        {
            if (open.Find(p => Same(recording, p, overlay)) is { } known) open.Remove(known);
            else if (NextLayer(recording, open, overlay) is { } before) open.Remove(Relayered(recording, before, overlay));
            else fresh.Add(Add(recording, overlay));
        }
        foreach (var gone in open) recording.Update(recording.PopUp(gone.Id) with { StillOpen = false });
        return fresh;
    }

    /// <summary>The overlay a pop-up record stands for, in a later look; null when it is gone.</summary>
    internal static OverlaySeen? In(Recording recording, Glance glance, PopUp popUp) => glance.Overlays.FirstOrDefault(o => Same(recording, popUp, o));

    internal static string NameOf(PopUp popUp) => popUp.Name.Length > 0 ? popUp.Name : popUp.Text.Length > 60 ? popUp.Text[..60] : popUp.Text;

    internal static bool Intrudes(PopUp popUp) =>
        !popUp.Solicited && (popUp.BlocksPointer || popUp.TookFocus || popUp.CoversTarget || popUp.CoveredShare is null or >= IntrusiveShare);

    /// <summary>The look with what stands in unasked overlays marked: it is no part of the procedure. The probe tells what floats, not whether it was asked for.</summary>
    internal static Glance Marked(Recording recording, Glance glance)
    {
        var unasked = recording.PopUps.Where(p => p is { StillOpen: true, Solicited: false, CoveredShare: not null }).Select(p => In(recording, glance, p)?.Box).OfType<Box>().ToList();
        bool Inside(Box? box) => box is not null && unasked.Exists(o => Holds(o, box));
        return glance with
        {
            Fields = [.. glance.Fields.Select(f => f with { InPopUp = f.InPopUp && Inside(f.Box) })],
            Blocks = [.. glance.Blocks.Select(b => b with { InPopUp = b.InPopUp && Inside(b.Box) })],
            Links = [.. glance.Links.Select(c => c with { InPopUp = c.InPopUp && Inside(c.Box) })],
        };
    }

    private static bool Holds(Box outer, Box inner) =>
        inner.X >= outer.X && inner.Y >= outer.Y && inner.X + inner.Width <= outer.X + outer.Width && inner.Y + inner.Height <= outer.Y + outer.Height;

    /// <summary>A pop-up seen in the very look that made a new visit belongs to that visit, not to the one before.</summary>
    internal static void PlaceOn(Recording recording, IReadOnlyList<PopUp> fresh)
    {
        if (recording.CurrentVisit is not { } visit) return;
        foreach (var popUp in fresh.Select(p => recording.PopUp(p.Id)).Where(p => p.Visit != visit.Number && !p.Solicited))
            recording.Update(popUp with { Screen = visit.Screen, Visit = visit.Number, AfterMs = Math.Max(0, recording.Now - visit.At) });
    }

    private static bool Same(Recording recording, PopUp popUp, OverlaySeen overlay) => recording.LookOf(popUp.Id) == OverlayWords.Signature(overlay.Name, overlay.Text);

    /// <summary>The second layer of a banner is the same banner: it stands where the first did, after a press on it.</summary>
    private static PopUp? NextLayer(Recording recording, List<PopUp> open, OverlaySeen overlay) =>
        recording.LastGesture?.PopUp is { } id && open.Find(p => p.Id == id) is { Kind: PopUpKind.CookieBanner } before
        && (overlay.BlocksPointer || overlay.CoveredShare >= IntrusiveShare || OverlayWords.KindOf(overlay) == PopUpKind.CookieBanner) ? before : null;

    private static PopUp Relayered(Recording recording, PopUp before, OverlaySeen overlay)
    {
        recording.LooksLike(before.Id, OverlayWords.Signature(overlay.Name, overlay.Text));
        return before;
    }

    private static PopUp Add(Recording recording, OverlaySeen overlay)
    {
        var kind = OverlayWords.KindOf(overlay);
        var pressed = recording.LastGesture is { Kind: not GestureKind.Scroll } last && last.Visit == recording.CurrentVisit?.Number ? last.Target : null;
        var popUp = recording.Add((id, visit) => new PopUp(
            id, kind, visit?.Screen ?? "", visit?.Number ?? 0, recording.Now, visit is null ? 0 : recording.Now - visit.At, overlay.Role, overlay.Name, overlay.Text,
            Math.Round(overlay.CoveredShare, 3), overlay.BlocksPointer, overlay.TookFocus && !overlay.IsJustAControl, CoversTarget: false,
            Solicitation.AskedFor(overlay, kind, pressed), OverlayWords.CloseControl(overlay.Controls), ClosedBy: [], StillOpen: true, ConsentOf(kind, overlay), overlay.Box));
        recording.LooksLike(popUp.Id, OverlayWords.Signature(overlay.Name, overlay.Text));
        return popUp;
    }

    private static ConsentSeen? ConsentOf(PopUpKind kind, OverlaySeen overlay)
    {
        if (kind != PopUpKind.CookieBanner) return null;
        var accept = OverlayWords.AcceptControl(overlay.Controls);
        var refuse = OverlayWords.RefuseControl(overlay.Controls);
        return new ConsentSeen(accept?.Name, refuse?.Name, accept is null ? null : 1, refuse is null ? null : 1);
    }
}
