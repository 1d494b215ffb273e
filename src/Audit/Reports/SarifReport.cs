using System.Text.Json;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Reports;

/// <summary>
/// <c>report.sarif</c> (SARIF 2.1.0), for code scanning. One run for all journeys, since scanning services limit the runs of a file and not the results.
/// A result stands on the step of the scenario it was met at, which is the file the repository holds; the screen is its logical location.
/// </summary>
internal static class SarifReport
{
    /// <summary>The only fingerprint GitHub compares; ours goes there, so that moving a step does not open a new alert.</summary>
    private const string Compared = "primaryLocationLineHash";

    internal static string Render(IReadOnlyList<Report> reports, string language)
    {
        var findings = RunFindings.Of(reports);
        var rules = findings.Select(f => f.Finding).DistinctBy(SarifRule.IdOf).OrderBy(SarifRule.IdOf, StringComparer.Ordinal).ToList();
        var run = new
        {
            Tool = new { Driver = new { Name = "Audit", SemanticVersion = VersionOf(reports), Rules = rules.Select(r => SarifRule.Of(r, language)) } },
            Language = language == "en" ? "en-GB" : "fr-FR",
            ColumnKind = "utf16CodeUnits",
            Invocations = new[] { Invocation(reports, language) },
            Results = findings.Select(f => Result(f, rules.FindIndex(r => SarifRule.IdOf(r) == SarifRule.IdOf(f.Finding)), language)),
        };
        var log = new Dictionary<string, object> { ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json", ["version"] = "2.1.0", ["runs"] = new[] { run } };
        return JsonSerializer.Serialize(log, TraceFile.Json);
    }

    private static string? VersionOf(IReadOnlyList<Report> reports) => reports.Count == 0 ? null : reports[0].Trace.Tool.Version;

    /// <summary>A journey that was not completed is said to have failed: what was not seen is no good result.</summary>
    private static object Invocation(IReadOnlyList<Report> reports, string lang)
    {
        var failed = reports.Where(r => r.Scorecard.Outcome == Outcome.NotCompleted).ToList();
        return new
        {
            ExecutionSuccessful = failed.Count == 0,
            ToolExecutionNotifications = failed.Select(r => new { Level = "error", Message = new { Text = $"{r.Trace.Scenario.Id} / {r.Trace.Persona.Id}{new Said(" : ", ": ").In(lang)}{Verdict.Of(r.Scorecard).In(lang)}" } }),
        };
    }

    private static object Result(RunFinding f, int rule, string lang) => new
    {
        RuleId = SarifRule.IdOf(f.Finding),
        RuleIndex = rule,
        Level = SarifRule.LevelOf(f.Finding.Severity),
        Message = new { Text = f.Told(lang) },
        Locations = new[] { new { PhysicalLocation = new { ArtifactLocation = new { Uri = UriOf(f.File) }, Region = new { StartLine = f.Line } }, LogicalLocations = ScreensOf(f) } },
        PartialFingerprints = new Dictionary<string, string> { [Compared] = $"{f.Identity}:1", ["auditFinding/v1"] = f.Finding.Fingerprint },
        Properties = new { Scenario = f.Trace.Scenario.Id, f.Personas, Severity = f.Finding.Severity, f.Finding.References },
    };

    private static object[] ScreensOf(RunFinding f) =>
        [.. f.Trace.Screens.Where(s => f.Finding.Screens.Contains(s.Id)).Select(s => new { Name = Wording.ScreenName(s), FullyQualifiedName = $"{f.Trace.Scenario.Id}/{s.Id}" })];

    private static string UriOf(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
