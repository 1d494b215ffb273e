using Audit.Indicators;
using Audit.Reports;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Comparison;

/// <summary>
/// One persona's journey through one scenario, made once or several times. Of several, the worst end counts, measures are the median and
/// a finding stands when at least half of them met it (a barrier when any did): never the best run.
/// </summary>
/// <param name="Runs">At least one.</param>
public sealed record Audited(IReadOnlyList<Report> Runs)
{
    /// <summary>The run that is shown: of the worst end the middle one by index.</summary>
    public Report Shown { get; } = Middle(Runs);

    public Trace Trace => Shown.Trace;

    public string Scenario => Trace.Scenario.Id;

    public string Persona => Trace.Persona.Id;

    public Outcome Outcome => Shown.Scorecard.Outcome;

    /// <summary>The scorecard of the run shown, with the measures and findings of all.</summary>
    public Scorecard Card => Runs.Count == 1 ? Shown.Scorecard : Shown.Scorecard with { Measures = [.. Measures.Select(m => m.Shown)], Findings = Findings };

    /// <summary>Every measure over the runs, in the order of the catalogue.</summary>
    public IReadOnlyList<Repeated> Measures => [.. Shown.Scorecard.Measures.Select(m => Repeated.Of(m, [.. Runs.Select(r => r.Scorecard.Measures.FirstOrDefault(o => o.Id == m.Id)).OfType<Measure>()]))];

    /// <summary>Runs that made this journey, in groups; in the order they came.</summary>
    public static IReadOnlyList<Audited> From(IEnumerable<Report> runs) =>
        [.. runs.GroupBy(r => (r.Trace.Scenario.Id, r.Trace.Persona.Id)).Select(g => new Audited([.. g]))];

    private List<Finding> Findings =>
    [
        .. Runs.SelectMany(r => r.Scorecard.Findings.Select(f => (Run: r, Finding: f)))
            .GroupBy(f => f.Finding.Fingerprint)
            .Where(g => 2 * g.Count() >= Runs.Count || g.Any(f => f.Finding.Severity == Severity.Barrier))
            .Select(g => g.OrderBy(f => f.Run == Shown ? 0 : 1).First())
            .Select(f => f.Run == Shown ? f.Finding : f.Finding with { Screens = Here(f.Run.Trace, f.Finding.Screens) })
            .OrderBy(f => f.Severity),
    ];

    /// <summary>The same screens in the run shown; those it did not meet are left out.</summary>
    private List<string> Here(Trace elsewhere, IReadOnlyList<string> screens) =>
    [
        .. from id in screens
           let identity = elsewhere.Screens.FirstOrDefault(s => s.Id == id)?.Identity
           from screen in Trace.Screens
           where screen.Identity == identity
           select screen.Id,
    ];

    private static Report Middle(IReadOnlyList<Report> runs)
    {
        var worst = runs.Max(r => Repeats.Rank(r.Scorecard.Outcome));
        List<Report> ends = [.. runs.Where(r => Repeats.Rank(r.Scorecard.Outcome) == worst).OrderBy(r => r.Scorecard.Index ?? -1).ThenBy(r => r.Trace.StartedAt)];
        return ends[(ends.Count - 1) / 2];
    }
}

/// <summary>One measure over the runs of a journey.</summary>
/// <param name="Shown">The median, or the word most runs gave.</param>
/// <param name="Runs">How many runs gave a value.</param>
public sealed record Repeated(Measure Shown, double? Low, double? High, int Runs)
{
    internal static Repeated Of(Measure shown, IReadOnlyList<Measure> all)
    {
        List<Measure> known = [.. all.Where(m => m.Status != MeasureStatus.NotTested)];
        if (known.Count < all.Count || known.Count == 0) return new(all.FirstOrDefault(m => m.Status == MeasureStatus.NotTested) ?? shown, null, null, known.Count);
        if (known.Any(m => m.Kind is not null)) return new(known.GroupBy(m => m.Kind).OrderByDescending(g => g.Count()).First().First(), null, null, known.Count);
        List<Measure> values = [.. known.Where(m => m.Value is not null).OrderBy(m => m.Value)];
        return Spread.Of(values.Select(m => m.Value!.Value)) is not { } spread
            ? new(shown, null, null, 0)
            : new(values[values.Count / 2] with { Value = spread.Median }, spread.Low, spread.High, spread.Runs);
    }
}
