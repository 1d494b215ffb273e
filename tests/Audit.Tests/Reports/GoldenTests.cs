using System.Globalization;
using System.Text.RegularExpressions;
using Audit.Reports;

namespace Audit.Tests.Reports;

public class GoldenTests
{
    private static readonly string[] Formats = [.. ReportFormat.All.Select(f => f.Name)];
    private static readonly string[] RunFormats = [.. RunFormat.All.Select(f => f.Name)];

    [Test]
    public void The_reports_read_as_they_did([ValueSource(nameof(Formats))] string format, [Values("fr", "en")] string language) =>
        Golden.Verify(Render(Samples.Hard(), format, language), $"hard-{language}.{FileOf(format)}");

    [Test]
    public void A_procedure_with_much_to_read_and_to_fill_in_reads_as_it_did([ValueSource(nameof(Formats))] string format, [Values("fr", "en")] string language) =>
        Golden.Verify(Render(Samples.Rich(), format, language), $"rich-{language}.{FileOf(format)}");

    [Test]
    public void A_journey_that_was_not_completed_reads_as_it_did([ValueSource(nameof(Formats))] string format) =>
        Golden.Verify(Render(Samples.NotCompleted(), format, "fr"), $"not-completed.{FileOf(format)}");

    [Test]
    public void A_whole_run_reads_as_it_did([ValueSource(nameof(RunFormats))] string format, [Values("fr", "en")] string language)
    {
        var (text, file) = RunFormat.All.Where(f => f.Name == format).Select(f => (f.Render(Samples.Run(), language), f.FileName)).First();
        Golden.Verify(text, $"run-{language}.{file}");
    }

    [TestCase("en-US")]
    [TestCase("tr-TR")]
    public void The_machines_culture_changes_nothing(string culture)
    {
        var here = Everything();
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.That(Everything(), Is.EqualTo(here));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static List<string> Everything() => [.. ReportFormat.All.Select(f => f.Render(Samples.Hard(), "fr")), .. RunFormat.All.Select(f => f.Render(Samples.Run(), "fr"))];

    private static string FileOf(string format) => ReportFormat.All.First(f => f.Name == format).FileName.Replace("report.", "", StringComparison.Ordinal);

    /// <summary>Without the style sheet, which has its own file and changes for its own reasons; with the line ends Git keeps, and without the mark it would lose.</summary>
    private static string Render(Report report, string format, string language)
    {
        var text = ReportFormat.All.First(f => f.Name == format).Render(report, language).ReplaceLineEndings("\n").TrimStart('\uFEFF');
        return Regex.Replace(Regex.Replace(text, "<style>.*?</style>", "<style>…</style>", RegexOptions.Singleline), "sha256-[^']+", "sha256-…");
    }
}
