using Audit.Indicators;
using Audit.Scoring;

namespace Audit.Comparison;

/// <summary>
/// Recognises a defect on the other side. By its fingerprint first; then, as fingerprints hold words and words change, by the same rule on the same
/// part of the procedure: with the same words, with nearly the same, or where the rule speaks of one thing only (the account, the captcha).
/// </summary>
internal static class SameFindings
{
    /// <summary>A sentence of which most words stayed. Lower, and one defect would pass for its neighbour.</summary>
    private const double NearlyTheSame = 0.75;

    internal static IReadOnlyList<PersistingFinding> Of(Scorecard before, Scorecard after, Alignment screens)
    {
        var (same, left, right) = (new List<PersistingFinding>(), before.Findings.ToList(), after.Findings.ToList());
        Take(left, right, same, (b, a) => b.Fingerprint == a.Fingerprint ? 1 : 0);
        Take(left, right, same, (b, a) => SameRule(b, a) && Beside(b, a, screens) && Words(b) == Words(a) ? 1 : 0);
        Take(left, right, same, (b, a) => SameRule(b, a) && Beside(b, a, screens) && Alike(b, a) is var alike and >= NearlyTheSame ? alike : 0);
        Take(left, right, same, (b, a) => b.Indicator == a.Indicator && SpeaksOfOneThing(before, b) && SpeaksOfOneThing(after, a) ? 1 : 0);
        return same;
    }

    /// <summary>The most alike first; each finding once.</summary>
    private static void Take(List<Finding> left, List<Finding> right, List<PersistingFinding> same, Func<Finding, Finding, double> alike)
    {
        var near = (from b in left.Index() from a in right.Index() let d = alike(b.Item, a.Item) where d > 0 orderby d descending, b.Index + a.Index select (Before: b.Item, After: a.Item)).ToList();
        foreach (var (before, after) in near)
            if (left.Contains(before, ByReference.Instance) && right.Contains(after, ByReference.Instance))
            {
                left.RemoveAll(f => ReferenceEquals(f, before));
                right.RemoveAll(f => ReferenceEquals(f, after));
                same.Add(new(before, after));
            }
    }

    private static bool SameRule(Finding before, Finding after) => before.Indicator == after.Indicator && before.Kind == after.Kind;

    /// <summary>A measure said in a word (account, captcha) tells of one thing, which is better or worse now.</summary>
    private static bool SpeaksOfOneThing(Scorecard card, Finding finding) => card.Measures.Any(m => m.Id == finding.Indicator && m.Kind == finding.Kind);

    /// <summary>Met on screens that stand for each other; a finding of no screen is one of the whole journey.</summary>
    private static bool Beside(Finding before, Finding after, Alignment screens) =>
        (before.Screens.Count == 0 && after.Screens.Count == 0)
        || before.Screens.Any(b => screens.Beside(b).Any(s => after.Screens.Contains(s.Id)));

    /// <summary>What it is about: the element as the page calls it; the whole sentence when the page does not.</summary>
    private static string Words(Finding finding) =>
        Fingerprints.Normal(Element(finding) ?? finding.Message.Fr);

    private static string? Element(Finding finding) => finding.Evidence is [{ Element: { Length: > 0 } element }, ..] ? element : null;

    /// <summary>Of elements with a name only: our own sentence around a nameless one would make strangers look alike.</summary>
    private static double Alike(Finding before, Finding after) =>
        Element(before) is { } one && Element(after) is { } other ? PlainWords.Alike(PlainWords.Of(one), PlainWords.Of(other)) : 0;
}
