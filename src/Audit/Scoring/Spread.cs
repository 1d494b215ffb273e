namespace Audit.Scoring;

/// <summary>Where the values of several runs lie.</summary>
/// <param name="Median">The value in the middle; of an even number, halfway between the two in the middle.</param>
/// <param name="Runs">How many runs gave a value.</param>
public sealed record Spread(double Median, double Low, double High, int Runs)
{
    /// <summary>Null when no run gave a value.</summary>
    public static Spread? Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? null : new(Middle(sorted), sorted[0], sorted[^1], sorted.Count);
    }

    private static double Middle(List<double> sorted)
    {
        var (below, above) = (sorted[(sorted.Count - 1) / 2], sorted[sorted.Count / 2]);
        return (double)(((decimal)below + (decimal)above) / 2);
    }
}
