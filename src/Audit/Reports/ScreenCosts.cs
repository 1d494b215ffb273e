using Audit.Indicators;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Reports;

/// <summary>What one screen costs the persona.</summary>
/// <param name="Low">Estimated seconds of somebody practised; null when the effort was not estimated.</param>
/// <param name="High">Estimated seconds of this persona.</param>
/// <param name="PopUps">Pop-ups that stood in the way there.</param>
/// <param name="Proofs">Passwords, codes and other proofs given there.</param>
/// <param name="Points">Points of the ledger lost by what was found there.</param>
internal sealed record ScreenCost(Screen Screen, int Number, double? Low, double? High, int PopUps, int Proofs, double Points);

/// <summary>The journey as a row of costs, screen after screen. Pure.</summary>
internal static class ScreenCosts
{
    internal static IReadOnlyList<ScreenCost> Of(Trace trace, Scorecard card)
    {
        var (points, effort) = (PointsByScreen(card), card.Measures.FirstOrDefault(m => m.Id == "effort"));
        var popUps = Interruptions.Unasked(trace).Where(Interruptions.InTheWay).ToLookup(p => p.Screen);
        var proofs = Proofs.Given(trace).ToLookup(p => p.Screen);
        return [.. trace.Screens.Select((s, i) =>
        {
            var (low, high) = Seconds(effort, s.Id);
            return new ScreenCost(s, i + 1, low, high, popUps[s.Id].Count(), proofs[s.Id].Count(), points.GetValueOrDefault(s.Id));
        })];
    }

    /// <summary>
    /// Each deduction goes to the screens of its findings, by how much each of them weighs in it; a finding met on several screens is shared among
    /// them. What belongs to no screen (how many there are, say) stays with the whole journey.
    /// </summary>
    internal static IReadOnlyDictionary<string, double> PointsByScreen(Scorecard card) =>
        card.Deductions.Where(d => d.Points > 0).SelectMany(d => Shares(card, d))
            .GroupBy(s => s.Screen).ToDictionary(g => g.Key, g => g.Sum(s => s.Points));

    private static IEnumerable<(string Screen, double Points)> Shares(Scorecard card, Deduction deduction)
    {
        var found = card.Findings.Where(f => f.Indicator == deduction.Measure && f.Amount > 0).ToList();
        var whole = Math.Max(deduction.Value ?? 0, found.Sum(f => f.Amount));
        return from f in found from screen in f.Screens select (screen, deduction.Points * f.Amount / whole / f.Screens.Count);
    }

    private static (double? Low, double? High) Seconds(Measure? effort, string screen)
    {
        if (effort is not { Status: MeasureStatus.Estimated, Parts: { } parts }) return (null, null);
        var counts = parts.Where(p => p.Key.StartsWith($"{screen}:", StringComparison.Ordinal)).Select(p => (Operator: p.Key[(screen.Length + 1)..], Count: p.Value)).ToList();
        double Sum(string price) => counts.Sum(c => c.Count * parts.GetValueOrDefault($"{price}:{c.Operator}"));
        var (own, practised) = (Sum("each"), Sum("each-practised"));
        return (Math.Min(own, practised), Math.Max(own, practised));
    }
}
