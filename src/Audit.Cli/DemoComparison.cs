using Audit.Comparison;

namespace Audit.Cli;

/// <summary>The demo's procedures, hard beside easy, on a page each.</summary>
internal static class DemoComparison
{
    /// <summary>Paths of the pages, in the order of the journeys.</summary>
    internal static IReadOnlyList<string> Write(string root, IReadOnlyList<JourneyDone> done, ReportChoice choice) =>
    [
        .. from hard in done
           where hard.Trace.Scenario.Id.EndsWith("-hard", StringComparison.Ordinal)
           from easy in done
           where easy.Trace.Scenario.Id == $"{hard.Trace.Scenario.Id[..^"-hard".Length]}-easy" && easy.Trace.Persona.Id == hard.Trace.Persona.Id
           select Write(Path.Combine(root, $"{hard.Trace.Scenario.Id[..^"-hard".Length]}-compared", hard.Trace.Persona.Id), JourneyComparison.Of(Of(hard), Of(easy)), choice.LanguageOf(easy.Trace)),
    ];

    private static string Write(string folder, JourneyComparison comparison, string lang)
    {
        Directory.CreateDirectory(folder);
        var page = Path.GetFullPath(Path.Combine(folder, "compare.html"));
        WholeFile.Write(page, ComparisonReport.Html(comparison, lang));
        WholeFile.Write(Path.Combine(folder, "compare.md"), ComparisonReport.Markdown(comparison, lang));
        return page;
    }

    private static Audited Of(JourneyDone done) => new([RunFolder.ReportOf(done.Trace, done.Card, done.TraceFolder)]);
}
