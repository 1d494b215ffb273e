using Audit.Indicators;
using Audit.Personas;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Reports;

/// <summary>A journey as a matrix needs it.</summary>
/// <param name="Page">Address of its report from the page of the matrix; null when there is none.</param>
public sealed record MatrixJourney(Trace Trace, Scorecard Card, string? Page);

/// <summary>One scenario, persona by persona. Pure: the order the journeys came in changes nothing.</summary>
/// <param name="Rows">The least able persona first, see <see cref="Ability"/>; the control last.</param>
/// <param name="Method">How and with what it was measured.</param>
public sealed record Matrix(string Scenario, string Title, IReadOnlyList<MatrixRow> Rows, Said Method)
{
    /// <summary>The result that counts: of the personas but the control the worst outcome, then the lowest index, then the least able.</summary>
    public MatrixRow Headline => Rows.OrderBy(r => r.Persona.Control).ThenByDescending(r => Repeats.Rank(r.Outcome)).ThenBy(r => r.Index ?? -1).First();

    /// <summary>Only the control went, so that nothing is known of a low-skill persona.</summary>
    public bool OnlyControl => Headline.Persona.Control;

    /// <summary>One for each scenario, in the order met. Several runs of one journey are one row.</summary>
    public static IReadOnlyList<Matrix> Of(IReadOnlyList<MatrixJourney> journeys, Profile profile) =>
        [.. journeys.GroupBy(j => j.Trace.Scenario.Id).Select(g => OfOne([.. g], profile))];

    private static Matrix OfOne(List<MatrixJourney> journeys, Profile profile)
    {
        var rows = Ability.LeastAbleFirst(journeys.GroupBy(j => j.Trace.Persona.Id).Select(g => MatrixRow.Of([.. g], profile)), r => r.Persona);
        var first = journeys[0];
        return new(first.Trace.Scenario.Id, first.Trace.Scenario.Title, rows, Reports.Method.Sentence(new Report(first.Trace, first.Card, _ => null)));
    }
}

/// <summary>How one persona fared: of several runs the worst outcome, the median index and the most barriers.</summary>
/// <param name="Index">Null when a run was not completed.</param>
/// <param name="Barriers">Findings that stop her.</param>
/// <param name="Worst">The dimension that lost most points; null when none lost any, or nothing was scored.</param>
public sealed record MatrixRow(Persona Persona, Outcome Outcome, double? Index, string? Grade, int Barriers, DimensionScore? Worst, string? Page)
{
    /// <summary>Why the end of a run may not be that of the procedure; null when nothing speaks for it.</summary>
    public Said? Doubt { get; init; }

    public CanFinish CanFinish => Outcome switch
    {
        Outcome.Completed => CanFinish.Yes,
        Outcome.StoppedBeforeFinalSubmit => CanFinish.UpToSubmission,
        Outcome.NotCompleted => CanFinish.Unknown,
        _ => CanFinish.No,
    };

    /// <summary>The worst dimension's name; null without one.</summary>
    public Said? WorstName => Worst is null ? null : Wording.DimensionName(Worst.Dimension);

    internal static MatrixRow Of(IReadOnlyList<MatrixJourney> runs, Profile profile)
    {
        var repeats = Repeats.Of([.. runs.Select(r => r.Card)], profile);
        var index = repeats.Outcome == Outcome.NotCompleted ? null : repeats.Index?.Median;
        var worst = runs.OrderByDescending(r => Repeats.Rank(r.Card.Outcome)).ThenBy(r => r.Card.Index ?? -1).First();
        return new(worst.Trace.Persona, repeats.Outcome, index, repeats.Grade, runs.Max(r => r.Card.Findings.Count(f => f.Severity == Severity.Barrier)), index is null ? null : WorstOf(worst.Card), worst.Page)
        {
            Doubt = runs.Where(r => r.Card.Outcome == repeats.Outcome).Select(r => EndDoubt.Of(r.Trace)).OfType<Said>().MinBy(d => d.Fr, StringComparer.Ordinal),
        };
    }

    private static DimensionScore? WorstOf(Scorecard card) => card.Dimensions.Where(d => d.Lost > 0).MaxBy(d => d.Lost);
}

/// <summary>Whether a persona can finish alone, as far as the journey tells.</summary>
public enum CanFinish
{
    Yes,
    UpToSubmission,
    No,
    Unknown,
}
