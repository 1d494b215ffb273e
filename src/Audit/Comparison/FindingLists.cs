using Audit.Indicators;
using Audit.Reports;

namespace Audit.Comparison;

/// <summary>New, worse, fixed, unchanged and unknown findings, in that order: what asks for work comes first.</summary>
internal static class FindingLists
{
    internal static Html Of(PairPage page) => Html.Of($"""
        <section id="constats" aria-labelledby="t-findings">
        <h2 id="t-findings">{page.T(new("Les constats", "The findings"))}</h2>
        {Html.Join(All(page.C.Findings).Where(l => l.Findings.Count > 0).Select(l => List(page, l.Title, l.Findings)))}
        {Html.When(All(page.C.Findings).All(l => l.Findings.Count == 0), () => Html.Of($"<p>{page.T(new("Aucun constat d’un côté ni de l’autre.", "No finding on either side."))}</p>"))}
        </section>
        """);

    /// <summary>The lists with their titles, the same for every format.</summary>
    internal static IReadOnlyList<(Said Title, IReadOnlyList<Finding> Findings)> All(FindingChanges f) =>
    [
        (new("Nouveaux", "New"), f.New),
        (new("Aggravés", "Graver than before"), [.. f.Persisting.Where(p => p.Turn == Turn.Worse).Select(p => p.After)]),
        (new("Corrigés", "Fixed"), f.Fixed),
        (new("Allégés", "Lighter than before"), [.. f.Persisting.Where(p => p.Turn == Turn.Better).Select(p => p.After)]),
        (new("Inchangés", "Unchanged"), [.. f.Persisting.Where(p => p.Turn == Turn.Same).Select(p => p.After)]),
        (new("Vus avant, non recherchés après : on ne sait pas", "Met before, not looked for after: not known"), f.NotSeenAgain),
        (new("Vus après, non recherchés avant : on ne sait pas", "Met after, not looked for before: not known"), f.NotSeenBefore),
    ];

    private static Html List(PairPage page, Said title, IReadOnlyList<Finding> findings) => Html.Of($"""
        <h3>{page.T(title)} ({findings.Count})</h3>
        <ul class="findings">{Html.Join(findings.Select(f => Html.Of($"<li><p><b class=\"sev s{(int)f.Severity}\">{Wording.SeverityName(f.Severity).In(page.Language)}</b> {f.Message.In(page.Language)}</p>{Html.When(f.References.Count > 0, () => Html.Of($"<p class=\"meta\">{string.Join(" · ", f.References)}</p>"))}</li>")))}</ul>
        """);
}
