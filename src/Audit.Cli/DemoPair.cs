namespace Audit.Cli;

/// <summary>One procedure of the demo as one persona went through it, hard and easy.</summary>
internal sealed record DemoPair(string Procedure, JourneyDone Hard, JourneyDone Easy)
{
    private const string HardEnd = "-hard", EasyEnd = "-easy";

    /// <summary>In the order of the journeys; a version that was not gone through leaves its procedure out.</summary>
    internal static IReadOnlyList<DemoPair> Of(IReadOnlyList<JourneyDone> done) =>
    [
        .. from hard in done
           where hard.Trace.Scenario.Id.EndsWith(HardEnd, StringComparison.Ordinal)
           let procedure = hard.Trace.Scenario.Id[..^HardEnd.Length]
           from easy in done
           where easy.Trace.Scenario.Id == procedure + EasyEnd && easy.Trace.Persona.Id == hard.Trace.Persona.Id
           select new DemoPair(procedure, hard, easy),
    ];
}
