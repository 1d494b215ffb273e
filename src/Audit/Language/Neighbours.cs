namespace Audit.Language;

/// <summary>Looks beside an acronym for its words: in brackets after it, after a colon or a comma, or before it when it stands in brackets itself.</summary>
internal static class Neighbours
{
    private const int Reach = 16;

    internal static bool SpellOut(Block block, Candidate candidate, JargonTerm? known)
    {
        var letters = Letters.Plain(Letters.Bare(candidate.Text).ToLowerInvariant());
        var after = After(block, candidate.Token + 1);
        if (after.Count > 1 && (Expansion.Fits(letters, after) > 0 || (known is not null && Says(after, known)))) return true;
        var before = Before(block, candidate.Token - 1);
        return Enumerable.Range(0, before.Count).Any(from => EndsAt(letters, before[from..])) || (known?.Expansion is not null && before.Count > 1 && HoldsMost(before, known.Expansion));
    }

    private static bool EndsAt(string letters, List<string> words) => Expansion.Fits(letters, words) == words.Count;

    /// <summary>The words after an opening bracket, colon, comma or dash, up to the next stop; articles that open them left out.</summary>
    private static List<string> After(Block block, int token)
    {
        if (Mark(block, token) is "»" or "”") token++;
        if (Mark(block, token) is not ("(" or ":" or "," or "–" or "—" or "-" or "=")) return [];
        var words = new List<string>();
        for (var i = token + 1; i < block.Tokens.Count && words.Count < Reach && Stop(block, i) is false; i++) words.AddRange(Words(block, i));
        while (words.Count > 0 && words[0] is "l'" or "la" or "le" or "les" or "un" or "une" or "ou" or "pour") words.RemoveAt(0);
        return words;
    }

    private static List<string> Before(Block block, int token)
    {
        while (token >= 0 && Key(block, token) is "la" or "le" or "l'" or "les" or "ou" or "sigle" or "«" or "“") token--;
        var linked = Mark(block, token) is "(" or "," or "–" or "—" or "-" or "/" or "[" || Key(block, token + 1) == "ou";
        if (!linked) return [];
        var words = new List<string>();
        for (var i = Mark(block, token).Length > 0 ? token - 1 : token; i >= 0 && words.Count < Reach && !Stop(block, i); i--)
        {
            if (Mark(block, i) is "»" or "”") continue;
            words.InsertRange(0, Words(block, i));
        }
        return words;
    }

    /// <summary>The list's own words for it, most of them.</summary>
    private static bool Says(List<string> words, JargonTerm known) =>
        known.Plain.Append(known.Expansion ?? "").Any(text => HoldsMost(words, text));

    private static bool HoldsMost(List<string> words, string text)
    {
        string[] wanted = [.. FrenchText.Words(text).Select(w => Letters.Plain(w.ToLowerInvariant())).Where(w => w.Length > 3)];
        return wanted.Length > 0 && wanted.Count(words.Contains) * 2 > wanted.Length;
    }

    private static bool Stop(Block block, int token) =>
        block.Tokens[token].Kind is not (TokenKind.Word or TokenKind.Elision or TokenKind.Number) && Mark(block, token) is not ("'" or "’" or "»" or "”" or "«" or "“");

    private static string[] Words(Block block, int token) =>
        block.Tokens[token].IsRead || block.Tokens[token].Kind == TokenKind.Elision ? Key(block, token).Split('-', StringSplitOptions.RemoveEmptyEntries) : [];

    private static string Key(Block block, int token) => Letters.Plain(block.At(token).ToString().ToLowerInvariant().Replace('’', '\''));

    private static string Mark(Block block, int token) => token >= 0 && token < block.Tokens.Count && block.Tokens[token].Kind == TokenKind.Mark ? block.At(token).ToString() : "";
}
