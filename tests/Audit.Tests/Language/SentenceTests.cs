using Audit.Language;

namespace Audit.Tests.Language;

public sealed class SentenceTests
{
    [TestCase("Bonjour. Merci !", "Bonjour.|Merci !")]
    [TestCase("M. Martin et Mme Durand sont là. Ils attendent.", "M. Martin et Mme Durand sont là.|Ils attendent.")]
    [TestCase("Voir l’art. 12 de la loi. Puis signez.", "Voir l’art. 12 de la loi.|Puis signez.")]
    [TestCase("Des papiers, des photos, etc. Puis signez.", "Des papiers, des photos, etc.|Puis signez.")]
    [TestCase("Des photos, etc. sont demandées.", "Des photos, etc. sont demandées.")]
    [TestCase("Une preuve (p. ex. une facture) suffit.", "Une preuve (p. ex. une facture) suffit.")]
    [TestCase("Cf. le guide, chap. 3, p. 12. Fin.", "Cf. le guide, chap. 3, p. 12.|Fin.")]
    [TestCase("Le décret n° 2005-102 du 11 févr. 2005 le dit. Oui.", "Le décret n° 2005-102 du 11 févr. 2005 le dit.|Oui.")]
    [TestCase("J.-P. Martin travaille à la S.N.C.F. Elle aussi.", "J.-P. Martin travaille à la S.N.C.F.|Elle aussi.")]
    [TestCase("Attendez… encore un peu… Voilà.", "Attendez… encore un peu…|Voilà.")]
    [TestCase("Attendez... C’est prêt.", "Attendez...|C’est prêt.")]
    [TestCase("Cela coûte 3,5 ou 2.5 euros. Payez à 9 h 30.", "Cela coûte 3,5 ou 2.5 euros.|Payez à 9 h 30.")]
    [TestCase("Écrivez à a.b@example.fr. Ou voyez www.example.fr.", "Écrivez à a.b@example.fr.|Ou voyez www.example.fr.")]
    [TestCase("« Avez-vous un compte ? », demande l’agent. Non.", "« Avez-vous un compte ? », demande l’agent.|Non.")]
    [TestCase("Il dit : « Venez demain. » Puis il part.", "Il dit : « Venez demain. »|Puis il part.")]
    [TestCase("Signez ici (voir plus bas.) Envoyez.", "Signez ici (voir plus bas.)|Envoyez.")]
    [TestCase("Vous avez 18 ans ? 16 ans suffisent.", "Vous avez 18 ans ?|16 ans suffisent.")]
    [TestCase("Quoi ?! Encore ?", "Quoi ?!|Encore ?")]
    public void A_sentence_ends_where_a_reader_breathes(string text, string sentences)
    {
        Assert.That(string.Join('|', FrenchText.Sentences(text).Select(s => s.Text)), Is.EqualTo(sentences));
    }

    [TestCase("Demander une aide\nVous vivez seul. Vous gagnez peu.", "Demander une aide|Vous vivez seul.|Vous gagnez peu.")]
    [TestCase("Vous donnez :\n- une photo,\n- une facture ;\n- et un timbre. Il est cher.", "Vous donnez :|une photo,|une facture ;|et un timbre.|Il est cher.")]
    [TestCase("Vous donnez :\nune photo\nune facture", "Vous donnez :|une photo|une facture")]
    [TestCase("• une facture de moins\n  de trois mois\n• une photo", "une facture de moins\n  de trois mois|une photo")]
    [TestCase("Une phrase qui va\njusqu’à la ligne d’après.", "Une phrase qui va\njusqu’à la ligne d’après.")]
    [TestCase("Allez à la mairie de\nParis.", "Allez à la mairie de\nParis.")]
    [TestCase("1. Remplissez\n2. Signez\na) ici\nb) là", "Remplissez|Signez|ici|là")]
    [TestCase("Une ligne\n\nune autre", "Une ligne|une autre")]
    [TestCase("Nom\r\nPrénom\r\n", "Nom|Prénom")]
    public void A_heading_or_a_list_item_is_a_sentence_of_its_own(string text, string sentences)
    {
        Assert.That(string.Join('|', FrenchText.Sentences(text).Select(s => s.Text)), Is.EqualTo(sentences));
    }

    [Test]
    public void A_sentence_counts_the_words_read()
    {
        var sentences = FrenchText.Sentences("L’agent a pris rendez-vous le 12/03/2025 à 9 h 30 : c’est noté. – !");

        Assert.That(sentences.Select(s => s.Words), Is.EqualTo(new[] { 10 }), "agent, a, pris, rendez-vous, le, the date, à, the time, est, noté; marks alone are no sentence");
    }

    [Test]
    public void A_sentence_knows_its_place()
    {
        const string text = "Un titre\n- Premier point. Second point.";

        Assert.That(FrenchText.Sentences(text).Select(s => text.Substring(s.Start, s.Text.Length)), Is.EqualTo(new[] { "Un titre", "Premier point.", "Second point." }));
    }
}
