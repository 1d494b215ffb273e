using System.Globalization;

namespace Audit.Browser.Tests;

/// <summary>What a person counted at the running site, written down before the tool ran: the first table of a file in <c>Counts/</c>.</summary>
internal static class PersonsCount
{
    /// <summary>The numbers of one row, by the names of the columns; columns in words are left out.</summary>
    internal static Dictionary<string, double> Of(string file, string row)
    {
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Counts", file)).Where(l => l.StartsWith('|')).Select(Cells).ToList();
        var counts = new Dictionary<string, double>();
        foreach (var (column, cell) in rows[0].Zip(rows.First(r => r[0] == row)))
            if (double.TryParse(cell, CultureInfo.InvariantCulture, out var count)) counts[column] = count;
        return counts;
    }

    private static string[] Cells(string line) => [.. line.Trim('|', ' ').Split('|').Select(c => c.Trim(' ', '`', '*'))];
}
