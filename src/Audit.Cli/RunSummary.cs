using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Audit.Cli.Runs;
using Audit.Indicators;
using Audit.Reports;
using Audit.Scoring;

namespace Audit.Cli;

/// <summary>The whole run, as <c>run.json</c> holds it.</summary>
/// <param name="Complete">Every journey of the plan has its line. False: the run was cut, or is under way.</param>
/// <param name="Missing">The journeys of the plan that have no result.</param>
/// <param name="Repeats">Medians and spread of the journeys that were made several times.</param>
/// <param name="Headline">The result that counts for each scenario: the worst outcome, then the lowest index; never an average.</param>
/// <param name="Matrix">Every persona's result for each scenario, the least able first.</param>
internal sealed record RunSummary(
    string Schema,
    string Version,
    bool Complete,
    IReadOnlyList<RunLine> Journeys,
    IReadOnlyList<MissingLine> Missing,
    IReadOnlyList<RepeatLine> Repeats,
    IReadOnlyList<RunHeadline> Headline,
    IReadOnlyList<MatrixLine> Matrix)
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    internal static RunSummary Of(string root, Run run)
    {
        var matrices = RunFolder.MatricesOf(root, run);
        return new(
            "audit-run", "1.3", run.Undone.Count == 0,
            [.. run.Done.Select(j => Line(root, j))],
            [.. run.Undone.Select(u => new MissingLine(u.Journey.Scenario.Id, u.Journey.Persona.Id, u.Journey.Repeat, u.Journey.Folder, (int?)u.Exit))],
            [.. run.Standings.Where(s => s.Repeated).Select(RepeatLine.Of)],
            [.. matrices.Select(RunHeadline.Of)],
            [.. matrices.Select(m => new MatrixLine(m.Scenario, m.Title, [.. m.Rows.Select(PersonaLine.Of)]))]);
    }

    private static RunLine Line(string root, JourneyDone j) => new(
        j.Trace.Scenario.Id, j.Trace.Persona.Id, j.Repeat, j.Card.Outcome, j.Card.Index, j.Card.Grade,
        Path.GetRelativePath(root, j.Folder).Replace('\\', '/'), (int)j.Exit, EndDoubt.Of(j.Trace) is not null);
}

internal sealed record RunLine(string Scenario, string Persona, int? Repeat, Outcome Outcome, double? Index, string? Grade, string Folder, int Exit, bool InDoubt);

/// <summary>A journey without a result. <paramref name="Exit"/> is the code of what went wrong; null when it was cut or never begun.</summary>
internal sealed record MissingLine(string Scenario, string Persona, int? Repeat, string Folder, int? Exit);

/// <summary>Several runs of one journey. The measures by id, as in <c>report.json</c>.</summary>
internal sealed record RepeatLine(
    string Scenario,
    string Persona,
    int Runs,
    Outcome Outcome,
    IReadOnlyDictionary<string, int> Outcomes,
    Spread? Index,
    string? Grade,
    IReadOnlyDictionary<string, RepeatedMeasure> Measures,
    IReadOnlyList<UnsteadyFinding> UnsteadyFindings)
{
    internal static RepeatLine Of(Standing standing)
    {
        var r = standing.Repeats;
        var outcomes = r.Outcomes.ToDictionary(o => JsonNamingPolicy.KebabCaseLower.ConvertName(o.Key.ToString()), o => o.Value);
        return new(standing.Scenario, standing.Persona, r.Runs, r.Outcome, outcomes, r.Index, r.Grade, r.Measures.ToDictionary(m => m.Id), r.UnsteadyFindings);
    }
}

/// <summary>The result that counts: the worst outcome, then the lowest index; never an average.</summary>
internal sealed record RunHeadline(string Scenario, string Persona, Outcome Outcome, double? Index, string? Grade, bool OnlyControl, bool InDoubt)
{
    internal static RunHeadline Of(Matrix matrix)
    {
        var row = matrix.Headline;
        return new(matrix.Scenario, row.Persona.Id, row.Outcome, row.Index, row.Grade, matrix.OnlyControl, row.Doubt is not null);
    }
}

/// <summary>One scenario, persona by persona.</summary>
internal sealed record MatrixLine(string Scenario, string Title, IReadOnlyList<PersonaLine> Personas);

/// <summary>How one persona fared. <paramref name="WorstDimension"/> lost most points; null when none lost any.</summary>
internal sealed record PersonaLine(string Persona, bool Control, CanFinish CanFinish, Outcome Outcome, double? Index, string? Grade, int Barriers, Dimension? WorstDimension, bool InDoubt)
{
    internal static PersonaLine Of(MatrixRow row) => new(row.Persona.Id, row.Persona.Control, row.CanFinish, row.Outcome, row.Index, row.Grade, row.Barriers, row.Worst?.Dimension, row.Doubt is not null);
}
