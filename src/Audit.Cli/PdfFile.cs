using Audit.Cli.Runs;
using Audit.Journeys.Browsers;
using Audit.Reports;
using Microsoft.Playwright;

namespace Audit.Cli;

/// <summary><c>report.pdf</c>: the page of <c>report.html</c> on paper.</summary>
internal static class PdfFile
{
    internal const string Format = "pdf";
    internal const string FileName = "report.pdf";

    internal static bool IsAsked(ReportChoice choice) => choice.Formats.Contains(Format);

    /// <summary>Prints the page of each journey when that is asked for; no browser is started when it is not. One that cannot be printed is told.</summary>
    internal static async Task WriteAsync(LiveBrowser browser, Run run, ReportChoice choice, Speaker speaker, CancellationToken cancel)
    {
        if (!IsAsked(choice)) return;
        foreach (var done in run.Done)
        {
            var file = Path.Combine(done.Folder, FileName);
            try
            {
                WholeFile.Write(file, await PaperPrint.ToPdfAsync(await browser.GetAsync(cancel), PageOf(done, choice)));
            }
            catch (PlaywrightException error)
            {
                speaker.Say(new Said($"{file} n’a pas pu être imprimé : {error.Message}", $"{file} could not be printed: {error.Message}"));
            }
        }
    }

    private static string PageOf(JourneyDone done, ReportChoice choice) =>
        ReportFormat.All.First(f => f.Name == "html").Render(RunFolder.ReportOf(done.Trace, done.Card, done.TraceFolder), choice.LanguageOf(done.Trace));
}
