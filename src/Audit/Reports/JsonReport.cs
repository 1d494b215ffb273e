using System.Text.Json;
using System.Text.Json.Nodes;
using Audit.Indicators;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Reports;

/// <summary><c>report.json</c>: what machines read. Its names are stable; see <c>docs/files.md</c>.</summary>
internal static class JsonReport
{
    internal const string Schema = "audit-report";
    internal const string Version = "1.0";

    internal static string Render(Report report, string language)
    {
        var (trace, card) = (report.Trace, report.Scorecard);
        return JsonSerializer.Serialize(new
        {
            Schema, Version, Language = language,
            Scenario = new { trace.Scenario.Id, trace.Scenario.Title, trace.Scenario.Entry },
            Persona = new { trace.Persona.Id, Title = trace.Persona.Title.In(language), trace.Persona.Control },
            card.Outcome, card.Index, card.IndexWithoutCap, card.IndexWithoutBarriers, card.EqualWeightIndex, card.Grade, card.Coverage,
            Ending = new { trace.Ending.Kind, trace.Ending.Reason, trace.Ending.Step, trace.Ending.Seen },
            EndInDoubt = EndDoubt.Of(trace)?.In(language),
            Measures = card.Measures.ToDictionary(m => m.Id, m => MeasureOf(m, language)),
            card.Dimensions, card.Untested,
            Deductions = card.Deductions.Where(d => d.Points > 0).Select(d => DeductionOf(d, language)),
            Findings = card.Findings.Select(f => FindingOf(f, card.Fixes.FirstOrDefault(x => x.Fingerprint == f.Fingerprint), language)),
            NamedByCode = trace.Steps.Where(s => s.FoundBy == "css").Select(s => new { s.Index, s.What, s.Line }),
            Screens = trace.Screens.Select(s => ScreenOf(trace, s)),
            Official = OfficialCard.Of(card).Select(c => new { c.Id, Value = c.Value.In(language), c.Status, c.Level }),
            NotTested = card.NotTested.Select(n => new { n.Measure, Because = n.Because.In(language) }),
            Engine = new { Tool = trace.Tool.Version, trace.Tool.Browser, Axe = trace.Tool.AxeVersion, Trace = $"{trace.Schema} {trace.Version}", card.Profile },
        }, Options);
    }

    /// <summary>As the trace's, but that an index or a grade that does not exist is said to be null.</summary>
    private static readonly JsonSerializerOptions Options = new(TraceFile.Json) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.Never };

    private static JsonObject MeasureOf(Measure measure, string language)
    {
        var json = new JsonObject
        {
            ["value"] = measure.Kind is { } kind ? JsonValue.Create(kind) : measure.Value is { } value ? JsonValue.Create(value) : null,
            ["unit"] = measure.Unit,
            ["status"] = JsonNamingPolicy.KebabCaseLower.ConvertName(measure.Status.ToString()),
        };
        if (measure.Because is { } because) json["because"] = because.In(language);
        if (measure.Parts is { Count: > 0 } parts) json["parts"] = new JsonObject(parts.Select(p => KeyValuePair.Create(p.Key, (JsonNode?)JsonValue.Create(p.Value))));
        if (measure.Low is { } low) json["low"] = low;
        if (measure.High is { } high) json["high"] = high;
        if (measure.AtLeast) json["atLeast"] = true;
        return json;
    }

    private static object DeductionOf(Deduction d, string language) => new
    {
        d.Measure, d.Dimension, d.Points, d.MaxPoints, Value = d.Kind is null ? (object?)d.Value : d.Kind, d.Part, d.Target, d.Limit, d.Origin, Source = d.Source.In(language), d.Evidence,
    };

    private static object FindingOf(Finding f, Fix? fix, string language) => new
    {
        f.Fingerprint, f.Indicator, f.Kind, f.Severity, f.Step, f.Screens, Message = f.Message.In(language), f.References, f.Evidence, IndexWithout = fix?.Index, fix?.Gain,
    };

    private static object ScreenOf(Trace trace, Screen s) => new
    {
        s.Id, Name = Wording.ScreenName(s), s.Url, s.Title, s.Site, s.Heading, s.CurrentStep, s.Dialog, s.Screenshot, s.Words, s.WaitingMs, s.Requests, s.Bytes,
        Visits = trace.Visits.Count(v => v.Screen == s.Id),
    };
}
