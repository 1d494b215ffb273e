using System.Text.Json;
using Audit.Indicators;
using Audit.Traces;

namespace Audit.Reports;

/// <summary>
/// <c>gl-accessibility.json</c>: what GitLab shows as Accessibility in a merge request. It is the JSON of pa11y-ci: the addresses looked at, and for each
/// its defects. An address without defects counts as passed there, so only those that were really looked at are listed.
/// </summary>
internal static class GitLabAccessibility
{
    internal static string Render(IReadOnlyList<Report> reports, string language)
    {
        var looked = from report in reports from screen in report.Trace.Screens where screen.Axe is { Cut: null } || Defects(report, screen, language).Any() select (report, screen);
        var results = looked.GroupBy(l => l.screen.Url).ToDictionary(g => g.Key, g => g.SelectMany(l => Defects(l.report, l.screen, language)).Distinct().ToList());
        return JsonSerializer.Serialize(new { Total = results.Count, Passes = results.Count(r => r.Value.Count == 0), Errors = results.Sum(r => r.Value.Count), Results = results }, TraceFile.Json);
    }

    /// <summary>One defect as pa11y-ci writes it down.</summary>
    private sealed record Defect(string Code, string Type, int TypeCode, string Message, string Context, string Selector, string Runner)
    {
        public object RunnerExtras { get; } = NoExtras;

        private static readonly Dictionary<string, string> NoExtras = [];
    }

    private static IEnumerable<Defect> Defects(Report report, Screen screen, string lang) =>
        from finding in report.Scorecard.Findings
        where IsAccessibility(finding)
        from evidence in finding.Evidence
        where evidence.Screen == screen.Id
        select new Defect(finding.Kind, "error", 1, Told(finding, lang), evidence.Html ?? evidence.Element ?? "", evidence.Selector ?? "", finding.Indicator);

    private static bool IsAccessibility(Finding finding) => Catalogue.All.Any(i => i.Id == finding.Indicator && i.Dimension == Dimension.Accessibility);

    private static string Told(Finding finding, string lang) =>
        finding.References.Count == 0 ? finding.Message.In(lang) : $"{finding.Message.In(lang)} ({string.Join(", ", finding.References)})";
}
