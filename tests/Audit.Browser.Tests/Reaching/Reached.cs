using Audit.Browser.Tests.Portals;
using Audit.Journeys;
using Audit.Journeys.Reaching;
using Audit.Scenarios;
using Audit.Traces;
using Microsoft.Playwright;

namespace Audit.Browser.Tests.Reaching;

/// <summary>Small journeys to portals that not everybody reaches.</summary>
internal static class Reached
{
    internal const string Home = """<main><h1>Accueil</h1><p>Bienvenue sur le portail.</p><a href="/fin">Continuer</a></main>""";

    internal const string End = "<main><h1>Fin</h1><p>Demande enregistrée</p></main>";

    internal static readonly Scenario Two = Go.Scenario("Demande enregistrée", new Step.Click(new Target("Continuer")));

    internal static (string, string)[] Pages { get; } = [("/", Home), ("/fin", End)];

    internal static int PortOf(Portal portal) => new Uri(portal.BaseUrl).Port;

    internal static Task<Trace> GoAsync(string baseUrl, Reach reach, IBrowser? browser = null, string? folder = null) => Journey.GoAsync(
        browser ?? Go.Browser, new JourneyRequest(Two, Go.Novice, baseUrl, folder ?? Go.NewFolder(), AllowFinalSubmit: false) { Reach = reach }, _ => { }, CancellationToken.None);

    internal static async Task NotInAnyFileAsync(string folder, params string[] secrets)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var text = await File.ReadAllTextAsync(file);
            foreach (var secret in secrets) Assert.That(text, Does.Not.Contain(secret), file);
        }
    }
}
