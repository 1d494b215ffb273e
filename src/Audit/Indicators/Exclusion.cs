using Audit.Personas;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Bounds of the share of people who lack at least one thing the journey demands.</summary>
public sealed record Exclusion() : Indicator(
    "exclusion",
    Dimension.Equipment,
    new("Personnes laissées de côté (estimation)", "People left out (estimate)"),
    new("Une démarche tout en ligne n’est pas ouverte à tous. Ce chiffre dit à combien d’adultes, au moins, il faut une autre voie.",
        "An online procedure is not open to everybody. This figure says how many adults, at least, need another way."),
    new("Pour chaque exigence, la part de la population qui ne l’a pas, d’après une enquête. La part qui manque d’au moins une chose n’est jamais sous la plus grande, jamais au-dessus de leur somme. Sans chiffre pour une exigence, ou si les populations diffèrent, le haut est inconnu. Montré, non noté.",
        "For each demand, the share of the population that lacks it, as a survey found. The share that lacks at least one is never below the largest, never above their sum. Without a figure for a demand, or when populations differ, the upper bound is unknown. Shown, not scored."))
{
    public override Reading Read(Trace trace)
    {
        if (Asked.NotKnown(trace) is { } because) return new(NotTested("share", because), []);
        if (trace.Screens.Count == 0) return new(Counted(trace, 0, "share"), []);
        var (low, high) = Bounds([.. Demands.Of(trace).Select(d => d.Demand)], ExclusionFigures.All);
        var measure = new Measure(Id, low, "share", MeasureStatus.Estimated, Low: low, High: trace.Ending.Kind == EndingKind.Completed ? high : null, AtLeast: true);
        return new(low is null ? NotTested("share", NoFigure) : measure, []);
    }

    /// <summary>Percent of everybody. No lower bound without a figure for everybody; no upper bound unless every demand has one, all of one year and population.</summary>
    internal static (double? Low, double? High) Bounds(IReadOnlyList<Demand> demands, IReadOnlyList<ExclusionFigure> figures)
    {
        var known = demands.Select(d => figures.FirstOrDefault(f => f.Demand == d)).ToList();
        var whole = known.OfType<ExclusionFigure>().Where(f => f.WholePopulation).ToList();
        if (whole.Count == 0) return (null, null);
        var comparable = whole.Count == demands.Count && whole.Select(f => (f.Population.Fr, f.Year)).Distinct().Count() == 1;
        return (whole.Max(f => f.Percent), comparable ? Math.Min(100, whole.Sum(f => f.Percent)) : null);
    }

    private static readonly Said NoFigure = new("Aucun chiffre connu pour ce que la démarche exige.", "No figure is known for what the procedure demands.");
}
