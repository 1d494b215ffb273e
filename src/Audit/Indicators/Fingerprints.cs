using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Audit.Indicators;

/// <summary>Names a finding so that it is recognised in the next run, whatever ids, numbers and order have become.</summary>
public static partial class Fingerprints
{
    /// <summary><c>indicator:kind:</c> and twelve hexadecimal digits of the words that make it what it is.</summary>
    public static string Of(string indicator, string kind, params string?[] words)
    {
        var text = string.Join('\u001f', words.Select(Normal));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 6);
        return $"{indicator}:{kind}:{Convert.ToHexStringLower(hash)}";
    }

    /// <summary>One case, one space, every number a <c>#</c>, and so is the mark a build gives its files (<c>logo.4f3a9b.svg</c>).</summary>
    public static string Normal(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var plain = WellFormed.IsPlainLine(text);
        var whole = plain ? text : WellFormed.Normalize(text, NormalizationForm.FormKC);
        // Both hold a figure; most words of a page do not.
        var unnumbered = HoldsFigure(whole) ? Numbers().Replace(BuildMarks().Replace(whole, "#"), "#") : whole;
        return (plain ? unnumbered : Spaces().Replace(unnumbered, " ")).Trim().ToUpperInvariant();
    }

    private static bool HoldsFigure(string text)
    {
        foreach (var sign in text)
            if (char.IsDigit(sign)) return true;
        return false;
    }

    /// <summary>Six or more hexadecimal digits, or eight letters and digits in mixed case; a figure is among them.</summary>
    [GeneratedRegex(@"(?<![A-Za-z0-9])(?=[A-Za-z]*\d)([0-9a-f]{6,}|(?=[A-Z0-9]*[a-z])(?=[a-z0-9]*[A-Z])[A-Za-z0-9]{8,})(?![A-Za-z0-9])")]
    private static partial Regex BuildMarks();

    [GeneratedRegex(@"\p{Nd}+([.,:/\s]\p{Nd}+)*")]
    private static partial Regex Numbers();

    /// <summary>All that is not one plain space already.</summary>
    [GeneratedRegex(@"\s{2,}|[\s-[ ]]")]
    private static partial Regex Spaces();
}
