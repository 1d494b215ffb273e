using Audit.Language;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Sentences of more than twenty words.</summary>
public sealed record LongSentences() : Indicator(
    "long-sentences",
    Dimension.Language,
    new("Phrases longues", "Long sentences"),
    new("Au bout d’une phrase longue, on en a oublié le début.",
        "At the end of a long sentence its beginning is forgotten."),
    new("On compte les phrases de plus de 20 mots du contenu et des fenêtres qui s’interposent, chacune une fois ; au-delà de 30 mots, c’est grave. « L’école » et « rendez-vous » sont un mot chacun, un nombre aussi. Un intitulé n’est compté que s’il fait une phrase. Les menus, le pied de page et les colonnes de côté ne comptent pas.",
        "Counted: the sentences of more than 20 words in the content and in pop-ups, each once; beyond 30 words it is serious. “L’école” and “rendez-vous” are one word each, so is a number. A label counts only when it makes a sentence. Menus, footer and side columns do not count."))
{
    /// <summary>« Rédiger clairement », the European Commission's guide, asks for twenty words on average; thirty is ours.</summary>
    private const int Long = 20, Severe = 30;

    public override IReadOnlyList<FindingKind> Kinds => [new("over-20", Severity.Minor), new("severe", Severity.Major)];

    public override Reading Read(Trace trace)
    {
        if (Passages.WhyNot(trace) is { } reason) return new(NotTested("sentences", reason), []);
        var prose = Passages.ProseOf(trace).SelectMany(p => p.Sentences.Select(s => (Passage: p, Sentence: s))).ToList();
        var findings = Merged(prose.Where(s => s.Sentence.Words > Long).Select(s => TooLong(trace, s.Passage, s.Sentence)));
        (string, double)[] parts =
        [
            ("over20", findings.Count(f => f.Kind == "over-20")),
            ("severe", findings.Count(f => f.Kind == "severe")),
            ("longest", prose.Select(s => s.Sentence.Words).DefaultIfEmpty().Max()),
        ];
        return new(Passages.Bounded(trace, Counted(trace, findings.Count, "sentences", parts)), findings);
    }

    private Finding TooLong(Trace trace, Passage passage, Sentence sentence)
    {
        var kind = sentence.Words > Severe ? "severe" : "over-20";
        return new(
            Fingerprints.Of(Id, kind, sentence.Text),
            Id,
            kind,
            kind == "severe" ? Severity.Major : Severity.Minor,
            Places.StepOn(trace, passage.Screen.Id),
            [passage.Screen.Id],
            new($"Une phrase de {sentence.Words} mots : « {Places.Short(sentence.Text)} ».", $"A sentence of {sentence.Words} words: “{Places.Short(sentence.Text)}”."),
            ["DINUM 513"],
            [passage.Evidence(sentence.Text)]);
    }
}
