using Audit.Language;

namespace Audit.Tests.Language;

public sealed class ExplanationTests
{
    [TestCase("Le quotient familial (un chiffre calculé avec vos revenus) change.")]
    [TestCase("Un justificatif de domicile (facture, quittance) est demandé.")]
    [TestCase("Le « quotient familial » (un chiffre calculé) change.")]
    [TestCase("La péremption, c’est-à-dire la fin de validité, approche.")]
    [TestCase("La péremption, c.-à-d. la fin de validité, approche.")]
    [TestCase("La péremption, autrement dit la fin, approche.")]
    [TestCase("La péremption, soit la fin de la validité, approche.")]
    [TestCase("Le quotient familial est un chiffre calculé avec vos revenus.")]
    [TestCase("Le mot tutelle désigne la protection par un juge.")]
    [TestCase("Franchise : la somme qui reste à votre charge")]
    [TestCase("La franchise : une somme que vous payez")]
    [TestCase("Envoyez une preuve d’adresse (justificatif de domicile).")]
    [TestCase("Vous payez une somme appelée franchise.")]
    public void A_term_explained_where_it_stands_is_told_so(string text)
    {
        Assert.That(Jargon.In(text).Select(h => h.Explained), Is.Not.Empty.And.All.True);
    }

    [Test]
    public void A_term_explained_once_on_a_screen_is_explained_on_all_of_it()
    {
        var hits = Jargon.In("Votre quotient familial sert au calcul.\nLe quotient familial est un chiffre calculé avec vos revenus.");

        Assert.That(hits.Select(h => h.Explained), Is.EqualTo(new[] { true, true }));
    }

    [TestCase("Un justificatif de domicile (de moins de trois mois)")]
    [TestCase("Un justificatif de domicile (obligatoire)")]
    [TestCase("La tutelle (voir le guide des familles)")]
    [TestCase("La tutelle (art. 12 du code civil)")]
    [TestCase("Votre avis d’imposition (2 Mo maximum au total)")]
    [TestCase("Votre échéance est dépassée.")]
    [TestCase("Le fichier téléversé est une copie.")]
    [TestCase("Écrivez ci-après (vous pouvez tout dire).")]
    [TestCase("Votre navigateur accepte les témoins (cookies) de ce site.")]
    [TestCase("L’échéance est le 12 mars.")]
    [TestCase("Notification : oui")]
    [TestCase("Les parents (bénéficiaires) signent.")]
    [TestCase("Le bénéficiaire, soit seul soit en couple, signe.")]
    public void What_stands_beside_a_term_without_explaining_it_does_not_count(string text)
    {
        Assert.That(Jargon.In(text).Select(h => h.Explained), Is.Not.Empty.And.All.False);
    }
}
