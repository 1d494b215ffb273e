namespace Audit.Language;

/// <summary>Number and gender of French nouns and adjectives, by their endings. It may give a form nobody writes, which harms nothing.</summary>
internal static class Inflection
{
    /// <summary>Singular and plural.</summary>
    internal static IReadOnlyCollection<string> Noun(string singular)
    {
        if (singular[^1] is 's' or 'x' or 'z') return [singular];
        if (singular.EndsWith("al", StringComparison.Ordinal)) return [singular, singular[..^1] + "ux", singular + "s"];
        if (singular.EndsWith("ail", StringComparison.Ordinal)) return [singular, singular + "s"];
        return singular.EndsWith("eau", StringComparison.Ordinal) || singular.EndsWith("eu", StringComparison.Ordinal) ? [singular, singular + "x"] : [singular, singular + "s"];
    }

    /// <summary>Masculine and feminine, singular and plural.</summary>
    internal static IReadOnlyCollection<string> Adjective(string masculine) => [.. Noun(masculine), .. Feminine(masculine).SelectMany(Noun)];

    private static string[] Feminine(string masculine)
    {
        if (masculine[^1] == 'e') return [];
        foreach (var (from, to) in Endings)
            if (masculine.EndsWith(from, StringComparison.Ordinal)) return [.. to.Select(ending => masculine[..^from.Length] + ending)];
        return [masculine + "e"];
    }

    private static readonly (string From, string[] To)[] Endings =
    [
        ("ailleur", ["ailleresse"]), ("ateur", ["atrice"]), ("diteur", ["ditrice"]), ("biteur", ["bitrice"]), ("deur", ["deresse", "deuse"]), ("eur", ["euse", "eure"]), ("eux", ["euse"]),
        ("ier", ["ière"]), ("er", ["ère"]), ("if", ["ive"]), ("duc", ["duque"]), ("ien", ["ienne"]), ("on", ["onne"]), ("el", ["elle"]), ("et", ["ète", "ette"]),
    ];
}
