using System.Text;

namespace Audit;

/// <summary>Text of a page that can be normalised: half characters and the code point that stands for none become the replacement character.</summary>
internal static class WellFormed
{
    internal static string Normalize(string text, NormalizationForm form) => Of(text).Normalize(form);

    internal static string Of(string text) => text.AsSpan().IndexOfAnyInRange('\uD800', '\uFFFF') < 0
        ? text
        : string.Concat(text.EnumerateRunes().Select(r => r.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : r));
}
