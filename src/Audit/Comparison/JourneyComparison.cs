namespace Audit.Comparison;

/// <summary>One journey before and after: screens, measures and findings side by side, and what to make of it. Pure.</summary>
public sealed record JourneyComparison(
    Audited Before,
    Audited After,
    Alignment Screens,
    IReadOnlyList<StepChange> Steps,
    IReadOnlyList<MeasureChange> Measures,
    FindingChanges Findings)
{
    /// <summary>Which way it went.</summary>
    public Direction Direction => Directions.Of(this);

    /// <summary>Compares two journeys. Swapping them swaps new and fixed, better and worse.</summary>
    public static JourneyComparison Of(Audited before, Audited after)
    {
        var screens = Alignment.Of(before.Trace, after.Trace);
        return new(before, after, screens, StepChange.All(before.Trace, after.Trace, screens), MeasureChanges.Of(before, after), FindingChanges.Of(before, after, screens));
    }
}

/// <summary>The sum of a comparison in one word.</summary>
public enum Direction
{
    Same,
    Simpler,
    Harder,

    /// <summary>Some counts better, some worse, and the index does not decide.</summary>
    Mixed,

    /// <summary>A journey was not completed, or has no index.</summary>
    Unknown,
}
