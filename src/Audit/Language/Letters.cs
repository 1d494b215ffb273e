using System.Buffers;

namespace Audit.Language;

/// <summary>The letters of French, in lower case.</summary>
internal static class Letters
{
    internal static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyàâäéèêëîïôöùûüœæ");

    /// <summary>What cuts a word or ends what is written of it: hyphens, and the endings to choose from (agréé(e), agréé·e·s).</summary>
    internal static readonly SearchValues<char> Cuts = SearchValues.Create("-\u2010\u2011(·‧•");

    internal static bool IsVowel(char letter) => Vowels.Contains(letter);

    internal static bool IsApostrophe(char letter) => letter is '\'' or '’' or 'ʼ' or '‘';

    internal static bool IsHyphen(char letter) => letter is '-' or '\u2010' or '\u2011';

    /// <summary>In lower case. The letters of French are told here: asking the system for each of them costs more than all that is done with it.</summary>
    internal static char Lower(char letter) => letter switch
    {
        <= '\u007F' => char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter,
        >= 'À' and <= 'Þ' and not '×' => (char)(letter | 0x20),
        >= 'ß' and <= 'ÿ' or '’' or 'œ' => letter,
        'Œ' => 'œ',
        'Ÿ' => 'ÿ',
        _ => char.ToLowerInvariant(letter),
    };

    /// <summary>The letter without its accent, for comparing what was typed with or without.</summary>
    internal static char Plain(char letter) => letter switch
    {
        'à' or 'â' or 'ä' => 'a',
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'î' or 'ï' => 'i',
        'ô' or 'ö' => 'o',
        'ù' or 'û' or 'ü' => 'u',
        'ç' => 'c',
        _ => letter,
    };

    /// <summary>The word without its accents.</summary>
    internal static string Plain(string word) => string.Create(word.Length, word, static (into, from) =>
    {
        for (var i = 0; i < into.Length; i++) into[i] = Plain(from[i]);
    });

    /// <summary>An acronym's letters in capitals, without its dots.</summary>
    internal static string Bare(string acronym) => string.Concat(acronym.Where(char.IsLetter)).ToUpperInvariant();
}
