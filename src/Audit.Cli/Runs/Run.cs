using Audit.Scoring;

namespace Audit.Cli.Runs;

/// <summary>A whole run: the journeys that were finished, and those that were not, both in the order of the plan.</summary>
/// <param name="Interrupted">Somebody cut it.</param>
/// <param name="Profile">What it was scored by.</param>
internal sealed record Run(IReadOnlyList<JourneyDone> Done, IReadOnlyList<Undone> Undone, bool Interrupted, Profile Profile)
{
    internal Exit Exit => Interrupted ? Exit.Interrupted : Exits.Worst([.. Done.Select(d => d.Exit), .. Undone.Select(u => u.Exit).OfType<Exit>()]);

    /// <summary>One for each persona in each scenario, however often she went.</summary>
    internal IReadOnlyList<Standing> Standings =>
        [.. Done.GroupBy(d => (d.Trace.Scenario.Id, d.Trace.Persona.Id)).Select(g => new Standing([.. g], Repeats.Of([.. g.Select(d => d.Card)], Profile)))];
}

/// <summary>A journey of the plan that has no result. <paramref name="Fault"/> is what went wrong on our side; null when it was cut or never begun.</summary>
internal sealed record Undone(Planned Journey, Exception? Fault = null)
{
    internal Exit? Exit => Fault is null ? null : Faults.Of(Fault, "en").Exit;
}

/// <summary>Where one persona stands in one scenario: of several runs the worst outcome and the median index.</summary>
internal sealed record Standing(IReadOnlyList<JourneyDone> Runs, Repeats Repeats)
{
    internal string Scenario => Runs[0].Trace.Scenario.Id;

    internal string Persona => Runs[0].Trace.Persona.Id;

    internal bool Repeated => Runs[0].Repeat is not null;

    /// <summary>Null as soon as one run was not completed: what failed once has no index.</summary>
    internal double? Index => Repeats.Outcome == Outcome.NotCompleted ? null : Repeats.Index?.Median;
}
