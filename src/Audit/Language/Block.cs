namespace Audit.Language;

/// <summary>What may be an acronym.</summary>
/// <param name="Text">As written, dots included, the s of a plural not.</param>
/// <param name="Token">Which token of its block holds it.</param>
internal sealed record Candidate(string Text, int Start, int Token);

/// <summary>One text of a page, in tokens.</summary>
internal sealed class Block(int number, string text)
{
    private static readonly HashSet<string> Civilities = ["M.", "MM.", "Mr", "Mr.", "Mme", "Mmes", "Mlle", "Monsieur", "Madame", "Maître", "Me", "Dr", "Dr.", "Docteur"];

    private static readonly HashSet<string> Determiners = ["le", "la", "l'", "les", "un", "une", "du", "d'", "des", "au", "aux", "cet", "ce", "votre", "vos", "Le", "La", "L'", "Les", "Un", "("];

    internal int Number { get; } = number;

    internal string Text { get; } = text;

    internal List<Token> Tokens { get; } = Tokenizer.Read(text);

    /// <summary>Most of it is in capitals, so that capitals say nothing.</summary>
    internal bool Shouts { get; } = text.Count(char.IsUpper) * 3 > text.Count(char.IsLetter) * 2;

    internal ReadOnlySpan<char> At(int token) => token >= 0 && token < Tokens.Count ? Tokens[token].In(Text) : [];

    /// <summary>The words written in small letters.</summary>
    internal IEnumerable<string> OrdinaryWords() =>
        Tokens.Where(t => t.Kind == TokenKind.Word && char.IsLower(Text[t.End - 1])).Select(t => t.In(Text).ToString()).Where(w => !w.Any(char.IsUpper));

    internal IEnumerable<Candidate> Candidates()
    {
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (Tokens[i].Kind != TokenKind.Word || At(i).ContainsAnyInRange('0', '9')) continue;
            foreach (var part in Parts(i)) yield return part;
        }
    }

    /// <summary>The second capital tells a name, and figures beside it a code: Mme DUPONT, Jean MARTIN, AB 123.</summary>
    internal bool IsNameOrCode(Candidate candidate)
    {
        var before = At(candidate.Token - 1);
        if (Civilities.Contains(before.ToString())) return true;
        if (candidate.Text.Length <= 2 && (IsFigure(candidate.Token - 1) || IsFigure(candidate.Token + 1))) return true;
        var first = before.Length > 2 && char.IsUpper(before[0]) && !before[1..].ContainsAnyInRange('A', 'Z') && Tokens[candidate.Token - 1].Kind == TokenKind.Word;
        return first && candidate.Text.Length > 3 && candidate.Token > 1 && !CapitalWords.IsStressed(before.ToString().ToUpperInvariant());
    }

    /// <summary>Tells le PAS and l’AMI from NE PAS and AMI in capitals.</summary>
    internal bool HasDeterminer(Candidate candidate) => Determiners.Contains(At(candidate.Token - 1).ToString().Replace('’', '\''));

    private bool IsFigure(int token) => token >= 0 && token < Tokens.Count && Tokens[token].Kind is TokenKind.Number or TokenKind.Reference;

    private List<Candidate> Parts(int token)
    {
        var (start, written) = (Tokens[token].Start, At(token).ToString());
        if (written.Contains('.', StringComparison.Ordinal)) return IsDotted(written) && !IsInitials(token, written) ? [new(written, start, token)] : [];
        var parts = new List<Candidate>();
        foreach (var part in written.AsSpan().SplitAny("-\u2010\u2011('’·"))
            if (Singular(written[part]) is { Length: > 1 } text) parts.Add(new(text, start + part.Start.Value, token));
        return parts;
    }

    /// <summary>PDFs, and no other small ending.</summary>
    private static string Singular(string text) => text.Length > 2 && text[^1] == 's' && text[..^1].All(char.IsUpper) ? text[..^1] : text;

    private static bool IsDotted(string written) => written.Count(c => c == '.') > 1 && written.Count(char.IsUpper) >= written.Count(char.IsLetter) && !written.Contains('-', StringComparison.Ordinal);

    /// <summary>J.K. before a name.</summary>
    private bool IsInitials(int token, string written) => written.Count(char.IsLetter) == 2 && token + 1 < Tokens.Count && char.IsUpper(Text[Tokens[token + 1].Start]);
}
