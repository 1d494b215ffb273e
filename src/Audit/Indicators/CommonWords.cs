using System.Text;
using Audit.Language;

namespace Audit.Indicators;

/// <summary>
/// Sentences without the short words of terms and acronyms, which are charged under measures of their own. A mean falls when something short is added:
/// with them, one more short term would make a hard text look easier. Their long words stay: no mean of French is so high that they make it better.
/// </summary>
internal static class CommonWords
{
    /// <summary>From here on a word is above the mean of any French text (about 1.5 to 2.5 syllables).</summary>
    private const int LongSyllables = 3;

    /// <summary>Sentences of nothing but terms are left out; what differs by its terms alone is one text, and counts once.</summary>
    public static IReadOnlyList<SentenceLoad> In(IReadOnlyList<Passage> prose)
    {
        var acronyms = Acronyms.In(prose.Select(p => p.Lines)).Select(a => a.Text).ToHashSet(StringComparer.Ordinal);
        return [.. prose.Select(p => new Text(p, acronyms)).DistinctBy(t => t.Key, StringComparer.Ordinal).SelectMany(t => t.Loads)];
    }

    /// <summary>One passage, sentence by sentence.</summary>
    private sealed class Text(Passage passage, HashSet<string> acronyms)
    {
        /// <summary>Where its terms and acronyms stand.</summary>
        private readonly HashSet<int> _terms = [.. passage.Sentences.SelectMany(s => s.Tokens).Where(t => IsTerm(passage, t, acronyms)).Select(t => t.Start)];

        /// <summary>All but the terms, as they were written.</summary>
        public string Key
        {
            get
            {
                var key = new StringBuilder(passage.Text.Length);
                foreach (var token in Whole.SelectMany(l => l.Sentence.Tokens).Where(IsCommon)) key.Append(token.In(passage.Text)).Append(' ');
                return key.ToString();
            }
        }

        public IEnumerable<SentenceLoad> Loads => Whole.Select(l => Common(l.Sentence) is { } common ? SentenceLoad.Of(common) : l);

        private List<SentenceLoad> Whole => field ??= [.. passage.Loads.Where(l => l.Sentence.Tokens.Any(IsCommon))];

        private bool IsCommon(Token token) => token.IsRead && !_terms.Contains(token.Start);

        /// <summary>Null when it loses nothing.</summary>
        private Sentence? Common(Sentence whole)
        {
            if (!whole.Tokens.Any(t => _terms.Contains(t.Start))) return null;
            return new(whole.Start, whole.Text, [.. whole.Tokens.Where(t => !_terms.Contains(t.Start) || IsLong(whole, t))]);
        }

        private bool IsLong(Sentence sentence, Token token) => !acronyms.Contains(Written(sentence, token)) && token.Kind == TokenKind.Word && Syllables.Count(Written(sentence, token)) >= LongSyllables;
    }

    private static string Written(Sentence sentence, Token token) => sentence.Text.Substring(token.Start - sentence.Start, token.Length);

    private static bool IsTerm(Passage passage, Token token, HashSet<string> acronyms) =>
        passage.TermPlaces.Any(t => t.Start <= token.Start && token.Start < t.End)
        || (acronyms.Count > 0 && acronyms.GetAlternateLookup<ReadOnlySpan<char>>().Contains(token.In(passage.Text)));
}
