using Audit.Comparison;

namespace Audit.Cli;

/// <summary>The demo's procedures, hard beside easy, on a page each.</summary>
internal static class DemoComparison
{
    /// <summary>Paths of the pages, in the order of the pairs.</summary>
    internal static IReadOnlyList<string> Write(string root, IReadOnlyList<DemoPair> pairs, ReportChoice choice) => [.. pairs.Select(p => Write(root, p, choice))];

    private static string Write(string root, DemoPair pair, ReportChoice choice)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, $"{pair.Procedure}-compared", pair.Easy.Trace.Persona.Id)).FullName;
        var (comparison, lang) = (JourneyComparison.Of(Of(pair.Hard), Of(pair.Easy)), choice.LanguageOf(pair.Easy.Trace));
        var page = Path.Combine(folder, "compare.html");
        WholeFile.Write(page, ComparisonReport.Html(comparison, lang));
        WholeFile.Write(Path.Combine(folder, "compare.md"), ComparisonReport.Markdown(comparison, lang));
        return page;
    }

    private static Audited Of(JourneyDone done) => new([RunFolder.ReportOf(done.Trace, done.Card, done.TraceFolder)]);
}
