using Audit.Reports;

namespace Audit.Cli;

/// <summary>What <c>--format</c> takes: the formats of a journey, those of a whole run, and the one the browser prints.</summary>
internal static class Formats
{
    internal static IReadOnlyList<string> All { get; } = [.. ReportFormat.All.Select(f => f.Name), .. RunFormat.All.Select(f => f.Name), PdfFile.Format];

    internal static IReadOnlyList<string> In(string option) => option.Split(',', StringSplitOptions.TrimEntries);
}
