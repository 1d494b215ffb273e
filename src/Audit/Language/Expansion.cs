namespace Audit.Language;

/// <summary>Whether words spell an acronym out: caisse d’allocations familiales for CAF, pacte civil de solidarité for PACS.</summary>
internal static class Expansion
{
    private static readonly HashSet<string> Small = ["de", "d'", "du", "des", "la", "le", "les", "l'", "à", "au", "aux", "et", "en", "pour", "par", "sur", "of", "the", "and", "for"];

    /// <summary>The number of words, from the first on, that spell the letters; 0 when they do not.</summary>
    internal static int Fits(string letters, IReadOnlyList<string> words) =>
        words.Count > 1 && words[0][0] == letters[0] ? Walk(letters, words, new(0, 0, Math.Max(1, letters.Length / 3), false)) : 0;

    private readonly record struct Place(int Letter, int Word, int Spare, bool Taken);

    /// <summary>Each word gives its first letter or its first few, in order; small words may give none, and now and then another one.</summary>
    private static int Walk(string letters, IReadOnlyList<string> words, Place at)
    {
        if (at.Letter == letters.Length) return at.Word;
        if (at.Word == words.Count) return 0;
        for (var taken = Common(letters.AsSpan(at.Letter), words[at.Word]); taken > 0; taken--)
            if (Walk(letters, words, new(at.Letter + taken, at.Word + 1, at.Spare, true)) is > 0 and var end) return end;
        if (!at.Taken) return 0;
        if (Small.Contains(words[at.Word])) return Walk(letters, words, at with { Word = at.Word + 1 });
        return at.Spare > 0 ? Walk(letters, words, at with { Word = at.Word + 1, Spare = at.Spare - 1 }) : 0;
    }

    /// <summary>A whole word is never swallowed: RSA is not spelled out by "rsa".</summary>
    private static int Common(ReadOnlySpan<char> letters, string word)
    {
        var most = Math.Min(Math.Min(letters.Length, word.Length), 4);
        var common = 0;
        while (common < most && letters[common] == word[common]) common++;
        return common;
    }
}
