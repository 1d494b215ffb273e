using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Audit.Reports;

namespace Audit.Tests.Reports;

/// <summary>What pages say is hostile text: it goes through every format and does nothing there.</summary>
public class HostileContentTests
{
    private static readonly string[] Texts =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'\"`", "]]>", "-->", "`code`", "a|b|c", "|---|---|", "[x](javascript:alert(1))",
        "</style><style>*{display:none}", "# titre\n\n- puce", "\u0000\u000B\uFFFE", "\uD800 seul", "\u202Eenvers", "{{7*7}}", "${HOME}",
        "=1+1", "+33", "@SUM(A1)", "a;b,c\"d",
    ];

    [TestCaseSource(nameof(Texts))]
    public void The_HTML_page_does_nothing_with_it(string text)
    {
        var page = HtmlReportTests.Parse(Samples.Hostile(text), "fr");
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelectorAll("script, iframe, object, link"), Is.Empty);
            Assert.That(page.QuerySelectorAll("style"), Has.Exactly(1).Items);
            Assert.That(page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal)), Is.Empty);
            Assert.That(page.Images.Select(i => i.GetAttribute("src")), Is.All.StartsWith("data:image/"));
            Assert.That(page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")), Is.All.StartsWith("#"));
            Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo(Printable.Of(text)));
        });
    }

    [TestCaseSource(nameof(Texts))]
    public void The_HTML_page_holds_no_character_that_readers_refuse(string text) =>
        Assert.That(HtmlReport.Render(Samples.Hostile(text), "en"), Does.Not.Match("[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]"));

    [TestCaseSource(nameof(Texts))]
    public void The_page_of_a_whole_run_does_nothing_with_it(string text)
    {
        var hostile = Samples.Hostile(text);
        var persona = hostile.Trace.Persona with { Id = text, Title = new(text, text) };
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(MatrixTests.Page("fr", new MatrixJourney(hostile.Trace with { Persona = persona }, hostile.Scorecard, "a/b/report.html")));
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelectorAll("script, iframe, object, link, img"), Is.Empty);
            Assert.That(page.QuerySelectorAll("style"), Has.Exactly(1).Items);
            Assert.That(page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal)), Is.Empty);
            Assert.That(page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")), Is.All.EqualTo("a/b/report.html"));
            Assert.That(page.QuerySelector("main h2")!.TextContent, Is.EqualTo(Printable.Of(text)));
        });
    }

    [TestCaseSource(nameof(Texts))]
    public void The_JSON_parses_and_keeps_it(string text)
    {
        using var json = JsonDocument.Parse(JsonReport.Render(Samples.Hostile(text), "fr"));
        Assert.That(json.RootElement.GetProperty("scenario").GetProperty("title").GetString(), Is.EqualTo(text.Replace('\uD800', '\uFFFD')));
    }

    [TestCaseSource(nameof(Texts))]
    public void The_Markdown_keeps_its_tables_and_lets_no_markup_through(string text)
    {
        var markdown = MarkdownReport.Render(Samples.Hostile(text), "fr");
        var rows = markdown.Split('\n').Where(l => l.StartsWith('|')).Select(l => Regex.Count(l, @"(?<!\\)\|")).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(rows, Is.All.AnyOf(3, 4));
            Assert.That(markdown, Does.Not.Match(@"(?<!\\)<[a-zA-Z/!]"));
            Assert.That(markdown, Does.Not.Match(@"(?<!\\)\]\(javascript:"));
            Assert.That(markdown, Does.Not.Match("[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE]"));
        });
    }

    [TestCaseSource(nameof(Texts))]
    public void The_tables_keep_their_columns_and_calculate_nothing(string text)
    {
        var hostile = Samples.Hostile(text);
        foreach (var rows in new[] { CsvTests.Read(CsvReport.Render(hostile, "fr"), "fr"), CsvTests.Read(AraReport.Render(hostile, "fr"), "fr") })
        {
            Assert.That(rows.Select(r => r.Length).Distinct(), Has.Exactly(1).Items);
            Assert.That(rows.SelectMany(r => r), Is.All.Not.Match(@"^\s*[=+@]"));
        }
    }

    [TestCaseSource(nameof(Texts))]
    public void The_JUnit_file_is_still_what_Jenkins_accepts(string text) =>
        Assert.That(JUnitReportTests.RefusalsOf(JUnitReport.Render(Samples.Hostile(text), "fr")), Is.Empty);

    [TestCaseSource(nameof(Texts))]
    public void The_badge_stays_a_picture_with_a_name(string text)
    {
        var badge = XDocument.Parse(BadgeReport.Render(Samples.Hostile(text), "fr")).Root!;
        Assert.That(badge.Descendants().Select(e => e.Name.LocalName), Is.All.AnyOf("title", "clipPath", "rect", "g", "text"));
        Assert.That(badge.Value, Does.Contain(Printable.Of(text).Trim()));
    }

    [TestCaseSource(nameof(Texts))]
    public async Task The_SARIF_file_is_still_what_its_schema_accepts(string text) =>
        Assert.That(await SarifReportTests.RefusalsOf(SarifReport.Render([Samples.Hostile(text)], "fr")), Is.Empty);

    [TestCaseSource(nameof(Texts))]
    public void The_GitLab_files_parse_and_keep_it(string text)
    {
        using var quality = JsonDocument.Parse(GitLabQuality.Render([Samples.Hostile(text)], "fr"));
        using var accessibility = JsonDocument.Parse(GitLabAccessibility.Render([Samples.Hostile(text)], "fr"));
        Assert.That(quality.RootElement.GetArrayLength(), Is.EqualTo(Samples.Hostile(text).Scorecard.Findings.Count));
        Assert.That(accessibility.RootElement.GetProperty("results").EnumerateObject().SelectMany(r => r.Value.EnumerateArray()).Select(d => d.GetProperty("context").GetString()), Does.Contain(text.Replace('\uD800', '\uFFFD')));
    }

    [TestCaseSource(nameof(Texts))]
    [TestCase("\n::error::fausse alerte")]
    [TestCase("\r\n::stop-commands::x")]
    public void No_text_of_a_page_gives_GitHub_an_order(string text) =>
        Assert.That(GitHubAnnotations.Render([Samples.Hostile(text)], "fr").Split('\n').SkipLast(1), Is.All.Match(GitHubAnnotationTests.Command().ToString()));

    [TestCaseSource(nameof(Texts))]
    public void No_text_of_a_page_keeps_anything_from_being_measured(string text) =>
        Assert.That(Samples.Hostile(text).Scorecard.Measures.Select(m => m.Because?.En ?? ""), Has.None.Contain("fault of the tool"));
}
