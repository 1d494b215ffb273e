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
    public static IReadOnlyList<JargonHit> In(string text)
    {
        var writing = new Writing(text);
        return [.. In([writing]).Select(m => new JargonHit(m.At.Term, writing.Pieces[m.At.First].Start, writing.Written(m.At).Length, m.Explained))];
    }

    /// <summary>The same in texts read together: no term reaches from one into the next, and an explanation in any counts for all.</summary>
    internal static IReadOnlyList<TermMet> In(IReadOnlyList<Writing> texts)
    {
        var (pieces, found) = (new List<Piece>(texts.Sum(t => t.Pieces.Count)), new List<(KnownTerm InAll, KnownTerm InText, int Text)>());
        for (var i = 0; i < texts.Count; i++)
        {
            foreach (var term in texts[i].Known)
                if (!term.IsName) found.Add((term with { First = pieces.Count + term.First, Last = pieces.Count + term.Last }, term, i));
            pieces.AddRange(texts[i].Pieces);
        }
        var explained = found.Where(f => Explanation.Stands(pieces, f.InAll.First, f.InAll.Last, f.InAll.Term)).Select(f => f.InAll.Term.Term).ToHashSet(StringComparer.Ordinal);
        return [.. found.Select(f => new TermMet(f.InText, f.Text, explained.Contains(f.InText.Term.Term)))];
    }

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

/// <summary>A term that is counted, where it stands in which of several texts, and whether it is explained in one of them.</summary>
internal readonly record struct TermMet(KnownTerm At, int Text, bool Explained);
