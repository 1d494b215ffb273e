using System.Globalization;
using Audit.Indicators;
using Audit.Scoring;

namespace Audit.Mutants;

/// <summary>Something the report says of a mutated procedure and not of the unmutated one.</summary>
/// <param name="Kind">Of the finding; for a measure that only counts, its numbers.</param>
/// <param name="IsFinding">False for a number that rose without a finding.</param>
internal sealed record Change(string Indicator, string Kind, bool IsFinding)
{
    /// <summary>A convention: a number speaks once it is a quarter higher; below that it may be the machine.</summary>
    private const double ClearRise = 1.25;

    public override string ToString() => $"{Indicator} {Kind}";

    /// <summary>Findings first, then numbers.</summary>
    internal static IReadOnlyList<Change> Between(Scorecard before, Scorecard after) =>
        [.. NewFindings(before, after), .. after.Measures.Select(m => Rise(before, after, m)).OfType<Change>()];

    /// <summary>More findings of a kind, or more of what a finding counts.</summary>
    private static IEnumerable<Change> NewFindings(Scorecard before, Scorecard after)
    {
        var known = Amounts(before);
        return Amounts(after).Where(f => f.Key.Indicator != "journey" && f.Value > known.GetValueOrDefault(f.Key)).Select(f => new Change(f.Key.Indicator, f.Key.Kind, IsFinding: true));
    }

    private static Dictionary<(string Indicator, string Kind), double> Amounts(Scorecard card) =>
        card.Findings.GroupBy(f => (f.Indicator, f.Kind)).ToDictionary(g => g.Key, g => g.Sum(f => Math.Max(1, f.Amount)));

    private static Change? Rise(Scorecard before, Scorecard after, Measure measure)
    {
        var (then, now) = (Line(before, measure.Id), Line(after, measure.Id));
        if (now?.Kind is { } kind) return now.Points > (then?.Points ?? 0) ? new(measure.Id, $"{then?.Kind} → {kind}", IsFinding: false) : null;
        var (low, high) = (then?.Value ?? Value(before, measure.Id), now?.Value ?? measure.Value);
        var rose = low is { } known ? high >= known * ClearRise && high > known : now?.Points > 0;
        return rose ? new(measure.Id, string.Create(CultureInfo.InvariantCulture, $"{low:0.##} → {high:0.##}"), IsFinding: false) : null;
    }

    private static Deduction? Line(Scorecard card, string measure) => card.Deductions.FirstOrDefault(d => d.Measure == measure);

    private static double? Value(Scorecard card, string measure) => card.Measures.FirstOrDefault(m => m.Id == measure)?.Value;
}
