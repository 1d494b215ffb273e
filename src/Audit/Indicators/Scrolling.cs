using Audit.Traces;

namespace Audit.Indicators;

/// <summary>How far the persona had to scroll to bring what she needed into view.</summary>
public sealed record Scrolling() : Indicator(
    "scrolling",
    Dimension.Path,
    new("Défilement", "Scrolling"),
    new("Ce qui est plus bas que la fenêtre n’existe pas pour qui ne pense pas à descendre. Défiler fait aussi perdre la ligne à qui lit avec peine.",
        "What lies below the window does not exist for those who do not think of going down. Scrolling also makes poor readers lose the line."),
    new("On compte la distance défilée pour amener à l’écran ce qu’il faut actionner ou remplir, en hauteurs de fenêtre. Un écran qui demande à lui seul plus de trois hauteurs est un constat.",
        "Counted: the distance scrolled to bring into view what has to be worked or filled, in window heights. A screen that takes more than three heights on its own is a finding."))
{
    private const double Far = 3;

    public override IReadOnlyList<FindingKind> Kinds => [new("far", Severity.Minor)];

    public override Reading Read(Trace trace)
    {
        var byScreen = trace.Gestures.Where(g => g.Kind == GestureKind.Scroll).GroupBy(g => g.Screen)
            .Select(g => (Screen: g.Key, Heights: g.Sum(s => Math.Abs(s.Distance ?? 0)))).ToList();
        var measure = Counted(
            trace,
            Math.Round(byScreen.Sum(s => s.Heights), 1),
            "heights",
            ("worstScreen", Math.Round(byScreen.Select(s => s.Heights).DefaultIfEmpty().Max(), 1)));
        return new(measure, Merged(byScreen.Where(s => s.Heights > Far).Select(s => TooFar(trace, s.Screen, s.Heights)), eachCounts: true));
    }

    private Finding TooFar(Trace trace, string screen, double heights)
    {
        var (name, rounded) = (Places.NameOf(trace, screen), (int)Math.Round(heights));
        return new(
            Fingerprints.Of(Id, "far", name),
            Id,
            "far",
            Severity.Minor,
            Places.StepOn(trace, screen),
            [screen],
            new($"Il faut défiler de {rounded} hauteurs de fenêtre sur « {name} ».", $"“{name}” takes {rounded} window heights of scrolling."),
            [],
            [new(screen, null, null, null, null)],
            Math.Round(heights, 1));
    }
}
