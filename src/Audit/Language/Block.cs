namespace Audit.Language;

/// <summary>What may be an acronym.</summary>
/// <param name="Text">As written, dots included, the s of a plural not.</param>
/// <param name="Token">Which token of its block holds it.</param>
internal sealed record Candidate(string Text, int Start, int Token);

/// <summary>One text of a page, in tokens.</summary>
internal sealed class Block(int number, Writing writing)
{
    private static readonly HashSet<string> Civilities = ["M.", "MM.", "Mr", "Mr.", "Mme", "Mmes", "Mlle", "Monsieur", "Madame", "Maître", "Me", "Dr", "Dr.", "Docteur"];
    private static readonly HashSet<string> Determiners = ["le", "la", "l'", "les", "un", "une", "du", "d'", "des", "au", "aux", "cet", "ce", "votre", "vos", "Le", "La", "L'", "Les", "Un", "("];

    private bool? _shouts;

    internal int Number { get; } = number;

    internal string Text => writing.Text;

    internal List<Token> Tokens => writing.Tokens;

    /// <summary>Most of it is in capitals, so that capitals say nothing.</summary>
    internal bool Shouts => _shouts ??= Capitals(Text) * 3 > LettersIn(Text) * 2 && Tokens.Count(IsInCapitals) * 3 > Tokens.Count(t => t.Kind == TokenKind.Word) * 2;

    internal ReadOnlySpan<char> At(int token) => token >= 0 && token < Tokens.Count ? Tokens[token].In(Text) : [];

    /// <summary>Words with two capitals, and those with one that <paramref name="listed"/> knows (Caf).</summary>
    internal IEnumerable<Candidate> Candidates(Func<string, bool> listed)
    {
        for (var i = 0; i < Tokens.Count; i++)
        {
            var capitals = Tokens[i].Kind == TokenKind.Word ? Capitals(At(i)) : 0;
            if (capitals == 0 || (capitals == 1 && !(Tokens[i].Length < 8 && listed(At(i).ToString())))) continue;
            foreach (var part in Parts(i)) yield return part;
        }
    }

    /// <summary>Adds the short words it holds in small letters: what stands there in capitals too is no acronym.</summary>
    internal void AddQuietWords(int mostLetters, HashSet<string> to)
    {
        var words = to.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var token in Tokens)
            if (token.Length <= mostLetters && token.Kind == TokenKind.Word && Capitals(token.In(Text)) == 0) words.Add(token.In(Text));
    }

    /// <summary>The words beside it tell a name, a code or words said loudly: Mme DUPONT, Jean MARTIN, AB 123, SANS AUCUNE GARANTIE.</summary>
    internal bool IsNameOrCode(Candidate candidate)
    {
        var before = At(candidate.Token - 1);
        if (Civilities.Contains(before.ToString()) || IsLoudWord(candidate.Token - 1) || IsLoudWord(candidate.Token + 1)) return true;
        if (candidate.Text.Length <= 2 && (IsFigure(candidate.Token - 1) || IsFigure(candidate.Token + 1))) return true;
        var first = before.Length > 2 && char.IsUpper(before[0]) && !before[1..].ContainsAnyInRange('A', 'Z') && Tokens[candidate.Token - 1].Kind == TokenKind.Word;
        return first && candidate.Text.Length > 3 && candidate.Token > 1 && !CapitalWords.IsStressed(before.ToString().ToUpperInvariant());
    }

    /// <summary>Tells le PAS and l’AMI from NE PAS and AMI in capitals.</summary>
    internal bool HasDeterminer(Candidate candidate) => Determiners.Contains(At(candidate.Token - 1).ToString().Replace('’', '\''));

    private bool IsLoudWord(int token) =>
        token >= 0 && token < Tokens.Count && IsInCapitals(Tokens[token]) && (Tokens[token].Length > 6 || (Tokens[token].Length > 1 && CapitalWords.IsStressed(At(token).ToString())));

    private bool IsInCapitals(Token token) => token.Kind == TokenKind.Word && char.IsUpper(Text[token.Start]) && Capitals(token.In(Text)) == LettersIn(token.In(Text));

    private bool IsFigure(int token) => token >= 0 && token < Tokens.Count && Tokens[token].Kind is TokenKind.Number or TokenKind.Reference;

    private List<Candidate> Parts(int token)
    {
        var (start, written) = (Tokens[token].Start, At(token).ToString());
        if (written.Contains('.', StringComparison.Ordinal)) return IsDotted(written) && !IsInitials(token, written) ? [new(written, start, token)] : [];
        if (IsFileNumber(written)) return [];
        var parts = new List<Candidate>();
        var code = written.AsSpan().ContainsAnyInRange('0', '9');
        foreach (var part in written.AsSpan().SplitAny(Letters.Cuts))
            if (Singular(written[part]) is { Length: > 1 } text && !(code && (text.Length < 3 || text.AsSpan().ContainsAnyInRange('0', '9')))) parts.Add(new(text, start + part.Start.Value, token));
        return parts;
    }

    /// <summary>EXV-00002: letters tied to a long number name one file, and stand for no words.</summary>
    private static bool IsFileNumber(string written) => written.Count(char.IsAsciiDigit) > 3;

    /// <summary>PDFs, and no other small ending.</summary>
    private static string Singular(string text) => text.Length > 2 && text[^1] == 's' && text[..^1].All(char.IsUpper) ? text[..^1] : text;

    private static bool IsDotted(string written) => written.Count(c => c == '.') > 1 && Capitals(written) >= LettersIn(written) && !written.Contains('-', StringComparison.Ordinal);

    /// <summary>J.K. before a name.</summary>
    private bool IsInitials(int token, string written) => LettersIn(written) == 2 && token + 1 < Tokens.Count && char.IsUpper(Text[Tokens[token + 1].Start]);

    private static int Capitals(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var sign in text) count += char.IsUpper(sign) ? 1 : 0;
        return count;
    }

    private static int LettersIn(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var sign in text) count += char.IsLetter(sign) ? 1 : 0;
        return count;
    }
}
