using System.CommandLine;
using Audit.Journeys;
using Audit.Journeys.Browsers;
using Audit.Personas;
using Audit.Scenarios;
using Audit.Scoring;
using Microsoft.Playwright;

namespace Audit.Cli;

/// <summary><c>audit run PATH…</c></summary>
internal static class RunCommand
{
    internal static Command Make(Speaker speaker)
    {
        var lang = speaker.Lang;
        var paths = new Argument<string[]>("PATH") { Description = new Said("Scénarios : fichiers, dossiers ou motifs (*.yaml)", "Scenarios: files, folders or patterns (*.yaml)").In(lang), Arity = ArgumentArity.OneOrMore };
        var (personas, baseUrl, allow, json) = (Options.Persona(lang), Options.BaseUrl(lang), Options.AllowFinalSubmit(lang), Options.Json(lang));
        var shared = new SharedOptions(lang);
        var command = new Command("run", new Said(
            "Fait la démarche à la place d'une personne peu à l'aise et écrit le bilan.\nExemple : audit run scenarios/cantine.yaml --base-url https://demarches.ville.fr --persona senior-smartphone",
            "Goes through a procedure as a low-skill person and writes the report.\nExample: audit run scenarios/canteen.yaml --base-url https://services.town.example --persona senior-smartphone").In(lang))
        { paths, personas, baseUrl, allow, json };
        shared.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var scenarios = ScenarioPaths.Read(parsed.GetValue(paths)!);
            var who = (parsed.GetValue(personas) is { Length: > 0 } named ? named : [PersonaLibrary.DefaultId]).Select(PersonaLibrary.Find).ToList();
            var plan = (from s in scenarios from p in who select new Planned(ScenarioValues.Resolve(s, p), p, BaseUrlOf(s, parsed.GetValue(baseUrl)), parsed.GetValue(allow))).ToList();
            var done = await Runner.GoAsync(plan, shared.Read(parsed), speaker, cancel);
            Summary.Print(speaker, shared.Root(parsed), done, parsed.GetValue(json));
            return (int)Exits.Worst(done.Select(d => d.Exit));
        });
        return command;
    }

    private static string? BaseUrlOf(Scenario scenario, string? given)
    {
        if (given is not null && !(Uri.TryCreate(given, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
            throw new FileProblemException(new FileProblem("--base-url", 0, 0, $"'{given}'", "an address such as https://services.town.example"));
        if (given is null && !scenario.Entry.StartsWith("http", StringComparison.Ordinal))
            throw new FileProblemException(new FileProblem(scenario.File ?? scenario.Id, 0, 0, $"the entry '{scenario.Entry}', a path", "the portal's address: give it with --base-url URL"));
        return given;
    }
}

/// <summary>One journey to make.</summary>
internal sealed record Planned(Scenario Scenario, Persona Persona, string? BaseUrl, bool AllowFinalSubmit);

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

    internal RunSettings Read(ParseResult parsed) => new(
        Root(parsed),
        new ReportChoice(parsed.GetValue(_profile) is { } file ? ProfileFile.Read(file) : Profile.Default, parsed.GetValue(_format)!.Split(','), parsed.GetValue(_lang)),
        new BrowserRequest(parsed.GetValue(_browser), !parsed.GetValue(_noInstall), parsed.GetValue(_headed)));
}

/// <summary>How to run, whatever is run.</summary>
internal sealed record RunSettings(string Root, ReportChoice Choice, BrowserRequest Browser);

/// <summary>Makes the planned journeys one after the other in one browser; one that fails leaves the others alone.</summary>
internal static class Runner
{
    internal static async Task<IReadOnlyList<JourneyDone>> GoAsync(IReadOnlyList<Planned> plan, RunSettings settings, Speaker speaker, CancellationToken cancel)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await BrowserLaunch.StartAsync(playwright, settings.Browser with { Lang = speaker.Lang }, speaker.Say, cancel);
        var done = new List<JourneyDone>();
        foreach (var (journey, number) in plan.Select((p, i) => (p, i + 1)))
        {
            cancel.ThrowIfCancellationRequested();
            done.Add(await OneAsync(browser, journey, settings, text => speaker.Progress($"[{number}/{plan.Count}] {text}"), cancel));
            speaker.Say($"[{number}/{plan.Count}] {Summary.Line(done[^1], speaker.Lang)}");
        }
        return done;
    }

    private static async Task<JourneyDone> OneAsync(IBrowser browser, Planned planned, RunSettings settings, Action<string> progress, CancellationToken cancel)
    {
        var folder = RunFolder.Of(settings.Root, planned.Scenario.Id, planned.Persona.Id);
        var traceFolder = Path.Combine(folder, RunFolder.Trace);
        if (Directory.Exists(traceFolder)) Directory.Delete(traceFolder, recursive: true);
        var request = new JourneyRequest(planned.Scenario, planned.Persona, planned.BaseUrl, traceFolder, planned.AllowFinalSubmit);
        var trace = await Journey.GoAsync(browser, request, progress, cancel);
        return RunFolder.Report(trace, traceFolder, folder, settings.Choice);
    }
}
