using Audit.Indicators;
using Audit.Scoring;

namespace Audit.Comparison;

/// <summary>One measure on both sides.</summary>
/// <param name="Points">Points of the index it loses after, less those it lost before; 0 when it is not scored.</param>
/// <param name="Decides">A count of facts; times and estimates are shown, and decide nothing alone.</param>
public sealed record MeasureChange(string Measure, Repeated Before, Repeated After, Turn Turn, double Points, bool Decides);

/// <summary>Which way something went.</summary>
public enum Turn
{
    Same,
    Better,
    Worse,

    /// <summary>Changed, but nobody said which way is better; or the difference is no larger than that between runs.</summary>
    Unclear,

    /// <summary>One side was not tested, or only a lower bound is known.</summary>
    NotComparable,
}

/// <summary>Holds measures against each other.</summary>
internal static class MeasureChanges
{
    /// <summary>Less of these is easier for whoever has to get through.</summary>
    private static readonly string[] Burdens =
    [
        "clicks", "screens", "sites", "windows", "heights", "steps", "trips", "pop-ups", "findings", "fields", "characters", "words", "terms", "sentences", "demands", "share", "data", "documents", "targets",
        "elements", "kilobytes", .. Times,
    ];

    /// <summary>The only unit of which more is easier. Its rule may count what is lacking, which goes the other way.</summary>
    private const string Ease = "ease";

    /// <summary>Our convention: from one run to the next an estimate of the same procedure moves by less.</summary>
    private const double Moves = 0.1;

    private static string[] Times => ["seconds"];

    /// <summary>Every measure of either side, in the order of the catalogue.</summary>
    internal static IReadOnlyList<MeasureChange> Of(Audited before, Audited after)
    {
        var right = after.Measures.ToDictionary(m => m.Shown.Id);
        var left = before.Measures.ToDictionary(m => m.Shown.Id);
        return [.. left.Keys.Union(right.Keys).Select(id => Of(id, (before, left.GetValueOrDefault(id) ?? None(id)), (after, right.GetValueOrDefault(id) ?? None(id))))];
    }

    private static MeasureChange Of(string id, (Audited Of, Repeated Is) before, (Audited Of, Repeated Is) after)
    {
        var (left, right) = (Line(before.Of, id), Line(after.Of, id));
        var points = left is null || right is null ? 0 : (double)((decimal)right.Points - (decimal)left.Points);
        var decides = IsCount(before.Is.Shown) && IsCount(after.Is.Shown);
        return new(id, before.Is, after.Is, TurnOf((before.Of, before.Is), (after.Of, after.Is), right ?? left), points, decides);
    }

    private static Turn TurnOf((Audited Of, Repeated Is) before, (Audited Of, Repeated Is) after, Deduction? line)
    {
        var (b, a) = (before.Is.Shown, after.Is.Shown);
        if (b.Status == MeasureStatus.NotTested || a.Status == MeasureStatus.NotTested) return Turn.NotComparable;
        if (b.Kind is not null || a.Kind is not null) return ByWord((before.Of, b), (after.Of, a));
        if (b.Value is not { } from || a.Value is not { } to) return Turn.NotComparable;
        if (from == to) return OnlyAtLeast(before, after) ? Turn.NotComparable : ByPoints(Line(before.Of, b.Id), line);
        if (!IsKnown(before, after, from, to)) return Turn.NotComparable;
        if (IsTime(a) && !StandApart(before.Is, after.Is)) return Turn.Unclear;
        return LessIsBetter(a, line) is { } less ? (to < from) == less ? Turn.Better : Turn.Worse : Turn.Unclear;
    }

    /// <summary>A word has no order of its own: the profile's points give it one.</summary>
    private static Turn ByWord((Audited Of, Measure Is) before, (Audited Of, Measure Is) after)
    {
        if (before.Is.Kind == after.Is.Kind && before.Is.Value == after.Is.Value) return Turn.Same;
        return ByPoints(Line(before.Of, before.Is.Id), Line(after.Of, after.Is.Id)) is var turn and not Turn.Same ? turn : Turn.Unclear;
    }

    /// <summary>As many as before, but what is scored of them (graver defects, presses that count) may have changed.</summary>
    private static Turn ByPoints(Deduction? before, Deduction? after) =>
        before is null || after is null || before.Points == after.Points ? Turn.Same : after.Points < before.Points ? Turn.Better : Turn.Worse;

    /// <summary>"At least 12" is surely more than 10, and may well be more than 17. Two journeys that stop on purpose at the same place compare.</summary>
    private static bool IsKnown((Audited Of, Repeated Is) before, (Audited Of, Repeated Is) after, double from, double to) =>
        !OnlyAtLeast(before, after) || (before.Is.Shown.AtLeast != after.Is.Shown.AtLeast && (before.Is.Shown.AtLeast ? from > to : to > from));

    private static bool OnlyAtLeast((Audited Of, Repeated Is) before, (Audited Of, Repeated Is) after) =>
        (before.Is.Shown.AtLeast || after.Is.Shown.AtLeast)
        && !(before.Of.Outcome == Outcome.StoppedBeforeFinalSubmit && after.Of.Outcome == Outcome.StoppedBeforeFinalSubmit);

    /// <summary>
    /// More than one run on each side, and no run of one within the runs of the other. The bounds of an estimate are two people, somebody practised and
    /// the persona, and not what is uncertain: it went one way when it did so for both, by more than waiting alone would move it.
    /// </summary>
    private static bool StandApart(Repeated before, Repeated after) =>
        (before.Runs > 1 && after.Runs > 1 && (before.High < after.Low || after.High < before.Low))
        || (BoundsOf(before.Shown) is var (low, high) && BoundsOf(after.Shown) is var (least, most)
            && ((least < low * (1 - Moves) && most < high * (1 - Moves)) || (least > low * (1 + Moves) && most > high * (1 + Moves))));

    private static (double Low, double High)? BoundsOf(Measure measure) =>
        measure is { Status: MeasureStatus.Estimated, Low: { } low, High: { } high } ? (low, high) : null;

    private static bool? LessIsBetter(Measure measure, Deduction? line)
    {
        if (measure.Unit == Ease) return false;
        return line is { Target: { } target, Limit: { } limit } ? limit > target : Burdens.Contains(measure.Unit) ? true : null;
    }

    private static bool IsCount(Measure measure) => measure.Status == MeasureStatus.Measured && !IsTime(measure);

    private static bool IsTime(Measure measure) => Times.Contains(measure.Unit);

    private static Deduction? Line(Audited journey, string measure) => journey.Shown.Scorecard.Deductions.FirstOrDefault(d => d.Measure == measure);

    private static Repeated None(string id) => new(new(id, null, "", MeasureStatus.NotTested, Because: Unknown), null, null, 0);

    private static readonly Said Unknown = new("Un des deux côtés ne connaît pas cette mesure.", "One of the sides does not know this measure.");
}
