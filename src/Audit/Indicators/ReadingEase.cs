using Audit.Language;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>How easily the prose of the journey reads, by the lengths of its words and sentences.</summary>
public sealed record ReadingEase() : Indicator(
    "readability",
    Dimension.Language,
    new("Lisibilité des textes", "Readability"),
    new("De longs mots dans de longues phrases fatiguent. On relit, on renonce, ou l’on comprend autre chose.",
        "Long words in long sentences tire the reader. One reads again, gives up, or understands something else."),
    new("Les phrases du contenu sont prises ensemble, chacune une fois ; intitulés et menus n’en sont pas. Ce que disent les fenêtres qui s’interposent, les sigles et les mots courts du jargon sont laissés de côté : ils pèsent ailleurs, et ne doivent pas rendre la moyenne meilleure. Formule de Kandel et Moles (1958), faite pour le français : environ 0 pour très difficile, 100 pour très facile, 60 pour un texte ordinaire. L’indice LIX (Björnsson, 1968) est donné à côté. Il faut au moins 100 mots. Une formule ne sait pas si un texte a du sens.",
        "The sentences of the content are taken together, each once; labels and menus are none. What pop-ups say, acronyms and the short words of jargon are left out: they weigh elsewhere, and must not make the mean better. The formula of Kandel and Moles (1958), made for French: about 0 for very hard, 100 for very easy, 60 for plain text. The LIX index (Björnsson, 1968) is given beside it. At least 100 words are needed. No formula knows whether a text makes sense."))
{
    private const string Unit = "ease";

    /// <summary>Flesch's bands, which Kandel and Moles kept: from 60 up plain, under 30 very hard.</summary>
    private const double Plain = 60, VeryHard = 30;

    private static readonly Said TooShort = new(
        $"Moins de {Readability.FewestWords} mots de texte suivi : une moyenne ne dirait rien.", $"Fewer than {Readability.FewestWords} words of prose: a mean would say nothing.");

    public override IReadOnlyList<FindingKind> Kinds => [new("hard", Severity.Minor), new("very-hard", Severity.Major)];

    public override Reading Read(Trace trace)
    {
        if (Passages.WhyNot(trace) is { } reason) return new(NotTested(Unit, reason), []);
        var prose = Passages.ContentOf(trace);
        if (Passages.WhyNotInFrench(trace) is { } notFrench) return new(NotTested(Unit, notFrench) with { Parts = LixOf(prose) }, []);
        var french = prose.Where(p => p.IsFrench).ToList();
        var common = CommonWords.In(french);
        if (common.Count == 0 || french.Sum(p => p.Words) < Readability.FewestWords) return new(NotTested(Unit, TooShort), []);
        var found = Readability.OfSentences(common);
        var ease = Math.Round(found.KandelMoles, 1);
        (string, double)[] parts = [("difficulty", Math.Round(100 - ease, 1)), ("lix", Math.Round(found.Lix, 1)), ("proseWords", found.Words), ("wordsPerSentence", Math.Round(found.WordsPerSentence, 1))];
        var measure = Counted(trace, ease, Unit, parts) with { AtLeast = false };
        return new(measure, ease < Plain ? [Hard(trace, french, ease)] : []);
    }

    /// <summary>The one figure that does not need French.</summary>
    private static Dictionary<string, double>? LixOf(IReadOnlyList<Passage> prose) =>
        Readability.Of(prose.Select(p => p.Text)) is { } found ? new() { ["lix"] = Math.Round(found.Lix, 1), ["proseWords"] = found.Words } : null;

    private Finding Hard(Trace trace, List<Passage> prose, double ease)
    {
        var kind = ease < VeryHard ? "very-hard" : "hard";
        var evidence = SentenceLoad.Hardest(prose.SelectMany(p => p.Loads)).Select(load => EvidenceOf(prose, load.Sentence.Text)).ToList();
        var worst = evidence[0].Screen;
        return new(
            Fingerprints.Of(Id, "hard", trace.Scenario.Id),
            Id,
            kind,
            ease < VeryHard ? Severity.Major : Severity.Minor,
            Places.StepOn(trace, worst),
            [.. evidence.Select(e => e.Screen).Distinct()],
            Message(kind, ease),
            ["DINUM 513"],
            evidence,
            Math.Round(Plain - ease, 1));
    }

    private static Evidence EvidenceOf(List<Passage> prose, string sentence) =>
        prose.First(p => p.Text.Contains(sentence, StringComparison.Ordinal)).Evidence(sentence);

    private static Said Message(string kind, double ease)
    {
        var score = $"{ease:0}";
        return kind == "very-hard"
            ? new($"Les textes du parcours sont très difficiles à lire : {score} sur 100, où 60 est un texte ordinaire.", $"The texts of the journey are very hard to read: {score} out of 100, where 60 is plain text.")
            : new($"Les textes du parcours sont difficiles à lire : {score} sur 100, où 60 est un texte ordinaire.", $"The texts of the journey are hard to read: {score} out of 100, where 60 is plain text.");
    }
}
