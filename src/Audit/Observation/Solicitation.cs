using System.Text.RegularExpressions;
using Audit.Traces;

namespace Audit.Observation;

/// <summary>Whether the persona asked for an overlay: the last thing she pressed says that it opens one, or shares a word with its name.</summary>
internal static partial class Solicitation
{
    internal static bool AskedFor(OverlaySeen overlay, PopUpKind kind, ElementFacts? pressed)
    {
        if (pressed is null || kind is not (PopUpKind.ModalDialog or PopUpKind.Overlay)) return false;
        return pressed.OpensDialog || pressed.Control is ControlKind.Choice || SharesAWord(pressed.Name, $"{overlay.Name} {overlay.Text}");
    }

    private static bool SharesAWord(string control, string overlay)
    {
        var there = Words(overlay).ToHashSet(StringComparer.Ordinal);
        return Words(control).Any(there.Contains);
    }

    private static IEnumerable<string> Words(string text) =>
        Word().Matches(WellFormed.Bare(text)).Select(m => m.Value).Where(w => w.Length > 4);

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
