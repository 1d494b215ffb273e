using Audit.Journeys;
using Audit.Personas;
using Audit.Scenarios;
using Audit.Traces;
using Microsoft.Playwright;

namespace Audit.Browser.Tests;

/// <summary>Goes through a scenario written in C# and gives the trace back.</summary>
internal static class Go
{
    internal static readonly Persona Novice = new(
        "novice-desktop", new Said("Débutant", "Beginner"), new Said("", ""), Control: false, new Device(1280, 720, Touch: false, 1), "fr-FR", "Europe/Paris",
        null, 1, new Speeds(150, 1.2), 8, [Obstacle.CaptchaWithoutAlternative], new Dictionary<string, string>());

    internal static Scenario Scenario(string completion, params Step[] steps) => new(
        "essai", "Essai", "fr", "Essayer", "/", [], ConsentPolicy.Refuse, new Dictionary<string, DataValue>(), steps, new Target(Text: completion));

    internal static async Task<Trace> ThroughAsync(string baseUrl, Scenario scenario, Persona? persona = null)
    {
        var folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "traces", Guid.NewGuid().ToString("N"));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", ChromiumSandbox = false });
        return await Journey.GoAsync(browser, new JourneyRequest(scenario, persona ?? Novice, baseUrl, folder, AllowFinalSubmit: false), TestContext.Out.WriteLine, CancellationToken.None);
    }
}
