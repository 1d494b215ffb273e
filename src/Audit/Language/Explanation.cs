namespace Audit.Language;

/// <summary>
/// Whether a text explains a term where it stands: in brackets after it (quotient familial (un chiffre calculé…)), by words that say so
/// (c’est-à-dire, soit, désigne…), by a definition (le quotient familial est un chiffre…), as a line of a glossary (Franchise : somme qui…),
/// or by plain words before it (une preuve d’adresse (justificatif de domicile), une somme appelée franchise).
/// </summary>
internal static class Explanation
{
    private const int LongestBracket = 60;

    /// <summary>What in brackets points elsewhere or sets a condition, and explains nothing.</summary>
    private static readonly HashSet<string> NoExplanation =
        ["vous", "nous", "il", "elle", "de", "d'", "du", "moins", "plus", "non", "en", "original", "copie", "recto", "dernier", "derniers", "dernière", "dernières", "voir", "cf.", "art.", "article", "articles", "annexe", "page", "facultatif", "obligatoire", "maximum", "minimum", "max.", "si", "sauf", "hors", "dont", "avant", "après", "format", "formats", "jusqu'", "et", "à", "au", "pour", "ou", "y"];

    private static readonly HashSet<string> Articles = ["un", "une", "des", "le", "la", "les", "l'", "ce", "celui", "celle", "ceux", "tout", "toute", "toutes", "personne", "personnes", "document", "somme"];

    private static readonly string[][] SayingSo =
        [["c'", "est", "à", "dire"], ["c.", "à", "d."], ["autrement", "dit"], ["à", "savoir"], ["signifie"], ["signifient"], ["désigne"], ["désignent"], ["veut", "dire"], ["veulent", "dire"], ["correspond", "à"], ["correspond", "au"], ["correspondent", "à"], ["aussi", "appelé"], ["aussi", "appelée"], ["également", "appelé"], ["également", "appelée"], ["appelé", "aussi"], ["appelée", "aussi"]];

    internal static bool Stands(List<Piece> pieces, int first, int last, JargonTerm term) =>
        term.Kind != "linking"
        && (InBrackets(pieces, last + 1) || SaidSo(pieces, last + 1) || (term.Words is not "verb" && Defined(pieces, last + 1)) || InGlossary(pieces, first, last + 1)
            || Called(pieces, first) || PlainBefore(pieces, first, last + 1, term));

    private static bool InBrackets(List<Piece> pieces, int at)
    {
        if (Mark(pieces, at) == "»" || Mark(pieces, at) == "”") at++;
        if (Mark(pieces, at) != "(") return false;
        var close = pieces.FindIndex(at, Math.Min(LongestBracket, pieces.Count - at), p => p.Key == ")");
        if (close < 0 || NoExplanation.Contains(pieces[at + 1].Key)) return false;
        return !pieces[at + 1].IsMark && pieces[(at + 1)..close].Count(p => !p.IsMark) > 1;
    }

    private static bool SaidSo(List<Piece> pieces, int at)
    {
        var comma = Mark(pieces, at) is "," or "(" or "–" or "—";
        if (comma || Mark(pieces, at) is "»" or "”") at++;
        return SayingSo.Any(words => Reads(pieces, at, words)) || (comma && Key(pieces, at) == "soit" && Articles.Contains(Key(pieces, at + 1)));
    }

    private static bool Defined(List<Piece> pieces, int at) =>
        Key(pieces, at) is "est" or "sont" && Articles.Contains(Key(pieces, at + 1)) && Key(pieces, at + 2).Length > 1;

    private static bool InGlossary(List<Piece> pieces, int first, int after)
    {
        var opens = pieces[first].Begins || (first > 0 && pieces[first - 1].Begins && Articles.Contains(pieces[first - 1].Key));
        return opens && Mark(pieces, after) is ":" or "=" && Articles.Contains(Key(pieces, after + 1)) && Key(pieces, after + 2).Length > 0 && Key(pieces, after + 3).Length > 0;
    }

    private static bool Called(List<Piece> pieces, int first)
    {
        var before = first > 1 && Articles.Contains(pieces[first - 1].Key) ? first - 2 : first - 1;
        return before > 0 && pieces[before].Key is "appelé" or "appelée" or "appelés" or "appelées" or "nommé" or "nommée";
    }

    /// <summary>The term alone in brackets, after one of its plain words.</summary>
    private static bool PlainBefore(List<Piece> pieces, int first, int after, JargonTerm term)
    {
        if (first < 2 || pieces[first - 1].Key != "(" || Mark(pieces, after) != ")") return false;
        var plain = term.Plain.SelectMany(Piece.Of).Where(p => p.Key.Length > 4 && !Articles.Contains(p.Key) && p.Key is not ("votre" or "notre")).Select(p => p.Key).ToHashSet();
        return pieces[Math.Max(0, first - 7)..(first - 1)].Any(p => plain.Contains(p.Key));
    }

    private static bool Reads(List<Piece> pieces, int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
            if (Key(pieces, at + i) != words[i]) return false;
        return true;
    }

    private static string Key(List<Piece> pieces, int at) => at < pieces.Count && !pieces[at].IsMark ? pieces[at].Key : "";

    private static string Mark(List<Piece> pieces, int at) => at < pieces.Count && pieces[at].IsMark ? pieces[at].Key : "";
}
