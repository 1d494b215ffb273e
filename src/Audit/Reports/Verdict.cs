using Audit.Scoring;

namespace Audit.Reports;

/// <summary>Whether the persona gets there, in one sentence.</summary>
internal static class Verdict
{
    internal static Said Of(Outcome outcome) => outcome switch
    {
        Outcome.Completed => new("Cette personne peut finir seule.", "This person can finish alone."),
        Outcome.CompletedWithHelp => new("Cette personne ne peut pas finir seule.", "This person cannot finish alone."),
        Outcome.StoppedBeforeFinalSubmit => new("Cette personne arrive seule jusqu’à l’envoi.", "This person gets to the submission alone."),
        Outcome.Blocked => new("Le site bloque cette personne.", "The site blocks this person."),
        _ => new("Le parcours n’a pas abouti : il n’y a pas de note.", "The journey was not completed: there is no mark."),
    };

    /// <summary>A short mark beside the sentence, so that colour is never alone.</summary>
    internal static string Sign(Outcome outcome) => outcome switch
    {
        Outcome.Completed => "✓",
        Outcome.StoppedBeforeFinalSubmit => "◐",
        Outcome.NotCompleted => "?",
        _ => "✕",
    };

    /// <summary>good, partly, bad or unknown: for the style. To finish alone at great cost is no good news.</summary>
    internal static string Tone(Outcome outcome, string? grade) => outcome switch
    {
        Outcome.Completed => grade is "D" or "E" ? "partly" : "good",
        Outcome.StoppedBeforeFinalSubmit => "partly",
        Outcome.NotCompleted => "unknown",
        _ => "bad",
    };
}
