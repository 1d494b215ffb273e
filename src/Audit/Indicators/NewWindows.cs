using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Tabs and windows opened; those a control opens without saying so are findings.</summary>
public sealed record NewWindows() : Indicator(
    "new-windows",
    Dimension.Path,
    new("Nouvelles fenêtres", "New windows"),
    new("Dans un nouvel onglet, le bouton « Précédent » ne ramène plus en arrière. Beaucoup croient alors que leur saisie est perdue.",
        "In a new tab, the “Back” button no longer goes back. Many then believe that what they typed is lost."),
    new("On compte les onglets et fenêtres ouverts, annoncés ou non par le lien. Une fenêtre qui s’ouvre sans aucun geste est comptée ici mais pèse dans les interruptions.",
        "Counted: tabs and windows opened, announced by the link or not. A window that opens without any gesture is counted here but weighs under interruptions."))
{
    public override IReadOnlyList<FindingKind> Kinds => [new("unannounced", Severity.Major)];

    public override Reading Read(Trace trace)
    {
        var unannounced = trace.Windows.Where(w => w is { ByGesture: not null, Announced: false }).ToList();
        var measure = Counted(
            trace,
            trace.Windows.Count,
            "windows",
            ("announced", trace.Windows.Count(w => w is { ByGesture: not null, Announced: true })),
            ("unannounced", unannounced.Count),
            ("unasked", trace.Windows.Count(w => w.ByGesture is null)));
        return new(measure, Merged(unannounced.Select(w => Unannounced(trace, w)), eachCounts: true));
    }

    private Finding Unannounced(Trace trace, NewWindow window)
    {
        var name = Places.Short(window.Opener?.Name ?? "");
        return new(
            Fingerprints.Of(Id, "unannounced", window.Opener?.Tag, window.Opener?.Name),
            Id,
            "unannounced",
            Severity.Major,
            Places.StepOf(trace, window.ByGesture) ?? Places.StepOn(trace, window.Screen),
            [window.Screen],
            new($"« {name} » ouvre une nouvelle fenêtre sans prévenir.", $"“{name}” opens a new window without saying so."),
            ["RGAA 13.2", "WCAG 3.2.5"],
            [new(window.Screen, window.Opener?.Name, window.Opener?.Css, null, window.Opener?.Box)]);
    }
}
