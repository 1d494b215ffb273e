using Audit.Language;
using Audit.Traces;

namespace Audit.Indicators.KeystrokeLevel;

/// <summary>Words there were to read: each screen's own once, the frame of a site (head, menus, margins, foot) once, pop-ups and errors each time.</summary>
internal static class ReadingMatter
{
    public static IEnumerable<OperatorCount> Of(Trace trace) =>
        trace.Screens.Select(s => new OperatorCount(s.Id, Operator.Word, Words(trace, s, frame: false)))
            .Concat(trace.Screens.GroupBy(s => s.Site).Select(site => LongestFrame(trace, site)))
            .Concat(trace.PopUps.Where(p => !p.Solicited).Select(p => new OperatorCount(p.Screen, Operator.Word, Writings.Of(trace, p.Text).SpacedWords)))
            .Concat(trace.Visits.Select(v => new OperatorCount(v.Screen, Operator.Word, v.Errors.Sum(e => new Writing(e).SpacedWords))));

    private static OperatorCount LongestFrame(Trace trace, IGrouping<string, Screen> site)
    {
        var longest = site.MaxBy(s => Words(trace, s, frame: true))!;
        return new(longest.Id, Operator.Word, Words(trace, longest, frame: true));
    }

    // Errors are read at each visit that shows them.
    private static double Words(Trace trace, Screen screen, bool frame) =>
        (screen.Blocks ?? []).Where(b => !b.InPopUp && b.Kind != TextKind.Error && IsFrame(b) == frame).Sum(b => Writings.Of(trace, b.Text).SpacedWords);

    private static bool IsFrame(TextBlock block) => block.Place is not (Place.Main or Place.Dialog);
}
