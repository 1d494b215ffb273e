using System.Buffers;
using System.Globalization;
using System.Text;

namespace Audit;

/// <summary>Text of a page that can be normalised: half characters and the code point that stands for none become the replacement character.</summary>
internal static class WellFormed
{
    /// <summary>What French pages are written with and normalising leaves as it is, blanks other than a space left out.</summary>
    private static readonly SearchValues<char> Settled = SearchValues.Create(string.Concat(Enumerable.Range(' ', 95).Select(c => (char)c)) + "àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ’“”«»–—·€");

    /// <summary>Whether it is on one line with single spaces, in letters that normalising leaves as they are: nearly all texts of a page are.</summary>
    internal static bool IsPlainLine(string text) => !text.AsSpan().ContainsAnyExcept(Settled) && !text.Contains("  ", StringComparison.Ordinal);

    internal static string Normalize(string text, NormalizationForm form) => Of(text).Normalize(form);

    /// <summary>In small letters without accents, to compare words whatever way they were written.</summary>
    internal static string Bare(string text)
    {
        if (Ascii.IsValid(text)) return text.ToLowerInvariant();
        return string.Concat(Normalize(text, NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
    }

    /// <summary>Its words, bare.</summary>
    internal static string[] BareWords(string text) => string.Concat(Bare(text).Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    internal static string Of(string text) => text.AsSpan().IndexOfAnyInRange('\uD800', '\uFFFF') < 0
        ? text
        : string.Concat(text.EnumerateRunes().Select(r => r.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : r));
}
