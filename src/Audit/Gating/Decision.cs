using Audit.Indicators;

namespace Audit.Gating;

/// <summary>What a gate says. Pure and without a date of its own: the same run, budget and baseline give the same decision, to the letter.</summary>
/// <param name="Reasons">Why it does not pass, the gravest first; empty when it does.</param>
/// <param name="Notes">What to know, and what decides nothing.</param>
public sealed record Decision(GateResult Result, IReadOnlyList<Reason> Reasons, IReadOnlyList<Said> Notes, GateCounts Counts);

public enum GateResult
{
    Passed,
    Failed,

    /// <summary>A journey was not completed, or is not there: nothing is known, and that is never a pass.</summary>
    NotCompleted,
}

/// <summary>One reason.</summary>
/// <param name="Persona">Null, as the scenario, when it is about no journey.</param>
/// <param name="Name">Fingerprint of a finding, id of a measure, name of a dimension or severity.</param>
/// <param name="Severity">Of a finding.</param>
public sealed record Reason(ReasonKind Kind, string? Scenario, string? Persona, string? Name, Said What, Severity? Severity = null, double? Value = null, double? Limit = null);

/// <summary>Sorts of reasons, in the order they are told.</summary>
public enum ReasonKind
{
    NotCompleted,
    MissingJourney,
    NewFinding,
    OverLimit,
    NotTested,
    ExpiredWaiver,
}

/// <summary>What was looked at.</summary>
/// <param name="Accepted">Findings met that the baseline holds.</param>
/// <param name="Gone">Findings of the baseline that were not met again.</param>
public sealed record GateCounts(int Journeys, int Findings, int Accepted, int New, int Gone, int Waived);
