namespace Audit.History;

/// <summary>A row of small bars for a terminal.</summary>
internal static class Sparkline
{
    private const string Bars = "▁▂▃▄▅▆▇█";

    /// <summary>One bar a value between the bounds; a dot where there is none.</summary>
    internal static string Of(IEnumerable<double?> values, double least, double most) => string.Concat(values.Select(v => Bar(v, least, most)));

    /// <summary>Between the least and the most of the values themselves.</summary>
    internal static string Of(IReadOnlyList<double?> values) =>
        Of(values, values.OfType<double>().DefaultIfEmpty().Min(), values.OfType<double>().DefaultIfEmpty().Max());

    private static char Bar(double? value, double least, double most)
    {
        if (value is not { } known) return '·';
        var share = most > least ? Math.Clamp((known - least) / (most - least), 0, 1) : 0;
        return Bars[(int)Math.Round(share * (Bars.Length - 1), MidpointRounding.AwayFromZero)];
    }
}
