namespace Audit.Language;

/// <summary>What one sentence asks of its reader.</summary>
/// <param name="Words">Words, numbers and addresses included.</param>
/// <param name="Spelled">Those written in letters.</param>
/// <param name="Syllables">Spoken syllables of those.</param>
/// <param name="LongWords">Those of more than six letters.</param>
public sealed record SentenceLoad(Sentence Sentence, int Words, int Spelled, int Syllables, int LongWords)
{
    private const int LongWordLetters = 6;

    /// <summary>Counts one sentence.</summary>
    public static SentenceLoad Of(Sentence sentence)
    {
        var (spelled, syllables, longWords) = (0, 0, 0);
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind != TokenKind.Word) continue;
            var word = Written(sentence.Text.AsSpan(token.Start - sentence.Start, token.Length));
            spelled++;
            syllables += Language.Syllables.Count(word);
            if (LetterCount(word) > LongWordLetters) longWords++;
        }
        return new(sentence, sentence.Words, spelled, syllables, longWords);
    }

    /// <summary>
    /// The hardest sentences, hardest first: those with the most syllables, which takes in both how many words there are and how long they are.
    /// The same sentence met twice is told once.
    /// </summary>
    public static IReadOnlyList<SentenceLoad> Hardest(IEnumerable<string> prose, int count = 5) =>
        Hardest(prose.SelectMany(FrenchText.Sentences).Select(Of), count);

    internal static IReadOnlyList<SentenceLoad> Hardest(IEnumerable<SentenceLoad> loads, int count = 5) =>
        [.. loads.DistinctBy(l => l.Sentence.Text).OrderByDescending(l => l.Syllables).ThenByDescending(l => l.Words).Take(count)];

    /// <summary>The word without the endings to choose from: agréé(e), agréé·e·s.</summary>
    private static ReadOnlySpan<char> Written(ReadOnlySpan<char> word) => word.IndexOfAny("(·‧•") is > 0 and var end ? word[..end] : word;

    private static int LetterCount(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var sign in word) letters += char.IsLetter(sign) ? 1 : 0;
        return letters;
    }
}
