using Audit.Indicators;

namespace Audit.Scoring;

/// <summary>The ledger of one journey: 100 points less the deductions listed, or no index when nothing could be scored.</summary>
/// <param name="Index">0 to 100, one decimal, barrier cap applied; null when the journey was not completed.</param>
/// <param name="IndexWithoutCap">The same before the cap.</param>
/// <param name="EqualWeightIndex">The same before the cap with every dimension weighing alike: shows how much the weights matter.</param>
/// <param name="Coverage">Share of the profile's points whose measure was tested, 0 to 1.</param>
public sealed record Scorecard(
    Outcome Outcome,
    double? Index,
    double? IndexWithoutCap,
    double? EqualWeightIndex,
    string? Grade,
    double Coverage,
    ProfileFacts Profile,
    IReadOnlyList<Measure> Measures,
    IReadOnlyList<DimensionScore> Dimensions,
    IReadOnlyList<Deduction> Deductions,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<NotTested> NotTested)
{
    /// <summary>Measures that could have cost points and were not tested: the index says nothing of them.</summary>
    public IReadOnlyList<UntestedPoints> Untested { get; init; } = [];

    /// <summary>What to mend first: one line for each finding, best first.</summary>
    public IReadOnlyList<Fix> Fixes { get; init; } = [];

    /// <summary>The index with every barrier mended and nothing else; null without an index or without a barrier.</summary>
    public double? IndexWithoutBarriers { get; init; }
}

public enum Outcome
{
    Completed,
    CompletedWithHelp,
    StoppedBeforeFinalSubmit,
    Blocked,
    NotCompleted,
}

/// <summary>Which published profile scored it, and the highest index it leaves when something stops the persona.</summary>
public sealed record ProfileFacts(string Id, string Version, string Hash, double BarrierCap);

/// <summary>One dimension: its weight and what was lost of it. <paramref name="Tested"/> false when no measure of it was.</summary>
public sealed record DimensionScore(Dimension Dimension, double Weight, double Lost, bool Tested)
{
    /// <summary>Points of measures that were not tested, as far as the weight leaves room: a dimension may hold more points than it weighs.</summary>
    public double Untested { get; init; }
}

/// <summary>Points a measure could have cost, had it been tested.</summary>
public sealed record UntestedPoints(string Measure, Dimension Dimension, double Points);

/// <summary>One line of the ledger; no points are lost on some.</summary>
/// <param name="Points">Points taken off, after the dimension's cap.</param>
/// <param name="Value">The value scored; <paramref name="Kind"/> when it is a kind.</param>
/// <param name="Target">Up to here nothing is lost.</param>
/// <param name="Limit">From here on everything is.</param>
/// <param name="Evidence">Fingerprints of the findings behind it; ids of the screens counted when it has none.</param>
public sealed record Deduction(
    string Measure,
    Dimension Dimension,
    double Points,
    double MaxPoints,
    double? Value,
    string? Kind,
    double? Target,
    double? Limit,
    Origin Origin,
    Said Source,
    IReadOnlyList<string> Evidence)
{
    /// <summary>Which part of the measure is scored; null when it is the whole.</summary>
    public string? Part { get; init; }
}

/// <summary>Where a limit comes from, strongest first.</summary>
public enum Origin
{
    Official,
    Standard,
    Literature,
    Convention,
}

/// <summary>What was not tested, and why.</summary>
public sealed record NotTested(string Measure, Said Because);
