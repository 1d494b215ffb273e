using Audit.Scoring;

namespace Audit.Comparison;

/// <summary>How journeys ended, in order.</summary>
internal static class Ends
{
    /// <summary>The higher the worse. Stopping before the real submission is getting there, as far as anyone may go.</summary>
    internal static int Rank(Outcome outcome) => outcome switch
    {
        Outcome.Completed => 0,
        Outcome.StoppedBeforeFinalSubmit => 1,
        Outcome.CompletedWithHelp => 2,
        Outcome.Blocked => 3,
        _ => 4,
    };

    /// <summary>What the persona can do: 0 get there alone, 1 only with help, 2 not at all; null when it is not known.</summary>
    internal static int? Ability(Outcome outcome) => outcome switch
    {
        Outcome.Completed or Outcome.StoppedBeforeFinalSubmit => 0,
        Outcome.CompletedWithHelp => 1,
        Outcome.Blocked => 2,
        _ => null,
    };
}
