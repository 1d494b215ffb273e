namespace Audit.Tests.Language;

/// <summary>Reads the phonemes of espeak-ng's French voice.</summary>
internal static class Espeak
{
    private static readonly char[] Vowels = [.. "aɑeɛioɔøœuyə"];

    /// <summary>
    /// One for each vowel. The voice has no ɥ and writes y for it (lui: lyi), so a y before a vowel is a glide, but for y after a consonant and l or r (cruel), which is always
    /// a vowel unless i follows (bruit).
    /// </summary>
    internal static int Syllables(string phonemes) => Math.Max(1, Enumerable.Range(0, phonemes.Length).Count(i => Vowels.Contains(phonemes[i]) && !IsGlide(phonemes, i)));

    private static bool IsGlide(string phonemes, int at)
    {
        if (phonemes[at] != 'y' || at + 1 == phonemes.Length || !Vowels.Contains(phonemes[at + 1])) return false;
        var cluster = at > 1 && phonemes[at - 1] is 'l' or 'ʁ' && phonemes[at - 2] is 'b' or 'd' or 'f' or 'ɡ' or 'k' or 'p' or 't' or 'v';
        return !cluster || phonemes[at + 1] == 'i';
    }
}
