using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Audit.Reports;

namespace Audit.Tests.Reports;

/// <summary>The page a deputy mayor opens: safe, whole, and true to the ledger.</summary>
public class HtmlReportTests
{
    private static readonly Func<Report>[] All = [Samples.Hard, Samples.Easy, Samples.NotCompleted, Samples.Rich];

    [Test]
    public void It_holds_no_script_and_loads_nothing([Range(0, 3)] int sample)
    {
        var page = Parse(All[sample](), "fr");
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelectorAll("script, iframe, object, embed, link, base"), Is.Empty);
            Assert.That(page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name == "style"), Is.Empty);
            Assert.That(page.Images.Select(i => i.GetAttribute("src")), Is.All.StartsWith("data:image/"));
            Assert.That(page.Images.Where(i => i.Closest("a") is null).Select(i => i.GetAttribute("alt")), Is.All.Not.Empty);
            Assert.That(page.QuerySelectorAll("a:has(img)").Select(a => a.TextContent.Trim()), Is.All.Not.Empty, "a link is told by its words, its picture says nothing more");
            Assert.That(page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")), Is.All.StartsWith("#"));
        });
    }

    [Test]
    public void Its_policy_allows_its_own_style_and_nothing_else()
    {
        var page = Parse(Samples.Hard(), "fr");
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content");
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector("style")!.TextContent)));
        Assert.That(policy, Is.EqualTo($"default-src 'none'; img-src data:; style-src 'sha256-{hash}'"));
    }

    [Test]
    public void Every_link_has_its_target_every_id_is_its_own_and_headings_go_down_one_by_one([Range(0, 3)] int sample)
    {
        var page = Parse(All[sample](), "en");
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.That(ids, Is.Unique);
        Assert.That(page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")![1..]).Distinct(), Is.SubsetOf(ids));
        var levels = page.QuerySelectorAll("h1,h2,h3,h4").Select(h => h.LocalName[1] - '0').ToList();
        Assert.That(levels[0], Is.EqualTo(1));
        Assert.That(levels.Zip(levels.Skip(1)), Is.All.Matches<(int First, int Second)>(p => p.Second <= p.First + 1));
    }

    [Test]
    public void The_points_on_the_page_add_up_to_the_index_on_the_page()
    {
        var page = Parse(Samples.Hard(), "fr");
        var points = page.QuerySelectorAll("#calcul > .scroll tbody td:last-child").Select(c => c.FirstChild!.TextContent.Trim()).Where(points => points != "?").Select(Number).Sum();
        Assert.That(page.QuerySelector(".sum")!.TextContent, Does.Contain($"= {(100 + points).ToString("0.#", CultureInfo.GetCultureInfo("fr-FR"))}"));
    }

    [Test]
    public void What_was_not_tested_has_its_line_and_is_not_among_what_was_kept()
    {
        var page = Parse(Samples.Hard(), "fr");
        var untested = page.QuerySelectorAll("#calcul > .scroll tbody tr").Where(r => r.TextContent.Contains("non testé", StringComparison.Ordinal)).ToList();
        var points = untested.Sum(r => Number(r.QuerySelector("td:last-child .of")!.TextContent.Trim(' ', '/')));

        Assert.That(untested, Is.Not.Empty);
        Assert.That(page.QuerySelector("header .label")!.TextContent, Does.Contain($"{100 - points:0.#} points testés"));
        Assert.That(page.QuerySelectorAll("#calcul details tbody tr").Select(r => r.QuerySelectorAll("td").Select(c => c.TextContent).ToList()).Where(c => c.Count == 4).Select(c => Number(c[0]) - Number(c[1]) - Number(c[2]) - Number(c[3])), Is.All.EqualTo(0).Within(0.001));
    }

    [TestCase("fr", "ne peut pas finir seule", "captcha")]
    [TestCase("en", "cannot finish alone", "captcha")]
    public void The_first_screen_tells_the_verdict_the_index_and_three_problems(string language, string verdict, string worst)
    {
        var head = Parse(Samples.Hard(), language).QuerySelector("header")!;
        Assert.Multiple(() =>
        {
            Assert.That(head.QuerySelector(".verdict")!.TextContent, Does.Contain(verdict));
            Assert.That(head.QuerySelector(".index")!.TextContent, Does.Match(@"\d+.*/ 100"));
            Assert.That(head.QuerySelectorAll(".worst li"), Has.Exactly(3).Items);
            Assert.That(head.QuerySelector(".worst li")!.TextContent, Does.Contain(worst));
        });
    }

    [Test]
    public void A_journey_that_was_not_completed_shows_no_mark_and_says_why()
    {
        var head = Parse(Samples.NotCompleted(), "fr").QuerySelector("header")!.TextContent;
        Assert.That(head, Does.Contain("n’a pas abouti").And.Contain("—").And.Contain("Nom de l’enfant").And.Contain("Connexion").And.Not.Contain("/ 100"));
    }

    [Test]
    public void No_conformity_rate_is_ever_printed([Range(0, 3)] int sample, [Values("fr", "en")] string language)
    {
        var text = Parse(All[sample](), language).Body!.TextContent;
        Assert.That(text, Does.Not.Match(@"\d+\s*%.{0,40}(conform|RGAA)|(conform|RGAA).{0,40}\d+\s*%").And.Not.Contain("taux de conformité"));
    }

    [Test]
    public void Every_drawing_has_a_name_and_its_numbers_in_words_near_by([Range(0, 3)] int sample)
    {
        var page = Parse(All[sample](), "fr");
        foreach (var drawing in page.QuerySelectorAll("svg").Where(s => s.ParentElement!.LocalName != "svg"))
        {
            Assert.That(drawing.GetAttribute("role"), Is.EqualTo("img"));
            Assert.That(drawing.GetAttribute("aria-label") ?? page.GetElementById(drawing.GetAttribute("aria-labelledby")!)!.TextContent, Is.Not.Empty);
            Assert.That(drawing.Closest("section")!.QuerySelectorAll("details table, .story"), Is.Not.Empty);
        }
    }

    [Test]
    public void Each_reader_finds_a_way_to_what_she_came_for()
    {
        var links = Parse(Samples.Rich(), "fr").QuerySelectorAll(".readers a").Select(a => (a.TextContent, a.GetAttribute("href")));
        Assert.That(links, Is.EqualTo(new[] { ("Élus", "#corriger"), ("DSI", "#constats"), ("Équipe UX", "#effort"), ("Développeurs", "#refaire") }));
    }

    [Test]
    public void The_numbers_behind_the_curve_add_up_to_the_points_lost()
    {
        var report = Samples.Rich();
        var points = Parse(report, "fr").QuerySelectorAll("#effort details:first-of-type tbody td:last-child").Sum(c => Number(c.TextContent));
        Assert.That((double)points, Is.EqualTo(report.Scorecard.Deductions.Sum(d => d.Points)).Within(0.05 * (report.Trace.Screens.Count + 1)));
    }

    [Test]
    public void A_finding_has_one_number_on_the_picture_beside_it_and_in_the_list()
    {
        var page = Parse(Samples.Rich(), "fr");
        var listed = page.QuerySelectorAll("#constats li[id] > p > .key").Select(k => k.TextContent).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(listed, Is.Unique.And.Not.Empty);
            Assert.That(page.QuerySelectorAll(".marks .defects text").Select(m => m.TextContent), Is.SubsetOf(listed).And.Not.Empty);
            foreach (var link in page.QuerySelectorAll(".wrong .key")) Assert.That(link.TextContent, Does.EndWith(page.QuerySelector($"{link.GetAttribute("href")} .key")!.TextContent));
        });
    }

    [Test]
    public void A_developer_reads_the_command_the_rule_the_step_and_the_element()
    {
        var page = Parse(Samples.Rich(), "fr");
        Assert.That(page.QuerySelector("#refaire pre")!.TextContent, Is.EqualTo("audit run scenarios/acte-naissance.yaml --persona novice-desktop --mailbox imaps://…"));
        var label = page.QuerySelectorAll("#constats .dev").First(d => d.TextContent.Contains("axe / label", StringComparison.Ordinal)).TextContent;
        Assert.That(label, Does.Contain("#qf").And.Contain("<input id=\"qf\">").And.Contain("https://mairie.example/s02").And.Match("Étape \\d+"));
    }

    [Test]
    public void The_list_for_the_vendor_quotes_the_rule_and_the_screen()
    {
        var finding = Parse(Samples.Rich(), "en").QuerySelectorAll("#constats li[id]").First(l => l.TextContent.Contains("RGAA 11.1.1", StringComparison.Ordinal));
        Assert.That(finding.QuerySelector(".meta")!.TextContent, Does.StartWith("Screen 2, ").And.Contain("References: RGAA 11.1.1, WCAG 4.1.2, EN 301 549 9.4.1.2"));
    }

    internal static IDocument Parse(Report report, string language) => new HtmlParser().ParseDocument(HtmlReport.Render(report, language));

    private static decimal Number(string text) => decimal.Parse(text.Replace('−', '-').Trim(), NumberStyles.Number, CultureInfo.GetCultureInfo("fr-FR"));
}
