using System.Runtime.CompilerServices;
using Audit.Indicators;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Comparison;

/// <summary>What became of the findings. Each finding of either side stands in exactly one list.</summary>
/// <param name="Fixed">Met before, and looked for in vain after.</param>
/// <param name="New">Met after, and looked for in vain before.</param>
/// <param name="Persisting">The same defect on both sides, whatever its screen is now called.</param>
/// <param name="NotSeenAgain">Met before; after, nobody could look.</param>
/// <param name="NotSeenBefore">Met after; before, nobody could look.</param>
public sealed record FindingChanges(
    IReadOnlyList<Finding> Fixed,
    IReadOnlyList<Finding> New,
    IReadOnlyList<PersistingFinding> Persisting,
    IReadOnlyList<Finding> NotSeenAgain,
    IReadOnlyList<Finding> NotSeenBefore)
{
    internal static FindingChanges Of(Audited before, Audited after, Alignment screens)
    {
        var (left, right) = (before.Card, after.Card);
        var same = SameFindings.Of(left, right, screens);
        var (gone, come) = (Without(left.Findings, same.Select(s => s.Before)), Without(right.Findings, same.Select(s => s.After)));
        bool Sought(Finding f) => WasSought(f, right, after.Trace, screens.Groups.LastOrDefault(g => g.After.Count > 0 && g.Before.Count > 0)?.Before, before.Trace);
        bool SoughtBefore(Finding f) => WasSought(f, left, before.Trace, screens.Groups.LastOrDefault(g => g.After.Count > 0 && g.Before.Count > 0)?.After, after.Trace);
        return new(
            [.. gone.Where(Sought)], [.. come.Where(SoughtBefore)], same,
            [.. gone.Where(f => !Sought(f))], [.. come.Where(f => !SoughtBefore(f))]);
    }

    /// <summary>The other journey measured such things, and got as far as the screen it stood on.</summary>
    private static bool WasSought(Finding finding, Scorecard elsewhere, Trace journey, IReadOnlyList<Screen>? lastShared, Trace own)
    {
        if (finding.Indicator == JourneyFinding.Indicator) return elsewhere.Outcome != Outcome.NotCompleted;
        if (elsewhere.Outcome == Outcome.NotCompleted || elsewhere.Measures.All(m => m.Id != finding.Indicator || m.Status == MeasureStatus.NotTested)) return false;
        if (journey.Ending.Kind == EndingKind.Completed) return true;
        var ids = own.Screens.Select(s => s.Id).ToList();
        var reached = lastShared is { Count: > 0 } ? ids.IndexOf(lastShared[^1].Id) : -1;
        return finding.Screens.Count == 0 || finding.Screens.Any(s => ids.IndexOf(s) <= reached);
    }

    private static List<Finding> Without(IReadOnlyList<Finding> all, IEnumerable<Finding> taken)
    {
        var gone = taken.ToHashSet(ByReference.Instance);
        return [.. all.Where(f => !gone.Contains(f))];
    }
}

/// <summary>One defect on both sides.</summary>
public sealed record PersistingFinding(Finding Before, Finding After)
{
    public Turn Turn => After.Severity == Before.Severity ? Turn.Same : After.Severity > Before.Severity ? Turn.Better : Turn.Worse;
}

/// <summary>Two findings are told apart by being two, even with the same words.</summary>
internal sealed class ByReference : IEqualityComparer<Finding>
{
    internal static readonly ByReference Instance = new();

    public bool Equals(Finding? one, Finding? other) => ReferenceEquals(one, other);

    public int GetHashCode(Finding finding) => RuntimeHelpers.GetHashCode(finding);
}
