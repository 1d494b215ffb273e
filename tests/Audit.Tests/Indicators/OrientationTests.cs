using Audit.Indicators;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Indicators;

public sealed class OrientationTests
{
    private static readonly ControlSeen Previous = Control("Précédent");

    [Test]
    public void A_procedure_with_all_its_marks_has_no_finding()
    {
        Assert.That(Kinds(Good()), Is.Empty);
        Assert.That(Measuring.Value("orientation", Good()), Is.Zero);
    }

    [Test]
    public void A_trace_that_does_not_say_what_there_was_to_read_is_not_tested()
    {
        var measure = Measuring.Read("orientation", new TraceBuilder().On("Accueil").On("Merci", s => s with { Blocks = null })).Measure;

        Assert.That((measure.Status, measure.Because), Is.EqualTo((MeasureStatus.NotTested, Stages.TooOld)));
    }

    [Test]
    public void A_form_page_that_does_not_say_its_step_is_found_and_named()
    {
        var reading = Measuring.Read("orientation", Good(second: s => s with { CurrentStep = null, Title = "Votre enfant" }));

        Assert.That(reading.Findings.Select(f => (f.Kind, f.Screens.Single())), Is.EqualTo(new[] { ("current-step", "s03") }));
        Assert.That(reading.Findings[0].Message.Fr, Does.Contain("1 des 2 pages"));
    }

    [Test]
    public void A_step_shown_in_the_page_and_not_in_its_title_is_found() =>
        Assert.That(Kinds(Good(second: s => s with { Title = "Votre enfant" })), Is.EqualTo(new[] { "current-step" }));

    [Test]
    public void One_title_for_two_pages_is_one_finding_and_not_two() =>
        Assert.That(Kinds(Good(first: s => s with { Title = "Portail" }, second: s => s with { Title = "Portail" })), Is.EqualTo(new[] { "title" }));

    [TestCase("Bienvenue.", false)]
    [TestCase("Cela se fait en 3 étapes.", true)]
    [TestCase("Vous répondez à six questions.", true)]
    [TestCase("Trois petites étapes suffisent.", true)]
    [TestCase("Ouvert depuis 3 ans.", false)]
    public void The_number_of_steps_or_questions_is_to_be_announced(string text, bool announced) =>
        Assert.That(Kinds(Good(home: text)), announced ? Is.Empty : Is.EqualTo(new[] { "steps" }));

    [TestCase("En 3 étapes. Préparez votre avis d’imposition.", true)]
    [TestCase("En 3 étapes. Des pièces justificatives sont à produire.", false)]
    public void Documents_are_to_be_told_before_the_start(string text, bool told)
    {
        var trace = Good(home: text, second: s => s with { Fields = [TraceBuilder.Question("avis", "Avis d’imposition N-1", "file")] });

        Assert.That(Kinds(trace), told ? Is.Empty : Is.EqualTo(new[] { "documents" }));
        Assert.That(Measuring.Read("orientation", trace).Findings.SelectMany(f => f.Screens), told ? Is.Empty : Is.EqualTo(new[] { "s01" }));
    }

    [TestCase("Suivant", false)]
    [TestCase("Retour à l’accueil", false)]
    [TestCase("← Étape précédente", true)]
    [TestCase("Revenir à la page d’avant", true)]
    public void A_form_page_is_to_lead_back_to_the_one_before(string control, bool back) =>
        Assert.That(Kinds(Good(second: s => s with { Controls = [Control(control)] })), back ? Is.Empty : Is.EqualTo(new[] { "way-back" }));

    [Test]
    public void A_link_to_an_earlier_form_page_leads_back_whatever_it_is_called() =>
        Assert.That(Kinds(Good(second: s => s with { Url = "http://127.0.0.1/b", Controls = [Control("Vous") with { Href = "http://127.0.0.1/a" }] }, first: s => s with { Url = "http://127.0.0.1/a" })), Is.Empty);

    [Test]
    public void A_request_sent_without_a_summary_is_found_on_the_last_form_page()
    {
        var reading = Measuring.Read("orientation", Good(recap: "Paiement"));

        Assert.That(reading.Findings.Select(f => (f.Kind, f.Screens.Single())), Is.EqualTo(new[] { ("recap", "s03") }));
    }

    [Test]
    public void An_end_that_confirms_nothing_is_found() =>
        Assert.That(Kinds(Good(end: "Erreur 500")), Is.EqualTo(new[] { "acknowledgement" }));

    [Test]
    public void An_end_that_confirms_but_leaves_nothing_to_keep_is_charged_once_by_what_comes_after()
    {
        var trace = Good(end: "Votre demande a été prise en compte.");

        Assert.That(Kinds(trace), Is.Empty);
        Assert.That(Measuring.Read("after", trace).Findings.Select(f => f.Kind), Does.Contain("no-receipt"));
    }

    [Test]
    public void What_lies_behind_the_stop_is_never_a_finding([Values(EndingKind.Blocked, EndingKind.NotCompleted, EndingKind.Interrupted)] EndingKind ending)
    {
        var trace = Good(recap: "Paiement", end: "Erreur").Ends(ending);

        Assert.That(Kinds(trace), Is.Empty);
        Assert.That(Measuring.Read("orientation", trace).Measure.AtLeast);
    }

    [Test]
    public void A_form_of_one_page_needs_no_steps_and_no_summary()
    {
        var trace = new TraceBuilder().On("Accueil", Says("Bienvenue.")).On("Demande", Page).On("Fin", Says("Envoyée. Vous recevrez un mail."));

        Assert.That(Kinds(trace), Is.Empty);
    }

    [TestCase("Des pièces justificatives sont à produire.", true)]
    [TestCase("Des pièces justificatives sont à produire : un justificatif de domicile.", false)]
    [TestCase("Rien à apporter.", false)]
    public void Documents_to_bring_are_to_be_told_by_name_too(string text, bool found) =>
        Assert.That(Kinds(Good(home: $"En 3 étapes. {text}")), found ? Is.EqualTo(new[] { "documents" }) : Is.Empty);

    [TestCase("Retour", true)]
    [TestCase("Voir le mois suivant", false)]
    public void A_page_where_nothing_is_free_is_to_lead_on(string control, bool deadEnd)
    {
        var trace = new TraceBuilder().On("Accueil", Says("Bienvenue.")).On("Dates", s => Says("Aucun créneau disponible.")(s) with { Controls = [Control(control)] });

        Assert.That(Kinds(trace), deadEnd ? Is.EqualTo(new[] { "dead-end" }) : Is.Empty);
    }

    [TestCase("Adresse électronique, Numéro fiscal", false)]
    [TestCase("Nom, Prénom", false)]
    [TestCase("Civilité", false)]
    [TestCase("Titre de séjour, Quotient familial", true)]
    [TestCase("Numéro d’allocataire, Quotient familial", true)]
    public void A_page_with_a_password_is_a_form_page_when_it_asks_more_than_whose_account_it_is(string asked, bool form)
    {
        var trace = new TraceBuilder().On("Accueil", Says("Bienvenue."))
            .On("Compte", s => Page(s) with { Fields = [.. asked.Split(", ").Select(q => TraceBuilder.Question(q, q)), TraceBuilder.Question("mdp", "Mot de passe", "password")] })
            .On("Demande", Page).On("Fin", Says("Envoyée, numéro 12."));

        Assert.That(Stages.FormPages(trace.Build()).Select(s => s.Heading), Is.EqualTo(form ? new[] { "Compte", "Demande" } : ["Demande"]));
    }

    [Test]
    public void A_radio_for_the_title_of_a_person_says_whose_account_it_is()
    {
        Field Radio(string label) => TraceBuilder.Question(label, label, "radio") with { Group = "q3", Name = "q3" };
        var trace = new TraceBuilder().On("Connexion", s => Page(s) with { Fields = [Radio("Madame"), Radio("Monsieur"), TraceBuilder.Question("carte", "Numéro de carte"), TraceBuilder.Question("mdp", "Mot de passe", "password")] });

        Assert.That(Stages.FormPages(trace.Build()), Is.Empty);
    }

    [Test]
    public void A_page_that_says_it_makes_an_account_is_no_form_page_whatever_it_asks()
    {
        var trace = new TraceBuilder().On("Créez votre compte famille", s => Page(s) with { Fields = [TraceBuilder.Question("a", "Adresse"), TraceBuilder.Question("b", "Date de naissance"), TraceBuilder.Question("mdp", "Mot de passe", "password")] });

        Assert.That(Stages.FormPages(trace.Build()), Is.Empty);
    }

    private static IEnumerable<string> Kinds(TraceBuilder trace) => Measuring.Read("orientation", trace).Findings.Select(f => f.Kind);

    private static TraceBuilder Good(string home = "En 3 étapes.", Func<Screen, Screen>? first = null, Func<Screen, Screen>? second = null, string recap = "Récapitulatif", string end = "Demande envoyée, numéro 12.") =>
        new TraceBuilder()
            .On("Accueil", Says(home))
            .On("Vous", s => (first ?? Same)(Page(s) with { CurrentStep = "Étape 1 sur 3", Title = "Étape 1 sur 3 : vous" }))
            .On("Votre enfant", s => (second ?? Same)(Page(s) with { CurrentStep = "Étape 2 sur 3", Title = "Étape 2 sur 3 : votre enfant", Controls = [Previous] }))
            .On(recap, s => Says("Tout est juste ?")(s))
            .On("Fin", Says(end));

    private static Screen Same(Screen screen) => screen;

    private static Screen Page(Screen screen) => Says("Répondez.")(screen) with { Fields = [TraceBuilder.Question("nom", "Nom")] };

    private static Func<Screen, Screen> Says(string text) =>
        s => s with { Blocks = [new(TextKind.Paragraph, Place.Main, text, "fr", null, null)], Controls = [] };

    private static ControlSeen Control(string name) => new(ControlKind.Link, name, null, Place.Main, null, null);
}
