using System.Text.Json;
using System.Text.Json.Serialization;
using Audit.Indicators;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Comparison;

/// <summary><c>compare.json</c>: what machines read. Its names are stable; see <c>docs/files.md</c>.</summary>
internal static class CompareJson
{
    internal const string Schema = "audit-comparison";
    internal const string Version = "1.0";

    internal static string Render(IReadOnlyList<JourneyComparison> comparisons, IReadOnlyList<Unpaired> unpaired, string language) => JsonSerializer.Serialize(new
    {
        Schema, Version, Language = language,
        Comparisons = comparisons.Select(c => One(c, language)),
        Unpaired = unpaired,
    }, Options);

    /// <summary>An index that does not exist is said to be null.</summary>
    internal static readonly JsonSerializerOptions Options = new(TraceFile.Json) { DefaultIgnoreCondition = JsonIgnoreCondition.Never };

    private static object One(JourneyComparison c, string language) => new
    {
        c.Direction, Verdict = ComparisonWords.Paragraph(c, language),
        Before = Side(c.Before), After = Side(c.After),
        Screens = c.Steps.Select(s => new
        {
            s.Screens.Kind, s.Renamed, Before = s.Screens.Before.Select(Name), After = s.Screens.After.Select(Name), Counts = new { s.Before, s.After }, s.NoLongerAsked, s.AskedNow,
        }),
        Measures = c.Measures.Select(m => new { m.Measure, Before = Value(m.Before), After = Value(m.After), m.Turn, m.Points, m.Decides }),
        Findings = new
        {
            Fixed = Known(c.Findings.Fixed, language), New = Known(c.Findings.New, language),
            Persisting = c.Findings.Persisting.Select(p => new { Before = p.Before.Fingerprint, After = p.After.Fingerprint, p.Turn, p.After.Severity, Message = p.After.Message.In(language) }),
            NotSeenAgain = Known(c.Findings.NotSeenAgain, language), NotSeenBefore = Known(c.Findings.NotSeenBefore, language),
        },
    };

    private static object Side(Audited a) => new
    {
        a.Scenario, a.Persona, a.Outcome, a.Shown.Scorecard.Index, a.Shown.Scorecard.Grade, InDoubt = EndDoubt.Of(a.Trace) is not null, a.Trace.StartedAt, Runs = a.Runs.Count, a.Shown.Scorecard.Profile,
    };

    private static object Name(Screen screen) => new { screen.Id, Name = Places.NameOf(screen), screen.Url };

    private static object Value(Repeated r) => new
    {
        Value = r.Shown.Kind is { } kind ? (object)kind : r.Shown.Value, r.Shown.Unit, r.Shown.Status, r.Low, r.High, r.Runs, r.Shown.AtLeast,
    };

    private static object Known(IReadOnlyList<Finding> findings, string language) =>
        findings.Select(f => new { f.Fingerprint, f.Indicator, f.Kind, f.Severity, f.Screens, Message = f.Message.In(language) });
}
