using Audit.Traces;

namespace Audit.Indicators.KeystrokeLevel;

/// <summary>Words there were to read: each screen's own once, the frame of a site (head, menus, margins, foot) once, pop-ups and errors each time.</summary>
internal static class ReadingMatter
{
    public static IEnumerable<OperatorCount> Of(Trace trace) =>
        trace.Screens.Select(s => new OperatorCount(s.Id, Operator.Word, Words(s, frame: false)))
            .Concat(trace.Screens.GroupBy(s => s.Site).Select(LongestFrame))
            .Concat(trace.PopUps.Where(p => !p.Solicited).Select(p => new OperatorCount(p.Screen, Operator.Word, WordsIn(p.Text))))
            .Concat(trace.Visits.Select(v => new OperatorCount(v.Screen, Operator.Word, v.Errors.Sum(WordsIn))));

    private static OperatorCount LongestFrame(IGrouping<string, Screen> site)
    {
        var longest = site.MaxBy(s => Words(s, frame: true))!;
        return new(longest.Id, Operator.Word, Words(longest, frame: true));
    }

    // Errors are read at each visit that shows them.
    private static double Words(Screen screen, bool frame) =>
        (screen.Blocks ?? []).Where(b => !b.InPopUp && b.Kind != TextKind.Error && IsFrame(b) == frame).Sum(b => WordsIn(b.Text));

    private static bool IsFrame(TextBlock block) => block.Place is not (Place.Main or Place.Dialog);

    // What stands between blanks, so that a word more is never a word less.
    private static int WordsIn(string text)
    {
        var (words, counted) = (0, false);
        foreach (var sign in text)
        {
            if (char.IsWhiteSpace(sign)) counted = false;
            else if (!counted && char.IsLetterOrDigit(sign)) (words, counted) = (words + 1, true);
        }
        return words;
    }
}
