using System.Globalization;
using System.Text;
using Audit.Indicators;

namespace Audit.Mutants;

/// <summary>All verdicts of a run, as the Markdown that is printed.</summary>
/// <param name="Unmutated">The easy procedures as they are.</param>
internal sealed record Results(IReadOnlyList<Trial> Unmutated, IReadOnlyList<Verdict> Verdicts)
{
    private const double LeastRecall = 0.95;

    private IReadOnlyList<Verdict> Valid { get; } = [.. Verdicts.Where(v => v.InvalidBecause is null)];

    private IReadOnlyList<Verdict> Missed => [.. Valid.Where(v => !v.Found)];

    /// <summary>95 % found, and no mutant left without effect.</summary>
    internal bool Passed => Valid.Count(v => v.Found) >= LeastRecall * Valid.Count && !Verdicts.Any(v => v.Trial.Unmatched.Count > 0);

    internal string Markdown()
    {
        var text = new StringBuilder();
        Table(text);
        List(text, "Missed, with what was found instead", Missed.Select(v => $"{Name(v)}: {v.Mutant.What} Expected {string.Join(" or ", v.Mutant.Finds)}; {Instead(v)}."));
        List(text, "Findings beside the planted defect", Valid.SelectMany(v => v.Extras.Select(e => (Change: e, Verdict: v))).GroupBy(e => e.Change).OrderByDescending(g => g.Count()).Select(g => $"{g.Key}: {string.Join(", ", g.Select(e => e.Verdict.Mutant.Id))}"));
        List(text, "No mutants after all", Verdicts.Except(Valid).Select(v => $"{Name(v)}: {v.InvalidBecause}"));
        List(text, "Findings of the unmutated procedures", Unmutated.SelectMany(t => t.Card.Findings.Select(f => $"{t.Mutant.Id}, {t.Mutant.Persona}: {f.Indicator} {f.Kind}, {f.Severity}. {f.Message.En}")));
        return text.ToString();
    }

    /// <summary>One line for each measure aimed at, then the sums.</summary>
    private void Table(StringBuilder text)
    {
        text.AppendLine("| measure | ours: found | blind: found | recall | findings elsewhere |\n| --- | --- | --- | --- | --- |");
        foreach (var id in Catalogue.All.Select(i => i.Id))
            if (Valid.Any(v => v.Aim == id || v.Extras.Any(e => e.Indicator == id))) text.AppendLine(Row(id, [.. Valid.Where(v => v.Aim == id)], Elsewhere(id)));
        text.AppendLine(Row("**all**", Valid, Valid.Sum(v => v.Extras.Count)));
        var right = Valid.Sum(v => v.Right.Count(c => c.IsFinding));
        text.AppendLine(Invariant($"\nPrecision: {right} of {right + Valid.Sum(v => v.Extras.Count)} new findings were of a measure the mutant names ({Share(right, right + Valid.Sum(v => v.Extras.Count))})."));
    }

    private int Elsewhere(string id) => Valid.Sum(v => v.Extras.Count(e => e.Indicator == id));

    private static string Row(string name, IReadOnlyList<Verdict> aimed, int elsewhere) =>
        Invariant($"| {name} | {Half("ours", aimed)} | {Half("blind", aimed)} | {Share(aimed.Count(v => v.Found), aimed.Count)} | {elsewhere} |");

    private static string Half(string half, IReadOnlyList<Verdict> aimed) =>
        aimed.Count(v => v.Half == half) is > 0 and var all ? Invariant($"{aimed.Count(v => v.Half == half && v.Found)} of {all}") : "–";

    private static string Share(int part, int all) => all == 0 ? "–" : Invariant($"{100.0 * part / all:0} %");

    private static void List(StringBuilder text, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        text.AppendLine(Invariant($"\n## {title} ({all.Count})"));
        foreach (var line in all) text.AppendLine(Invariant($"- {line}"));
    }

    private static string Name(Verdict verdict) => $"{verdict.Mutant.Id} ({verdict.Half})";

    private static string Instead(Verdict verdict)
    {
        var ending = verdict.Trial.Ending;
        if (!verdict.Ended) return $"the journey ended otherwise: {ending.Reason} at step {ending.Step}, {ending.Seen} {ending.Detail}";
        return verdict.Changes.Count == 0 ? "found nothing new" : $"found {string.Join(", ", verdict.Changes)}";
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
