using Audit.Traces;

namespace Audit.Comparison;

/// <summary>Screens of one journey beside the screens of another that stand for them, in the order of both.</summary>
/// <param name="Groups">Every screen of both journeys stands in exactly one.</param>
public sealed record Alignment(IReadOnlyList<AlignedScreens> Groups)
{
    /// <summary>More screens than this are never taken for one: a person would not see it either.</summary>
    private const int MostMerged = 6;

    /// <summary>Below this two screens have nothing to do with each other.</summary>
    private const double Unlike = 0.3;

    /// <summary>The best order-preserving alignment. Swapping the journeys swaps the sides of the result and nothing else.</summary>
    public static Alignment Of(Trace before, Trace after) => InOrder(before, after)
        ? new(Align(before, after))
        : new(RemovedFirst([.. Align(after, before).Select(g => new AlignedScreens(g.After, g.Before))]));

    /// <summary>Screens of the other journey that stand beside this one.</summary>
    public IReadOnlyList<Screen> Beside(string before) => Groups.FirstOrDefault(g => g.Before.Any(s => s.Id == before))?.After ?? [];

    private static bool InOrder(Trace before, Trace after)
    {
        if (before.Screens.Count != after.Screens.Count) return before.Screens.Count > after.Screens.Count;
        static string Text(Trace trace) => string.Join('\n', trace.Screens.Select(s => s.Identity));
        return string.CompareOrdinal(Text(before), Text(after)) <= 0;
    }

    private static List<AlignedScreens> Align(Trace before, Trace after)
    {
        IReadOnlyList<ScreenLook> left = ScreenLook.All(before), right = ScreenLook.All(after);
        var sides = new Sides(left, right, [.. left.Select(l => right.Select(r => Likeness.SameQuestions([l], [r]).Count > 0).ToList())]);
        var best = Enumerable.Range(0, left.Count + 1).Select(_ => new Step?[right.Count + 1]).ToArray();
        for (var i = 0; i <= left.Count; i++)
            for (var j = 0; j <= right.Count; j++)
                best[i][j] = Steps(sides, i, j).Select(s => s with { Total = s.Gain + (best[i - s.Left][j - s.Right]?.Total ?? 0) }).MaxBy(s => Math.Round(s.Total, 9));
        return Back(best, before.Screens, after.Screens);
    }

    /// <summary>Every way the first i and j screens can end; the plainest first, so that it wins when nothing is gained by another.</summary>
    private static IEnumerable<Step> Steps(Sides s, int i, int j)
    {
        if (i > 0 && j > 0)
        {
            yield return new(1, 1, Gain(Likeness.Of(s.Left[i - 1], s.Right[j - 1]), 2));
            for (var n = 2; n <= Math.Min(i, MostMerged) && s.Share[i - n][j - 1]; n++) yield return new(n, 1, Gain(Likeness.OfSeveral([.. s.Left.Skip(i - n).Take(n)], s.Right[j - 1]), n + 1));
            for (var n = 2; n <= Math.Min(j, MostMerged) && s.Share[i - 1][j - n]; n++) yield return new(1, n, Gain(Likeness.OfSeveral([.. s.Right.Skip(j - n).Take(n)], s.Left[i - 1]), n + 1));
        }
        if (j > 0) yield return new(0, 1, 0);
        if (i > 0) yield return new(1, 0, 0);
    }

    /// <summary>The more screens are explained, and the better, the more is gained; nothing is, by putting strangers side by side.</summary>
    private static double Gain(double alike, int screens) => alike <= Unlike ? -1 : (alike - Unlike) * screens;

    /// <summary>Between two groups that have both sides, what went stands before what came.</summary>
    private static List<AlignedScreens> RemovedFirst(List<AlignedScreens> groups)
    {
        var tidy = new List<AlignedScreens>();
        foreach (var group in groups)
            if (group.Kind == AlignmentKind.Removed) tidy.Insert(tidy.FindLastIndex(g => g.Kind != AlignmentKind.Added) + 1, group);
            else tidy.Add(group);
        return tidy;
    }

    private static List<AlignedScreens> Back(Step?[][] best, IReadOnlyList<Screen> before, IReadOnlyList<Screen> after)
    {
        var groups = new List<AlignedScreens>();
        for (var (i, j) = (before.Count, after.Count); best[i][j] is { } step; (i, j) = (i - step.Left, j - step.Right))
            groups.Insert(0, new([.. before.Skip(i - step.Left).Take(step.Left)], [.. after.Skip(j - step.Right).Take(step.Right)]));
        return groups;
    }

    /// <summary>Both journeys, and which of their screens ask anything in common: a group of screens that do not is no group.</summary>
    private sealed record Sides(IReadOnlyList<ScreenLook> Left, IReadOnlyList<ScreenLook> Right, IReadOnlyList<IReadOnlyList<bool>> Share);

    /// <summary>The last group of an alignment: how many screens of each side, and what it brings.</summary>
    private sealed record Step(int Left, int Right, double Gain)
    {
        public double Total { get; init; }
    }
}

/// <summary>Screens that stand for each other. One side may be empty, and one may have several.</summary>
public sealed record AlignedScreens(IReadOnlyList<Screen> Before, IReadOnlyList<Screen> After)
{
    public AlignmentKind Kind => (Before.Count, After.Count) switch
    {
        (_, 0) => AlignmentKind.Removed,
        (0, _) => AlignmentKind.Added,
        (1, 1) => AlignmentKind.Same,
        (1, _) => AlignmentKind.Split,
        _ => AlignmentKind.Merged,
    };
}

public enum AlignmentKind
{
    Same,
    Merged,
    Split,
    Added,
    Removed,
}
