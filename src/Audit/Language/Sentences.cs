namespace Audit.Language;

/// <summary>Cuts a French text into sentences. A line break ends a heading or a list item even without a full stop.</summary>
internal static class Sentences
{
    internal static IEnumerable<Sentence> Of(string text) =>
        Lines.Group(text).SelectMany(lines => InParagraph(text, lines.Start.Value + Lines.BulletLength(text.AsSpan(lines)), lines.End.Value)).Where(s => s.Words > 0);

    private static IEnumerable<Sentence> InParagraph(string text, int start, int end)
    {
        var tokens = Tokenizer.Read(text, start, end);
        var first = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!Ends(text, tokens, i)) continue;
            i = WithClosingMarks(text, tokens, i);
            yield return Cut(text, tokens.GetRange(first, i + 1 - first));
            first = i + 1;
        }
        if (first < tokens.Count) yield return Cut(text, tokens.GetRange(first, tokens.Count - first));
    }

    private static Sentence Cut(string text, List<Token> tokens) => new(tokens[0].Start, text[tokens[0].Start..tokens[^1].End], tokens);

    private static bool Ends(string text, List<Token> tokens, int at)
    {
        var next = Opening(text, tokens, WithClosingMarks(text, tokens, at) + 1);
        if (tokens[at].Kind == TokenKind.Word) return EndsWithAbbreviation(text, tokens, at, next);
        return tokens[at].Kind == TokenKind.Mark && text[tokens[at].Start] is '.' or '!' or '?' or '…' && MayBegin(next);
    }

    private static bool EndsWithAbbreviation(string text, List<Token> tokens, int at, char next)
    {
        var word = tokens[at].In(text);
        return word[^1] == '.' && !Abbreviations.Points(word[..^1]) && (char.IsUpper(next) || next == '\0') && !IsInitials(word);
    }

    /// <summary>J.-P. and the like, which a name follows; S.N.C.F. is none.</summary>
    private static bool IsInitials(ReadOnlySpan<char> word) => word.Count('.') == 2 || (word.Contains('.') && word.ContainsAny("-\u2010\u2011"));

    /// <summary>Closing quotes and brackets belong to the sentence they close.</summary>
    private static int WithClosingMarks(string text, List<Token> tokens, int at)
    {
        while (at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Mark && text[tokens[at + 1].Start] is '»' or '”' or ')' or ']') at++;
        return at;
    }

    /// <summary>The first character that is no opening mark; '\0' at the end.</summary>
    private static char Opening(string text, List<Token> tokens, int at)
    {
        while (at < tokens.Count && tokens[at].Kind == TokenKind.Mark && text[tokens[at].Start] is '«' or '“' or '"' or '(' or '[' or '–' or '—' or '-') at++;
        return at < tokens.Count ? text[tokens[at].Start] : '\0';
    }

    private static bool MayBegin(char next) => !char.IsLower(next) && next is not (',' or ';' or ':');
}
