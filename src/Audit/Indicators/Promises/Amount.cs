using System.Globalization;
using System.Text.RegularExpressions;

namespace Audit.Indicators.Promises;

/// <summary>French numbers, in figures or in words.</summary>
internal static partial class Amount
{
    /// <summary>For use inside other patterns: a whole number, or two of them of which the second is the most ("5 à 10", "entre cinq et dix").</summary>
    public const string Pattern = @"(?:(?:[0-9]+|" + InWords + @")\s*(?:à|-|–|ou|et)\s*)?(?<most>[0-9]+|" + InWords + ")";

    private const string InWords = "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante-cinq|quarante|cinquante|soixante|une?";

    private static readonly Dictionary<string, double> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["un"] = 1, ["une"] = 1, ["deux"] = 2, ["trois"] = 3, ["quatre"] = 4, ["cinq"] = 5, ["six"] = 6, ["sept"] = 7, ["huit"] = 8, ["neuf"] = 9, ["dix"] = 10,
        ["onze"] = 11, ["douze"] = 12, ["quinze"] = 15, ["vingt"] = 20, ["trente"] = 30, ["quarante"] = 40, ["quarante-cinq"] = 45, ["cinquante"] = 50, ["soixante"] = 60,
    };

    public static double Of(string number) => Words.TryGetValue(number, out var known) ? known : double.Parse(number, CultureInfo.InvariantCulture);

    /// <summary>Amounts of money in a text, in euros.</summary>
    public static IEnumerable<double> Euros(string text) => Money().Matches(text).Select(m => double.Parse(m.Groups["euros"].Value.Replace(',', '.'), CultureInfo.InvariantCulture));

    /// <summary>Nothing but an amount of money.</summary>
    public static bool IsAlone(string text) => Money().Match(text.Trim()) is { Success: true, Index: 0 } money && money.Length == text.Trim().Length;

    [GeneratedRegex(@"(?<euros>[0-9]{1,6}([,.][0-9]{1,2})?)\s*(€|euros?\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Money();
}
