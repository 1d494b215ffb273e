using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Audit.Comparison;
using Audit.Reports;
using Audit.Traces;

namespace Audit.Gating;

/// <summary>A decision written down. Pure: the same decision and language give the same text.</summary>
public static class GateReport
{
    /// <summary>More would not fit on one screen; the rest is counted, and all is in the JSON.</summary>
    private const int MostShown = 8;

    /// <summary>For a terminal: one screen that says what to do.</summary>
    public static string Text(Decision decision, string language)
    {
        var text = new StringBuilder($"{Sign(decision.Result)} {Head(decision).In(language)}\n");
        var shown = decision.Reasons.Take(MostShown).ToList();
        foreach (var group in shown.GroupBy(Place)) Group(text, group.Key, [.. group], language);
        if (decision.Reasons.Count > shown.Count) Line(text, $"\n  {More(decision.Reasons.Count - shown.Count).In(language)}");
        var todo = GateTodo.Of(decision);
        if (todo.Count > 0) Line(text, $"\n{new Said("À faire :", "What to do:").In(language)}");
        foreach (var line in todo) Line(text, $"  - {line.In(language)}");
        if (decision.Notes.Count > 0) Line(text, "");
        foreach (var note in decision.Notes.Take(MostShown)) Line(text, $"· {OneLine(note.In(language))}");
        Line(text, $"{(decision.Notes.Count > 0 ? "" : "\n")}{Counts(decision.Counts).In(language)}");
        return text.ToString().TrimEnd();
    }

    /// <summary>For a merge request or a pipeline's summary.</summary>
    public static string Markdown(Decision decision, string language)
    {
        var text = new StringBuilder($"## {Sign(decision.Result)} {Cell(Head(decision).In(language))}\n\n");
        if (decision.Reasons.Count > 0)
        {
            Line(text, $"| {new Said("Parcours", "Journey").In(language)} | {new Said("Raison", "Reason").In(language)} | |\n| --- | --- | --- |");
            foreach (var r in decision.Reasons) Line(text, $"| {Cell(Place(r))} | {Cell($"{Label(r).In(language)} {r.What.In(language)}")} | {Cell(r.Kind == ReasonKind.NewFinding ? r.Name! : "")} |");
            Line(text, "");
        }
        foreach (var line in GateTodo.Of(decision)) Line(text, $"- {Cell(line.In(language))}");
        foreach (var note in decision.Notes) Line(text, $"- {Cell(note.In(language))}");
        Line(text, $"\n{Cell(Counts(decision.Counts).In(language))}");
        return text.ToString();
    }

    /// <summary>For machines. <paramref name="exit"/> is the code the tool ends with.</summary>
    public static string Json(Decision decision, int exit, string language) => JsonSerializer.Serialize(new
    {
        Schema = "audit-gate", Version = "1.0", Language = language, decision.Result, Exit = exit,
        Said = Head(decision).In(language),
        Reasons = decision.Reasons.Select(r => new { r.Kind, r.Scenario, r.Persona, r.Name, r.Severity, r.Value, r.Limit, Message = r.What.In(language) }),
        ToDo = GateTodo.Of(decision).Select(t => t.In(language)),
        Notes = decision.Notes.Select(n => n.In(language)),
        decision.Counts,
    }, Options);

    private static readonly JsonSerializerOptions Options = new(TraceFile.Json) { DefaultIgnoreCondition = JsonIgnoreCondition.Never };

    private static Said Head(Decision decision) => (decision.Result, decision.Reasons.Count) switch
    {
        (GateResult.Passed, _) => new("Passe.", "Passes."),
        (GateResult.NotCompleted, _) => new("Échec : un parcours n’a pas abouti, ou n’est pas dans ce dossier (not completed). Ce qu’on ne sait pas ne passe pas.", "Fails: a journey was not completed, or is not in this folder. What is not known does not pass."),
        (_, 1) => new("Échec : 1 raison.", "Fails: 1 reason."),
        (_, var n) => new($"Échec : {n} raisons.", $"Fails: {n} reasons."),
    };

    private static Said Label(Reason reason) => reason.Kind switch
    {
        ReasonKind.NewFinding => new($"Nouveau ({Wording.SeverityName(reason.Severity!.Value).Fr.ToLowerInvariant()}) :", $"New ({Wording.SeverityName(reason.Severity!.Value).En.ToLowerInvariant()}):"),
        ReasonKind.OverLimit => new("Hors limite :", "Out of limits:"),
        ReasonKind.NotTested => new("Non testé :", "Not tested:"),
        _ => new("", ""),
    };

    private static void Group(StringBuilder text, string place, List<Reason> reasons, string language)
    {
        Line(text, $"\n{(place.Length == 0 ? new Said("Budget et référence", "Budget and baseline").In(language) : OneLine(place))}");
        foreach (var r in reasons)
        {
            Line(text, $"  ✕ {OneLine($"{Label(r).In(language)} {r.What.In(language)}".Trim())}");
            if (r.Kind is ReasonKind.NewFinding or ReasonKind.ExpiredWaiver) Line(text, $"    {OneLine(r.Name ?? "")}");
        }
    }

    private static Said More(int more) => more == 1 ? new("… et 1 autre raison (--json les donne toutes).", "… and 1 more reason (--json gives all).") : new($"… et {more} autres raisons (--json les donne toutes).", $"… and {more} more reasons (--json gives all).");

    private static Said Counts(GateCounts c) => new(
        $"Parcours jugés : {c.Journeys} · constats : {c.Findings} · acceptés : {c.Accepted} · nouveaux : {c.New} · disparus : {c.Gone} · sous dérogation : {c.Waived}",
        $"Journeys judged: {c.Journeys} · findings: {c.Findings} · accepted: {c.Accepted} · new: {c.New} · gone: {c.Gone} · waived: {c.Waived}");

    private static string Place(Reason reason) => (reason.Scenario, reason.Persona) switch
    {
        ({ } scenario, { } persona) => $"{scenario} · {persona}",
        (null, { } persona) => persona,
        _ => "",
    };

    private static string Sign(GateResult result) => result switch { GateResult.Passed => "✓", GateResult.Failed => "✕", _ => "?" };

    private static string OneLine(string text) => TextTable.OneLine(text);

    private static string Cell(string text) => MarkdownReport.Cell(text);

    private static void Line(StringBuilder text, string line) => text.Append(CultureInfo.InvariantCulture, $"{line}\n");
}
