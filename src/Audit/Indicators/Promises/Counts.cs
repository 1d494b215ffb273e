using System.Text.RegularExpressions;

namespace Audit.Indicators.Promises;

/// <summary>"en 3 étapes", "6 questions", "deux pages".</summary>
internal static partial class Counts
{
    public static IEnumerable<Saying> Of(string sentence) =>
        NotOurs().IsMatch(sentence) ? [] : Counted().Matches(sentence).Select(m => new Saying(KindOf(m.Groups["what"].Value), Amount.Of(m.Groups["most"].Value))).Where(s => s.Most > 0);

    private static PromiseKind KindOf(string what) => char.ToLowerInvariant(what[0]) switch
    {
        'q' => PromiseKind.Questions,
        'p' or 'r' => PromiseKind.Pages,
        'é' or 'e' when what.Length > 1 && char.ToLowerInvariant(what[1]) == 'c' => PromiseKind.Pages,
        _ => PromiseKind.Steps,
    };

    [GeneratedRegex(@"fr[ée]quent|\bFAQ\b|maximum par|fichier|document de|au format", RegexOptions.IgnoreCase)]
    private static partial Regex NotOurs();

    // "Une question ?" asks for a call, it promises nothing: one in words is left out.
    [GeneratedRegex(@"(?<![\d/])\b(?!une?\b)" + Amount.Pattern + @"\s+((petites?|courtes?|simples?|grandes?)\s+)?(?<what>[ée]tapes?|questions?|pages?|[ée]crans?|rubriques?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Counted();
}
