using Audit.Traces;

namespace Audit.Indicators;

/// <summary>The targets the persona pressed that are too small to be hit safely.</summary>
public sealed record TargetSize() : Indicator(
    "target-size",
    Dimension.Accessibility,
    new("Taille des cibles", "Target size"),
    new("Un petit bouton se rate, surtout quand la main tremble ou sur un téléphone. On appuie alors à côté, et parfois sur autre chose.",
        "A small button is missed, above all with a trembling hand or on a telephone. One then presses beside it, sometimes on something else."),
    new("On compte les boutons, liens et champs sur lesquels la personne a vraiment appuyé, étiquette comprise, chacun une fois. Moins de 24 pixels : seulement si une autre cible est trop près (WCAG 2.5.8). Moins de 44 pixels : fiche 368 de la DINUM, et le défaut pèse quatre fois moins. Un lien au milieu d’une phrase ne compte pas.",
        "Counted: the buttons, links and fields the persona really pressed, label included, once each. Under 24 pixels: only with another target too near (WCAG 2.5.8). Under 44 pixels: item 368 of the DINUM checklist, and the defect weighs four times less. A link within a sentence does not count."))
{
    private const double Least = 24, Comfortable = 44, LightWeight = 0.25;
    private const int MostNamed = 4;

    private sealed record Used(Gesture Gesture, ElementFacts Target)
    {
        public double Side => Math.Min(Target.Reach!.Width, Target.Reach.Height);
    }

    public override IReadOnlyList<FindingKind> Kinds => [new("under-24", Severity.Major), new("under-44", Severity.Minor)];

    public override Reading Read(Trace trace)
    {
        var used = TargetsUsed(trace);
        if (used.Count == 0) return new(NotTested("targets", NothingMeasured), []);
        var tiny = used.FindAll(IsTiny);
        var small = used.FindAll(u => u.Side < Comfortable && !IsTiny(u));
        var weight = tiny.Count + LightWeight * small.Count;
        var measure = Counted(trace, tiny.Count + small.Count, "targets", ("under24", tiny.Count), ("under44", small.Count), ("used", used.Count), ("weight", weight));
        return new(measure, [.. Found(trace, tiny, "under-24"), .. Found(trace, small, "under-44")]);
    }

    private static bool IsTiny(Used used) => used.Side < Least && used.Target.Crowded;

    /// <summary>A link among the words of a sentence is left out, as the standard does.</summary>
    private static List<Used> TargetsUsed(Trace trace) =>
    [
        .. trace.Gestures
            .Where(g => g is { Kind: GestureKind.Press or GestureKind.Tap, Target: { Reach: not null, Inline: false, Control: not ControlKind.Other } })
            .Select(g => new Used(g, g.Target!))
            .DistinctBy(u => (u.Gesture.Screen, u.Target.Css, u.Target.Name)),
    ];

    private IEnumerable<Finding> Found(Trace trace, List<Used> targets, string kind)
    {
        if (targets.Count == 0) yield break;
        var tiny = kind == "under-24";
        yield return new(
            Fingerprints.Of(Id, kind),
            Id,
            kind,
            tiny ? Severity.Major : Severity.Minor,
            Places.StepOf(trace, targets[0].Gesture.Number),
            [.. targets.Select(t => t.Gesture.Screen).Distinct()],
            Message(targets, tiny ? Least : Comfortable),
            tiny ? ["WCAG 2.5.8", "DINUM 368"] : ["DINUM 368", "WCAG 2.5.5"],
            [.. targets.Select(t => new Evidence(t.Gesture.Screen, t.Target.Name, t.Target.Css, null, Pictured.Shows(trace, t.Gesture) ? t.Target.Box : null))],
            tiny ? targets.Count : LightWeight * targets.Count);
    }

    private static Said Message(List<Used> targets, double side)
    {
        var named = targets.Where(t => t.Target.Name.Trim().Length > 0).DistinctBy(t => Places.Short(t.Target.Name)).ToList();
        string Named(string open, string close) => string.Join(", ", named.Take(MostNamed).Select(t => $"{open}{Places.Short(t.Target.Name)}{close} ({t.Target.Reach!.Width:0} × {t.Target.Reach.Height:0})")) + (named.Count > MostNamed ? "…" : ".");
        return new(
            $"{Plural.Fr(targets.Count, "cible utilisée a", "cibles utilisées ont")} un côté de moins de {side} pixels{(named.Count == 0 ? "." : $" : {Named("« ", " »")}")}",
            $"{Plural.En(targets.Count, "target used has", "targets used have")} a side under {side} pixels{(named.Count == 0 ? "." : $": {Named("“", "”")}")}");
    }

    private static readonly Said NothingMeasured = new("La taille d’aucune cible utilisée n’a été relevée.", "The size of no target used was recorded.");
}
