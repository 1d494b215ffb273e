using Audit.Traces;

namespace Audit.Indicators;

/// <summary>A pure function: trace → measures and findings. One file each, named after what it measures.</summary>
/// <param name="Id">Stable key in reports, budgets and <c>audit explain</c>.</param>
/// <param name="Why">Why a person should care.</param>
/// <param name="How">What is counted, and what is not.</param>
public abstract record Indicator(string Id, Dimension Dimension, Said Title, Said Why, Said How)
{
    /// <summary>The sorts of findings it makes, with all the severities each can have; empty when it only counts.</summary>
    public virtual IReadOnlyList<FindingKind> Kinds => [];

    /// <summary>Reads the trace. Never throws on a whole trace; says <see cref="MeasureStatus.NotTested"/> when it cannot know.</summary>
    public abstract Reading Read(Trace trace);

    /// <summary>A count of facts: not tested when no screen was seen, a lower bound when the journey stopped early.</summary>
    protected Measure Counted(Trace trace, double value, string unit, params (string Name, double Count)[] parts) =>
        trace.Screens.Count == 0
            ? NotTested(unit, NoScreenSeen)
            : new(Id, value, unit, Parts: parts.ToDictionary(p => p.Name, p => p.Count), AtLeast: StoppedEarly(trace));

    /// <summary>A measure whose value is said in a word.</summary>
    protected Measure Called(Trace trace, string kind, params (string Name, double Count)[] parts) =>
        trace.Screens.Count == 0
            ? NotTested("", NoScreenSeen)
            : new(Id, null, "", Kind: kind, Parts: parts.ToDictionary(p => p.Name, p => p.Count), AtLeast: StoppedEarly(trace));

    protected Measure NotTested(string unit, Said because) => new(Id, null, unit, MeasureStatus.NotTested, Because: because);

    /// <summary>Findings with one fingerprint are one finding, met on several screens.</summary>
    /// <param name="eachCounts">Each time it was met counts in the measure: pop-ups do, a defect of a shared header does not.</param>
    protected static IReadOnlyList<Finding> Merged(IEnumerable<Finding> findings, bool eachCounts = false) =>
        [.. findings.GroupBy(f => f.Fingerprint).Select(g => Merge(g) with { Amount = eachCounts ? g.Sum(f => f.Amount) : g.Max(f => f.Amount) })];

    private static Finding Merge(IGrouping<string, Finding> same) => same.MinBy(f => f.Severity)! with
    {
        Step = same.Select(f => f.Step).FirstOrDefault(s => s is not null),
        Screens = [.. same.SelectMany(f => f.Screens).Distinct()],
        Evidence = [.. same.SelectMany(f => f.Evidence).DistinctBy(e => (e.Screen, e.Selector ?? e.Element))],
    };

    private static bool StoppedEarly(Trace trace) => trace.Ending.Kind != EndingKind.Completed;

    internal static readonly Said NoScreenSeen = new("Aucun écran n’a pu être observé.", "No screen could be observed.");
}

/// <summary>The dimensions of the index, in reading order.</summary>
public enum Dimension
{
    Path,
    Identification,
    Interruptions,
    Accessibility,
    Language,
    Input,
    Help,
    Equipment,
}

/// <summary>What an indicator read.</summary>
public sealed record Reading(Measure Measure, IReadOnlyList<Finding> Findings);

/// <summary>A number with a unit, or a kind in words.</summary>
/// <param name="Value">Null when not tested, or when <paramref name="Kind"/> says it.</param>
/// <param name="Kind">For measures whose value is a kind (account, captcha).</param>
/// <param name="AtLeast">The journey stopped early: the count is a lower bound.</param>
/// <param name="Parts">What the value is made of, by name.</param>
public sealed record Measure(
    string Id,
    double? Value,
    string Unit,
    MeasureStatus Status = MeasureStatus.Measured,
    string? Kind = null,
    Said? Because = null,
    IReadOnlyDictionary<string, double>? Parts = null,
    double? Low = null,
    double? High = null,
    bool AtLeast = false);

public enum MeasureStatus
{
    Measured,
    Estimated,
    NotTested,
}

/// <summary>Something wrong, with its place and evidence.</summary>
/// <param name="Fingerprint">Stable across changed ids, numbers and order.</param>
/// <param name="Kind">What sort within the indicator, language independent (an axe rule, a pop-up kind…).</param>
/// <param name="Step">Index of the scenario's step it was met at, when there is one.</param>
/// <param name="Screens">Ids of the screens it was met on.</param>
/// <param name="Amount">How much of the measure's scored value goes once this is mended; for a measure said in a word, 1 when the word goes with it.</param>
public sealed record Finding(
    string Fingerprint,
    string Indicator,
    string Kind,
    Severity Severity,
    int? Step,
    IReadOnlyList<string> Screens,
    Said Message,
    IReadOnlyList<string> References,
    IReadOnlyList<Evidence> Evidence,
    double Amount = 1);

/// <summary>A sort of finding an indicator makes.</summary>
/// <param name="Kind">As in <see cref="Finding.Kind"/>; in braces where each member of an open set has its own (<c>{term}</c>).</param>
/// <param name="Severities">Those it can have, worst first.</param>
public sealed record FindingKind(string Kind, params IReadOnlyList<Severity> Severities)
{
    /// <summary>It says of <paramref name="finding"/> what it is and how bad.</summary>
    public bool Covers(Finding finding) => (Kind.StartsWith('{') || Kind == finding.Kind) && Severities.Contains(finding.Severity);
}

/// <summary>Where to look: a screen, and the element on it.</summary>
public sealed record Evidence(string Screen, string? Element, string? Selector, string? Html, Box? Box);

/// <summary>Worst first.</summary>
public enum Severity
{
    Barrier,
    Major,
    Minor,
    Info,
}
