using Audit.Indicators;

namespace Audit.Scoring;

/// <summary>
/// One line per measure that was scored, those that lost nothing included. Points are whole tenths, so that the index is exactly 100 less their sum
/// and anyone can add it up by hand.
/// </summary>
internal static class Ledger
{
    /// <summary>Every line, dimension by dimension in the profile's order; a dimension never loses more than its weight.</summary>
    public static IReadOnlyList<Deduction> Of(Profile profile, IReadOnlyDictionary<string, Measure> measures, Func<string, IReadOnlyList<string>> evidence) =>
        [.. profile.Dimensions.SelectMany(d => Lost(d, profile, measures.GetValueOrDefault)).Select(l => Line(l.Rule, l.Measure, (double)l.Points, evidence(l.Rule.Measure)))];

    /// <summary>Points one dimension loses: no measure of another has a part in them.</summary>
    public static decimal LostIn(DimensionWeight dimension, Profile profile, Func<string, Measure?> measureOf) => Lost(dimension, profile, measureOf).Sum(l => l.Points);

    private static IEnumerable<(MeasureRule Rule, Measure Measure, decimal Points)> Lost(DimensionWeight dimension, Profile profile, Func<string, Measure?> measureOf)
    {
        var left = (decimal)dimension.Weight;
        foreach (var rule in profile.Measures)
        {
            if (rule.Dimension != dimension.Dimension || measureOf(rule.Measure) is not { } measure || ShareLost(rule, measure) is not { } share) continue;
            var points = Math.Min(left, Tenths(rule.Points * share));
            left -= points;
            yield return (rule, measure, points);
        }
    }

    /// <summary>0 up to the target, 1 from the limit on, in proportion between; null when the measure does not say.</summary>
    public static double? ShareLost(MeasureRule rule, Measure measure)
    {
        if (measure.Status == MeasureStatus.NotTested) return null;
        if (rule.Kinds is { } kinds) return measure.Kind is { } kind && kinds.TryGetValue(kind, out var share) ? share : null;
        return Scored(rule, measure) is { } value ? Math.Clamp((value - rule.Target!.Value) / (rule.Limit!.Value - rule.Target.Value), 0, 1) : null;
    }

    /// <summary>100 less the sum of the lines, to the tenth.</summary>
    public static double Index(IEnumerable<Deduction> lines) => (double)(100 - lines.Sum(d => (decimal)d.Points));

    /// <summary>The same, without writing the lines.</summary>
    public static double Index(Profile profile, Func<string, Measure?> measureOf) => (double)(100 - profile.Dimensions.Sum(d => LostIn(d, profile, measureOf)));

    public static decimal Tenths(double points) => Math.Round((decimal)points, 1, MidpointRounding.AwayFromZero);

    private static double? Scored(MeasureRule rule, Measure measure)
    {
        if (rule.Part is not { } part) return measure.Value;
        return measure.Parts?.TryGetValue(part, out var value) == true ? value : null;
    }

    private static Deduction Line(MeasureRule rule, Measure measure, double points, IReadOnlyList<string> evidence) => new(
        rule.Measure,
        rule.Dimension,
        points,
        rule.Points,
        rule.Kinds is null ? Scored(rule, measure) : null,
        rule.Kinds is null ? null : measure.Kind,
        rule.Target,
        rule.Limit,
        rule.Origin,
        rule.Source,
        evidence) { Part = rule.Part };
}
