using Audit.Language;

namespace Audit.Indicators;

/// <summary>
/// Sentences without the terms and acronyms that are charged under measures of their own. A mean falls when something short is added: with them, one
/// more short term would make a hard text look easier.
/// </summary>
internal static class CommonWords
{
    /// <summary>Sentences of nothing but terms are left out; what differs by its terms alone is one text, and counts once.</summary>
    public static IReadOnlyList<SentenceLoad> In(IReadOnlyList<Passage> prose)
    {
        var acronyms = Acronyms.In(prose.Select(p => p.Lines)).Select(a => a.Text).ToHashSet(StringComparer.Ordinal);
        return [.. prose.Select(p => Without(p, acronyms)).DistinctBy(WordsOf, StringComparer.Ordinal).SelectMany(text => text).Select(SentenceLoad.Of)];
    }

    private static List<Sentence> Without(Passage passage, HashSet<string> acronyms)
    {
        Sentence Common(Sentence sentence) => new(sentence.Start, sentence.Text, [.. sentence.Tokens.Where(t => !IsTerm(passage, t, acronyms))]);
        return [.. FrenchText.Sentences(passage.Text).Select(Common).Where(s => s.Words > 0)];
    }

    private static string WordsOf(List<Sentence> text) =>
        string.Join(' ', text.SelectMany(s => s.Tokens.Where(t => t.IsRead).Select(t => s.Text.Substring(t.Start - s.Start, t.Length))));

    private static bool IsTerm(Passage passage, Token token, HashSet<string> acronyms) =>
        passage.Terms.Any(h => h.Start <= token.Start && token.Start < h.Start + h.Length) || (acronyms.Count > 0 && acronyms.Contains(token.In(passage.Text).ToString()));
}
