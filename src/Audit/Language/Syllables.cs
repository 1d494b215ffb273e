using System.Buffers;
using System.Collections.Frozen;

namespace Audit.Language;

/// <summary>
/// Spoken syllables of French words, from their spelling. Flesch, whose formula Kandel and Moles fitted to French, counts what is heard, so:
/// a mute e at the end is not counted, one inside a word only where it is commonly heard (demande, appartement; not samedi, logement);
/// i, u and ou glide into the vowel after them (nation: 2) except after a consonant and l or r (ouvrier: 3).
/// </summary>
public static class Syllables
{
    private const int LongWord = 64;

    /// <summary>Hyphens and apostrophes.</summary>
    private static readonly SearchValues<char> Joints = SearchValues.Create("-\u2010\u2011'’ʼ‘");

    /// <summary>Words whose letters do not say how they sound.</summary>
    private static readonly FrozenDictionary<string, int> Irregular = new Dictionary<string, int>
    {
        ["août"] = 1, ["aout"] = 1, ["saoul"] = 1, ["faon"] = 1, ["paon"] = 1, ["taon"] = 1, ["abbaye"] = 3, ["alcool"] = 2, ["moelle"] = 1, ["poêle"] = 1, ["yeuse"] = 1,
        ["sandwich"] = 2, ["mail"] = 1, ["email"] = 2, ["site"] = 1, ["newsletter"] = 3, ["smartphone"] = 2, ["iphone"] = 2, ["online"] = 2, ["podcast"] = 2, ["cookie"] = 2, ["uploader"] = 3,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// The syllables of one word; those of its parts when it has hyphens or apostrophes. At least one, but none for what was elided (l’, qu’).
    /// Capitals without a vowel are spelled out (SMS: 3).
    /// </summary>
    public static int Count(string word) => Count(word.AsSpan());

    internal static int Count(ReadOnlySpan<char> word)
    {
        Span<char> lower = word.Length <= LongWord ? stackalloc char[word.Length] : new char[word.Length];
        for (var i = 0; i < word.Length; i++) lower[i] = Letters.Lower(word[i]);
        var sum = 0;
        foreach (var part in ((ReadOnlySpan<char>)lower).SplitAny(Joints)) sum += OfPart(lower[part]);
        return sum == 0 && !IsElided(word) ? Math.Max(1, Capitals(word)) : sum;
    }

    private static int Capitals(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var sign in word) count += char.IsUpper(sign) ? 1 : 0;
        return count;
    }

    private static bool IsElided(ReadOnlySpan<char> word) => word.Length > 1 && Letters.IsApostrophe(word[^1]);

    private static int OfPart(ReadOnlySpan<char> part)
    {
        if (!part.ContainsAny(Letters.Vowels) || part is "qu") return 0;
        var irregular = Irregular.GetAlternateLookup<ReadOnlySpan<char>>();
        if (irregular.TryGetValue(part, out var known) || (part[^1] == 's' && irregular.TryGetValue(part[..^1], out known))) return known;
        return Math.Max(1, new SpokenVowels(FinalEnt.IsMute(part) ? part[..^2] : part).Count());
    }
}
