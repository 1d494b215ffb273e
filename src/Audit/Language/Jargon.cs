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

    internal static IReadOnlyList<JargonHit> In(List<Piece> pieces, IEnumerable<KnownTerm> known)
    {
        var found = known.Where(f => !f.IsName).ToList();
        var explained = Explained(pieces, found);
        return [.. found.Select(f => new JargonHit(f.Term, pieces[f.First].Start, pieces[f.Last].End - pieces[f.First].Start, explained.Contains(f.Term.Term)))];
    }

    /// <summary>The terms that are explained somewhere in the text of these pieces.</summary>
    internal static HashSet<string> Explained(List<Piece> pieces, IEnumerable<KnownTerm> found) =>
        found.Where(f => Explanation.Stands(pieces, f.First, f.Last, f.Term)).Select(f => f.Term.Term).ToHashSet(StringComparer.Ordinal);

    internal static IReadOnlyList<KnownTerm> Known(List<Piece> pieces)
    {
        var found = new List<KnownTerm>();
        for (var at = 0; at < pieces.Count; at++)
        {
            if (JargonLexicon.LongestAt(pieces, at) is not { } pattern) continue;
            var last = at + pattern.Words.Count - 1;
            if (pattern.Term is { } term) found.Add(new(term, at, last, IsName(pieces[at], pattern, term)));
            at = last;
        }
        return found;
    }

    /// <summary>A capital in the middle of a sentence makes a name (Direction du Recouvrement). Long terms and the names of buttons keep their meaning.</summary>
    private static bool IsName(Piece first, TermPattern pattern, JargonTerm term) =>
        first is { Capital: true, AllCapitals: false, Begins: false } && pattern.Words.Count <= 2 && term.Kind is not ("digital" or "linking" or "verb");
}

/// <summary>A term where it stands, from one piece to another; as a name it is not counted.</summary>
internal readonly record struct KnownTerm(JargonTerm Term, int First, int Last, bool IsName);
