using System.Text.Json;
using Audit.Indicators;
using Audit.Traces;

namespace Audit.Reports;

/// <summary>
/// <c>gl-code-quality-report.json</c>: what GitLab shows as Code Quality in a merge request, new and resolved findings told apart by their fingerprint.
/// Source: docs.gitlab.com, Code Quality, report format.
/// </summary>
internal static class GitLabQuality
{
    internal static string Render(IReadOnlyList<Report> reports, string language) =>
        JsonSerializer.Serialize(RunFindings.Of(reports).Select(f => Degradation(f, language)), TraceFile.Json);

    private static Dictionary<string, object> Degradation(RunFinding f, string lang) => new()
    {
        ["description"] = f.Told(lang),
        ["check_name"] = SarifRule.IdOf(f.Finding),
        ["fingerprint"] = f.Identity,
        ["severity"] = SeverityOf(f.Finding.Severity),
        ["location"] = new { Path = f.File, Lines = new { Begin = f.Line } },
    };

    private static string SeverityOf(Severity severity) => severity switch
    {
        Severity.Barrier => "blocker",
        Severity.Major => "major",
        Severity.Minor => "minor",
        _ => "info",
    };
}
