using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Audit.Comparison;
using Audit.Tests.Reports;

namespace Audit.Tests.Comparison;

/// <summary>The comparison as people and machines read it.</summary>
public sealed class ComparisonReportTests
{
    private static readonly JourneyComparison Demo = JourneyComparison.Of(Recorded.Journey("registration-hard"), Recorded.Journey("registration-easy"));

    [Test]
    public void The_page_holds_no_script_loads_nothing_and_allows_its_own_style_only([Values("fr", "en")] string lang)
    {
        var page = Page(Pictured(), lang);
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector("style")!.TextContent)));

        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelectorAll("script, iframe, object, embed, link, base, [style]"), Is.Empty);
            Assert.That(page.Images.Select(i => i.GetAttribute("src")), Is.All.StartsWith("data:image/").And.Not.Empty);
            Assert.That(page.Images.Select(i => i.GetAttribute("alt")), Is.All.Not.Empty);
            Assert.That(page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"), Is.EqualTo($"default-src 'none'; img-src data:; style-src 'sha256-{hash}'"));
        });
    }

    [Test]
    public void Its_headings_go_down_one_by_one_and_every_id_is_its_own()
    {
        var page = Page(Pictured(), "fr");
        var levels = page.QuerySelectorAll("h1,h2,h3,h4").Select(h => h.LocalName[1] - '0').ToList();

        Assert.That(levels.Zip(levels.Skip(1)), Is.All.Matches<(int First, int Second)>(p => p.Second <= p.First + 1));
        Assert.That(page.QuerySelectorAll("[id]").Select(e => e.Id), Is.Unique);
        Assert.That(page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")![1..]), Is.SubsetOf(page.QuerySelectorAll("[id]").Select(e => e.Id)));
    }

    [Test]
    public void The_page_tells_what_became_of_each_screen()
    {
        var became = Page(Demo, "fr").QuerySelectorAll(".pairs > li").Select(l => $"{l.QuerySelector(".number")!.TextContent} {l.QuerySelector(".became")!.TextContent}").ToList();

        Assert.That(became, Is.EqualTo(new[]
        {
            "1 Même étape, autre titre", "2 N’existe plus", "3 N’existe plus", "4 N’existe plus", "5 N’existe plus", "6 3 écrans réunis en un", "7 N’existe plus", "8 N’existe plus", "9 N’existe plus", "10 Ajouté", "11 Même étape, autre titre",
        }));
    }

    [Test]
    public void No_conformity_rate_is_ever_printed([Values("fr", "en")] string lang) =>
        Assert.That(Page(Demo, lang).Body!.TextContent, Does.Not.Match(@"\d+\s*%.{0,40}(conform|RGAA)|(conform|RGAA).{0,40}\d+\s*%"));

    [Test]
    public void The_JSON_says_the_same_and_its_fingerprints_know_no_language()
    {
        var (fr, en) = (Json("fr"), Json("en"));

        Assert.That(fr.GetProperty("direction").GetString(), Is.EqualTo("simpler"));
        Assert.That(fr.GetProperty("screens").EnumerateArray().Count(s => s.GetProperty("kind").GetString() == "removed"), Is.EqualTo(7));
        Assert.That(Fingerprints(fr), Is.EqualTo(Fingerprints(en)).And.Exactly(17).Items);
    }

    [Test]
    public void The_same_comparison_gives_the_same_bytes() =>
        Assert.That(ComparisonReport.Html(JourneyComparison.Of(Recorded.Journey("registration-hard"), Recorded.Journey("registration-easy")), "fr"), Is.EqualTo(ComparisonReport.Html(Demo, "fr")));

    [TestCase("<script>alert(1)</script>")]
    [TestCase("\"><img src=x onerror=alert(1)>")]
    [TestCase("a|b|c `code` [x](javascript:alert(1)) </style>")]
    [TestCase("\u0000\u001B[31m\uFFFE \uD800 \u202E")]
    public void What_pages_say_does_nothing_in_any_form(string text)
    {
        var hostile = new Audited([Samples.Hostile(text)]);
        var c = JourneyComparison.Of(hostile, new Audited([Samples.Easy()]));
        var back = JourneyComparison.Of(new Audited([Samples.Easy()]), hostile);
        var tables = PortalTable.Of([(text, [hostile]), ("b", [hostile]), ("c", [new Audited([Samples.Easy()])])]);

        foreach (var page in new[] { Page(c, "fr"), Page(back, "en"), new HtmlParser().ParseDocument(PortalReport.Html(tables, "fr")) })
        {
            Assert.That(page.QuerySelectorAll("script, iframe, [onerror]"), Is.Empty);
            Assert.That(page.QuerySelectorAll("style"), Has.Exactly(1).Items);
        }
        foreach (var markdown in new[] { ComparisonReport.Markdown(c, "fr"), ComparisonReport.Markdown(back, "fr"), PortalReport.Markdown(tables, "fr") })
        {
            Assert.That(markdown, Does.Not.Match(@"(?<!\\)<[a-zA-Z/!]").And.Not.Match(@"(?<!\\)\]\(javascript:"));
            Assert.That(markdown.Split('\n').Where(l => l.StartsWith('|')).Select(l => Regex.Count(l, @"(?<!\\)\|")), Is.All.AnyOf(4, 5));
        }
        foreach (var terminal in new[] { ComparisonReport.Text(c, "fr"), ComparisonReport.Text(back, "fr"), PortalReport.Text(tables, "fr") }) Assert.That(terminal, Does.Not.Match("[\u0000-\u0009\u000B-\u001F]"));
        Assert.DoesNotThrow(() => JsonDocument.Parse(ComparisonReport.Json([c, back], [], "fr")).Dispose());
    }

    [Test]
    public void Several_portals_stand_in_one_table_and_one_without_a_result_says_so()
    {
        var tables = PortalTable.Of([("A", [Recorded.Journey("registration-hard")]), ("B", [Recorded.Journey("registration-easy")]), ("C", [new Audited([Samples.NotCompleted()])]), ("D", [])]);

        var rows = PortalReport.Text(tables, "en").Split('\n');
        Assert.That(tables, Has.Count.EqualTo(1));
        Assert.That(rows.Single(r => r.StartsWith("Simplicity index", StringComparison.Ordinal)), Does.Match(@"26 / 100 E\s+100 / 100 A\s+—\s+—$"));
        Assert.That(rows.Single(r => r.StartsWith("Verdict", StringComparison.Ordinal)), Does.Contain("not completed").And.EndWith("Not audited."));
    }

    [Test]
    public void Journeys_are_paired_by_scenario_and_persona_and_those_left_over_are_told()
    {
        Audited hard = Recorded.Journey("registration-hard"), easy = Recorded.Journey("registration-easy");

        Assert.That(Pairing.Of([hard, easy], [easy, hard]).Pairs.Select(p => (p.Before.Scenario, p.After.Scenario)), Is.EqualTo(new[] { (hard.Scenario, hard.Scenario), (easy.Scenario, easy.Scenario) }));
        Assert.That(Pairing.Of([hard], [easy]).Pairs, Has.Count.EqualTo(1));
        Assert.That(Pairing.Of([hard, easy], [hard]).Left, Is.EqualTo(new[] { new Unpaired(easy.Scenario, easy.Persona, OnlyBefore: true) }));
    }

    private static JourneyComparison Pictured() => JourneyComparison.Of(new Audited([Samples.Hard()]), new Audited([Samples.Easy()]));

    private static IDocument Page(JourneyComparison c, string lang) => new HtmlParser().ParseDocument(ComparisonReport.Html(c, lang));

    private static JsonElement Json(string lang) => JsonDocument.Parse(ComparisonReport.Json([Demo], [], lang)).RootElement.GetProperty("comparisons")[0];

    private static List<string> Fingerprints(JsonElement comparison) => [.. comparison.GetProperty("findings").GetProperty("fixed").EnumerateArray().Select(f => f.GetProperty("fingerprint").GetString()!)];
}
