using System.Collections.Frozen;

namespace Audit.Language;

/// <summary>Cuts a French text into words, numbers and marks.</summary>
internal static class Tokenizer
{
    /// <summary>What is elided before a vowel. Anything else with an apostrophe inside is one word (aujourd’hui, quelqu’un, prud’homme).</summary>
    private static readonly FrozenSet<string> Elided = new[] { "l", "d", "j", "m", "t", "s", "n", "c", "ç", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private const string ThatIs = "c.-à-d.";

    internal static List<Token> Read(string text) => Read(text, 0, text.Length);

    /// <summary>The tokens of a part of the text; their places are those in the whole text.</summary>
    internal static List<Token> Read(string text, int start, int end)
    {
        var tokens = new List<Token>((end - start) / 5);
        for (var at = start; at < end;)
        {
            if (char.IsWhiteSpace(text[at]) || IsInvisible(text[at])) at++;
            else
            {
                tokens.Add(Next(text, at, end));
                at = tokens[^1].End;
            }
        }
        return tokens;
    }

    private static Token Next(string text, int at, int end)
    {
        var (kind, length) = Shapes.At(text, at);
        if (length > 0) return new(kind, at, Math.Min(length, end - at));
        return char.IsLetter(text[at]) ? Word(text, at) : new(TokenKind.Mark, at, MarkLength(text, at));
    }

    private static Token Word(string text, int at)
    {
        if (text.AsSpan(at).StartsWith(ThatIs, StringComparison.OrdinalIgnoreCase)) return new(TokenKind.Word, at, ThatIs.Length);
        var end = LettersEnd(text, at);
        if (Elides(text, at, end)) return new(TokenKind.Elision, at, end + 1 - at);
        while (Joins(text, end)) end = LettersEnd(text, end + 1);
        end += EndingInBrackets(text, end);
        return new(TokenKind.Word, at, (EndsAbbreviation(text, at, ref end) ? end + 1 : end) - at);
    }

    private static int LettersEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsInvisible(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark)) at++;
        return at;
    }

    private static bool Elides(string text, int at, int end) =>
        end + 1 < text.Length && Letters.IsApostrophe(text[end]) && char.IsLetterOrDigit(text[end + 1]) && Elided.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(at, end - at));

    /// <summary>A hyphen, an apostrophe or the dot of inclusive writing between two letters.</summary>
    private static bool Joins(string text, int at) =>
        at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && (Letters.IsHyphen(text[at]) || Letters.IsApostrophe(text[at]) || text[at] is '·' or '‧' or '•');

    /// <summary>The endings people choose from: agréé(e), enfant(s), acteur(trice).</summary>
    private static int EndingInBrackets(string text, int at)
    {
        if (at >= text.Length || text[at] != '(') return 0;
        var close = text.AsSpan(at + 1, Math.Min(6, text.Length - at - 1)).IndexOf(')');
        if (close <= 0 || text.AsSpan(at + 1, close).ContainsAnyExceptInRange('a', 'z')) return 0;
        var length = close + 2;
        return at + length < text.Length && text[at + length] == 's' ? length + 1 : length;
    }

    /// <summary>Takes the dot in, and the inner dots of S.N.C.F. or J.-P.</summary>
    private static bool EndsAbbreviation(string text, int at, ref int end)
    {
        while (IsDotted(text, at, end)) end = LettersEnd(text, end + (Letters.IsHyphen(text[end + 1]) ? 2 : 1));
        return end < text.Length && text[end] == '.' && !(end + 1 < text.Length && text[end + 1] == '.') && (text.AsSpan(at, end - at).Contains('.') || Abbreviations.Holds(text.AsSpan(at, end - at)));
    }

    private static bool IsDotted(string text, int at, int end)
    {
        if (end + 1 >= text.Length || text[end] != '.' || LastRun(text, at, end) > 1) return false;
        var next = Letters.IsHyphen(text[end + 1]) ? end + 2 : end + 1;
        return next < text.Length && char.IsLetter(text[next]) && LettersEnd(text, next) - next == 1;
    }

    private static int LastRun(string text, int at, int end)
    {
        var start = end;
        while (start > at && char.IsLetter(text[start - 1])) start--;
        return end - start;
    }

    private static int MarkLength(string text, int at)
    {
        var end = at + 1;
        if (char.IsHighSurrogate(text[at]) && end < text.Length) return 2;
        while (end < text.Length && text[at] is '.' or '!' or '?' or '…' && text[end] is '.' or '!' or '?' or '…') end++;
        return end - at;
    }

    /// <summary>Soft hyphens and zero-width signs: inside words, never seen.</summary>
    private static bool IsInvisible(char sign) => sign is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';
}
