using System.CommandLine;
using Audit.Comparison;
using Audit.Gating;
using Audit.Scoring;

namespace Audit.Cli;

/// <summary><c>audit gate RUN</c>: pass or fail, with the reasons.</summary>
internal static class GateCommand
{
    private static readonly string[] Formats = ["text", "md", "json"];

    internal static Command Make(Speaker speaker)
    {
        var lang = speaker.Lang;
        var run = new Argument<string>("RUN") { Description = new Said("Dossier d'un passage, d'un parcours, ou trace", "Folder of a run, of a journey, or a trace").In(lang) };
        var (budget, baseline) = (Budget(lang), Baseline(lang));
        var update = new Option<bool>("--update-baseline") { Description = new Said("Écrit la référence : accepte tout ce que ce passage a constaté", "Writes the baseline: accepts all that this run found").In(lang) };
        var (format, json, profile) = (Format(lang), Options.Json(lang), Options.Profile(lang));
        var command = new Command("gate", new Said(
            "Laisse passer ou refuse un passage, d'après un budget et une référence.\nExemple : audit gate reports --budget budget.yaml --baseline reference.yaml",
            "Passes or fails a run, by a budget and a baseline.\nExample: audit gate reports --budget budget.yaml --baseline baseline.yaml").In(lang))
        { run, budget, baseline, update, format, json, profile, Options.Lang(lang) };
        command.SetAction(parsed =>
        {
            var asked = new GateAsked(parsed.GetValue(run)!, parsed.GetValue(budget), parsed.GetValue(baseline), parsed.GetValue(update));
            var rules = parsed.GetValue(profile) is { } file ? ProfileFile.Read(file) : Profile.Default;
            var decision = asked.Decide(rules, speaker);
            var exit = ExitOf(decision.Result);
            speaker.Result((parsed.GetValue(json) ? "json" : parsed.GetValue(format)) switch
            {
                "json" => GateReport.Json(decision, (int)exit, lang),
                "md" => GateReport.Markdown(decision, lang),
                _ => GateReport.Text(decision, lang),
            });
            return (int)exit;
        });
        return command;
    }

    private static Exit ExitOf(GateResult result) => result switch { GateResult.Passed => Exit.Done, GateResult.Failed => Exit.GateFailed, _ => Exit.NotCompleted };

    private static Option<string?> Budget(string lang) => new("--budget") { Description = new Said("Limites à tenir (YAML)", "Limits to keep (YAML)").In(lang), HelpName = "FILE" };

    private static Option<string?> Baseline(string lang) => new("--baseline") { Description = new Said("Constats acceptés : tout autre constat est nouveau (YAML)", "Accepted findings: any other finding is new (YAML)").In(lang), HelpName = "FILE" };

    private static Option<string> Format(string lang)
    {
        var option = new Option<string>("--format") { Description = new Said("Forme du résultat : text, md ou json", "Form of the result: text, md or json").In(lang), DefaultValueFactory = _ => "text", HelpName = "F" };
        option.AcceptOnlyFromAmong(Formats);
        return option;
    }
}

/// <summary>What the gate was asked.</summary>
internal sealed record GateAsked(string Run, string? Budget, string? Baseline, bool Update)
{
    /// <exception cref="FileProblemException">A file that cannot be read, or nothing to hold the run against.</exception>
    internal Decision Decide(Profile rules, Speaker speaker)
    {
        RefuseNothing();
        var budget = Budget is null ? null : BudgetFile.Read(Budget);
        var journeys = Journeys(rules);
        var known = Baseline is null || (Update && !File.Exists(Baseline)) ? null : BaselineFile.Read(Baseline);
        return Update ? Updated(journeys, budget, known, speaker) : Gate.Decide(journeys, budget, known);
    }

    private void RefuseNothing()
    {
        if (Baseline is null && Update)
            throw new FileProblemException(new FileProblem("gate", 0, 0, new("--update-baseline sans fichier", "--update-baseline without a file"), new("--baseline FICHIER, le fichier à écrire", "--baseline FILE, the file to write")));
        if (Baseline is null && Budget is null)
            throw new FileProblemException(new FileProblem("gate", 0, 0, new("ni budget ni référence", "neither a budget nor a baseline"), new("--budget FICHIER, --baseline FICHIER ou les deux : sans eux rien n'est vérifié et tout passe", "--budget FILE, --baseline FILE or both: a gate that checks nothing passes everything")));
    }

    private List<AtTheGate> Journeys(Profile rules) =>
    [
        .. JourneyFiles.Read(Run, rules).GroupBy(j => (j.Scenario, j.Persona))
            .Select(g => new AtTheGate(g.Key.Scenario, g.Key.Persona, g.All(j => j.Report is not null) ? new Audited([.. g.Select(j => j.Report!)]) : null)),
    ];

    /// <summary>A run that was not completed knows too little to be a reference: the file stays as it is.</summary>
    private Decision Updated(List<AtTheGate> journeys, Budget? budget, Baseline? known, Speaker speaker)
    {
        var before = Gate.Decide(journeys, budget, null);
        if (before.Result == GateResult.NotCompleted)
        {
            speaker.Say(new Said($"La référence n'est pas écrite : {Baseline}", $"The baseline is not written: {Baseline}"));
            return before;
        }
        var fresh = Gating.Baseline.Of(journeys.Select(j => j.Made!));
        WholeFile.Write(Baseline!, BaselineFile.Write(fresh));
        foreach (var line in BaselineFile.Changes(known, fresh)) speaker.Say(line);
        speaker.Say(new Said($"Référence écrite : {Baseline}. Relisez la différence avant de l'accepter.", $"Baseline written: {Baseline}. Review the difference before you accept it."));
        return Gate.Decide(journeys, budget, fresh);
    }
}
