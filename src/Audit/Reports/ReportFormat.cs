namespace Audit.Reports;

/// <summary>A way to write a report down: its name on the command line, its file, and a pure function of the report and a language.</summary>
public sealed record ReportFormat(string Name, string FileName, Func<Report, string, string> Render)
{
    /// <summary>Every format. A new one is its file and a line here.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        new("html", "report.html", HtmlReport.Render),
        new("json", "report.json", JsonReport.Render),
        new("md", "report.md", MarkdownReport.Render),
    ];
}
