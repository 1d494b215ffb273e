using System.Globalization;
using Audit.Scoring;
using Spectre.Console;

namespace Audit.Cli;

/// <summary>What a run prints when it is over.</summary>
internal static class Summary
{
    internal static void Print(Speaker speaker, string root, IReadOnlyList<JourneyDone> done, bool json)
    {
        var run = RunFolder.WriteRun(root, done);
        if (json)
        {
            speaker.Result(run);
            return;
        }
        speaker.Result(Table(done, speaker.Lang));
        foreach (var headline in done.GroupBy(d => d.Trace.Scenario.Id).Select(g => RunSummary.HeadlineOf(g.Key, [.. g])).Where(h => h.OnlyControl))
            speaker.Result(new Said($"{headline.Scenario} : aucun profil peu à l'aise n'a été joué, seulement le témoin.", $"{headline.Scenario}: no low-skill persona was run, only the control."));
        foreach (var journey in done) speaker.Result(Path.GetFullPath(Path.Combine(journey.Folder, "report.html")));
    }

    /// <summary>One journey in one line.</summary>
    internal static string Line(JourneyDone done, string lang) =>
        $"{done.Trace.Scenario.Id} · {done.Trace.Persona.Id} : {Verdict(done.Card.Outcome).In(lang)} {Mark(done.Card, lang)}{Why(done, lang)}";

    internal static string Mark(Scorecard card, string lang) =>
        card.Index is { } index ? $"{Number(index, lang)}/100 {card.Grade}" : "—";

    internal static string Number(double value, string lang) => value.ToString("0.#", CultureInfo.GetCultureInfo(lang == "fr" ? "fr-FR" : "en-GB"));

    internal static Said Verdict(Outcome outcome) => outcome switch
    {
        Outcome.Completed => new("terminé seul", "finished alone"),
        Outcome.CompletedWithHelp => new("ne peut pas finir seul", "cannot finish alone"),
        Outcome.StoppedBeforeFinalSubmit => new("arrêté avant l'envoi", "stopped before the submission"),
        Outcome.Blocked => new("bloqué par le portail", "blocked by the portal"),
        _ => new("parcours non abouti", "not completed"),
    };

    private static string Why(JourneyDone done, string lang) =>
        done.Card.Outcome == Outcome.NotCompleted ? $"\n    {string.Join("\n    ", done.Card.Findings.Where(f => f.Indicator == "journey").Select(f => f.Message.In(lang)))}" : "";

    private static Table Table(IReadOnlyList<JourneyDone> done, string lang)
    {
        var table = new Table().Border(TableBorder.Minimal);
        foreach (var title in new Said[] { new("Démarche", "Procedure"), new("Profil", "Persona"), new("Verdict", "Verdict"), new("Indice", "Index") })
            table.AddColumn(title.In(lang));
        foreach (var d in done)
            table.AddRow(Markup.Escape(d.Trace.Scenario.Id), Markup.Escape(d.Trace.Persona.Id), Verdict(d.Card.Outcome).In(lang), Mark(d.Card, lang));
        return table;
    }
}
