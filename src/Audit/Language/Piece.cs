namespace Audit.Language;

/// <summary>A part of a word that terms are matched against: hyphens are taken apart, endings to choose from left out. A mark is one too, so that no term reaches across it.</summary>
/// <param name="Key">In lower case, with a straight apostrophe when elided.</param>
/// <param name="OtherKey">Another key it is known by: after ^ with a first capital that may have lost its accent, after = in capitals, without any accent.</param>
/// <param name="Begins">First of a line, a sentence or a quotation.</param>
internal readonly record struct Piece(string Key, string? OtherKey, int Start, int Length, bool IsMark, bool Capital, bool AllCapitals, bool Begins)
{
    internal int End => Start + Length;

    internal static List<Piece> Of(string text) => Of(text, Tokenizer.Read(text));

    internal static List<Piece> Of(string text, List<Token> tokens)
    {
        var pieces = new List<Piece>(tokens.Count);
        var end = 0;
        foreach (var token in tokens)
        {
            var begins = pieces.Count == 0 || (pieces[^1].IsMark && pieces[^1].Key is not ("," or ";")) || text.AsSpan(end, token.Start - end).Contains('\n');
            Add(pieces, text, token, begins);
            end = token.End;
        }
        return pieces;
    }

    private static void Add(List<Piece> pieces, string text, Token token, bool begins)
    {
        if (token.Kind is not (TokenKind.Word or TokenKind.Elision))
        {
            pieces.Add(new(token.IsRead ? "0" : token.In(text).ToString(), null, token.Start, token.Length, true, false, false, begins));
            return;
        }
        for (var at = token.Start; at < token.End;)
        {
            var length = PartLength(token.In(text)[(at - token.Start)..]);
            if (length > 0) pieces.Add(Word(text, at, length, begins && at == token.Start));
            if (at + length < token.End && text[at + length] is '(' or '·' or '‧' or '•') return;
            at += length + 1;
        }
    }

    private static int PartLength(ReadOnlySpan<char> rest) => rest.IndexOfAny(Letters.Cuts) is >= 0 and var cut ? cut : rest.Length;

    private static Piece Word(string text, int start, int length, bool begins)
    {
        var written = text.AsSpan(start, length);
        var key = string.Create(length, (text, start), static (into, from) => Write(into, from.text.AsSpan(from.start, into.Length)));
        var capital = char.IsUpper(written[0]);
        var shouted = capital && length > 1 && !written.ContainsAnyInRange('a', 'z');
        if (key.Contains('\u00AD', StringComparison.Ordinal)) key = key.Replace("\u00AD", "", StringComparison.Ordinal);
        return new(key, shouted ? "=" + Letters.Plain(key) : capital ? "^" + key : null, start, length, false, capital, shouted, begins);
    }

    private static void Write(Span<char> into, ReadOnlySpan<char> written)
    {
        for (var i = 0; i < written.Length; i++) into[i] = Letters.IsApostrophe(written[i]) ? '\'' : Letters.Lower(written[i]);
    }
}
