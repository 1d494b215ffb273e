using Audit.Journeys;
using Audit.Journeys.Browsers;
using Audit.Journeys.Mailboxes;
using Audit.Personas;
using Audit.Scenarios;
using Audit.Traces;
using Microsoft.Playwright;

namespace Audit.Browser.Tests;

/// <summary>Goes through scenarios written in C# in one shared browser, found as the tool finds it.</summary>
[SetUpFixture]
public sealed class Go
{
    private static IPlaywright? _playwright;

    internal static IBrowser Browser { get; private set; } = null!;

    [OneTimeSetUp]
    public static async Task StartAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Browser = await BrowserLaunch.StartAsync(_playwright, new BrowserRequest(), Console.Error.WriteLine, CancellationToken.None);
    }

    [OneTimeTearDown]
    public static async Task StopAsync()
    {
        await Browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>The default persona at full speed and with little patience, so that tests do not wait for nothing.</summary>
    internal static Persona Novice { get; } = PersonaLibrary.Find(PersonaLibrary.DefaultId) with { ProcessorSlowdown = 1, Network = null, PatienceSeconds = 6 };

    internal static Scenario Scenario(string completion, params Step[] steps) => new(
        "essai", "Essai", "fr", "Essayer", "/", [], ConsentPolicy.Refuse, new Dictionary<string, DataValue>(), steps, new Target(Text: completion));

    internal static string NewFolder() => Directory.CreateDirectory(Path.Combine(TestContext.CurrentContext.WorkDirectory, "traces", Guid.NewGuid().ToString("N"))).FullName;

    internal static Task<Trace> ThroughAsync(string baseUrl, Scenario scenario, string? folder = null, Persona? persona = null, IMailbox? mailbox = null) =>
        Journey.GoAsync(Browser, new JourneyRequest(scenario, persona ?? Novice, baseUrl, folder ?? NewFolder(), AllowFinalSubmit: false) { Mailbox = mailbox }, _ => { }, CancellationToken.None);
}
