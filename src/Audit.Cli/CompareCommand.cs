using System.CommandLine;
using Audit.Cli.Runs;
using Audit.Personas;
using Audit.Scenarios;

namespace Audit.Cli;

/// <summary><c>audit compare BEFORE AFTER</c>: two versions side by side; more than two in one table.</summary>
internal static class CompareCommand
{
    internal static Command Make(Speaker speaker)
    {
        var lang = speaker.Lang;
        var sides = new Argument<string[]>("BEFORE AFTER") { Description = new Said("Deux passages, parcours ou traces, ou deux adresses de portail (avec --scenario) ; plus de deux donnent un tableau", "Two runs, journeys or traces, or two portal addresses (with --scenario); more than two give a table").In(lang), Arity = new ArgumentArity(2, 50) }.RefusingOptions(lang);
        var (scenarios, personas, allow, repeat, json) = (Scenario(lang), Options.Persona(lang), Options.AllowFinalSubmit(lang), Options.Repeat(lang), Options.Json(lang));
        var (shared, reach) = (new SharedOptions(lang), new ReachOptions(lang));
        var command = new Command("compare", new Said(
            "Compare deux versions d'une démarche : écrans, mesures et constats côte à côte.\nExemple : audit compare reports-avant reports-apres",
            "Compares two versions of a procedure: screens, measures and findings side by side.\nExample: audit compare reports-before reports-after").In(lang))
        { sides, scenarios, personas, allow, repeat, json };
        shared.AddTo(command);
        foreach (var option in reach.All) command.Options.Add(option);
        command.SetAction(async (parsed, cancel) =>
        {
            var way = reach.Read(parsed, Environment.GetEnvironmentVariable);
            var settings = shared.Read(parsed, way.Authority);
            var paths = parsed.GetValue(sides)!;
            var folders = paths.All(IsAddress)
                ? await PortalRuns.GoAsync(paths, address => Plan.Of(Scenarios(parsed.GetValue(scenarios)), Who(parsed.GetValue(personas)), parsed.GetValue(repeat), (s, p) => new(ScenarioValues.Resolve(s, p), p, address, parsed.GetValue(allow)) { Way = way }), settings, speaker, cancel)
                : paths;
            var found = folders.Zip(paths, (folder, name) => (Name: name, Journeys: JourneyFiles.Read(folder, settings.Choice.Profile))).ToList();
            var compared = new ComparedFiles(settings.Root, settings.Choice, found);
            return (int)(found.Count == 2 ? compared.Two(speaker, parsed.GetValue(json)) : compared.Many(speaker, parsed.GetValue(json)));
        });
        return command;
    }

    private static List<Persona> Who(string[]? named) => [.. (named is { Length: > 0 } ? named : [PersonaLibrary.DefaultId]).Select(PersonaLibrary.Find)];

    private static Option<string[]> Scenario(string lang) => new("--scenario")
    {
        Description = new Said("Scénario à jouer sur chaque adresse (répétable)", "Scenario to play on each address (repeatable)").In(lang),
        HelpName = "FILE",
    };

    private static bool IsAddress(string side) => side.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || side.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static IReadOnlyList<Scenario> Scenarios(string[]? files) => files is { Length: > 0 }
        ? ScenarioPaths.Read(files)
        : throw new FileProblemException(new FileProblem("compare", 0, 0, new("des adresses sans scénario", "addresses without a scenario"), new("--scenario FICHIER, la démarche à jouer sur chacune", "--scenario FILE, the procedure to play on each of them")));
}

/// <summary>Plays the same scenarios on several portals, each in a folder of its own.</summary>
internal static class PortalRuns
{
    /// <summary>Folders of the runs, in the order of the addresses. Every plan is made before any browser starts.</summary>
    internal static async Task<IReadOnlyList<string>> GoAsync(IReadOnlyList<string> addresses, Func<string, IReadOnlyList<Planned>> planned, RunSettings settings, Speaker speaker, CancellationToken cancel)
    {
        foreach (var address in addresses) ReachSettings.RefusePasswordIn(address, "compare");
        var plans = addresses.Select(a => (Address: a, Journeys: planned(a))).ToList();
        foreach (var (_, journeys) in plans) await journeys[0].Way.CheckAsync(journeys, cancel);
        var folders = new List<string>();
        foreach (var ((address, journeys), number) in plans.Select((p, i) => (p, i + 1)))
        {
            speaker.Say($"{number}/{addresses.Count} {address}");
            folders.Add(Path.Combine(settings.Root, addresses.Count > 2 ? $"portal-{number}" : number == 1 ? "before" : "after"));
            var run = await Runner.GoAsync(journeys, settings with { Root = folders[^1] }, speaker, cancel);
            RunFolder.WriteRun(folders[^1], run);
            if (run.Interrupted) throw new OperationCanceledException(cancel);
        }
        return folders;
    }
}
