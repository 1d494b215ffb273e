using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Audit.History;

namespace Audit.Tests.History;

/// <summary>The index over time, for eyes, ears and terminals.</summary>
public sealed class TrendTests
{
    private static readonly HistoryLine[] Lines =
    [
        PastJourney.Line(5, 72, profile: "new"), PastJourney.Line(1, 26, fields: 35), PastJourney.Line(2, 31.5, fields: 20), PastJourney.Line(3, null), PastJourney.Line(6, 88, profile: "new", fields: 10), PastJourney.Line(4, 48),
    ];

    [Test]
    public void Lines_stand_in_the_order_of_time_one_trend_for_each_scenario_persona_and_portal()
    {
        var trends = Trend.Of([.. Lines, PastJourney.Line(1, 10) with { Persona = "senior-smartphone" }, PastJourney.Line(1, 10) with { Portal = "b", Date = PastJourney.Day(9) }]);

        Assert.That(trends.Select(t => (t.Persona, t.Portal, t.Lines.Count)), Is.EqualTo(new[] { ("novice-desktop", "a", 6), ("senior-smartphone", "a", 1), ("novice-desktop", "b", 1) }));
        Assert.That(trends[0].Lines.Select(l => l.Date.Day), Is.Ordered);
    }

    [Test]
    public void The_terminal_gets_bars_a_dot_for_the_unknown_and_what_moved()
    {
        var text = TrendReport.Text(Trend.Of(Lines), "fr").Replace('\u00A0', ' ');

        Assert.That(text, Does.Contain("Indice de simplicité  ▃▃·▄▆▇  72 → 88").And.Contain("Champs à remplir").And.Contain("35 → 10"));
        Assert.That(text, Does.Contain("1 parcours sans indice").And.Contain("Sous le profil actuel, l’indice passe de 72 à 88.").And.Contain("ne se comparent pas"));
    }

    [Test]
    public void Only_what_moved_is_listed() => Assert.That(Trend.Of(Lines).Single().Moved, Is.EqualTo(new[] { "fields" }));

    [Test]
    public void The_picture_is_XML_with_a_title_a_description_and_no_line_across_the_unknown()
    {
        var svg = XDocument.Parse(TrendReport.Svg(Trend.Of(Lines).Single(), "en")).Root!;
        XNamespace ns = "http://www.w3.org/2000/svg";

        Assert.That(svg.Attribute("role")!.Value, Is.EqualTo("img"));
        Assert.That(svg.Attribute("aria-labelledby")!.Value.Split(' '), Is.EqualTo(svg.Elements().Take(2).Select(e => e.Attribute("id")!.Value)));
        Assert.That(svg.Element(ns + "desc")!.Value, Does.Contain("6 journeys"));
        Assert.That(svg.Elements(ns + "polyline").Select(p => p.Attribute("points")!.Value.Split(' ').Length), Is.EqualTo(new[] { 2, 2 }));
        Assert.That(svg.Elements(ns + "path"), Has.Exactly(1).Items);
    }

    [Test]
    public void The_page_has_every_value_in_a_table_and_no_script()
    {
        var page = new HtmlParser().ParseDocument(TrendReport.Html(Trend.Of(Lines), "fr"));

        Assert.That(page.QuerySelectorAll("tbody tr").Select(r => r.QuerySelectorAll("td")[0].TextContent), Is.EqualTo(new[] { "26 E", "31,5 E", "—", "48 E", "72 E", "88 E" }));
        Assert.That(page.QuerySelectorAll("script, style ~ style, [style]"), Is.Empty);
        Assert.That(page.QuerySelectorAll("[id]").Select(e => e.Id), Is.Unique);
    }

    [Test]
    public void Values_of_journeys_close_to_each_other_do_not_run_into_each_other()
    {
        var svg = XDocument.Parse(TrendReport.Svg(Trend.Of([PastJourney.Line(1, 20), PastJourney.Line(14, 50), PastJourney.Line(15, 60), PastJourney.Line(30, 70)]).Single(), "en")).Root!;

        Assert.That(svg.Elements().Where(e => (string?)e.Attribute("class") == "value").Select(e => e.Value), Is.EqualTo(new[] { "70", "60", "20" }));
    }

    [Test]
    public void The_page_calls_procedure_and_persona_by_their_titles_and_an_older_line_by_its_ids()
    {
        var titled = PastJourney.Line(1, 20) with { Title = "Inscription à la cantine", PersonaTitle = new("Personne peu à l’aise", "Low-skill person") };

        Assert.That(Headed(titled), Is.EqualTo(("Inscription à la cantine", "Personne peu à l’aise · a")));
        Assert.That(Headed(PastJourney.Line(1, 20)), Is.EqualTo(("cantine", "novice-desktop · a")));
    }

    private static (string, string) Headed(HistoryLine line)
    {
        var page = new HtmlParser().ParseDocument(TrendReport.Html(Trend.Of([line]), "fr"));
        return (page.QuerySelector("main h2")!.TextContent, page.QuerySelector("main .persona")!.TextContent);
    }

    [TestCase("<script>alert(1)</script>")]
    [TestCase("\"><img src=x onerror=alert(1)>")]
    [TestCase("]]> --> \u0000\uFFFE\uD800")]
    public void A_hostile_history_does_nothing(string text)
    {
        var trends = Trend.Of([PastJourney.Line(1, 26) with { Scenario = text, Persona = text, Portal = text }]);

        Assert.That(new HtmlParser().ParseDocument(TrendReport.Html(trends, "fr")).QuerySelectorAll("script, img"), Is.Empty);
        Assert.DoesNotThrow(() => XDocument.Parse(TrendReport.Svg(trends[0], "fr")));
        Assert.That(TrendReport.Text(trends, "fr"), Does.Not.Match("[\u0000-\u0009\u000B-\u001F]"));
    }
}
