using Audit.Indicators;

namespace Audit.Scoring;

/// <summary>What mending one finding would gain.</summary>
/// <param name="Fingerprint">The finding's.</param>
/// <param name="Index">The index without it, the cap applied where another barrier stays.</param>
/// <param name="Gain">Points gained before the cap.</param>
/// <param name="Lifts">It is the only thing that stops the persona: without it she can finish.</param>
public sealed record Fix(string Fingerprint, double Index, double Gain, bool Lifts);

/// <summary>The ledger again without each finding in turn: what to mend first. Pure.</summary>
internal static class WhatIf
{
    /// <summary>Best first: what lifts the cap, then what gains most. Empty without an index.</summary>
    public static IReadOnlyList<Fix> Of(Scorecard card, Profile profile)
    {
        if (card.IndexWithoutCap is not { } before) return [];
        var measures = card.Measures.ToDictionary(m => m.Id);
        var barriers = card.Findings.Count(f => f.Severity == Severity.Barrier);
        // Findings of one measure that weigh alike leave the same index: one sum for all of them.
        var sums = new Dictionary<(string, string, double), double>();
        double After(Finding finding)
        {
            if (sums.TryGetValue((finding.Indicator, finding.Kind, finding.Amount), out var known)) return known;
            if (Without(card, measures, finding, profile) is not { } lighter) return before;
            return sums[(finding.Indicator, finding.Kind, finding.Amount)] = (double)((decimal)before + Regained(card, profile, measures, lighter));
        }

        Fix FixOf(Finding finding)
        {
            var after = After(finding);
            var others = barriers - (finding.Severity == Severity.Barrier ? 1 : 0);
            var index = others > 0 ? Math.Min(after, profile.BarrierCap) : after;
            return new(finding.Fingerprint, index, (double)Ledger.Tenths(after - before), barriers > 0 && others == 0);
        }

        return [.. card.Findings.Select(FixOf).OrderByDescending(f => f.Lifts).ThenByDescending(f => f.Gain).ThenBy(f => f.Fingerprint, StringComparer.Ordinal)];
    }

    /// <summary>Points that come back in the dimension of the lighter measure.</summary>
    private static decimal Regained(Scorecard card, Profile profile, Dictionary<string, Measure> measures, Measure lighter)
    {
        var rule = profile.Measures.First(r => r.Measure == lighter.Id);
        var dimension = profile.Dimensions.First(d => d.Dimension == rule.Dimension);
        return (decimal)card.Dimensions.First(d => d.Dimension == rule.Dimension).Lost - Ledger.LostIn(dimension, profile, id => id == lighter.Id ? lighter : measures.GetValueOrDefault(id));
    }

    /// <summary>The index with all barriers mended together: with several, mending one alone gains nothing that shows. Null without an index or without a barrier.</summary>
    public static double? WithoutBarriers(Scorecard card, Profile profile)
    {
        var barriers = card.Findings.Where(f => f.Severity == Severity.Barrier).ToList();
        if (card.IndexWithoutCap is null || barriers.Count == 0) return null;
        var mended = card.Measures.ToDictionary(m => m.Id);
        var left = card with { Findings = [.. card.Findings.Except(barriers)] };
        foreach (var barrier in barriers)
            if (Without(left, mended, barrier, profile) is { } lighter) mended[lighter.Id] = lighter;
        return Ledger.Index(profile, mended.GetValueOrDefault);
    }

    /// <summary>The finding's measure once it is mended; null when that changes no measure.</summary>
    private static Measure? Without(Scorecard card, Dictionary<string, Measure> measures, Finding finding, Profile profile)
    {
        var rule = profile.Measures.FirstOrDefault(r => r.Measure == finding.Indicator);
        if (rule is null || finding.Amount <= 0 || !measures.TryGetValue(finding.Indicator, out var measure)) return null;
        return rule.Kinds is { } kinds ? measure with { Kind = WorstLeft(card, finding, kinds) } : Lighter(measure, rule, finding.Amount);
    }

    /// <summary>A measure said in a word says the worst that was met: what others of its findings say stays.</summary>
    private static string WorstLeft(Scorecard card, Finding mended, IReadOnlyDictionary<string, double> kinds) =>
        card.Findings.Where(f => f.Indicator == mended.Indicator && f.Fingerprint != mended.Fingerprint && kinds.ContainsKey(f.Kind)).Select(f => f.Kind)
            .Append(kinds.MinBy(k => k.Value).Key).MaxBy(kind => kinds[kind])!;

    private static Measure Lighter(Measure measure, MeasureRule rule, double amount)
    {
        if (rule.Part is { } part && measure.Parts?.TryGetValue(part, out var value) == true)
            return measure with { Parts = new Dictionary<string, double>(measure.Parts) { [part] = Math.Max(0, value - amount) } };
        return measure with { Value = measure.Value is { } whole ? Math.Max(0, whole - amount) : null };
    }
}
