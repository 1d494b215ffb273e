using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Distinct screens met, entry and completion included.</summary>
public sealed record Screens() : Indicator(
    "screens",
    Dimension.Path,
    new("Écrans", "Screens"),
    new("À chaque nouvel écran, il faut comprendre où l’on est et ce qu’on attend de vous.",
        "On each new screen one has to work out where one is and what is expected."),
    new("On compte les écrans différents, le premier et le dernier compris. Revenir sur un écran, ou le revoir avec des erreurs, est un passage et non un écran. Les fenêtres que personne n’a demandées ne sont pas des écrans.",
        "Counted: distinct screens, the first and the last included. Coming back to a screen, or seeing it again with errors, is a visit and no screen. What pops up unasked is no screen."))
{
    public override Reading Read(Trace trace) =>
        new(Counted(trace, trace.Screens.Count, "screens", ("visits", trace.Visits.Count)), []);
}
