using System.Text.Json;
using System.Text.RegularExpressions;
using Audit.Reports;

namespace Audit.Tests.Reports;

/// <summary>What pages say is hostile text: it goes through every format and does nothing there.</summary>
public class HostileContentTests
{
    private static readonly string[] Texts =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'\"`", "]]>", "-->", "`code`", "a|b|c", "|---|---|", "[x](javascript:alert(1))",
        "</style><style>*{display:none}", "# titre\n\n- puce", "\u0000\u000B\uFFFE", "\uD800 seul", "\u202Eenvers", "{{7*7}}", "${HOME}",
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
}
