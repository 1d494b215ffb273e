using Audit.Reports;
using Microsoft.VisualBasic.FileIO;

namespace Audit.Tests.Reports;

/// <summary>Tables as a spreadsheet opens them with a double click.</summary>
public class CsvTests
{
    [TestCase("fr", "26,5")]
    [TestCase("en", "26.5")]
    public void Numbers_are_written_so_that_a_spreadsheet_of_that_language_takes_them_for_numbers(string language, string written)
    {
        var csv = new Csv(language);
        csv.Row("index", 26.5);
        Assert.That(Read(csv.ToString(), language)[0], Is.EqualTo(new[] { "index", written }));
    }

    [TestCase("=HYPERLINK(\"http://x\")")]
    [TestCase("+33 1 23 45 67 89")]
    [TestCase("-2+3")]
    [TestCase("@SUM(A1)")]
    [TestCase("＝1+1")]
    [TestCase("  =1+1")]
    [TestCase("\t=1+1")]
    [TestCase("\n=1+1")]
    public void Nothing_a_page_says_is_calculated(string text)
    {
        var csv = new Csv("fr");
        csv.Row(text);
        Assert.That(csv.ToString().TrimStart('\uFEFF').TrimStart('"'), Does.StartWith("'"));
    }

    [TestCase("un ; deux")]
    [TestCase("il dit « \"oui\" »")]
    [TestCase("ligne 1\nligne 2")]
    public void A_text_stays_in_its_cell(string text)
    {
        var csv = new Csv("fr");
        csv.Row("avant", text, "après");
        Assert.That(Read(csv.ToString(), "fr")[0], Is.EqualTo(new[] { "avant", text, "après" }));
    }

    [Test]
    public void A_spreadsheet_is_told_the_encoding_and_lines_end_as_the_standard_says()
    {
        var csv = CsvReport.Render(Samples.Hard(), "fr");
        Assert.That(csv, Does.StartWith("\uFEFF").And.EndWith("\r\n"));
        Assert.That(csv.Replace("\r\n", "", StringComparison.Ordinal), Does.Not.Contain("\n"));
    }

    [Test]
    public void Every_measure_has_its_row_and_the_points_add_up_to_the_index()
    {
        var report = Samples.Hard();
        var rows = Read(CsvReport.Render(report, "en"), "en");
        var names = rows[0].ToList();
        string At(string[] row, string column) => row[names.IndexOf(column)];
        var lost = rows.Skip(1).Select(r => At(r, "Points off")).Where(p => p.Length > 0).Sum(p => decimal.Parse(p, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Multiple(() =>
        {
            Assert.That(rows.Select(r => r.Length), Is.All.EqualTo(names.Count));
            Assert.That(rows.Skip(1).Select(r => At(r, "Measure")), Is.SupersetOf(report.Scorecard.Measures.Select(m => m.Id)).And.Unique);
            Assert.That(rows.Skip(1).Where(r => At(r, "Status") == "not tested").Select(r => At(r, "Value")), Is.All.Empty);
            Assert.That((double)(100 - lost), Is.EqualTo(report.Scorecard.IndexWithoutCap));
        });
    }

    [Test]
    public void A_journey_that_was_not_completed_has_no_index_in_its_table()
    {
        var index = Read(CsvReport.Render(Samples.NotCompleted(), "fr"), "fr")[1];
        Assert.That(index[2..7], Is.EqualTo(new[] { "index", "Indice de simplicité", "", "/ 100", "non testé" }));
    }

    /// <summary>As a reader that knows the standard and nothing of us takes it.</summary>
    internal static IReadOnlyList<string[]> Read(string csv, string language)
    {
        using var parser = new TextFieldParser(new StringReader(csv.TrimStart('\uFEFF'))) { Delimiters = [language == "en" ? "," : ";"], HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        var rows = new List<string[]>();
        while (!parser.EndOfData) rows.Add(parser.ReadFields()!);
        return rows;
    }
}
