using Audit.Comparison;
using Audit.Indicators;

namespace Audit.Gating;

/// <summary>The findings of an earlier run that were accepted, each by its identity: one less and another more is one more.</summary>
/// <param name="Tool">Version of the tool that wrote it.</param>
/// <param name="Accepted">Sorted; a journey without findings is listed too, so that a missing one is noticed.</param>
public sealed record Baseline(string Tool, IReadOnlyList<AcceptedJourney> Accepted)
{
    /// <summary>Accepts all that the journeys met.</summary>
    public static Baseline Of(IEnumerable<Audited> journeys)
    {
        var made = journeys.OrderBy(j => j.Scenario, StringComparer.Ordinal).ThenBy(j => j.Persona, StringComparer.Ordinal).ToList();
        return new(made.Count == 0 ? "" : made[0].Trace.Tool.Version, [.. made.Select(j => new AcceptedJourney(j.Scenario, j.Persona, [.. Held.Of(j.Card).Select(f => Accept(j, f)).OrderBy(f => f.Fingerprint, StringComparer.Ordinal)]))]);
    }

    /// <summary>What was accepted for a journey; null when the baseline does not know it.</summary>
    public AcceptedJourney? For(string scenario, string persona) => Accepted.FirstOrDefault(j => j.Scenario == scenario && j.Persona == persona);

    /// <summary>In words of the procedure's own language, so that the file does not depend on who writes it.</summary>
    private static AcceptedFinding Accept(Audited journey, Finding finding) => new(
        finding.Fingerprint,
        finding.Severity,
        finding.Screens.Count > 0 ? Places.NameOf(journey.Trace, finding.Screens[0]) : "",
        finding.Message.In(journey.Trace.Scenario.Language == "en" ? "en" : "fr"));
}

/// <summary>What was accepted for one persona in one scenario, sorted by fingerprint.</summary>
public sealed record AcceptedJourney(string Scenario, string Persona, IReadOnlyList<AcceptedFinding> Findings);

/// <summary>One accepted finding. Only the fingerprint decides; the rest is for whoever reviews the file.</summary>
public sealed record AcceptedFinding(string Fingerprint, Severity Severity, string Screen, string Message);
