using Audit.Comparison;
using Audit.Indicators;
using FsCheck;
using FsCheck.Fluent;

namespace Audit.Tests.Comparison;

/// <summary>What holds of any two journeys, tried on hundreds.</summary>
public sealed class ComparisonLawsTests
{
    [Test]
    public void A_journey_compared_with_itself_has_no_change() => Prop.ForAll<int[]>(a =>
    {
        var c = Compare(a, a);
        return c.Direction == Direction.Same && c.Findings is { Fixed.Count: 0, New.Count: 0, NotSeenAgain.Count: 0, NotSeenBefore.Count: 0 }
            && c.Measures.All(m => m.Turn is Turn.Same or Turn.NotComparable) && c.Screens.Groups.All(g => g.Kind == AlignmentKind.Same && ReferenceEquals(g.Before[0], g.After[0]) | g.Before[0].Id == g.After[0].Id);
    }).QuickCheckThrowOnFailure();

    [Test]
    public void Swapping_before_and_after_swaps_new_and_fixed_better_and_worse() => Prop.ForAll<int[], int[]>((a, b) =>
    {
        var (there, back) = (Compare(a, b), Compare(b, a));
        return Names(there.Findings.Fixed).SequenceEqual(Names(back.Findings.New)) && Names(there.Findings.New).SequenceEqual(Names(back.Findings.Fixed))
            && there.Measures.Select(m => m.Turn).SequenceEqual(back.Measures.Select(m => Swapped(m.Turn)))
            && Swapped(there.Direction) == back.Direction;
    }).QuickCheckThrowOnFailure();

    [Test]
    public void No_finding_is_both_new_and_fixed_and_none_is_lost() => Prop.ForAll<int[], int[]>((a, b) =>
    {
        var (f, before, after) = (Compare(a, b).Findings, Of(a), Of(b));
        return !Names(f.Fixed).Intersect(Names(f.New)).Any()
            && f.Fixed.Count + f.Persisting.Count + f.NotSeenAgain.Count == before.Card.Findings.Count
            && f.New.Count + f.Persisting.Count + f.NotSeenBefore.Count == after.Card.Findings.Count;
    }).QuickCheckThrowOnFailure();

    [Test]
    public void Every_screen_stands_in_one_group_and_in_its_order() => Prop.ForAll<int[], int[]>((a, b) =>
    {
        var (before, after) = (AnyPortal.From(a), AnyPortal.From(b));
        var groups = Alignment.Of(before, after).Groups;
        return groups.SelectMany(g => g.Before).SequenceEqual(before.Screens) && groups.SelectMany(g => g.After).SequenceEqual(after.Screens);
    }).QuickCheckThrowOnFailure();

    private static JourneyComparison Compare(int[] before, int[] after) => JourneyComparison.Of(Of(before), Of(after));

    private static Audited Of(int[] numbers) => Recorded.Of(AnyPortal.From(numbers));

    private static IEnumerable<string> Names(IEnumerable<Finding> findings) => findings.Select(f => f.Fingerprint).Order(StringComparer.Ordinal);

    private static Turn Swapped(Turn turn) => turn switch { Turn.Better => Turn.Worse, Turn.Worse => Turn.Better, _ => turn };

    private static Direction Swapped(Direction direction) => direction switch { Direction.Simpler => Direction.Harder, Direction.Harder => Direction.Simpler, _ => direction };
}
