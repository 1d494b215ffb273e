using System.Collections.Frozen;

namespace Audit.Language;

/// <summary>One way to meet a term: for each of its words the forms it may have. Without a term it is plain French that only looks like one.</summary>
internal sealed record TermPattern(JargonTerm? Term, IReadOnlyList<FrozenSet<string>> Words)
{
    private static readonly string[] Determiners = ["le", "la", "les", "l'", "un", "une", "des", "ce", "cet", "cette", "ces", "mon", "ma", "mes", "ton", "ta", "tes", "son", "sa", "ses", "notre", "nos", "votre", "vos", "leur", "leurs", "tout", "toute", "toutes", "tous", "chaque", "aucun", "aucune"];
    private static readonly FrozenSet<string> Small = FrozenSet.Create("avec", "ce", "cet", "cette", "ci", "dans", "de", "en", "et", "il", "mes", "nos", "ou", "par", "pour", "qui", "sans", "se", "ses", "sous", "sur", "vos", "vous", "a", "est", "sont", "lui", "leur", "leurs", "votre", "ma", "mon");

    internal static IEnumerable<TermPattern> Of(JargonTerm term) =>
    [
        .. (term.Met.Count > 0 ? term.Met : [term.Term]).Select(met => Read(term, met)),
        .. term.Unless.Select(plain => new TermPattern(null, [.. Piece.Of(plain).Select(p => Keys([p.Key]))])),
    ];

    /// <summary>Whether the pieces from <paramref name="at"/> on, of which the first is known to be its first word, are this.</summary>
    internal bool Matches(List<Piece> pieces, int at)
    {
        if (at + Words.Count > pieces.Count) return false;
        for (var i = 1; i < Words.Count; i++)
            if (!Holds(Words[i], pieces[at + i])) return false;
        return true;
    }

    private static bool Holds(FrozenSet<string> forms, Piece piece) =>
        !piece.IsMark && (forms.Contains(piece.Key) || (piece.OtherKey is not null && forms.Contains(piece.OtherKey)));

    private static TermPattern Read(JargonTerm term, string met)
    {
        string[] words = [.. Piece.Of(met).Select(p => p.Key)];
        return new(term, [.. words.Select((word, i) => Keys(Forms(term, words, i, word).Except(term.Not)))]);
    }

    private static IEnumerable<string> Forms(JargonTerm term, string[] words, int at, string word)
    {
        if (at > 0 && Class(word) is { } alike) return alike;
        if (Small.Contains(word) || Class(word) is not null || term.Words == "fixed") return [word];
        if (term.Words == "noun") return Inflection.Noun(word);
        if (term.Words == "adjective") return Inflection.Adjective(word);
        var conjugated = Conjugation.Of(words[0]);
        return conjugated.Count == 0 ? Inflection.Adjective(word) : at == 0 ? conjugated : [word];
    }

    /// <summary>Small words that stand for each other inside a term.</summary>
    private static string[]? Class(string word) => word switch
    {
        "de" or "d'" or "du" or "des" => ["de", "d'", "du", "des"],
        "à" or "au" or "aux" => ["à", "au", "aux"],
        "que" or "qu'" => ["que", "qu'"],
        "le" or "la" or "les" or "l'" or "un" or "une" => Determiners,
        _ => null,
    };

    private static FrozenSet<string> Keys(IEnumerable<string> forms) =>
        forms.SelectMany(form => new[] { form, "^" + Letters.Plain(form[..1]) + form[1..], "=" + Letters.Plain(form) }).ToFrozenSet(StringComparer.Ordinal);
}
