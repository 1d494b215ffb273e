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

    private static readonly int Japanese = Array.FindIndex(Ranges, r => r.Language == "ja");

    /// <summary>The language of most letters when they are not Latin, and how many letters there are; else null.</summary>
    internal static (string? Language, int Letters) Of(string text)
    {
        // Marks such as ’ and – stand between the scripts of the West and those of the East, and most texts hold no other sign that is not Latin.
        if (!text.AsSpan().ContainsAnyInRange('\u0370', '\u0E7F') && !text.AsSpan().ContainsAnyInRange('\u3040', '\uD7AF')) return (null, 0);
        Span<int> counts = stackalloc int[Ranges.Length];
        var (letters, inScript) = (0, 0);
        foreach (var sign in text)
        {
            if (!char.IsLetter(sign)) continue;
            letters++;
            if (sign < Ranges[0].From || RangeOf(sign) is not (>= 0 and var range)) continue;
            counts[range]++;
            inScript++;
        }
        return inScript * 2 > letters ? (Narrowed(Ranges[Most(counts)].Language, text, counts), letters) : (null, letters);
    }

    private static int RangeOf(char letter)
    {
        for (var i = 0; i < Ranges.Length; i++)
            if (letter >= Ranges[i].From && letter <= Ranges[i].To) return i;
        return -1;
    }

    private static int Most(ReadOnlySpan<int> counts)
    {
        var most = 0;
        for (var i = 1; i < counts.Length; i++)
            if (counts[i] > counts[most]) most = i;
        return most;
    }

    /// <summary>Japanese mixes Chinese characters in; Persian and Ukrainian have letters of their own.</summary>
    private static string Narrowed(string language, string text, ReadOnlySpan<int> counts) => language switch
    {
        "zh" when counts[Japanese] > 0 => "ja",
        "ar" when text.AsSpan().ContainsAny("پچژگ") => "fa",
        "ru" when text.AsSpan().ContainsAny("іїєґ") => "uk",
        _ => language,
    };
}
