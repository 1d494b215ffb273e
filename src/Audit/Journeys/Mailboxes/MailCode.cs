using System.Text.RegularExpressions;

namespace Audit.Journeys.Mailboxes;

/// <summary>A code to copy from a message. Pure.</summary>
/// <param name="Seen">As it stands there.</param>
/// <param name="Typed">As one types it: without the blanks that group its digits.</param>
internal sealed partial record MailCode(string Seen, string Typed)
{
    /// <summary>How far from the word "code" it may stand, in characters; a convention.</summary>
    private const int Farthest = 200;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    /// <summary>What the pattern finds, its first group if it has one; without one, what looks like a code and stands nearest to that word.</summary>
    internal static MailCode? In(IReadOnlyList<string> lines, string? pattern)
    {
        var text = string.Join('\n', lines);
        return (pattern is null ? NearTheWord(text) : ByPattern(text, pattern)) is { Length: > 0 } seen
            ? new MailCode(seen, pattern is null ? Grouping().Replace(seen, "") : seen)
            : null;
    }

    private static string? ByPattern(string text, string pattern)
    {
        try
        {
            var match = Regex.Match(text, pattern, RegexOptions.None, Limit);
            return !match.Success ? null : match.Groups.Count > 1 ? match.Groups[1].Value.Trim() : match.Value.Trim();
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    /// <summary>Mails show a code on a line of its own, or right after the word: both come before a number further off.</summary>
    private static string? NearTheWord(string text)
    {
        var words = Word().Matches(text).ToList();
        var near = from code in LooksLikeOne().Matches(text)
                   let far = words.Select(w => Between(w, code)).DefaultIfEmpty(int.MaxValue).Min()
                   where far <= Farthest
                   orderby StandsAlone(text, code) descending, far
                   select code.Value;
        return near.FirstOrDefault();
    }

    private static int Between(Match word, Match code) =>
        code.Index >= word.Index ? code.Index - (word.Index + word.Length) : word.Index - (code.Index + code.Length);

    private static bool StandsAlone(string text, Match code) =>
        (code.Index == 0 || text[code.Index - 1] == '\n') && (code.Index + code.Length == text.Length || text[code.Index + code.Length] == '\n');

    [GeneratedRegex(@"\bcodes?\b(?!\s+(postal|postaux|barres?|civil|général|promo))|\botp\b|mot de passe (à usage unique|temporaire|provisoire)|one-time password", RegexOptions.IgnoreCase)]
    private static partial Regex Word();

    /// <summary>
    /// Four to eight digits, in one piece, in two groups or one by one; letters and digits together; capitals alone only after a colon or on
    /// their own line. No dates, years, hours, sums, delays or telephone numbers.
    /// </summary>
    [GeneratedRegex(
        """
        (?<![\w/@#&=?%+-]|\d[.,:/ ]|(?i:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december)[ ])
        (?: \d{3}[ -]\d{3} | \d{4}[ -]\d{4} | \d{2}[ -]\d{2} | \d(?:[ ]\d){3,7} | \d{4,8}
          | (?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{4,8}
          | (?<=(?:[:«]\s?|^))[A-Z]{4,8}(?=\s*(?:$|[.»])) )
        (?![\w@]|[./:,\- ]\d|\s?(?i:€|%|euros?|secondes?|minutes?|min|heures?|h|jours?|seconds?|hours?|days?)\b)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.Multiline)]
    private static partial Regex LooksLikeOne();

    [GeneratedRegex(@"[ -](?=\d)")]
    private static partial Regex Grouping();
}
