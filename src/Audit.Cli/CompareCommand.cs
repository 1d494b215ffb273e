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
        var sides = new Argument<string[]>("BEFORE AFTER") { Description = new Said("Deux passages, parcours ou traces, ou deux adresses de portail (avec --scenario) ; plus de deux donnent un tableau", "Two runs, journeys or traces, or two portal addresses (with --scenario); more than two give a table").In(lang), Arity = new ArgumentArity(2, 50) };
        var (scenarios, personas, allow, json) = (Scenario(lang), Options.Persona(lang), Options.AllowFinalSubmit(lang), Options.Json(lang));
        var shared = new SharedOptions(lang);
        var command = new Command("compare", new Said(
            "Compare deux versions d'une démarche : écrans, mesures et constats côte à côte.\nExemple : audit compare reports-avant reports-apres",
            "Compares two versions of a procedure: screens, measures and findings side by side.\nExample: audit compare reports-before reports-after").In(lang))
        { sides, scenarios, personas, allow, json };
        shared.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var settings = shared.Read(parsed);
            var paths = parsed.GetValue(sides)!;
            var folders = paths.All(IsAddress)
                ? await PortalRuns.GoAsync(paths, new(Scenarios(parsed.GetValue(scenarios)), parsed.GetValue(personas) ?? [], parsed.GetValue(allow)), settings, speaker, cancel)
                : paths;
            var found = folders.Zip(paths, (folder, name) => (Name: name, Journeys: JourneyFiles.Read(folder, settings.Choice.Profile))).ToList();
            var compared = new ComparedFiles(settings.Root, settings.Choice, found);
            return (int)(found.Count == 2 ? compared.Two(speaker, parsed.GetValue(json)) : compared.Many(speaker, parsed.GetValue(json)));
        });
        return command;
    }

    private static Option<string[]> Scenario(string lang) => new("--scenario")
    {
        Description = new Said("Scénario à jouer sur chaque adresse (répétable)", "Scenario to play on each address (repeatable)").In(lang),
        HelpName = "FILE",
    };

    private static bool IsAddress(string side) => side.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || side.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static IReadOnlyList<Scenario> Scenarios(string[]? files) => files is { Length: > 0 }
        ? ScenarioPaths.Read(files)
        : throw new FileProblemException(new FileProblem("compare", 0, 0, "addresses without a scenario", "--scenario FILE, the procedure to play on each of them"));
}

/// <summary>What to play on every portal.</summary>
internal sealed record PortalPlan(IReadOnlyList<Scenario> Scenarios, IReadOnlyList<string> Personas, bool AllowFinalSubmit);

/// <summary>Plays the same scenarios on several portals, each in a folder of its own.</summary>
internal static class PortalRuns
{
    /// <summary>Folders of the runs, in the order of the addresses.</summary>
    internal static async Task<IReadOnlyList<string>> GoAsync(IReadOnlyList<string> addresses, PortalPlan plan, RunSettings settings, Speaker speaker, CancellationToken cancel)
    {
        var who = (plan.Personas.Count > 0 ? plan.Personas : [PersonaLibrary.DefaultId]).Select(PersonaLibrary.Find).ToList();
        var folders = new List<string>();
        foreach (var (address, number) in addresses.Select((a, i) => (a, i + 1)))
        {
            speaker.Say($"{number}/{addresses.Count} {address}");
            folders.Add(Path.Combine(settings.Root, addresses.Count > 2 ? $"portal-{number}" : number == 1 ? "before" : "after"));
            var journeys = Plan.Of(plan.Scenarios, who, repeat: 1, (s, p) => new(ScenarioValues.Resolve(s, p), p, address, plan.AllowFinalSubmit));
            RunFolder.WriteRun(folders[^1], await Runner.GoAsync(journeys, settings with { Root = folders[^1] }, speaker, cancel));
        }
        return folders;
    }
}
