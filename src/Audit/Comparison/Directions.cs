using Audit.Indicators;

namespace Audit.Comparison;

/// <summary>Decides which way a comparison went: what the persona can do first, then the points of what was counted, then the counts, then the findings.</summary>
internal static class Directions
{
    internal static Direction Of(JourneyComparison c)
    {
        if (Ends.Ability(c.Before.Outcome) is not { } before || Ends.Ability(c.After.Outcome) is not { } after || Index(c.Before) is null || Index(c.After) is null)
            return Direction.Unknown;
        if (before != after) return after < before ? Direction.Simpler : Direction.Harder;
        var counted = c.Measures.Where(m => m.Decides && m.Turn is Turn.Better or Turn.Worse).ToList();
        var points = counted.Sum(m => (decimal)m.Points);
        if (points != 0) return points < 0 ? Direction.Simpler : Direction.Harder;
        return Sum(counted.Exists(m => m.Turn == Turn.Better), counted.Exists(m => m.Turn == Turn.Worse)) is var counts and not Direction.Same ? counts : OfFindings(c.Findings);
    }

    private static Direction OfFindings(FindingChanges findings) => Sum(
        findings.Fixed.Any(Weighs) || findings.Persisting.Any(p => p.Turn == Turn.Better),
        findings.New.Any(Weighs) || findings.Persisting.Any(p => p.Turn == Turn.Worse));

    private static Direction Sum(bool better, bool worse) => (better, worse) switch
    {
        (true, true) => Direction.Mixed,
        (true, false) => Direction.Simpler,
        (false, true) => Direction.Harder,
        _ => Direction.Same,
    };

    private static bool Weighs(Finding finding) => finding.Severity != Severity.Info;

    private static double? Index(Audited journey) => journey.Shown.Scorecard.Index;
}
