using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Activations from the entry screen to the completion screen.</summary>
public sealed record ClickDepth() : Indicator(
    "click-depth",
    Dimension.Path,
    new("Profondeur de clics", "Click depth"),
    new("Chaque clic est une décision. Une personne peu à l’aise hésite à chacun, et peut se perdre à chacun.",
        "Every click is a decision. A person who is ill at ease hesitates at each, and can get lost at each."),
    new("On compte les liens, boutons et éléments de menu actionnés (clic, toucher, Entrée, Espace) du premier écran au dernier, un envoi de formulaire par Entrée, et les clics pour écarter ce qui s’interpose. On ne compte pas les choix dans un formulaire, ni le fait d’entrer dans un champ. Un envoi final non effectué compte pour le clic qu’il demande.",
        "Counted: links, buttons and menu items activated (click, tap, Enter, Space) from the first screen to the last, a form sent with Enter, and the clicks that get rid of what comes in between. Not counted: choices inside a form, or entering a field. A final submission that was not made counts for the click it takes."))
{
    public override Reading Read(Trace trace)
    {
        var activations = trace.Gestures.Where(g => Activations.IsActivation(trace, g)).ToList();
        var dismissals = activations.Count(g => Activations.IsDismissal(trace, g));
        var navigation = activations.Count - dismissals + ClicksNotMade(trace);
        return new(Counted(trace, navigation + dismissals, "clicks", ("navigation", navigation), ("dismissals", dismissals)), []);
    }

    private static int ClicksNotMade(Trace trace) =>
        trace.Steps.Any(s => s is { Final: true, Status: StepStatus.NotPerformed, Kind: "click" or "press" }) ? 1 : 0;
}
