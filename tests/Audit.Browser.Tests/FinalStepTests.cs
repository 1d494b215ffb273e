using Audit.Browser.Tests.Portals;
using Audit.Journeys;
using Audit.Journeys.Browsers;
using Audit.Scenarios;
using Audit.Scoring;
using Audit.Traces;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace Audit.Browser.Tests;

/// <summary>A real submission leaves something behind: on a portal that is not this machine it is not made, unless one says so.</summary>
public class FinalStepTests
{
    [TestCase(false, EndingKind.StoppedBeforeFinalSubmit, 0)]
    [TestCase(true, EndingKind.Completed, 1)]
    public async Task On_a_real_portal_it_is_made_only_when_allowed(bool allowed, EndingKind ending, int submissions)
    {
        var received = 0;
        await using var portal = await Portal.ServeAsync(app =>
        {
            app.MapGet("/", () => Results.Content(Portal.Page("""<main><h1>Demande</h1><form method="post" action="/envoi"><button>Envoyer</button></form></main>"""), "text/html; charset=utf-8"));
            app.MapPost("/envoi", () => { received++; return Results.Content(Portal.Page("<main><h1>Merci</h1></main>"), "text/html; charset=utf-8"); });
        });
        var trace = await GoAsync(new Uri(portal.BaseUrl).Port, allowed);
        var clicks = Judge.Score(trace, Profile.Default).Measures.First(m => m.Id == "click-depth");
        Assert.Multiple(() =>
        {
            Assert.That(trace.Ending.Kind, Is.EqualTo(ending), trace.Ending.Detail);
            Assert.That(received, Is.EqualTo(submissions));
            Assert.That(clicks.Value, Is.EqualTo(1), "a submission that was not made counts the click it would take");
            Assert.That(clicks.AtLeast, Is.EqualTo(!allowed));
        });
    }

    /// <summary>A browser that takes the loopback for a portal of another name.</summary>
    private static async Task<Trace> GoAsync(int port, bool allowed)
    {
        using var playwright = await Playwright.CreateAsync();
        var path = BrowserLaunch.Places(playwright, new BrowserRequest()).First(p => p.Exists).Path;
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, ChromiumSandbox = false, Args = [$"--host-resolver-rules=MAP services.town.example 127.0.0.1:{port}"] });
        var scenario = Go.Scenario("Merci", new Step.Click(new Target("Envoyer")) { Final = true });
        return await Journey.GoAsync(browser, new JourneyRequest(scenario, Go.Novice, "http://services.town.example", Go.NewFolder(), allowed), _ => { }, CancellationToken.None);
    }
}
