using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Every press of a pointer, by what it was for.</summary>
public sealed record Clicks() : Indicator(
    "clicks",
    Dimension.Path,
    new("Clics", "Clicks"),
    new("Viser et appuyer demande un effort, surtout avec une main qui tremble ou un petit écran.",
        "Aiming and pressing takes effort, above all with an unsteady hand or a small screen."),
    new("On compte chaque appui de souris ou de doigt, réparti en navigation (liens, boutons, menus), choix (cases, listes, fichiers), entrée dans un champ (ou appui à côté) et fermetures de ce qui s’interpose. Les quatre parts font le total. Montré, sans effet sur l’indice.",
        "Counted: every press of a mouse or finger, split into navigation (links, buttons, menus), choices (boxes, lists, files), focus (entering a field, or pressing beside) and dismissals of what comes in between. The four parts add up. Shown, without effect on the index."))
{
    private static readonly string[] Purposes = ["navigation", "choices", "focus", "dismissals"];

    public override Reading Read(Trace trace)
    {
        var presses = trace.Gestures.Where(Activations.IsPress).ToLookup(g => PartOf(trace, g));
        (string, double)[] parts = [.. Purposes.Select(p => (p, (double)presses[p].Count()))];
        return new(Counted(trace, parts.Sum(p => p.Item2), "clicks", parts), []);
    }

    private static string PartOf(Trace trace, Gesture press)
    {
        if (Activations.IsDismissal(trace, press)) return "dismissals";
        if (press.Kind == GestureKind.DialogButton) return "navigation";
        return press.Target?.Control switch
        {
            ControlKind.Link or ControlKind.Button or ControlKind.MenuItem => "navigation",
            ControlKind.Choice or ControlKind.FilePicker => "choices",
            _ => "focus",
        };
    }
}
