using Audit.Indicators;

namespace Audit.Scoring;

/// <summary>Several runs of one journey taken together: medians and where the runs differ, never the best of them.</summary>
/// <param name="Outcome">The worst of the runs: what failed once is not known to work.</param>
/// <param name="Outcomes">How many runs had each outcome.</param>
/// <param name="Index">Of the runs that have one; null when none has.</param>
/// <param name="Grade">The median index's; null as soon as one run was not completed.</param>
/// <param name="UnsteadyFindings">Findings that some runs met and others did not.</param>
public sealed record Repeats(
    int Runs,
    Outcome Outcome,
    IReadOnlyDictionary<Outcome, int> Outcomes,
    Spread? Index,
    string? Grade,
    IReadOnlyList<RepeatedMeasure> Measures,
    IReadOnlyList<UnsteadyFinding> UnsteadyFindings)
{
    /// <summary>Pure: the order of <paramref name="cards"/> does not matter. At least one is needed.</summary>
    public static Repeats Of(IReadOnlyList<Scorecard> cards, Profile profile)
    {
        var outcome = cards.Select(c => c.Outcome).MaxBy(Rank);
        var index = Spread.Of(cards.Select(c => c.Index).OfType<double>());
        var grade = outcome == Outcome.NotCompleted || index is null ? null : Grades.Of(index.Median, profile.Grades);
        var outcomes = cards.CountBy(c => c.Outcome).OrderByDescending(o => Rank(o.Key)).ToDictionary();
        return new(cards.Count, outcome, outcomes, index, grade, MeasuresOf(cards), UnsteadyOf(cards));
    }

    /// <summary>The higher, the worse for the persona; a journey that was not completed comes last: nothing is known of it.</summary>
    public static int Rank(Outcome outcome) => outcome switch
    {
        Outcome.NotCompleted => 4,
        Outcome.Blocked => 3,
        Outcome.CompletedWithHelp => 2,
        Outcome.StoppedBeforeFinalSubmit => 1,
        _ => 0,
    };

    private static IReadOnlyList<RepeatedMeasure> MeasuresOf(IReadOnlyList<Scorecard> cards) =>
        [.. cards.SelectMany(c => c.Measures).GroupBy(m => m.Id).Select(g => RepeatedMeasure.Of([.. g], cards.Count))];

    private static IReadOnlyList<UnsteadyFinding> UnsteadyOf(IReadOnlyList<Scorecard> cards) =>
    [
        .. cards.SelectMany(c => c.Findings.DistinctBy(f => f.Fingerprint)).GroupBy(f => f.Fingerprint)
            .Where(g => g.Count() < cards.Count)
            .Select(g => new UnsteadyFinding(g.Key, g.First().Indicator, g.Min(f => f.Severity), g.Count()))
            .OrderBy(f => f.Severity).ThenBy(f => f.Fingerprint, StringComparer.Ordinal),
    ];
}

/// <summary>One measure over the runs.</summary>
/// <param name="Value">Null when no run gave a number.</param>
/// <param name="Kinds">For a measure said in a word: each word met, the most frequent first.</param>
/// <param name="Stable">Every run said the same.</param>
/// <param name="Counted">A count, which should be the same each time; false for times and sizes, which never are.</param>
public sealed record RepeatedMeasure(string Id, string Unit, Spread? Value, IReadOnlyList<string> Kinds, bool Stable, bool Counted)
{
    private static readonly string[] Moving = ["seconds", "kilobytes"];

    internal static RepeatedMeasure Of(IReadOnlyList<Measure> runs, int all)
    {
        var value = Spread.Of(runs.Select(m => m.Value).OfType<double>());
        var kinds = runs.Select(m => m.Kind).OfType<string>().CountBy(k => k).OrderByDescending(k => k.Value).ThenBy(k => k.Key, StringComparer.Ordinal).Select(k => k.Key).ToList();
        var same = runs.Count == all && runs.Select(m => (m.Value, m.Kind, m.Status)).Distinct().Count() == 1;
        var unit = runs.Select(m => m.Unit).FirstOrDefault(u => u.Length > 0) ?? "";
        return new(runs[0].Id, unit, value, kinds, same, !Moving.Contains(unit));
    }
}

/// <summary>A finding that only <paramref name="Runs"/> of the runs met.</summary>
public sealed record UnsteadyFinding(string Fingerprint, string Indicator, Severity Severity, int Runs);
