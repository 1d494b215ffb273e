namespace Audit.Reports;

public sealed record ReportFormat(string Name, string FileName, Func<Report, string, string> Render)
{
    public static IReadOnlyList<ReportFormat> All { get; } = [new("json", "report.json", (r, l) => System.Text.Json.JsonSerializer.Serialize(r.Scorecard, Audit.Traces.TraceFile.Json))];
}
