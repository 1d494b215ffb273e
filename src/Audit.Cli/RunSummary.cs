using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Audit.Scoring;

namespace Audit.Cli;

/// <summary>The whole run, as <c>run.json</c> holds it.</summary>
/// <param name="Headline">The least able persona's result for each scenario; never an average.</param>
internal sealed record RunSummary(string Schema, string Version, IReadOnlyList<RunLine> Journeys, IReadOnlyList<RunHeadline> Headline)
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    internal static RunSummary Of(string root, IReadOnlyList<JourneyDone> journeys) => new(
        "audit-run", "1.0", [.. journeys.Select(j => Line(root, j))],
        [.. journeys.GroupBy(j => j.Trace.Scenario.Id).Select(g => HeadlineOf(g.Key, [.. g]))]);

    /// <summary>The worst outcome first, then the lowest index; a control persona speaks only when she is alone.</summary>
    internal static RunHeadline HeadlineOf(string scenario, IReadOnlyList<JourneyDone> journeys)
    {
        var lowSkill = journeys.Where(j => !j.Trace.Persona.Control).ToList();
        var worst = (lowSkill.Count > 0 ? lowSkill : journeys).OrderByDescending(j => Rank(j.Card.Outcome)).ThenBy(j => j.Card.Index ?? -1).First();
        return new RunHeadline(scenario, worst.Trace.Persona.Id, worst.Card.Outcome, worst.Card.Index, worst.Card.Grade, OnlyControl: lowSkill.Count == 0);
    }

    private static RunLine Line(string root, JourneyDone j) => new(
        j.Trace.Scenario.Id, j.Trace.Persona.Id, j.Card.Outcome, j.Card.Index, j.Card.Grade,
        Path.GetRelativePath(root, j.Folder).Replace('\\', '/'), (int)j.Exit);

    private static int Rank(Outcome outcome) => outcome switch
    {
        Outcome.NotCompleted => 4,
        Outcome.Blocked => 3,
        Outcome.CompletedWithHelp => 2,
        Outcome.StoppedBeforeFinalSubmit => 1,
        _ => 0,
    };
}

internal sealed record RunLine(string Scenario, string Persona, Outcome Outcome, double? Index, string? Grade, string Folder, int Exit);

internal sealed record RunHeadline(string Scenario, string Persona, Outcome Outcome, double? Index, string? Grade, bool OnlyControl);
