using Audit.Scoring;
using Audit.Traces;

namespace Audit.Reports;

/// <summary>Whether the persona gets there, in one sentence.</summary>
internal static class Verdict
{
    internal static Said Of(Outcome outcome, string? grade) => outcome switch
    {
        Outcome.Completed when grade is "D" or "E" => new("Cette personne peut finir seule, mais avec beaucoup de peine.", "This person can finish alone, but with great difficulty."),
        Outcome.Completed => new("Cette personne peut finir seule.", "This person can finish alone."),
        Outcome.CompletedWithHelp => new("Cette personne ne peut pas finir seule.", "This person cannot finish alone."),
        Outcome.StoppedBeforeFinalSubmit => new("Cette personne arrive seule jusqu’à l’envoi.", "This person gets to the submission alone."),
        Outcome.Blocked => new("Le site bloque cette personne.", "The site blocks this person."),
        _ => new("Le parcours n’a pas abouti : il n’y a pas de note.", "The journey was not completed: there is no mark."),
    };

    /// <summary>What the sentence alone would let one misunderstand; null when nothing.</summary>
    internal static Said? Remark(Scorecard card, Trace trace) => (card.Outcome == Outcome.CompletedWithHelp, EndDoubt.Of(trace)) switch
    {
        (true, { } doubt) => new($"{Helped.Fr} {doubt.Fr}", $"{Helped.En} {doubt.En}"),
        (true, null) => Helped,
        (false, var doubt) => doubt,
    };

    private static readonly Said Helped = new("L’outil a passé ce qui la bloque à sa place, pour voir la suite.", "The tool got past what stops her in her place, to see the rest.");

    /// <summary>A short mark beside the sentence, so that colour is never alone.</summary>
    internal static string Sign(Outcome outcome) => outcome switch
    {
        Outcome.Completed => "✓",
        Outcome.StoppedBeforeFinalSubmit => "◐",
        Outcome.NotCompleted => "?",
        _ => "✕",
    };

    /// <summary>good, partly, bad or unknown: for the style. To finish alone at great cost is no good news.</summary>
    internal static string Tone(Outcome outcome, string? grade, bool doubted = false) => outcome switch
    {
        Outcome.Completed => doubted || grade is "D" or "E" ? "partly" : "good",
        Outcome.StoppedBeforeFinalSubmit => "partly",
        Outcome.NotCompleted => "unknown",
        _ => "bad",
    };
}
