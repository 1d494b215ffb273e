namespace Audit.Reports;

/// <summary>A way to write a report down: its name on the command line, its file, and a pure function of the report and a language.</summary>
public sealed record ReportFormat(string Name, string FileName, Func<Report, string, string> Render)
{
    /// <summary>Every format of one journey. A new one is its file and a line here.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        new("html", "report.html", HtmlReport.Render),
        new("json", "report.json", JsonReport.Render),
        new("md", "report.md", MarkdownReport.Render),
        new("csv", "measures.csv", CsvReport.Render),
        new("junit", "junit.xml", JUnitReport.Render),
        new("badge", "badge.svg", BadgeReport.Render),
        new("ara", "ara.csv", AraReport.Render),
    ];

    /// <summary>What a run writes when nothing is asked for: the page, the data, and the short form.</summary>
    public static IReadOnlyList<string> Default { get; } = ["html", "json", "md"];
}
