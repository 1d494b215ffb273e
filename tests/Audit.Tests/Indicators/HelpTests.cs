using Audit.Indicators;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Indicators;

/// <summary>Who to ask, where else to go, what comes next.</summary>
public sealed class HelpTests
{
    private const string Town = "http://127.0.0.1";

    [TestCase("Appelez la mairie : 01 99 00 12 34.", 0)]
    [TestCase("Composez le 39 39 pour toute question.", 0)]
    [TestCase("Venez à l’accueil, 1 place de la Mairie.", 0)]
    [TestCase("Dossier 01 99 00 12 34", 3)]
    [TestCase("Téléphone : 06 39 98 12 34", 3)]
    [TestCase("Lieu : Mairie centrale, 1 place de la Mairie", 3)]
    public void Help_is_a_number_to_call_or_a_desk_to_go_to(string text, int clicks) =>
        Assert.That(Measuring.Value("help-distance", Reads(text)), Is.EqualTo(clicks));

    [Test]
    public void The_worst_screen_counts_and_help_out_of_reach_is_at_least_three_clicks_away()
    {
        var reading = Measuring.Read("help-distance", Reads("Appelez le 01 99 00 12 34").On("Formulaire", s => s with { Blocks = [], Controls = [] }));

        Assert.That(reading.Measure, Has.Property("Value").EqualTo(3).And.Property("AtLeast").True);
        Assert.That(reading.Findings.Single(), Has.Property("Kind").EqualTo("none").And.Property("Screens").EqualTo(new[] { "s02" }));
    }

    [Test]
    public void A_help_page_is_one_click_away_and_the_one_behind_it_two()
    {
        var trace = Reads("Bonjour", Link("Aide", "/aide")).Build();
        var aside = Page("/aide", 1, "Nos réponses", Link("Nous contacter", "/contact"));

        Assert.That(Of("help-distance", trace with { Asides = [Page("/aide", 1, "Appelez le 01 99 00 12 34")] }).Measure.Value, Is.EqualTo(1));
        Assert.That(Of("help-distance", trace with { Asides = [aside, Page("/contact", 2, "Appelez le 01 99 00 12 34")] }).Findings.Single().Kind, Is.EqualTo("far"));
    }

    [Test]
    public void Help_pages_that_nobody_visited_are_no_absence_of_help()
    {
        Assert.That(Measuring.Read("help-distance", Reads("Bonjour", Link("Aide", "/aide"))).Measure.Status, Is.EqualTo(MeasureStatus.NotTested));
    }

    [TestCase("Vous pouvez aussi venir à l’accueil de la mairie.", "displayed")]
    [TestCase("Faites votre demande par courrier si vous préférez.", "displayed")]
    [TestCase("Aucune demande par téléphone ne sera traitée.", "none")]
    [TestCase("Une question ? Appelez le 01 99 00 12 34.", "none")]
    public void Another_way_is_one_that_gets_the_same_thing_done(string text, string kind)
    {
        Assert.That(Measuring.Read("non-digital-way", Reads(text)).Measure.Kind, Is.EqualTo(kind));
    }

    [Test]
    public void A_full_last_screen_leaves_nothing_to_guess()
    {
        var trace = Reads(["Votre numéro de dossier : EXV-00002", "La mairie vous répond sous une semaine.", "Une question ? Appelez le 01 99 00 12 34."], Link("Je donne mon avis", "/avis"));

        Assert.That(Measuring.Read("after", trace).Findings, Is.Empty);
    }

    [Test]
    public void A_bare_last_screen_lacks_four_things() =>
        Assert.That(Measuring.Read("after", Reads("Votre demande a été prise en compte.")).Findings.Select(f => f.Kind), Is.EquivalentTo(new[] { "no-receipt", "no-delay", "no-contact", "no-opinion" }));

    [Test]
    public void An_appointment_wants_a_reminder_rather_than_a_delay()
    {
        var trace = Reads("Votre rendez-vous est pris.").Build();
        var kinds = Of("after", trace with { Scenario = trace.Scenario with { Title = "Prendre rendez-vous" } }).Findings.Select(f => f.Kind);

        Assert.That(kinds, Does.Contain("no-reminder").And.Not.Contain("no-delay"));
    }

    [Test]
    public void What_lies_behind_an_early_stop_is_not_known()
    {
        var reading = Measuring.Read("after", Reads("Dernière page").Ends(EndingKind.StoppedBeforeFinalSubmit));

        Assert.That(reading.Measure.Status, Is.EqualTo(MeasureStatus.NotTested));
        Assert.That(reading.Findings, Is.Empty);
    }

    internal static TraceBuilder Reads(string text, params ControlSeen[] links) => Reads([text], links);

    internal static TraceBuilder Reads(string[] texts, params ControlSeen[] links) =>
        new TraceBuilder().As("novice-desktop").On("Accueil", s => s with { Blocks = [.. texts.Select(Text)], Controls = links });

    internal static ControlSeen Link(string name, string path) => new(ControlKind.Link, name, Town + path, Place.Footer, null, null);

    internal static AsidePage Page(string path, int clicks, string text, params ControlSeen[] links) =>
        new(AsidePurpose.Help, "s01", clicks, Town + path, 200, text, [Text(text)], links);

    internal static Reading Of(string id, Trace trace) => Catalogue.All.Single(i => i.Id == id).Read(trace);

    private static TextBlock Text(string text) => new(TextKind.Paragraph, Place.Main, text, null, null, null);
}
