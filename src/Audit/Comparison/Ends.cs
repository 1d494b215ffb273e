using Audit.Scoring;

namespace Audit.Comparison;

/// <summary>What an end says of the persona.</summary>
internal static class Ends
{
    /// <summary>What the persona can do: 0 get there alone, 1 only with help, 2 not at all; null when it is not known.</summary>
    internal static int? Ability(Outcome outcome) => outcome switch
    {
        Outcome.Completed or Outcome.StoppedBeforeFinalSubmit => 0,
        Outcome.CompletedWithHelp => 1,
        Outcome.Blocked => 2,
        _ => null,
    };
}
