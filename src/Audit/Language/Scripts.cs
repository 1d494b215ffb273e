namespace Audit.Language;

/// <summary>Languages told by their letters.</summary>
internal static class Scripts
{
    /// <summary>First and last letter of the script, and the language most written in it.</summary>
    private static readonly (char From, char To, string Language)[] Ranges =
    [
        ('\u0370', '\u03FF', "el"), ('\u0400', '\u04FF', "ru"), ('\u0590', '\u05FF', "he"), ('\u0600', '\u06FF', "ar"), ('\u0900', '\u097F', "hi"),
        ('\u0E00', '\u0E7F', "th"), ('\u3040', '\u30FF', "ja"), ('\u4E00', '\u9FFF', "zh"), ('\uAC00', '\uD7AF', "ko"),
    ];

    /// <summary>The language of most letters when they are not Latin, else null.</summary>
    internal static (string? Language, int Letters) Of(string text)
    {
        var counts = new int[Ranges.Length];
        var letters = 0;
        foreach (var sign in text)
        {
            if (!char.IsLetter(sign)) continue;
            letters++;
            if (sign >= Ranges[0].From && Array.FindIndex(Ranges, r => sign >= r.From && sign <= r.To) is >= 0 and var range) counts[range]++;
        }
        var most = Array.IndexOf(counts, counts.Max());
        return counts.Sum() * 2 > letters ? (Narrowed(Ranges[most].Language, text, counts), letters) : (null, letters);
    }

    /// <summary>Japanese mixes Chinese characters in; Persian and Ukrainian have letters of their own.</summary>
    private static string Narrowed(string language, string text, int[] counts) => language switch
    {
        "zh" when counts[Array.FindIndex(Ranges, r => r.Language == "ja")] > 0 => "ja",
        "ar" when text.AsSpan().ContainsAny("پچژگ") => "fa",
        "ru" when text.AsSpan().ContainsAny("іїєґ") => "uk",
        _ => language,
    };
}
