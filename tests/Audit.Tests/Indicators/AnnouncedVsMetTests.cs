using Audit.Indicators;
using Audit.Indicators.Promises;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Indicators;

public sealed class AnnouncedVsMetTests
{
    [TestCase("C’est gratuit et cela prend 5 minutes.", "Free 0, Minutes 5")]
    [TestCase("Comptez 5 à 10 minutes.", "Minutes 10")]
    [TestCase("Temps estimé : dix minutes", "Minutes 10")]
    [TestCase("Il faut environ une demi-heure.", "Minutes 30")]
    [TestCase("Comptez un quart d’heure.", "Minutes 15")]
    [TestCase("Cela prend moins d’une heure.", "Minutes 60")]
    [TestCase("La session expire au bout de 15 minutes, prenez votre temps.", "")]
    [TestCase("Le code est valable 10 minutes.", "")]
    [TestCase("Nous sommes à 5 minutes à pied : il faut prendre la rue de droite.", "")]
    [TestCase("La démarche se fait en 3 étapes.", "Steps 3")]
    [TestCase("Vous répondez à 6 questions.", "Questions 6")]
    [TestCase("Trois petites étapes et deux pages.", "Steps 3, Pages 2")]
    [TestCase("Une question sur votre dossier ? Appelez.", "")]
    [TestCase("Les 10 questions fréquentes.", "")]
    [TestCase("Étape 2 sur 5", "")]
    [TestCase("Munissez-vous de votre avis d’imposition.", "Documents 0")]
    [TestCase("Aucun papier à joindre.", "NoDocuments 0")]
    [TestCase("Sans justificatif.", "NoDocuments 0")]
    [TestCase("Aucun compte à créer.", "NoAccount 0")]
    [TestCase("Pas besoin de créer un compte.", "NoAccount 0")]
    [TestCase("Créez un compte.", "")]
    [TestCase("L’appel est gratuit.", "")]
    [TestCase("La cantine est gratuite pour les boursiers.", "")]
    [TestCase("Le timbre coûte 25,50 €.", "Price 25.5")]
    [TestCase("La mairie répond sous 5 jours ouvrés.", "Delay 7")]
    [TestCase("Vous recevrez une réponse dans un délai de deux semaines.", "Delay 14")]
    [TestCase("Le guichet est ouvert de 9 heures à 17 heures.", "")]
    public void A_sentence_promises_what_a_person_would_read_in_it(string sentence, string promised)
    {
        var read = Announcements.Read(sentence).OrderBy(p => p.Kind.ToString(), StringComparer.Ordinal).Select(p => FormattableString.Invariant($"{p.Kind} {p.Most}"));

        Assert.That(read, Is.EquivalentTo(promised.Split(", ", StringSplitOptions.RemoveEmptyEntries)));
    }

    [TestCase("En 3 étapes.", null)]
    [TestCase("En 2 étapes.", "steps")]
    [TestCase("Vous répondez à 2 questions.", null)]
    [TestCase("Vous répondez à une ou deux questions, sur 1 page.", "pages")]
    [TestCase("Vous répondez à 1 question.", "questions")]
    [TestCase("Aucun papier à joindre.", "documents")]
    [TestCase("Préparez votre livret de famille.", "documents")]
    [TestCase("Préparez votre avis d’imposition.", null)]
    [TestCase("Aucun compte à créer.", "account")]
    [TestCase("C’est gratuit.", "price")]
    [TestCase("Le tarif est de 10 €.", "price")]
    [TestCase("Le tarif est de 12 €.", null)]
    [TestCase("La mairie répond sous 5 jours.", "delay")]
    [TestCase("La mairie répond sous un mois.", null)]
    public void A_promise_is_held_against_what_was_met(string promise, string? broken)
    {
        var reading = Measuring.Read("announced-vs-met", Journey(promise));

        Assert.That(reading.Findings.Select(f => f.Kind), broken is null ? Is.Empty : Is.EqualTo(new[] { broken }));
        Assert.That(reading.Measure.Value, Is.EqualTo(broken is null ? 0 : 1));
        Assert.That(reading.Findings.SelectMany(f => f.Evidence).Select(e => e.Screen), Is.All.EqualTo("s01"));
    }

    [TestCase(300, null)]
    [TestCase(5000, "minutes")]
    public void Minutes_are_wrong_only_when_even_somebody_practised_needs_longer(int words, string? broken)
    {
        var trace = new TraceBuilder().On("Accueil", Says("Cela prend 5 minutes.")).On("Formulaire", Says(string.Join(' ', Enumerable.Repeat("mot", words))));

        Assert.That(Measuring.Read("announced-vs-met", trace).Findings.Select(f => f.Kind), broken is null ? Is.Empty : Is.EqualTo(new[] { broken }));
    }

    [TestCase("Frais de dossier à payer", "15 €", "price")]
    [TestCase("Frais de dossier à payer", "0 €", null)]
    [TestCase("Quotient familial", "742 €", null)]
    [TestCase("Frais de dossier à payer", "Voir le barème : 15 € par enfant", null)]
    public void An_amount_beside_its_words_is_read_with_them(string due, string amount, string? broken)
    {
        var trace = new TraceBuilder().On("Accueil", Says("C’est gratuit.")).On("Vous", s => Says("Un")(s) with { Fields = [TraceBuilder.Question("nom")] })
            .On("Vérifiez", s => s with { Blocks = [.. new[] { due, amount }.Select(t => new TextBlock(TextKind.ListItem, Place.Main, t, "fr", null, null))], Controls = [] });

        Assert.That(Measuring.Read("announced-vs-met", trace).Findings.Select(f => f.Kind), broken is null ? Is.Empty : Is.EqualTo(new[] { broken }));
    }

    [Test]
    public void The_name_one_logs_in_with_is_no_question_of_the_procedure()
    {
        var trace = new TraceBuilder().On("Accueil", Says("Vous répondez à 2 questions."))
            .On("Connexion", s => Says("Un")(s) with { Fields = [TraceBuilder.Question("mail", "Votre adresse mail", "email"), TraceBuilder.Question("mdp", "Mot de passe", "password")] })
            .On("Vous", s => Says("Deux")(s) with { Fields = [TraceBuilder.Question("nom"), TraceBuilder.Question("ville")] });

        Assert.That(Measuring.Read("announced-vs-met", trace).Findings, Is.Empty);
    }

    [Test]
    public void A_document_left_out_of_the_list_is_charged_here_and_not_under_orientation() =>
        Assert.That(Measuring.Read("orientation", Journey("Préparez votre livret de famille.")).Findings.Select(f => f.Kind), Has.None.EqualTo("documents"));

    [Test]
    public void Nothing_promised_is_nothing_broken() =>
        Assert.That(Measuring.Part("announced-vs-met", "promises", Journey("Bienvenue.")), Is.Zero);

    [Test]
    public void A_trace_that_does_not_say_what_there_was_to_read_is_not_tested() =>
        Assert.That(Measuring.Read("announced-vs-met", new TraceBuilder().On("Accueil", s => s with { Blocks = null })).Measure.Status, Is.EqualTo(MeasureStatus.NotTested));

    private static TraceBuilder Journey(string promise) => new TraceBuilder()
        .On("Accueil", Says(promise))
        .On("Vous", s => Says("Un")(s) with { CurrentStep = "Étape 1 sur 3", Fields = [TraceBuilder.Question("nom")] })
        .On("Compte", s => Says("Deux")(s) with { Fields = [TraceBuilder.Question("mdp", "Mot de passe", "password")] }).Types("mdp")
        .On("Pièces", s => Says("Montant à payer : 12 €")(s) with { Fields = [TraceBuilder.Question("avis", "Avis d’imposition", "file")] })
        .On("Fin", Says("Vous recevrez une réponse sous 15 jours."));

    private static Func<Screen, Screen> Says(string text) =>
        s => s with { Blocks = [new(TextKind.Paragraph, Place.Main, text, "fr", null, null)], Controls = [] };
}
