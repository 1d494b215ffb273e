namespace Audit.Language;

/// <summary>Looks for the terms people do not know in a French text: by lemma, longest first, with either apostrophe, with or without the accents of capitals.</summary>
public static class Jargon
{
    /// <summary>Every term listed, acronyms included.</summary>
    public static IReadOnlyList<JargonTerm> Terms => JargonLexicon.Terms;

    /// <summary>
    /// Every place where a term stands, in order. Give it all the text of one screen: a term explained anywhere in it is explained everywhere in it.
    /// Acronyms are left to <see cref="Acronyms"/>, names to their owners.
    /// </summary>
    public static IReadOnlyList<JargonHit> In(string text) => new Writing(text).Terms;

    /// <param name="begins">The pieces a term may begin at, in order.</param>
    internal static IReadOnlyList<JargonHit> In(List<Piece> pieces, IEnumerable<int> begins)
    {
        var found = Find(pieces, begins);
        var explained = found.Where(f => Explanation.Stands(pieces, f.First, f.Last, f.Term)).Select(f => f.Term).ToHashSet();
        return [.. found.Select(f => new JargonHit(f.Term, pieces[f.First].Start, pieces[f.Last].End - pieces[f.First].Start, explained.Contains(f.Term)))];
    }

    private static List<(JargonTerm Term, int First, int Last)> Find(List<Piece> pieces, IEnumerable<int> begins)
    {
        var (found, last) = (new List<(JargonTerm, int, int)>(), -1);
        foreach (var at in begins)
        {
            if (at <= last || JargonLexicon.LongestAt(pieces, at) is not { } pattern) continue;
            last = at + pattern.Words.Count - 1;
            if (pattern.Term is { } term && !IsName(pieces[at], pattern, term)) found.Add((term, at, last));
        }
        return found;
    }

    /// <summary>A capital in the middle of a sentence makes a name (Direction du Recouvrement). Long terms and the names of buttons keep their meaning.</summary>
    private static bool IsName(Piece first, TermPattern pattern, JargonTerm term) =>
        first is { Capital: true, AllCapitals: false, Begins: false } && pattern.Words.Count <= 2 && term.Kind is not ("digital" or "linking" or "verb");
}
