using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Gestures and seconds spent on getting rid of what came unasked. Clicks are counted, seconds estimated.</summary>
public sealed record PopUpCost() : Indicator(
    "pop-up-cost",
    Dimension.Interruptions,
    new("Coût des interruptions", "Cost of the pop-ups"),
    new("Écarter ce qui s’interpose prend du temps et de l’attention qui manquent ensuite à la démarche.",
        "Getting rid of what comes in between takes time and attention that the procedure then lacks."),
    new("On compte les gestes faits pour écarter ce que personne n’a demandé. Les secondes sont estimées : viser, appuyer et décider pour chaque geste, au plus haut avec la lecture du texte au rythme du profil. Montré, sans effet sur l’indice.",
        "Counted: the gestures made to get rid of what nobody asked for. The seconds are estimated: aiming, pressing and deciding for each gesture, at the highest with the text read at the persona’s pace. Shown, without effect on the index."))
{
    // Pointing, pressing, mental preparation in seconds: Card, Moran & Newell 1983 for the low end and the skilled persona;
    // for a beginner pointing × 1.75 and preparation × 1.69 (Jastrzembski & Charness 2007), our convention.
    private const double Practised = 0.8 + 0.2 + 1.35;
    private const double Skilled = 1.5 + 0.2 + 1.35;
    private const double Beginner = 1.9 + 0.3 + 2.3;

    public override Reading Read(Trace trace)
    {
        var unasked = Interruptions.Unasked(trace);
        var gestures = unasked.SelectMany(p => p.ClosedBy).Distinct().Count();
        var measure = Counted(
            trace,
            gestures,
            "clicks",
            ("secondsLow", Math.Round(gestures * Practised, 1)),
            ("secondsHigh", Math.Round(gestures * PerGesture(trace) + ReadingSeconds(trace, unasked), 1)),
            ("maxCoveredShare", unasked.Select(p => p.CoveredShare ?? 0).DefaultIfEmpty().Max()),
            ("closedByNamedControl", unasked.Count(HasNamedWayOut)),
            ("closedByUnnamedControl", unasked.Count(p => !HasNamedWayOut(p) && p.Close is not null)),
            ("noControlToClose", unasked.Count(p => !HasNamedWayOut(p) && p.Close is null)));
        return new(measure.Status == MeasureStatus.NotTested ? measure : measure with { Status = MeasureStatus.Estimated }, []);
    }

    // What lies outside the page has the browser's own buttons; a consent banner is closed by its answers.
    private static bool HasNamedWayOut(PopUp popUp) =>
        popUp.CoveredShare is null
        || !string.IsNullOrWhiteSpace(popUp.Close?.Name)
        || !string.IsNullOrWhiteSpace(popUp.Consent?.AcceptName ?? popUp.Consent?.RefuseName);

    private static double PerGesture(Trace trace) => trace.Persona.Control ? Skilled : Beginner;

    private static double ReadingSeconds(Trace trace, IReadOnlyList<PopUp> popUps) =>
        popUps.Sum(p => Writings.Of(trace, p.Text).SpacedWords)
        / Math.Max(1, trace.Persona.Speeds.ReadingWordsPerMinute) * 60;
}
