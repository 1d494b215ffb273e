using System.Globalization;

namespace Audit.DemoTown.Hard;

/// <summary>What the vendor's forms refuse, in their words.</summary>
internal static class Checks
{
    internal static Dictionary<string, string> Missing(IReadOnlyDictionary<string, string> sent, IEnumerable<string> needed) =>
        needed.Where(n => sent.GetValueOrDefault(n, "").Length == 0).ToDictionary(n => n, n => $"Champ {n} obligatoire (ERR-CPL).");

    internal static string DateRefused(string name) => $"Champ {name} : format JJ/MM/AAAA attendu (ERR-FMT).";

    /// <summary>Two digits, two digits, four digits: nothing else is understood.</summary>
    internal static bool IsDate(string text) => DateTime.TryParseExact(text, "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
