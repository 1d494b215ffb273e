using System.Runtime.InteropServices;
using Audit.Indicators;
using Audit.Indicators.Referential;
using Audit.Traces;

namespace Audit.Scoring;

/// <summary>Trace + profile → scorecard. Pure: the same trace gives the same scorecard.</summary>
public static class Judge
{
    /// <summary>Below this share of the points tested, there is no index: what is not known is never a pass.</summary>
    private const double LeastCoverage = 0.5;

    /// <summary>Reads every indicator of the catalogue and adds up the ledger. Never throws for what a trace holds.</summary>
    public static Scorecard Score(Trace trace, Profile profile) => Score(trace, profile, Catalogue.All);

    internal static Scorecard Score(Trace trace, Profile profile, IReadOnlyList<Indicator> indicators)
    {
        var readings = indicators.Select(i => KnownSoFar(ReadOrSayWhyNot(i, trace), trace.Ending.Kind)).ToList();
        var findings = Findings(trace, readings);
        var measures = readings.ToDictionary(r => r.Measure.Id, r => r.Measure);
        var deductions = Ledger.Of(profile, measures, EvidenceOf(findings, trace));
        var card = WithIndex(Card(trace, profile, measures, deductions) with { Findings = findings }, trace.Ending.Kind, profile);
        return card with { Fixes = WhatIf.Of(card, profile), IndexWithoutBarriers = WhatIf.WithoutBarriers(card, profile) };
    }

    /// <summary>"None met" is not known of a journey that broke off: it may stand behind the break.</summary>
    private static Reading KnownSoFar(Reading reading, EndingKind ending) =>
        reading.Measure.Kind != "none" || IsWhole(ending)
            ? reading
            : reading with { Measure = reading.Measure with { Kind = null, Value = null, Status = MeasureStatus.NotTested, Because = BrokeOff } };

    private static bool IsWhole(EndingKind ending) => ending is EndingKind.Completed or EndingKind.StoppedBeforeFinalSubmit;

    private static readonly Said BrokeOff = new("Le parcours s’est arrêté avant qu’on le sache.", "The journey stopped before this was known.");

    /// <summary>Everything but the findings and what follows from them.</summary>
    private static Scorecard Card(Trace trace, Profile profile, Dictionary<string, Measure> measures, IReadOnlyList<Deduction> deductions) => new(
        Outcome.NotCompleted,
        Index: null,
        IndexWithoutCap: null,
        EqualWeightIndex: null,
        Grade: null,
        Math.Round(CoverageOf(profile, measures), 3),
        new(profile.Id, profile.Version, profile.Hash, profile.BarrierCap),
        [.. measures.Values],
        [.. profile.Dimensions.Select(d => ScoreOf(d, profile, measures, deductions))],
        deductions,
        Findings: [],
        Gaps.Of(trace, [.. measures.Values]))
    {
        Untested = [.. profile.Measures.Where(r => r.Points > 0 && !IsTested(r, measures)).Select(r => new UntestedPoints(r.Measure, r.Dimension, r.Points))],
    };

    private static Scorecard WithIndex(Scorecard card, EndingKind ending, Profile profile)
    {
        var stopped = card.Findings.Any(f => f.Severity == Severity.Barrier);
        var outcome = OutcomeOf(ending, stopped);
        if (!IsScored(ending) || card.Coverage < LeastCoverage) return WithoutIndex(card) with { Outcome = outcome };
        var raw = Ledger.Index(card.Deductions);
        var index = stopped ? Math.Min(raw, profile.BarrierCap) : raw;
        return card with
        {
            Outcome = outcome,
            Index = index,
            IndexWithoutCap = raw,
            EqualWeightIndex = EqualWeights(card.Dimensions),
            Grade = Grades.Of(index, profile.Grades),
        };
    }

    /// <summary>The index before the cap with one dimension left out, the others filling the hundred; null without an index.</summary>
    public static double? WithoutDimension(Scorecard scorecard, Dimension dimension)
    {
        var others = scorecard.Dimensions.Where(d => d.Dimension != dimension).ToList();
        var weight = others.Sum(d => d.Weight);
        return scorecard.IndexWithoutCap is null || weight <= 0 ? null : (double)Ledger.Tenths(100 - others.Sum(d => d.Lost) / weight * 100);
    }

    private static Scorecard WithoutIndex(Scorecard card) =>
        card with { Deductions = [], Dimensions = [.. card.Dimensions.Select(d => d with { Lost = 0 })] };

    private static double EqualWeights(IReadOnlyList<DimensionScore> dimensions)
    {
        var weighing = dimensions.Where(d => d.Weight > 0).ToList();
        return (double)Ledger.Tenths(100 - weighing.Average(d => d.Lost / d.Weight) * 100);
    }

    private static Reading ReadOrSayWhyNot(Indicator indicator, Trace trace)
    {
        try
        {
            return indicator.Read(trace);
        }
        catch (Exception error)
        {
            var because = new Said($"Une erreur de l’outil a empêché la mesure : {error.Message}", $"A fault of the tool prevented the measure: {error.Message}");
            return new(new(indicator.Id, null, "", MeasureStatus.NotTested, Because: because), []);
        }
    }

    private static List<Finding> Findings(Trace trace, List<Reading> readings)
    {
        var places = trace.Screens.Select((s, i) => (s.Id, Place: i)).DistinctBy(s => s.Id).ToDictionary(s => s.Id, s => s.Place, StringComparer.Ordinal);
        // Findings of one rule share one list of references.
        var completed = new Dictionary<IReadOnlyList<string>, IReadOnlyList<string>>(ReferenceEqualityComparer.Instance);
        IReadOnlyList<string> Completed(IReadOnlyList<string> references)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(completed, references, out _);
            return known ??= Rgaa.Completed(references);
        }

        return [.. new[] { JourneyFinding.Of(trace) }.OfType<Finding>().Concat(readings.SelectMany(r => r.Findings).Select(f => f with { References = Completed(f.References), Screens = InOrder(f.Screens, places) })).OrderBy(f => f.Severity)];
    }

    /// <summary>As the persona met them.</summary>
    private static IReadOnlyList<string> InOrder(IReadOnlyList<string> screens, Dictionary<string, int> places) =>
        screens.Count < 2 ? screens : [.. screens.OrderBy(id => places.GetValueOrDefault(id, int.MaxValue))];

    /// <summary>By measure: the fingerprints of its findings, else every screen.</summary>
    private static Func<string, IReadOnlyList<string>> EvidenceOf(List<Finding> findings, Trace trace)
    {
        var fingerprints = findings.ToLookup(f => f.Indicator, f => f.Fingerprint, StringComparer.Ordinal);
        string[] screens = [.. trace.Screens.Select(s => s.Id)];
        return measure => fingerprints.Contains(measure) ? [.. fingerprints[measure]] : screens;
    }

    private static DimensionScore ScoreOf(DimensionWeight dimension, Profile profile, Dictionary<string, Measure> measures, IReadOnlyList<Deduction> deductions)
    {
        var lost = deductions.Where(d => d.Dimension == dimension.Dimension).Sum(d => (decimal)d.Points);
        var rules = profile.Measures.Where(r => r.Dimension == dimension.Dimension).ToLookup(r => IsTested(r, measures));
        return new(dimension.Dimension, dimension.Weight, (double)lost, rules[true].Any()) { Untested = (double)Math.Min(rules[false].Sum(r => (decimal)r.Points), (decimal)dimension.Weight - lost) };
    }

    private static double CoverageOf(Profile profile, Dictionary<string, Measure> measures)
    {
        var all = profile.Measures.Sum(r => r.Points);
        return all <= 0 ? 0 : profile.Measures.Where(r => IsTested(r, measures)).Sum(r => r.Points) / all;
    }

    private static bool IsTested(MeasureRule rule, Dictionary<string, Measure> measures) =>
        measures.TryGetValue(rule.Measure, out var measure) && Ledger.ShareLost(rule, measure) is not null;

    private static bool IsScored(EndingKind ending) => ending is not (EndingKind.NotCompleted or EndingKind.Interrupted);

    private static Outcome OutcomeOf(EndingKind ending, bool stopped) => ending switch
    {
        EndingKind.Completed => stopped ? Outcome.CompletedWithHelp : Outcome.Completed,
        EndingKind.StoppedBeforeFinalSubmit => Outcome.StoppedBeforeFinalSubmit,
        EndingKind.Blocked => Outcome.Blocked,
        _ => Outcome.NotCompleted,
    };
}
