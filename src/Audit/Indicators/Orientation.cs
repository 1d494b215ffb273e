using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Whether a person knows where she is, what is to come, how to go back and that she has finished.</summary>
public sealed record Orientation() : Indicator(
    "orientation",
    Dimension.Path,
    new("Repères", "Orientation"),
    new("Qui ne sait pas où elle en est, ni ce qui reste à faire, renonce plus tôt. Qui ne peut pas revenir en arrière n’ose plus avancer.",
        "Who does not know how far she is, or what is left to do, gives up earlier. Who cannot go back dares not go on."),
    new("On vérifie huit repères : l’étape en cours, dans la page et dans son titre ; un titre par page ; le nombre d’étapes ou de questions et la liste des pièces, annoncés avant la première question ; un retour à la page précédente ; une issue quand rien n’est libre ; un récapitulatif avant l’envoi ; une fin qui confirme l’envoi (ce qu’elle laisse à garder est compté sous « Et après »). Étapes, retour et récapitulatif ne sont demandés qu’à partir de deux pages de formulaire. Chaque repère absent est un constat.",
        "Eight marks are checked: the current step, in the page and in its title; one title for each page; the number of steps or questions and the list of documents, announced before the first question; a way back to the page before; a way on where nothing is free; a summary before sending; an end that confirms the submission (what it leaves to keep is counted under “What happens next”). Steps, way back and summary are asked for from two form pages on. Each missing mark is a finding."))
{
    public override IReadOnlyList<FindingKind> Kinds =>
    [
        new("current-step", Severity.Major), new("title", Severity.Minor), new("steps", Severity.Minor), new("documents", Severity.Major),
        new("way-back", Severity.Major), new("dead-end", Severity.Major), new("recap", Severity.Major), new("acknowledgement", Severity.Major),
    ];

    public override Reading Read(Trace trace)
    {
        if (!Stages.CanBeRead(trace)) return new(NotTested("findings", Stages.TooOld), []);
        var missing = OrientationMarks.Missing(trace);
        (string, double)[] parts = [.. missing.Select(m => (m.Kind, 1.0))];
        return new(Counted(trace, missing.Count, "findings", parts), [.. missing.Select(m => Finding(trace, m))]);
    }

    // One finding for a procedure: a mark is missing from it, not from each of its pages in turn.
    private Finding Finding(Trace trace, MissingMark missing) => new(
        Fingerprints.Of(Id, missing.Kind),
        Id,
        missing.Kind,
        missing.Kind is "title" or "steps" ? Severity.Minor : Severity.Major,
        Places.StepOn(trace, missing.Screens[0].Id),
        [.. missing.Screens.Select(s => s.Id)],
        missing.Message,
        missing.References,
        [.. missing.Screens.Select(s => new Evidence(s.Id, Places.NameOf(s), null, null, s.Blocks!.FirstOrDefault(b => b.Kind == TextKind.Heading && b.Place == Place.Main)?.Box))]);
}
