using Audit.Language;

namespace Audit.Tests.Language;

public sealed class AcronymTests
{
    [TestCase("Adressez-vous à la CAF.", "CAF")]
    [TestCase("Votre Caf et l’Urssaf", "Caf", "Urssaf")]
    [TestCase("La DGFiP, la PUMa, l’A.N.T.S.", "DGFiP", "PUMa", "A.N.T.S.")]
    [TestCase("la DDTM et l’OPQRS", "DDTM", "OPQRS")]
    [TestCase("Les PDFs, les EPCIs", "EPCI")]
    [TestCase("DEMANDE DE RSA EN LIGNE", "RSA")]
    [TestCase("FAQ", "FAQ")]
    [TestCase("un CD-ROM", "ROM")]
    [TestCase("Le texte est en UTF-8.", "UTF-8")]
    [TestCase("le PAS et l’AMI de la ville", "PAS", "AMI")]
    public void Acronyms_are_found_as_they_are_written(string text, params string[] acronyms)
    {
        Assert.That(Unexpanded(text), Is.EqualTo(acronyms));
    }

    [TestCase("Louis XIV, le XXe siècle, chapitre IV")]
    [TestCase("10 KM, 20 MO, 3 KG, 5 EUR")]
    [TestCase("AAAA-MM-JJ et HH:MM")]
    [TestCase("Mme DUPONT, M. LEROI et notre cheffe Jeanne MARTIN")]
    [TestCase("Envoyez un SMS, regardez la TV, prenez le TGV.")]
    [TestCase("VALIDER")]
    [TestCase("RÉPUBLIQUE FRANÇAISE, LIBERTÉ, ÉGALITÉ")]
    [TestCase("ATTENTION : ne PAS fermer, écrivez votre NOM en MAJUSCULES")]
    [TestCase("Votre dossier. Ouvrez le DOSSIER.")]
    [TestCase("plaque AB 123 CD, formulaire A4, code E12B")]
    [TestCase("format PDF, l’URL, le formulaire Cerfa, un CERFA")]
    [TestCase("J.K. Martin et J.-P. Durand")]
    [TestCase("Ce logiciel vient SANS AUCUNE GARANTIE, pour TOUT USAGE.")]
    [TestCase("la plaque AB-123-CD")]
    [TestCase("Votre numéro de dossier : EXV-00002")]
    [TestCase("FR | EN | ES")]
    [TestCase("JavaScript, YouTube, iPhone")]
    public void Other_capitals_are_no_acronyms(string text)
    {
        Assert.That(Unexpanded(text), Is.Empty);
    }

    [TestCase("la caisse d’allocations familiales (CAF)")]
    [TestCase("la CAF (caisse d’allocations familiales)")]
    [TestCase("la CAF : Caisse d’Allocations Familiales")]
    [TestCase("la CAF, caisse d’allocations familiales, répond")]
    [TestCase("Caisse d’allocations familiales – CAF")]
    [TestCase("la caisse d’allocations familiales ou CAF")]
    [TestCase("le pacte civil de solidarité (PACS)")]
    [TestCase("la maison départementale des personnes handicapées (la MDPH)")]
    [TestCase("un établissement d’hébergement pour personnes âgées dépendantes (Ehpad)")]
    [TestCase("l’union de recouvrement des cotisations de sécurité sociale et d’allocations familiales (URSSAF)")]
    [TestCase("l’IBAN (numéro de votre compte bancaire)")]
    [TestCase("le plan local d’urbanisme (PLU)")]
    [TestCase("la DDTM (direction départementale des territoires et de la mer)")]
    public void An_acronym_beside_its_words_is_expanded(string text)
    {
        Assert.That(Acronyms.In([text]).Select(a => a.Expanded), Is.EqualTo(new[] { true }));
    }

    [TestCase("la CAF (voir notre site)")]
    [TestCase("la mairie (CAF)")]
    [TestCase("la CAF ou la mairie")]
    [TestCase("la CAF (Paris)")]
    [TestCase("une caisse. Une aide familiale. CAF")]
    public void Other_words_beside_it_do_not_expand_it(string text)
    {
        Assert.That(Acronyms.In([text]).Select(a => a.Expanded), Is.EqualTo(new[] { false }));
    }

    [Test]
    public void Only_the_first_meeting_counts()
    {
        var early = Acronyms.In(["La CAF répond.", "La caisse d’allocations familiales (CAF) répond."]);
        var late = Acronyms.In(["La caisse d’allocations familiales (CAF) répond.", "La CAF répond. La C.A.F. aussi."]);

        Assert.That(early.Single(), Has.Property(nameof(Acronym.Expanded)).False.And.Property(nameof(Acronym.Block)).Zero);
        Assert.That(late.Single().Expanded);
    }

    [Test]
    public void An_acronym_of_the_list_brings_plain_words_along()
    {
        const string text = "Demandez le RSA.";

        var acronym = Acronyms.In([text]).Single();

        Assert.That(text.Substring(acronym.Start, acronym.Length), Is.EqualTo("RSA"));
        Assert.That(acronym.Known!.Plain, Is.Not.Empty);
    }

    [Test]
    public void Every_acronym_of_the_list_is_found_and_its_own_expansion_expands_it()
    {
        var listed = Jargon.Terms.Where(t => t.Kind == "acronym" && t.Term != "CERFA").ToList();

        Assert.That(listed.Where(t => Acronyms.In([$"Voici le {t.Term} demain."]).Count(a => !a.Expanded) != 1).Select(t => t.Term), Is.Empty);
        Assert.That(listed.Where(t => !Acronyms.In([$"Voici le {t.Term} ({t.Expansion}) demain."])[0].Expanded).Select(t => t.Term), Is.Empty);
    }

    private static IEnumerable<string> Unexpanded(string text) => Acronyms.In([text]).Where(a => !a.Expanded).Select(a => a.Text);
}
