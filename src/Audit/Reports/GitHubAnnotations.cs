using System.Globalization;
using Audit.Indicators;
using Audit.Scoring;

namespace Audit.Reports;

/// <summary>
/// <c>github-annotations.txt</c>: workflow commands that mark the steps of a scenario in a pull request, worst first. A step of a workflow prints the file.
/// GitHub keeps ten errors, ten warnings and ten notices of a step, so the last notice says how many more the report holds.
/// Source: docs.github.com, workflow commands for GitHub Actions.
/// </summary>
internal static class GitHubAnnotations
{
    private const int Kept = 10;

    internal static string Render(IReadOnlyList<Report> reports, string language)
    {
        var findings = RunFindings.Of(reports).Where(f => f.Finding.Severity != Severity.Info).ToList();
        var shown = findings.GroupBy(f => CommandOf(f.Finding)).SelectMany(g => g.Take(g.Key == "notice" ? Kept - 1 : Kept)).ToList();
        var more = findings.Count - shown.Count;
        string[] last = more == 0 ? [] : [$"::notice title=Audit::{Data(new Said($"Le rapport en donne {more} de plus.", $"The report tells of {more} more.").In(language))}"];
        return string.Concat(shown.Select(f => Annotation(f, language)).Concat(last).Select(line => $"{line}\n"));
    }

    private static string Annotation(RunFinding f, string lang)
    {
        var title = $"{Wording.SeverityName(f.Finding.Severity).In(lang)} · {Wording.TitleOf(f.Finding.Indicator, lang)}";
        return string.Create(CultureInfo.InvariantCulture, $"::{CommandOf(f.Finding)} file={Property(f.File)},line={f.Line},title={Property(title)}::{Data(f.Told(lang))}");
    }

    /// <summary>What stops the persona, and what stopped the audit, are errors.</summary>
    private static string CommandOf(Finding finding) => finding switch
    {
        { Severity: Severity.Barrier } or { Indicator: JourneyFinding.Indicator } => "error",
        { Severity: Severity.Major } => "warning",
        _ => "notice",
    };

    /// <summary>A new line in a page's text would begin a command of its own; so it is written as GitHub reads it back.</summary>
    private static string Data(string text) => Printable.Of(text).Replace("%", "%25", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
