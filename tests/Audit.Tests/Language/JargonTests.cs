using Audit.Language;

namespace Audit.Tests.Language;

public sealed class JargonTests
{
    [TestCase("Nous procédons à l’étude.", "procéder à")]
    [TestCase("Vous procéderez au paiement.", "procéder à")]
    [TestCase("Les sommes perçues ou qu’il perçoit", "percevoir", "percevoir")]
    [TestCase("Transmettez-nous vos papiers.", "transmettre")]
    [TestCase("Des demandes irrecevables, une aide rétroactive, des règles caduques", "irrecevable", "rétroactif", "caduc")]
    [TestCase("Les créanciers et la créancière, la débitrice, les bailleurs", "créancier", "créancier", "débiteur", "bailleur")]
    [TestCase("les jours ouvrés et les jours francs", "jour ouvré", "jour franc")]
    [TestCase("vos ayants droit, son ayant-droit", "ayant droit", "ayant droit")]
    [TestCase("un trop perçu, des trop-perçus", "trop-perçu", "trop-perçu")]
    [TestCase("ci-jointe, ci-joints", "ci-joint", "ci-joint")]
    [TestCase("agréé(e), agréé·e·s", "agréé", "agréé")]
    [TestCase("Vous n’avez pas procédé au paiement des taxes afférentes.", "procéder à", "afférent à")]
    [TestCase("Un dépôt, puis le téléversement du fichier", "téléverser")]
    [TestCase("La commission statue demain.", "statuer sur")]
    public void A_term_is_found_in_all_its_forms(string text, params string[] terms)
    {
        Assert.That(Found(text), Is.EqualTo(terms));
    }

    [TestCase("l'avis d'imposition")]
    [TestCase("l’avis d’imposition")]
    [TestCase("L’AVIS D’IMPOSITION")]
    [TestCase("vos avis d’imposition")]
    public void Either_apostrophe_will_do(string text)
    {
        Assert.That(Found(text), Is.EqualTo(new[] { "avis d’imposition" }));
    }

    [TestCase("A DEFAUT, LES BENEFICIAIRES SERONT NOTIFIES", "à défaut", "bénéficiaire", "notifier")]
    [TestCase("A défaut, votre échéance. Echéance : demain", "à défaut", "échéance", "échéance")]
    [TestCase("Etat civil", "état civil")]
    public void Capitals_may_have_lost_their_accents(string text, params string[] terms)
    {
        Assert.That(Found(text), Is.EqualTo(terms));
    }

    [TestCase("un justificatif de domicile", "justificatif de domicile")]
    [TestCase("un recours administratif préalable obligatoire", "recours administratif préalable obligatoire")]
    [TestCase("dûment complété", "dûment complété")]
    [TestCase("le prélèvement à la source", "prélèvement à la source")]
    [TestCase("la mise en demeure", "mise en demeure")]
    [TestCase("le plafond de ressources", "plafond de ressources")]
    public void The_longest_term_wins_and_counts_once(string text, string term)
    {
        Assert.That(Found(text), Is.EqualTo(new[] { term }));
    }

    [TestCase("Les deux tiers des habitants")]
    [TestCase("Le train s’est arrêté. Elle a arrêté.")]
    [TestCase("Un relevé de compte et un relevé d’heures")]
    [TestCase("Les résidents de la rue, l’adjointe au maire, les détenus")]
    [TestCase("Suivez les consignes. La clôture du jardin.")]
    [TestCase("L’ordonnance du médecin et sa prescription médicale")]
    [TestCase("Nous sommes à votre disposition.")]
    [TestCase("Un effet effectif, une durée effective")]
    [TestCase("Le courant est coupé. Il est courant de le dire.")]
    [TestCase("Triez par ordre descendant.")]
    [TestCase("Un mot. De plus, afin. Que dire ?")]
    [TestCase("Il est réputé pour sa cuisine.")]
    [TestCase("En déclarant vos revenus, vous gagnez du temps.")]
    [TestCase("Une adresse invalide")]
    [TestCase("La statue de la place, la relève de la garde")]
    [TestCase("Un rappel vous sera envoyé la veille.")]
    [TestCase("Votre candidature a été retenue.")]
    [TestCase("L’expédition de votre colis")]
    [TestCase("http://example.fr/notification et notification@example.fr")]
    public void Plain_French_with_the_same_words_is_no_jargon(string text)
    {
        Assert.That(Found(text), Is.Empty);
    }

    [TestCase("Écrivez à la Direction du Recouvrement.")]
    [TestCase("Elle travaille à Mutuelle Complémentaire.")]
    public void A_name_is_no_jargon(string text)
    {
        Assert.That(Found(text), Is.Empty);
    }

    [TestCase("Cliquez sur Télécharger.", "télécharger")]
    [TestCase("Recouvrement des impayés", "recouvrement")]
    [TestCase("Choisissez « Notification ».", "notification")]
    public void A_capital_that_opens_a_title_or_names_a_button_is_no_name(string text, string term)
    {
        Assert.That(Found(text), Is.EqualTo(new[] { term }));
    }

    [Test]
    public void A_hit_gives_its_place_and_plain_words_for_it()
    {
        const string text = "Avant tout, il vous appartient d’écrire.";

        var hit = Jargon.In(text).Single();

        Assert.That(text.Substring(hit.Start, hit.Length), Is.EqualTo("il vous appartient"));
        Assert.That(hit.Term.Plain, Is.Not.Empty);
    }

    [Test]
    public void Acronyms_are_left_to_their_own_measure()
    {
        Assert.That(Found("La CAF et la MDPH"), Is.Empty);
    }

    private static IEnumerable<string> Found(string text) => Jargon.In(text).Select(h => h.Term.Term);
}
