using Audit.Scoring;

namespace Audit.Cli;

/// <summary>Exit codes, the same for every command. Of several journeys the worst counts: environment, then not completed, then gate.</summary>
internal enum Exit
{
    Done = 0,
    GateFailed = 1,
    BadUsage = 2,
    NotCompleted = 3,
    EnvironmentMissing = 4,
    OurFault = 70,
    Interrupted = 130,
}

/// <summary>Turns outcomes into exit codes; pure.</summary>
internal static class Exits
{
    private static readonly Exit[] WorstFirst =
        [Exit.Interrupted, Exit.OurFault, Exit.BadUsage, Exit.EnvironmentMissing, Exit.NotCompleted, Exit.GateFailed, Exit.Done];

    /// <summary>A journey without an index is never a success; one the portal blocked is: it was scored.</summary>
    internal static Exit Of(Scorecard card) => card.Outcome == Outcome.NotCompleted || card.Index is null ? Exit.NotCompleted : Exit.Done;

    internal static Exit Worst(IEnumerable<Exit> exits) => exits.OrderBy(e => Array.IndexOf(WorstFirst, e)).FirstOrDefault(Exit.Done);
}
