namespace Audit.Language;

/// <summary>The language a text is most likely written in: enough to tell that a page that says <c>lang="en"</c> is in French.</summary>
/// <param name="Language">Two letters (fr, en, es, de, it, pt, nl, pl, ro, tr; ar, fa, he, el, ru, uk, zh, ja, ko, hi, th by their script), null when the text is too short or does not say.</param>
/// <param name="Words">Words looked at.</param>
public sealed record LanguageGuess(string? Language, int Words)
{
    /// <summary>Below this many words anything could be a name or a menu.</summary>
    public const int FewestWords = 20;

    /// <summary>Characters: so many words, or letters of a script told by itself, do not fit in fewer.</summary>
    internal const int ShortestText = FewestWords * 2 - 1;

    /// <summary>Small words are four in ten of any prose, fewer in menus and labels.</summary>
    private const double LeastShare = 0.12;

    /// <summary>Letters; none of the small words is longer.</summary>
    private const int LongestSmallWord = 16;

    /// <summary>How far the first language must be ahead of the second.</summary>
    private const double Lead = 1.4;

    /// <summary>Guesses by script, then by small words; a word two languages share counts half for each.</summary>
    public static LanguageGuess Of(string text)
    {
        var script = Scripts.Of(text);
        if (script.Language is not null) return new(script.Letters >= FewestWords * 2 ? script.Language : null, script.Letters);
        // Most texts of a page are this short, and are read several times.
        if (CountWords(text) is var few and < FewestWords) return new(null, few);
        Span<double> scores = stackalloc double[StopWords.Languages.Length];
        var words = Count(text, scores);
        return new(Clearest(scores, words), words);
    }

    /// <summary>The language ahead of all others, null when none is.</summary>
    private static string? Clearest(ReadOnlySpan<double> scores, int words)
    {
        var (first, best, second) = (0, 0.0, 0.0);
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > best) (first, best, second) = (i, scores[i], best);
            else second = Math.Max(second, scores[i]);
        }
        return best >= LeastShare * words && best >= Lead * second ? StopWords.Languages[first] : null;
    }

    private static int Count(string text, Span<double> scores)
    {
        var words = 0;
        var known = StopWords.ByWord.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[LongestSmallWord];
        for (var at = 0; NextWord(text, ref at) is { Length: > 0 } word;)
        {
            words++;
            if (word.Length > LongestSmallWord || !known.TryGetValue(lower[..word.ToLowerInvariant(lower)], out var languages)) continue;
            foreach (var language in languages) scores[language] += 1.0 / languages.Length;
        }
        return words;
    }

    private static int CountWords(string text)
    {
        var words = 0;
        for (var at = 0; NextWord(text, ref at).Length > 0;) words++;
        return words;
    }

    /// <summary>The next run of letters, whatever the language; empty at the end.</summary>
    private static ReadOnlySpan<char> NextWord(string text, ref int at)
    {
        while (at < text.Length && !char.IsLetter(text[at])) at++;
        var start = at;
        while (at < text.Length && char.IsLetter(text[at])) at++;
        return text.AsSpan(start, at - start);
    }
}
