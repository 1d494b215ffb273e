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
    private static readonly Func<Report>[] All = [Samples.Hard, Samples.Easy, Samples.NotCompleted];

    [Test]
    public void It_holds_no_script_and_loads_nothing([Range(0, 2)] int sample)
    {
        var page = Parse(All[sample](), "fr");
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelectorAll("script, iframe, object, embed, link, base"), Is.Empty);
            Assert.That(page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name == "style"), Is.Empty);
            Assert.That(page.Images.Select(i => i.GetAttribute("src")), Is.All.StartsWith("data:image/"));
            Assert.That(page.Images.Select(i => i.GetAttribute("alt")), Is.All.Not.Empty);
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
    public void Every_link_has_its_target_every_id_is_its_own_and_headings_go_down_one_by_one([Range(0, 2)] int sample)
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
        var points = page.QuerySelectorAll("#calcul tbody td:last-child").Select(c => Number(c.FirstChild!.TextContent)).Sum();
        Assert.That(page.QuerySelector(".sum")!.TextContent, Does.Contain($"= {(100 + points).ToString("0.#", CultureInfo.GetCultureInfo("fr-FR"))}"));
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
    public void No_conformity_rate_is_ever_printed([Range(0, 2)] int sample, [Values("fr", "en")] string language)
    {
        var text = Parse(All[sample](), language).Body!.TextContent;
        Assert.That(text, Does.Not.Match(@"\d+\s*%.{0,40}(conform|RGAA)|(conform|RGAA).{0,40}\d+\s*%").And.Not.Contain("taux de conformité"));
    }

    internal static IDocument Parse(Report report, string language) => new HtmlParser().ParseDocument(HtmlReport.Render(report, language));

    private static decimal Number(string text) => decimal.Parse(text.Replace('−', '-').Trim(), NumberStyles.Number, CultureInfo.GetCultureInfo("fr-FR"));
}
