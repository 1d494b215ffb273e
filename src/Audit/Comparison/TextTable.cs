namespace Audit.Comparison;

/// <summary>Rows for a terminal: columns one below the other, nothing in them that a terminal would act on.</summary>
internal static class TextTable
{
    /// <summary>The first column to the left, the others to the right; the last one free when <paramref name="lastFree"/>.</summary>
    internal static string Of(IReadOnlyList<IReadOnlyList<string>> rows, bool lastFree = false)
    {
        var cells = rows.Select(r => r.Select(OneLine).ToList()).ToList();
        var widths = Enumerable.Range(0, cells.Max(r => r.Count)).Select(i => cells.Max(r => i < r.Count ? r[i].Length : 0)).ToList();
        return string.Join('\n', cells.Select(r => string.Join("  ", r.Select((c, i) => Padded(c, i, widths[i], lastFree && i == r.Count - 1))).TrimEnd()));
    }

    internal static string OneLine(string text) => Printable.Of(text).ReplaceLineEndings(" ").Replace('\t', ' ');

    private static string Padded(string cell, int column, int width, bool free) => free ? cell : column == 0 ? cell.PadRight(width) : cell.PadLeft(width);
}
