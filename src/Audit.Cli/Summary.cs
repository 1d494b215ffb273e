using System.Globalization;
using Audit.Cli.Runs;
using Audit.Indicators;
using Audit.Reports;
using Audit.Scoring;
using Spectre.Console;

namespace Audit.Cli;

/// <summary>What a run prints when it is over.</summary>
internal static class Summary
{
    internal static void Print(Speaker speaker, string root, Run run, bool json)
    {
        var text = RunFolder.WriteRun(root, run);
        if (run.Interrupted) speaker.Say(new Said("Interrompu. Ce qui était terminé est gardé.", "Interrupted. What was finished is kept."));
        if (json) speaker.Result(text);
        else if (run.Done.Count > 0) Print(speaker, root, run);
    }

    private static void Print(Speaker speaker, string root, Run run)
    {
        var (standings, matrices) = (run.Standings, RunFolder.MatricesOf(root, run));
        speaker.Result(Table(standings, matrices, speaker.Lang));
        foreach (var standing in standings) Unsteady(speaker, standing);
        foreach (var said in matrices.Select(Counts).OfType<Said>()) speaker.Result(said);
        if (Path.Combine(root, MatrixPage.FileName) is var index && File.Exists(index)) speaker.Result(Path.GetFullPath(index));
        foreach (var page in run.Done.Select(j => Path.Combine(j.Folder, "report.html"))) speaker.Result(Path.GetFullPath(File.Exists(page) ? page : Path.GetDirectoryName(page)!));
    }

    /// <summary>One journey in one line, <paramref name="after"/> at its end.</summary>
    internal static string Line(JourneyDone done, string lang, string after = "") =>
        $"{Planned.NameOf(done.Trace.Scenario.Id, done.Trace.Persona.Id, done.Repeat)} : {Verdict(done.Card.Outcome).In(lang)} {Mark(done.Card, lang)}{after}{Why(done, lang)}";

    internal static string Mark(Scorecard card, string lang) => Mark(card.Index, card.Grade, lang);

    internal static string Number(double value, string lang) => value.ToString("0.#", CultureInfo.GetCultureInfo(lang == "fr" ? "fr-FR" : "en-GB"));

    internal static Said Verdict(Outcome outcome) => outcome switch
    {
        Outcome.Completed => new("a fini seule", "finished alone"),
        Outcome.CompletedWithHelp => new("ne peut pas finir seule", "cannot finish alone"),
        Outcome.StoppedBeforeFinalSubmit => new("arrêtée avant l'envoi", "stopped before the submission"),
        Outcome.Blocked => new("bloquée par le portail", "blocked by the portal"),
        _ => new("parcours non abouti", "not completed"),
    };

    private static string Why(JourneyDone done, string lang) =>
        done.Card.Outcome == Outcome.NotCompleted ? $"\n    {string.Join("\n    ", done.Card.Findings.Where(f => f.Indicator == "journey").Select(f => f.Message.In(lang)))}"
        : EndDoubt.Of(done.Trace) is { } doubt ? $"\n    {doubt.In(lang)}" : "";

    /// <summary>Whose result counts, where that needs saying.</summary>
    private static Said? Counts(Matrix matrix)
    {
        if (matrix.OnlyControl) return new($"{matrix.Scenario} : aucun profil peu à l’aise n’a été joué, seulement le témoin.", $"{matrix.Scenario}: no low-skill persona was run, only the control.");
        if (matrix.Rows.Count == 1) return null;
        if (matrix.Rows.Where(r => !r.Persona.Control).DistinctBy(r => (r.Outcome, r.Index)).Count() == 1) return new($"{matrix.Scenario} : le résultat est le même pour tous les profils qui comptent.", $"{matrix.Scenario}: the result is the same for all personas that count.");
        var who = matrix.Headline.Persona.Id;
        return new($"{matrix.Scenario} : le résultat qui compte est le moins bon, celui de {who}.", $"{matrix.Scenario}: the result that counts is the worst, that of {who}.");
    }

    private static Table Table(IReadOnlyList<Standing> standings, IReadOnlyList<Matrix> matrices, string lang)
    {
        var table = new Table().Border(TableBorder.Minimal);
        foreach (var title in new Said[] { new("Démarche", "Procedure"), new("Profil", "Persona"), new("Verdict", "Verdict"), new("Indice", "Index"), new("Blocages", "Barriers"), new("Coûte le plus", "Costs most") })
            table.AddColumn(title.In(lang));
        foreach (var (m, row) in matrices.SelectMany(m => m.Rows.Select(r => (m, r))))
            table.AddRow(Markup.Escape(m.Scenario), Markup.Escape(row.Persona.Id), VerdictOf(row).In(lang), Mark(standings.First(s => s.Scenario == m.Scenario && s.Persona == row.Persona.Id), lang), Barriers(row), row.WorstName?.In(lang) ?? "—");
        return table;
    }

    private static Said VerdictOf(MatrixRow row) => Verdict(row.Outcome) is var verdict && row.Doubt is null ? verdict : new($"{verdict.Fr}, à vérifier", $"{verdict.En}, to be checked");

    private static string Barriers(MatrixRow row) => row.CanFinish == CanFinish.Unknown ? "—" : row.Barriers.ToString(CultureInfo.InvariantCulture);

    private static string Mark(double? index, string? grade, string lang) => index is { } value ? $"{Number(value, lang)}/100 {grade}" : "—";

    private static string Mark(Standing standing, string lang)
    {
        var mark = Mark(standing.Index, standing.Repeats.Grade, lang);
        if (!standing.Repeated) return mark;
        var spread = standing.Repeats.Index is { } i && i.Low < i.High ? new Said($" (de {Number(i.Low, "fr")} à {Number(i.High, "fr")})", $" ({Number(i.Low, "en")} to {Number(i.High, "en")})") : new("", "");
        return $"{mark}{spread.In(lang)} · {new Said($"médiane de {standing.Repeats.Runs}", $"median of {standing.Repeats.Runs}").In(lang)}";
    }

    /// <summary>What should be the same in every run of a journey, and was not.</summary>
    private static void Unsteady(Speaker speaker, Standing standing)
    {
        var name = $"{standing.Scenario} · {standing.Persona} : ";
        if (standing.Repeats.Outcomes.Count > 1)
            speaker.Result($"{name}{string.Join(", ", standing.Repeats.Outcomes.Select(o => $"{o.Value} × {Verdict(o.Key).In(speaker.Lang)}"))}");
        foreach (var measure in standing.Repeats.Measures.Where(m => m is { Counted: true, Stable: false }))
            speaker.Result($"{name}{Unsteady(measure, standing.Repeats.Runs, speaker.Lang)}");
    }

    private static string Unsteady(RepeatedMeasure measure, int runs, string lang)
    {
        var title = Catalogue.All.FirstOrDefault(i => i.Id == measure.Id)?.Title.In(lang) ?? measure.Id;
        var (fr, en) = measure.Value is not { } v ? (string.Join(", ", measure.Kinds), string.Join(", ", measure.Kinds))
            : v.Low < v.High ? ($"de {Number(v.Low, "fr")} à {Number(v.High, "fr")}, médiane {Number(v.Median, "fr")}", $"{Number(v.Low, "en")} to {Number(v.High, "en")}, median {Number(v.Median, "en")}")
            : ($"mesuré {v.Runs} fois sur {runs}", $"measured {v.Runs} times of {runs}");
        return new Said($"{title} : pas stable ({fr})", $"{title}: not stable ({en})").In(lang);
    }
}
