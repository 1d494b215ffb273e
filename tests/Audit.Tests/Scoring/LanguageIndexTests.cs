using Audit.Language;
using Audit.Scoring;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Scoring;

/// <summary>What has to hold of the index whatever the words: harder language never pays.</summary>
public sealed class LanguageIndexTests
{
    private static readonly string[] Sentences =
    [
        "La mairie vous dit si votre enfant a une place.", "Vous pouvez venir le matin ou appeler le soir.", "Nous gardons votre demande un an.",
        "Votre enfant mange à la cantine dès la rentrée.", "Si vous changez d’avis, dites-le avant le lundi.", "Le prix dépend de ce que vous gagnez.",
    ];

    /// <summary>One in five, so that the tests stay quick.</summary>
    private static IEnumerable<string> Terms => Jargon.Terms.Select(t => t.Term.Split('(')[0].Trim()).Distinct().Where((_, i) => i % 5 == 0);

    private static double Index(TraceBuilder trace) => Judge.Score(trace.Build(), Profile.Default).Index!.Value;

    private static TraceBuilder Journey(string inLabel = "", string inSentence = "")
    {
        var trace = new TraceBuilder().As("novice-desktop").On("Accueil");
        for (var i = 0; i < 18; i++) trace.Reads($"{i + 1}. {Sentences[i % 6]}");
        trace.Reads($"La mairie répond {inSentence}.".Replace(" .", ".", StringComparison.Ordinal));
        return trace.On("Demande").Reads("Votre nom", TextKind.Label).Reads(inLabel.Length > 0 ? inLabel : "Votre adresse", TextKind.Label).On("Fin").Reads("Merci.");
    }

    [Test]
    public void A_jargon_word_in_a_label_never_raises_the_index()
    {
        var before = Index(Journey("Votre adresse"));

        Assert.That(Terms.Where(t => Index(Journey($"Votre adresse {t}")) > before), Is.Empty);
    }

    [Test]
    public void A_jargon_word_in_a_sentence_never_raises_the_index()
    {
        var before = Index(Journey());

        Assert.That(Terms.Where(t => Index(Journey(inSentence: t)) > before), Is.Empty);
    }

    [Test]
    public void A_known_term_costs_points()
    {
        Assert.That(Index(Journey("Votre téléprocédure")), Is.LessThan(Index(Journey("Votre demande"))));
    }

    [Test]
    public void Without_any_one_finding_the_index_is_never_lower_and_without_jargon_it_is_higher()
    {
        var trace = Journey("Votre téléprocédure CAF").On("Règlement", s => s with { Language = null })
            .Reads("Les personnes qui veulent inscrire leurs enfants à la cantine et à la garderie doivent venir à la mairie avec tous les papiers de la famille.");
        var card = Judge.Score(trace.Build(), Profile.Default);

        Assert.That(card.Fixes.Select(f => f.Index), Is.All.GreaterThanOrEqualTo(card.Index!.Value));
        Assert.That(card.Fixes.Select(f => f.Fingerprint.Split(':')[0]), Is.SupersetOf(new[] { "jargon", "acronyms", "long-sentences", "page-language" }));
        Assert.That(card.Fixes.Where(f => f.Fingerprint.StartsWith("jargon:", StringComparison.Ordinal)).Select(f => f.Gain), Is.All.GreaterThan(0));
    }
}
