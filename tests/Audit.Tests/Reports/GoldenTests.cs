using System.Globalization;
using System.Text.RegularExpressions;
using Audit.Reports;

namespace Audit.Tests.Reports;

public class GoldenTests
{
    [Test]
    public void The_reports_read_as_they_did([Values("html", "json", "md")] string format, [Values("fr", "en")] string language) =>
        Golden.Verify(Render(Samples.Hard(), format, language), $"hard-{language}.{format}");

    [Test]
    public void A_journey_that_was_not_completed_reads_as_it_did([Values("html", "json", "md")] string format) =>
        Golden.Verify(Render(Samples.NotCompleted(), format, "fr"), $"not-completed.{format}");

    [TestCase("en-US")]
    [TestCase("tr-TR")]
    public void The_machines_culture_changes_nothing(string culture)
    {
        var here = ReportFormat.All.Select(f => f.Render(Samples.Hard(), "fr")).ToList();
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.That(ReportFormat.All.Select(f => f.Render(Samples.Hard(), "fr")), Is.EqualTo(here));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Without the style sheet, which has its own file and changes for its own reasons.</summary>
    private static string Render(Report report, string format, string language)
    {
        var text = ReportFormat.All.First(f => f.Name == format).Render(report, language);
        return Regex.Replace(Regex.Replace(text, "<style>.*?</style>", "<style>…</style>", RegexOptions.Singleline), "sha256-[^']+", "sha256-…");
    }
}
