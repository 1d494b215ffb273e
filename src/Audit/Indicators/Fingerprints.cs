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
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return $"{indicator}:{kind}:{Convert.ToHexStringLower(hash)[..12]}";
    }

    /// <summary>One case, one space, every number a <c>#</c>.</summary>
    public static string Normal(string? text) =>
        Spaces().Replace(Numbers().Replace((text ?? "").Normalize(NormalizationForm.FormKC), "#"), " ").Trim().ToUpperInvariant();

    [GeneratedRegex(@"\p{Nd}+([.,:/\s]\p{Nd}+)*")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
