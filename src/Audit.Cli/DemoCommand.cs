using System.CommandLine;
using Audit.Cli.Runs;
using Audit.DemoTown;
using Audit.Indicators;
using Audit.Personas;
using Audit.Scenarios;
using Spectre.Console;

namespace Audit.Cli;

/// <summary><c>audit demo</c>: the embedded town hall, the hard and the easy version of its procedures side by side.</summary>
internal static class DemoCommand
{
    private static readonly string[] Shown = ["click-depth", "screens", "password-steps", "pop-ups", "fields", "keystrokes", "axe"];

    private static readonly string[] Versions = ["school-registration-hard", "school-registration-easy", "appointment-hard", "appointment-easy"];

    internal static Command Make(Speaker speaker)
    {
        var lang = speaker.Lang;
        var (personas, json, serve, port) = (Options.Persona(lang), Options.Json(lang), Serve(lang), Options.Port(lang));
        var shared = new SharedOptions(lang);
        var command = new Command("demo", new Said(
            "Démarre une mairie de démonstration, fait ses deux démarches, en version difficile puis facile, et les compare.\nExemple : audit demo",
            "Starts a demo town hall, goes through its two procedures, the hard version then the easy one, and compares them.\nExample: audit demo").In(lang)) { personas, json, serve, port };
        shared.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            await using var town = await OpenAsync(parsed.GetValue(port), cancel);
            if (parsed.GetValue(serve)) return await ServeAsync(town, speaker, cancel);
            var who = (parsed.GetValue(personas) is { Length: > 0 } named ? named : [PersonaLibrary.DefaultId]).Select(PersonaLibrary.Find).ToList();
            var way = ReachSettings.Direct(new TownMailbox(town.Mailbox));
            var plan = (from p in who from s in Scenarios() select new Planned(ScenarioValues.Resolve(s, p), p, town.BaseUrl, AllowFinalSubmit: true) { Way = way }).ToList();
            var run = await Runner.GoAsync(plan, shared.Read(parsed), speaker, cancel);
            Summary.Print(speaker, shared.Root(parsed), run, parsed.GetValue(json));
            var pairs = DemoPair.Of(run.Done);
            var pages = DemoComparison.Write(shared.Root(parsed), pairs, shared.Read(parsed).Choice);
            if (parsed.GetValue(json)) return (int)run.Exit;
            foreach (var page in pages) speaker.Result(page);
            foreach (var pair in pairs) speaker.Result(BeforeAfter(pair, lang));
            return (int)run.Exit;
        });
        return command;
    }

    /// <summary>The town hall alone, for a person to go through it herself; until interrupted.</summary>
    private static async Task<int> ServeAsync(Town town, Speaker speaker, CancellationToken cancel)
    {
        speaker.Result(new Said($"Version difficile  {town.BaseUrl}/difficile/", $"Hard version  {town.BaseUrl}/difficile/"));
        speaker.Result(new Said($"Version facile     {town.BaseUrl}/facile/", $"Easy version  {town.BaseUrl}/facile/"));
        speaker.Result(new Said($"Ses courriels      {town.Mailbox.BaseUrl}/", $"Its mails     {town.Mailbox.BaseUrl}/"));
        speaker.Say(new Said("La mairie est ouverte. Ctrl+C pour la fermer.", "The town hall is open. Ctrl+C closes it."));
        await Task.Delay(Timeout.Infinite, cancel).ContinueWith(_ => { }, TaskScheduler.Default);
        return (int)Exit.Done;
    }

    private static async Task<Town> OpenAsync(int port, CancellationToken cancel)
    {
        try
        {
            return await Town.StartAsync(port, cancel: cancel);
        }
        catch (Exception error) when (port > 0 && error is IOException or System.Net.Sockets.SocketException)
        {
            throw new FileProblemException(new FileProblem("--port", 0, 0, new($"{port}, qu’un autre programme utilise", $"{port}, which another program uses"), new("un port libre", "a free port")));
        }
    }

    private static Option<bool> Serve(string lang) => new("--serve")
    {
        Description = new Said("Ouvre seulement la mairie, pour la visiter soi-même", "Only opens the town hall, to visit it oneself").In(lang),
    };

    /// <summary>Hard first, then easy, as they stand beside the tool; named as the repository does, whatever folder the tool runs from.</summary>
    private static IReadOnlyList<Scenario> Scenarios()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "scenarios", "demo");
        return [.. Versions.Select(id => ScenarioFile.Read(Path.Combine(folder, $"{id}.yaml"), Environment.GetEnvironmentVariable) with { File = $"scenarios/demo/{id}.yaml" })];
    }

    private static Table BeforeAfter(DemoPair pair, string lang)
    {
        var table = new Table().Border(TableBorder.Minimal);
        table.AddColumn(Markup.Escape($"{pair.Procedure} · {pair.Easy.Trace.Persona.Id}"));
        foreach (var title in new Said[] { new("Difficile", "Hard"), new("Facile", "Easy") }) table.AddColumn(new TableColumn(title.In(lang)).RightAligned());
        table.AddRow(new Said("Indice de simplicité", "Simplicity index").In(lang), Summary.Mark(pair.Hard.Card, lang), Summary.Mark(pair.Easy.Card, lang));
        foreach (var indicator in Catalogue.All.Where(i => Shown.Contains(i.Id)))
            table.AddRow(Markup.Escape(indicator.Title.In(lang)), Value(pair.Hard, indicator.Id, lang), Value(pair.Easy, indicator.Id, lang));
        return table;
    }

    private static string Value(JourneyDone done, string measure, string lang) =>
        done.Card.Measures.FirstOrDefault(m => m.Id == measure)?.Value is { } value ? Summary.Number(value, lang) : "—";
}
