using System.CommandLine;
using Audit.Cli.Runs;
using Audit.History;
using Audit.Journeys.Browsers;
using Audit.Journeys.Reaching;
using Audit.Personas;
using Audit.Scenarios;
using Audit.Scoring;

namespace Audit.Cli;

/// <summary><c>audit run PATH…</c></summary>
internal static class RunCommand
{
    internal static Command Make(Speaker speaker)
    {
        var lang = speaker.Lang;
        var paths = new Argument<string[]>("PATH") { Description = new Said("Scénarios : fichiers, dossiers ou motifs (*.yaml)", "Scenarios: files, folders or patterns (*.yaml)").In(lang), Arity = ArgumentArity.OneOrMore }.RefusingOptions(lang);
        var (jobs, samePortal, repeat, resume) = (Options.Jobs(lang), Options.SamePortal(lang), Options.Repeat(lang), Options.Resume(lang));
        var (personas, baseUrl, allow, json) = (Options.Persona(lang), Options.BaseUrl(lang), Options.AllowFinalSubmit(lang), Options.Json(lang));
        var history = Options.History(lang);
        var (shared, reach) = (new SharedOptions(lang), new ReachOptions(lang));
        var command = new Command("run", new Said(
            "Fait la démarche à la place d'une personne peu à l'aise et écrit le bilan.\nExemple : audit run scenarios/cantine.yaml --base-url https://demarches.ville.fr --persona senior-smartphone",
            "Goes through a procedure as a low-skill person and writes the report.\nExample: audit run scenarios/canteen.yaml --base-url https://services.town.example --persona senior-smartphone").In(lang))
        { paths, personas, baseUrl, allow, jobs, samePortal, repeat, resume, history, json };
        shared.AddTo(command);
        foreach (var option in reach.All) command.Options.Add(option);
        command.SetAction(async (parsed, cancel) =>
        {
            var scenarios = ScenarioPaths.Read(parsed.GetValue(paths)!);
            var who = (parsed.GetValue(personas) is { Length: > 0 } named ? named : [PersonaLibrary.DefaultId]).Select(PersonaLibrary.Find).ToList();
            var way = reach.Read(parsed, Environment.GetEnvironmentVariable);
            var plan = Plan.Of(scenarios, who, parsed.GetValue(repeat), (s, p) => new(ScenarioValues.Resolve(s, p), p, BaseUrlOf(s, parsed.GetValue(baseUrl)), parsed.GetValue(allow)) { Way = way });
            await way.CheckAsync(plan, cancel);
            var settings = shared.Read(parsed, way.Authority) with { Schedule = new(parsed.GetValue(jobs), parsed.GetValue(samePortal)), Resume = parsed.GetValue(resume) };
            var run = await Runner.GoAsync(plan, settings, speaker, cancel);
            Summary.Print(speaker, settings.Root, run, parsed.GetValue(json));
            HistoryFile.Append(parsed.GetValue(history) ?? Path.Combine(settings.Root, HistoryFile.FileName), run.Done.Select(d => HistoryLine.Of(d.Trace, d.Card)));
            if (run.Interrupted) speaker.Say(new Said("Pour continuer : la même commande avec --resume.", "To go on: the same command with --resume."));
            return (int)run.Exit;
        });
        return command;
    }

    private static string? BaseUrlOf(Scenario scenario, string? given)
    {
        if (given is not null && !(Uri.TryCreate(given, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
            throw new FileProblemException(new FileProblem("--base-url", 0, 0, new($"« {given} »", $"'{given}'"), new("une adresse comme https://demarches.ville.example", "an address such as https://services.town.example")));
        if (given is not null) ReachSettings.RefusePasswordIn(given, "--base-url");
        ReachSettings.RefusePasswordIn(scenario.Entry, scenario.File ?? scenario.Id);
        if (given is null && !scenario.Entry.StartsWith("http", StringComparison.Ordinal))
            throw new FileProblemException(new FileProblem(scenario.File ?? scenario.Id, 0, 0, new($"l'entrée (entry) « {scenario.Entry} », un chemin", $"the entry '{scenario.Entry}', a path"), new("l'adresse du portail : donnez-la avec --base-url URL", "the portal's address: give it with --base-url URL")));
        return given;
    }
}

/// <summary>The options of every command that opens a browser and writes reports.</summary>
internal sealed class SharedOptions(string lang)
{
    private readonly Option<string> _out = Options.Out(lang);
    private readonly Option<string> _format = Options.Format(lang);
    private readonly Option<string?> _lang = Options.Lang(lang);
    private readonly Option<string?> _profile = Options.Profile(lang);
    private readonly Option<string?> _browser = Options.Browser(lang);
    private readonly Option<bool> _noInstall = Options.NoInstall(lang);
    private readonly Option<bool> _headed = Options.Headed(lang);

    internal void AddTo(Command command)
    {
        foreach (var option in new Option[] { _out, _format, _lang, _profile, _browser, _noInstall, _headed }) command.Options.Add(option);
    }

    internal string Root(ParseResult parsed) => parsed.GetValue(_out)!;

    internal RunSettings Read(ParseResult parsed, PrivateAuthority? authority = null) => new(
        Root(parsed),
        new ReportChoice(parsed.GetValue(_profile) is { } file ? ProfileFile.Read(file) : Profile.Default, Formats.In(parsed.GetValue(_format)!), parsed.GetValue(_lang)),
        new BrowserRequest(parsed.GetValue(_browser), !parsed.GetValue(_noInstall), parsed.GetValue(_headed), Authority: authority));
}
