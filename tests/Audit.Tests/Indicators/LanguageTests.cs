using Audit.Indicators;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Indicators;

public sealed class LanguageTests
{
    private const string OverTwenty = "Vous pouvez venir à la mairie tous les matins de la semaine pour parler avec nous de la place que vous demandez ici.";

    private static readonly string[] OfFrench = ["readability", "jargon", "acronyms"];
    private static readonly string[] All = ["words", "readability", "long-sentences", "jargon", "acronyms", "page-language"];

    private static IEnumerable<string> Kinds(string id, TraceBuilder trace) => Measuring.Read(id, trace).Findings.Select(f => f.Kind);

    [TestCaseSource(nameof(All))]
    public void A_trace_that_does_not_keep_the_texts_is_never_a_pass(string id)
    {
        var reading = Measuring.Read(id, new TraceBuilder().On("Accueil"));

        Assert.That(reading.Measure, Has.Property(nameof(Measure.Status)).EqualTo(MeasureStatus.NotTested).And.Property(nameof(Measure.Value)).Null);
        Assert.That(reading.Measure.Because!.Fr, Does.Contain("trace"));
    }

    [TestCaseSource(nameof(All))]
    public void Without_any_screen_nothing_is_known(string id) =>
        Assert.That(Measuring.Read(id, new TraceBuilder()).Measure.Because!.Fr, Is.EqualTo("Aucun écran n’a pu être observé."));

    [Test]
    public void Of_a_screen_too_long_to_be_read_to_its_end_a_lower_bound_is_known()
    {
        TextBlock Line(int number) => new(TextKind.Paragraph, Place.Main, $"Une ligne du tableau numéro {number}", "fr", null, null);
        var whole = new TraceBuilder().On("Liste", s => s with { Blocks = [.. Enumerable.Range(1, Screen.MostBlocks - 1).Select(Line)] });
        var cut = new TraceBuilder().On("Liste", s => s with { Blocks = [.. Enumerable.Range(1, Screen.MostBlocks).Select(Line)] });

        Assert.That((Measuring.Read("words", whole).Measure.AtLeast, Measuring.Read("words", cut).Measure.AtLeast), Is.EqualTo((false, true)));
        Assert.That(Audit.Observation.Probe.Script, Does.Contain($"mostBlocks = {Screen.MostBlocks},"), "the probe reads as far");
    }

    [TestCaseSource(nameof(OfFrench))]
    public void A_procedure_in_another_language_is_not_judged_as_if_it_were_French(string id)
    {
        var measure = Measuring.Read(id, Prose(new TraceBuilder().In("es").On("Inicio"), 10)).Measure;

        Assert.That(measure.Status, Is.EqualTo(MeasureStatus.NotTested));
        Assert.That(measure.Because!.Fr, Does.Contain("français"));
    }

    [Test]
    public void Words_and_long_sentences_are_counted_in_any_language()
    {
        var trace = new TraceBuilder().In("en").On("Home", s => s with { Language = "en" })
            .Reads("You can come to the town hall on every morning of the week to talk with us about the place you are asking for here.", with: b => b with { Language = "en" });

        Assert.That(Measuring.Value("words", trace), Is.EqualTo(25));
        Assert.That(Kinds("long-sentences", trace), Is.EqualTo(new[] { "over-20" }));
    }

    [Test]
    public void The_lix_index_is_given_in_another_language_and_the_French_formula_is_not()
    {
        var measure = Measuring.Read("readability", Prose(new TraceBuilder().In("nl").On("Home"), 10)).Measure;

        Assert.That(measure.Parts!["lix"], Is.EqualTo(14), "fourteen words a sentence, none of them long");
        Assert.That(measure.Parts, Does.Not.ContainKey("difficulty"));
    }

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

    [Test]
    public void A_term_is_counted_once_whatever_its_form_and_shows_every_screen()
    {
        var reading = Measuring.Read("jargon", new TraceBuilder().On("Un").Reads("Les téléprocédures").On("Deux").Reads("Votre téléprocédure", TextKind.Button));

        Assert.That(reading.Findings.Single(), Has.Property(nameof(Finding.Kind)).EqualTo("téléprocédure").And.Property(nameof(Finding.Screens)).EqualTo(new[] { "s01", "s02" }));
        Assert.That(reading.Findings.Single().Evidence.Select(e => e.Element), Is.EqualTo(new[] { "téléprocédures", "téléprocédure" }));
    }

    [Test]
    public void A_term_explained_on_the_same_screen_is_not_counted_there()
    {
        var reading = Measuring.Read("jargon", new TraceBuilder()
            .On("Un").Reads("Votre quotient familial", TextKind.Label).Reads("Le quotient familial est un chiffre calculé par votre caisse.", TextKind.Help)
            .On("Deux").Reads("Votre quotient familial", TextKind.Label));

        Assert.That(reading.Findings.Single().Screens, Is.EqualTo(new[] { "s02" }));
    }

    [Test]
    public void Each_link_of_a_menu_is_read_by_itself()
    {
        string[] links = ["Accueil", "Enfance", "Urbanisme", "État civil", "Associations"];
        var trace = new TraceBuilder().On("Accueil", s => s with { Controls = [.. links.Select(l => new ControlSeen(ControlKind.Link, l, "/", Place.Nav, null, null))] }).Reads(string.Join(' ', links), place: Place.Nav);

        Assert.That(Kinds("jargon", trace), Does.Contain("état civil"));
    }

    [Test]
    public void What_an_alert_box_says_is_read_too()
    {
        var trace = new TraceBuilder().On("Accueil").Reads("Bonjour").Meets(PopUpKind.JsDialog, "", p => p with { Text = "Votre requête est incomplète." });

        Assert.That(Kinds("jargon", trace), Is.EqualTo(new[] { "requête" }));
    }

    [Test]
    public void A_term_in_a_text_of_another_language_is_no_jargon()
    {
        var english = "Once you have read the cookies and the session of the page, you may go on with your booking at the town hall.";
        var trace = new TraceBuilder().On("Accueil").Reads("Bonjour").Reads(english);

        Assert.That(Kinds("jargon", trace), Is.Empty);
    }

    [Test]
    public void A_French_page_that_says_it_is_English_is_read_as_French()
    {
        var trace = new TraceBuilder().On("Accueil", s => s with { Language = "en" }).Reads(OverTwenty, with: b => b with { Language = "en" }).Reads("Votre requête", with: b => b with { Language = "en" });

        Assert.That(Kinds("jargon", trace), Is.EqualTo(new[] { "requête" }));
    }

    [Test]
    public void An_acronym_counts_unless_its_words_stand_where_it_is_first_met()
    {
        var spelledFirst = new TraceBuilder().On("Un").Reads("La caisse d’allocations familiales (CAF) vous aide.").On("Deux").Reads("Votre numéro CAF", TextKind.Label);
        var spelledLate = new TraceBuilder().On("Un").Reads("Votre numéro CAF", TextKind.Label).On("Deux").Reads("La caisse d’allocations familiales (CAF) vous aide.");

        Assert.That(Kinds("acronyms", spelledFirst), Is.Empty);
        Assert.That(Kinds("acronyms", spelledLate), Is.EqualTo(new[] { "CAF" }));
        Assert.That(Measuring.Read("acronyms", spelledLate).Findings.Single().Message.Fr, Does.Contain("llocations familiales"), "the words are given, where they are known");
    }

    [Test]
    public void A_page_without_a_language_is_one_finding_for_the_whole_site()
    {
        var reading = Measuring.Read("page-language", new TraceBuilder().On("Un", s => s with { Language = null }).Reads("Bonjour").On("Deux", s => s with { Language = " " }).Reads("Bonsoir"));

        Assert.That(reading.Findings.Single(), Has.Property(nameof(Finding.Kind)).EqualTo("missing").And.Property(nameof(Finding.Screens)).EqualTo(new[] { "s01", "s02" }));
    }

    [TestCase("en", "wrong")]
    [TestCase("français", "wrong")]
    [TestCase("fr", null)]
    [TestCase("fr-FR", null)]
    [TestCase("FR", null)]
    public void A_page_has_to_say_the_language_of_its_text(string said, string? kind)
    {
        var trace = new TraceBuilder().On("Accueil", s => s with { Language = said }).Reads(OverTwenty, with: b => b with { Language = said });

        Assert.That(Kinds("page-language", trace).SingleOrDefault(), Is.EqualTo(kind));
    }

    [Test]
    public void Too_few_words_never_accuse_a_page() =>
        Assert.That(Kinds("page-language", new TraceBuilder().On("Accueil", s => s with { Language = "en" }).Reads("Bienvenue à la mairie")), Is.Empty);

    [Test]
    public void A_language_the_guess_does_not_know_is_believed()
    {
        var catalan = "Per demanar una plaça de menjador cal que el pare o la mare de la criatura signi la sol·licitud i la presenti a l’ajuntament de la vila.";
        var trace = new TraceBuilder().On("Inici", s => s with { Language = "ca" }).Reads(catalan, with: b => b with { Language = "ca" });

        Assert.That(Kinds("page-language", trace), Is.Empty);
    }

    [Test]
    public void A_text_marked_with_another_language_is_found()
    {
        var trace = new TraceBuilder().On("Accueil").Reads("Bonjour").Reads(OverTwenty, with: b => b with { Language = "en" });

        Assert.That(Kinds("page-language", trace), Is.EqualTo(new[] { "wrong-part" }));
    }

    [Test]
    public void Other_languages_are_told_and_their_absence_is_no_defect()
    {
        var english = new ControlSeen(ControlKind.Link, "English", "/en", Place.Header, null, null);
        var offered = new TraceBuilder().On("Accueil", s => s with { Controls = [english, english with { Name = "Deutsch", Language = "de" }] }).Reads("Bonjour");
        var notOffered = new TraceBuilder().On("Accueil").Reads("Bonjour");

        Assert.That(Measuring.Part("page-language", "otherLanguages", offered), Is.EqualTo(2));
        Assert.That(Measuring.Read("page-language", notOffered), Has.Property(nameof(Reading.Findings)).Empty);
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
