using Audit.Traces;

namespace Audit.Cli.Runs;

/// <summary>What becomes of one journey when a run is taken up again.</summary>
/// <param name="Kept">The trace that is kept; null when the journey is made from its start.</param>
/// <param name="Changed">What has changed since, for a person; null when nothing has, or when it was not in the plan.</param>
internal sealed record Decision(Trace? Kept, Said? Changed);

/// <summary>
/// Takes a run up again: a journey is kept when it came to its own end and was made from the same scenario, persona and portal by the same
/// tool; it is then only scored again. Everything else is made from its start.
/// </summary>
internal static class Resuming
{
    /// <summary>A run from the start keeps nothing.</summary>
    internal static IReadOnlyList<Decision> Nothing(IReadOnlyList<Planned> plan) => [.. plan.Select(_ => new Decision(null, null))];

    /// <summary>One decision for each journey of the plan.</summary>
    /// <param name="before">The plan of the run that was cut.</param>
    /// <param name="finished">The finished trace of a journey; null when it did not come to its end.</param>
    internal static IReadOnlyList<Decision> Decide(PlanFile before, PlanFile now, Func<PlanLine, Trace?> finished)
    {
        var known = before.Journeys.DistinctBy(j => j.Folder).ToDictionary(j => j.Folder);
        return [.. now.Journeys.Select(j => known.TryGetValue(j.Folder, out var then) ? Decide(then, j, finished) : new(null, null))];
    }

    private static Decision Decide(PlanLine before, PlanLine now, Func<PlanLine, Trace?> finished) =>
        now.Inputs.ChangedSince(before.Inputs) is { } changed ? new(null, changed) : new(finished(now), null);
}
