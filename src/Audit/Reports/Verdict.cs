using Audit.Indicators;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Reports;

/// <summary>Whether the persona gets there, in one sentence.</summary>
internal static class Verdict
{
    internal static Said Of(Scorecard card) => Of(card.Outcome, card.Grade, IsBarred(card));

    /// <param name="barred">Something on the way stops the persona.</param>
    internal static Said Of(Outcome outcome, string? grade, bool barred = false) => outcome switch
    {
        Outcome.StoppedBeforeFinalSubmit when barred => new("Cette personne ne peut pas arriver seule jusqu’à l’envoi.", "This person cannot get to the submission alone."),
        Outcome.Completed when IsHard(grade) => new("Cette personne peut finir seule, mais avec beaucoup de peine.", "This person can finish alone, but with great difficulty."),
        Outcome.Completed => new("Cette personne peut finir seule.", "This person can finish alone."),
        Outcome.CompletedWithHelp => new("Cette personne ne peut pas finir seule.", "This person cannot finish alone."),
        Outcome.StoppedBeforeFinalSubmit => new("Cette personne arrive seule jusqu’à l’envoi.", "This person gets to the submission alone."),
        Outcome.Blocked => new("Le site bloque cette personne.", "The site blocks this person."),
        _ => new("Le parcours n’a pas abouti : il n’y a pas de note.", "The journey was not completed: there is no mark."),
    };

    /// <summary>The sentence and the doubt about the end, where no remark stands beside it.</summary>
    internal static Said Whole(Scorecard card, Trace trace) => Doubted(Of(card), EndDoubt.Of(trace));

    internal static Said Doubted(Said verdict, Said? doubt) => doubt is null ? verdict : new($"{verdict.Fr} {doubt.Fr}", $"{verdict.En} {doubt.En}");

    /// <summary>What the sentence alone would let one misunderstand; null when nothing.</summary>
    internal static Said? Remark(Scorecard card, Trace trace) => (IsBarred(card) && card.Outcome is Outcome.CompletedWithHelp or Outcome.StoppedBeforeFinalSubmit, EndDoubt.Of(trace)) switch
    {
        (true, var doubt) => Doubted(Helped, doubt),
        (false, var doubt) => doubt,
    };

    private static readonly Said Helped = new("Là où elle est bloquée, l’outil a continué à sa place pour voir la suite.", "Where she is stopped, the tool went on for her to see the rest.");

    private static bool IsBarred(Scorecard card) => card.Findings.Any(f => f.Severity == Severity.Barrier);

    private static bool IsHard(string? grade) => grade is "D" or "E";

    /// <summary>A short mark beside the sentence, so that colour is never alone.</summary>
    internal static string Sign(Scorecard card) => Sign(card.Outcome, IsBarred(card));

    internal static string Tone(Scorecard card, Trace trace) => Tone(card.Outcome, card.Grade, EndDoubt.Of(trace) is not null, IsBarred(card));

    internal static string Sign(Outcome outcome, bool barred = false) => outcome switch
    {
        Outcome.StoppedBeforeFinalSubmit when barred => "✕",
        Outcome.Completed => "✓",
        Outcome.StoppedBeforeFinalSubmit => "◐",
        Outcome.NotCompleted => "?",
        _ => "✕",
    };

    /// <summary>good, partly, bad or unknown: for the style. To finish alone at great cost is no good news.</summary>
    internal static string Tone(Outcome outcome, string? grade, bool doubted = false, bool barred = false) => outcome switch
    {
        Outcome.StoppedBeforeFinalSubmit when barred => "bad",
        Outcome.Completed => doubted || IsHard(grade) ? "partly" : "good",
        Outcome.StoppedBeforeFinalSubmit => "partly",
        Outcome.NotCompleted => "unknown",
        _ => "bad",
    };
}
