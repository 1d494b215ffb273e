using Audit.Indicators;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Indicators;

/// <summary>Words, readability and long sentences.</summary>
public sealed class ProseTests
{
    private const string OverTwenty = "Vous pouvez venir à la mairie tous les matins de la semaine pour parler avec nous de la place que vous demandez ici.";

    private static IEnumerable<string> Kinds(string id, TraceBuilder trace) => Measuring.Read(id, trace).Findings.Select(f => f.Kind);

    [Test]
    public void Only_the_content_is_counted_and_the_rest_is_shown_apart()
    {
        var trace = new TraceBuilder().On("Accueil").Reads("Demander une place", TextKind.Heading).Reads("Votre nom", TextKind.Label)
            .Reads("Accueil Aide", place: Place.Nav).Reads("Mentions légales", place: Place.Footer).Reads("Ville", place: Place.Header).Reads("À la une", place: Place.Aside)
            .Reads("Acceptez nos cookies", place: Place.Header, with: b => b with { InPopUp = true });

        Assert.That(Measuring.Value("words", trace), Is.EqualTo(5));
        Assert.That(
            Measuring.Read("words", trace).Measure.Parts!.Select(p => (p.Key, p.Value)),
            Is.EqualTo(new[] { ("content", 3.0), ("form", 2), ("inPopUps", 3), ("inMenus", 2), ("inHeader", 1), ("inFooter", 2), ("inSideColumns", 3) }));
    }

    [Test]
    public void What_every_screen_repeats_is_read_once_and_what_one_screen_repeats_each_time()
    {
        var trace = new TraceBuilder().On("Un").Reads("Champs obligatoires").Reads("Oui", TextKind.Label).Reads("Oui", TextKind.Label)
            .On("Deux").Reads("Champs obligatoires").Reads("Oui", TextKind.Label).On("Un");

        Assert.That(Measuring.Value("words", trace), Is.EqualTo(2 + 2));
    }

    [Test]
    public void Words_of_a_journey_cut_short_are_at_least_that_many()
    {
        var trace = new TraceBuilder().On("Accueil").Reads("Bonjour").Ends(EndingKind.Blocked, EndReason.Challenge);

        Assert.That(Measuring.Read("words", trace).Measure.AtLeast, Is.True);
        Assert.That(Measuring.Read("words", new TraceBuilder().On("Accueil").Reads("Bonjour").On("Sans textes")).Measure.AtLeast, Is.True);
    }

    [Test]
    public void Below_a_hundred_words_of_prose_nothing_is_said_of_readability()
    {
        Assert.That(Measuring.Read("readability", Prose(new TraceBuilder().On("Accueil"), 3)).Measure.Status, Is.EqualTo(MeasureStatus.NotTested));
        Assert.That(Measuring.Read("readability", Prose(new TraceBuilder().On("Accueil"), 12)).Measure.Status, Is.EqualTo(MeasureStatus.Measured));
    }

    [Test]
    public void Plain_texts_have_no_finding_and_hard_ones_show_their_five_hardest_sentences()
    {
        var hard = Hard();

        Assert.That(Kinds("readability", Prose(new TraceBuilder().On("Accueil"), 12)), Is.Empty);
        Assert.That(Kinds("readability", hard), Is.EqualTo(new[] { "very-hard" }));
        Assert.That(Measuring.Read("readability", hard).Findings.Single().Evidence, Has.Count.EqualTo(5));
        Assert.That(Measuring.Part("readability", "difficulty", hard) - 40, Is.EqualTo(Measuring.Read("readability", hard).Findings.Single().Amount).Within(0.11), "mending it takes the texts back to plain ones");
    }

    [Test]
    public void Labels_and_menus_are_no_prose()
    {
        var trace = Prose(new TraceBuilder().On("Accueil"), 12);
        var before = Measuring.Value("readability", trace);
        for (var i = 0; i < 30; i++) trace.Reads($"Justificatif complémentaire {i}", TextKind.Label).Reads("Administration communale. Réglementation.", place: Place.Nav);

        Assert.That(Measuring.Value("readability", trace), Is.EqualTo(before));
    }

    [TestCase(20, new string[0])]
    [TestCase(21, new[] { "over-20" })]
    [TestCase(30, new[] { "over-20" })]
    [TestCase(31, new[] { "severe" })]
    public void A_sentence_is_long_beyond_twenty_words_and_severe_beyond_thirty(int words, string[] kinds)
    {
        var trace = new TraceBuilder().On("Accueil").Reads($"{string.Join(' ', Enumerable.Repeat("mot", words))}.");

        Assert.That(Kinds("long-sentences", trace), Is.EqualTo(kinds));
    }

    [TestCase(TextKind.Label, Place.Main, 1)]
    [TestCase(TextKind.Error, Place.Main, 1)]
    [TestCase(TextKind.Paragraph, Place.Dialog, 1)]
    [TestCase(TextKind.Paragraph, Place.Nav, 0)]
    [TestCase(TextKind.Paragraph, Place.Footer, 0)]
    [TestCase(TextKind.Paragraph, Place.Aside, 0)]
    public void Long_sentences_count_where_they_have_to_be_read(TextKind kind, Place place, int count)
    {
        Assert.That(Measuring.Value("long-sentences", new TraceBuilder().On("Accueil").Reads(OverTwenty, kind, place)), Is.EqualTo(count));
    }

    [Test]
    public void The_long_sentence_of_a_pop_up_counts_wherever_it_was_hung()
    {
        var trace = new TraceBuilder().On("Accueil").Reads(OverTwenty, place: Place.Header, with: b => b with { InPopUp = true });

        Assert.That(Measuring.Value("long-sentences", trace), Is.EqualTo(1));
    }

    [Test]
    public void One_long_sentence_on_two_screens_is_one()
    {
        var reading = Measuring.Read("long-sentences", new TraceBuilder().On("Un").Reads(OverTwenty).On("Deux").Reads(OverTwenty));

        Assert.That((reading.Measure.Value, reading.Findings.Count), Is.EqualTo((1.0, 1)));
    }

    [Test]
    public void A_row_of_links_is_no_sentence()
    {
        string[] links = ["Inscrire un enfant à l’école", "Payer une facture de cantine", "Demander un acte de naissance", "Prendre un rendez-vous à l’accueil", "Louer une salle des fêtes"];
        var trace = new TraceBuilder().On("Accueil", s => s with { Controls = [.. links.Select(l => new ControlSeen(ControlKind.Link, l, "/", Place.Main, null, null))] }).Reads(string.Join(' ', links));

        Assert.That(Measuring.Value("long-sentences", trace), Is.Zero);
        Assert.That(Measuring.Value("words", trace), Is.EqualTo(25));
    }

    private static TraceBuilder Prose(TraceBuilder trace, int sentences)
    {
        for (var i = 0; i < sentences; i++) trace.Reads($"Le {i + 1} du mois, la mairie vous dit si votre enfant a une place.");
        return trace;
    }

    private static TraceBuilder Hard()
    {
        var trace = new TraceBuilder().On("Règlement");
        for (var i = 0; i < 7; i++)
            trace.Reads($"Article {i} : l’administration communale procède à l’établissement des déclarations complémentaires préalablement à toute réinscription administrative, conformément aux délibérations.");
        return trace;
    }
}
