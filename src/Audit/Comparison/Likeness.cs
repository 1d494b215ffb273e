namespace Audit.Comparison;

/// <summary>How much two screens, or one and several, look like the same part of a procedure: 0 to 1. The weights are ours.</summary>
internal static class Likeness
{
    /// <summary>Two questions less alike than this are two questions.</summary>
    private const double SameQuestion = 0.6;

    internal static double Of(ScreenLook before, ScreenLook after)
    {
        var (heading, presses, path) = (PlainWords.Alike(before.Heading, after.Heading), Presses(before, after), SamePath(before, after));
        var alike = (before.Questions.Count > 0, after.Questions.Count > 0) switch
        {
            (true, true) => 0.6 * Share([before], [after]) + 0.25 * heading + 0.15 * presses + (path ? 0.15 : 0),
            (false, false) => 0.55 * heading + 0.45 * presses + (path ? 0.35 : 0),
            _ => 0.35 * heading + 0.15 * presses + (path ? 0.1 : 0),
        };
        return Math.Min(1, alike + SameRole(before, after));
    }

    /// <summary>The way in is the way in whatever it is called, and so is the end; less surely so when only one of them is a form.</summary>
    private static double SameRole(ScreenLook before, ScreenLook after) =>
        !(before.IsWayIn && after.IsWayIn) && !(before.IsEnd && after.IsEnd) ? 0 : before.Questions.Count > 0 == after.Questions.Count > 0 ? 0.5 : 0.25;

    /// <summary>Several screens against one: together they ask what it asks, and each brings something; 0 when they do not.</summary>
    internal static double OfSeveral(IReadOnlyList<ScreenLook> several, ScreenLook one)
    {
        if (one.Questions.Count == 0 || several.Any(s => s.Questions.Count == 0)) return 0;
        var same = SameQuestions(several, [one]);
        if (several.Any(s => !same.Any(m => s.Questions.Contains(m.Before, ReferenceEqualityComparer.Instance)))) return 0;
        return Math.Min(1, 0.6 * Share(several, [one]) + 0.25 * several.Max(s => PlainWords.Alike(s.Heading, one.Heading)) + 0.15 * several.Max(s => Presses(s, one)));
    }

    /// <summary>Questions asked on both sides, the most alike first taken; each at most once.</summary>
    internal static IReadOnlyList<(Asked Before, Asked After, double Alike)> SameQuestions(IReadOnlyList<ScreenLook> before, IReadOnlyList<ScreenLook> after)
    {
        List<Asked> left = [.. before.SelectMany(s => s.Questions)], right = [.. after.SelectMany(s => s.Questions)];
        var near = from b in left.Index() from a in right.Index() let alike = b.Item.Alike(a.Item) where alike >= SameQuestion orderby alike descending, b.Index + a.Index select (b, a, alike);
        var (takenLeft, takenRight, same) = (new HashSet<int>(), new HashSet<int>(), new List<(Asked, Asked, double)>());
        foreach (var (b, a, alike) in near)
            if (!takenLeft.Contains(b.Index) && !takenRight.Contains(a.Index))
            {
                takenLeft.Add(b.Index);
                takenRight.Add(a.Index);
                same.Add((b.Item, a.Item, alike));
            }
        return same;
    }

    /// <summary>Of the shorter form, how much the other asks too: a form made shorter is still that form.</summary>
    private static double Share(IReadOnlyList<ScreenLook> before, IReadOnlyList<ScreenLook> after) =>
        SameQuestions(before, after).Sum(q => q.Alike) / Math.Min(before.Sum(s => s.Questions.Count), after.Sum(s => s.Questions.Count));

    private static double Presses(ScreenLook before, ScreenLook after) =>
        (from b in before.Presses from a in after.Presses select PlainWords.Alike(b.Words, a.Words) * (b.IsEverywhere || a.IsEverywhere ? 0.4 : 1)).DefaultIfEmpty(0).Max();

    private static bool SamePath(ScreenLook before, ScreenLook after) => before.Path.Length > 1 && before.Path == after.Path;
}
