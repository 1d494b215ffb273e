namespace Audit.Language;

/// <summary>A text of a page, cut up as far as somebody has asked for and no further; what is asked again is not done again.</summary>
internal sealed class Writing(string text)
{
    internal string Text { get; } = text;

    internal List<Token> Tokens => field ??= Tokenizer.Read(Text);

    /// <summary>What terms are looked for in.</summary>
    internal List<Piece> Pieces => field ??= Piece.Of(Text, Tokens);

    internal IReadOnlyList<Sentence> Sentences => field ??= FrenchText.Sentences(Text);

    /// <summary>Where terms and listed acronyms stand, those too that are a name there and are not counted: from, to.</summary>
    internal IReadOnlyList<(int Start, int End)> TermPlaces => field ??=
        [.. Known.Select(t => (Pieces[t.First].Start, Pieces[t.Last].End)), .. Pieces.Where(JargonLexicon.IsAcronym).Select(p => (p.Start, p.End))];

    /// <summary>Every place where a term stands, names among them.</summary>
    internal IReadOnlyList<KnownTerm> Known => field ??= Jargon.Known(Pieces);

    /// <summary>The term as it is written there.</summary>
    internal string Written(KnownTerm term) => Text[Pieces[term.First].Start..Pieces[term.Last].End];

    /// <summary>Words read, counted.</summary>
    internal int Words => _words >= 0 ? _words : _words = Tokens.Count(t => t.IsRead);

    /// <summary>Words by the blanks between them, counted: a word more is never a word less, whatever stands beside it.</summary>
    internal int SpacedWords => _spacedWords >= 0 ? _spacedWords : _spacedWords = CountSpacedWords();

    /// <summary>What each of its sentences asks of the reader.</summary>
    internal IReadOnlyList<SentenceLoad> Loads => field ??= [.. Sentences.Select(SentenceLoad.Of)];

    /// <summary>The language it shows, as <see cref="LanguageGuess"/> says it. Terms of the administration have no part in it: a text is in no other language for holding one more.</summary>
    internal string? Language => Text.Length < LanguageGuess.ShortestText ? null : (_guess ??= LanguageGuess.Of(WithoutTerms)).Language;

    /// <summary>The language texts show that are read together.</summary>
    internal static string? LanguageOf(IEnumerable<Writing> texts) => LanguageGuess.Of(string.Join('\n', texts.Select(t => t.WithoutTerms))).Language;

    private int CountSpacedWords()
    {
        var (words, counted) = (0, false);
        foreach (var sign in Text)
        {
            if (char.IsWhiteSpace(sign)) counted = false;
            else if (!counted && char.IsLetterOrDigit(sign)) (words, counted) = (words + 1, true);
        }
        return words;
    }

    private string WithoutTerms => field ??= Blanked();

    private string Blanked()
    {
        if (TermPlaces.Count == 0) return Text;
        var left = Text.ToCharArray();
        foreach (var (start, end) in TermPlaces) Array.Fill(left, ' ', start, end - start);
        return new(left);
    }

    private LanguageGuess? _guess;
    private int _words = -1;
    private int _spacedWords = -1;
}
