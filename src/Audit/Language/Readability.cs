namespace Audit.Language;

/// <summary>How hard a French text is to read, by its lengths alone. No formula knows whether a text makes sense.</summary>
/// <param name="Words">Words of the sentences taken together.</param>
/// <param name="Sentences">Sentences, headings and list items.</param>
/// <param name="WordsPerSentence">The mean.</param>
/// <param name="SyllablesPerWord">The mean over what is written in letters; figures and addresses have none.</param>
/// <param name="LongWords">Share of words of more than six letters, 0 to 1.</param>
public sealed record Readability(int Words, int Sentences, double WordsPerSentence, double SyllablesPerWord, double LongWords)
{
    /// <summary>Below this many words a mean says little, and nothing is said.</summary>
    public const int FewestWords = 100;

    /// <summary>
    /// Ease of reading, about 0 (very hard) to 100 (very easy): 207 − 1.015 × words per sentence − 73.6 × syllables per word.
    /// Flesch's formula fitted to French by L. Kandel and A. Moles, 1958.
    /// </summary>
    public double KandelMoles => 207 - (1.015 * WordsPerSentence) - (73.6 * SyllablesPerWord);

    /// <summary>Björnsson's index, 1968: words per sentence and the percentage of words over six letters. Under 30 is very easy, over 60 very hard.</summary>
    public double Lix => WordsPerSentence + (100 * LongWords);

    /// <summary>The readability of these texts taken together, null when they hold fewer than <see cref="FewestWords"/> words.</summary>
    public static Readability? Of(IEnumerable<string> prose)
    {
        var sentences = prose.SelectMany(FrenchText.Sentences).Select(SentenceLoad.Of).ToList();
        return sentences.Sum(s => s.Words) < FewestWords ? null : OfSentences(sentences);
    }

    /// <summary>The readability of these sentences taken together, however few they are; at least one word is needed.</summary>
    internal static Readability OfSentences(IReadOnlyList<SentenceLoad> sentences)
    {
        var words = sentences.Sum(s => s.Words);
        var syllables = (double)sentences.Sum(s => s.Syllables) / Math.Max(1, sentences.Sum(s => s.Spelled));
        return new(words, sentences.Count, (double)words / sentences.Count, syllables, (double)sentences.Sum(s => s.LongWords) / words);
    }
}
