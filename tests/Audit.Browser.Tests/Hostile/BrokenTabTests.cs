using Audit.Traces;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;
using static Audit.Browser.Tests.Hostile.HostilePortal;

namespace Audit.Browser.Tests.Hostile;

/// <summary>A tab that stops or no longer answers is told as such, never as an empty page.</summary>
[NonParallelizable] // What it does to a browser, or how long it waits, is felt by journeys beside it
public class BrokenTabTests
{
    [Test]
    public async Task A_tab_that_crashes()
    {
        var trace = await ThroughAsync(app =>
        {
            app.MapGet("/", () => Html("""<main><h1>Accueil</h1><p>Texte du portail.</p><button onclick="fetch('/arret')">Continuer</button></main>"""));
            app.MapGet("/arret", (HttpContext http) => CrashAsync(http.Request.Host.Value!));
        });
        IsNotCompleted(trace, EndReason.Crashed, "l’onglet du navigateur s’est arrêté");
        Assert.That(trace.Screens.Select(s => s.Heading), Is.EqualTo(new[] { "Accueil" }), "what was seen before is kept");
    }

    [Test]
    public async Task A_page_that_takes_all_the_memory()
    {
        var trace = await ThroughAsync("""<main><h1>Accueil</h1><p>Texte du portail.</p><button onclick="const all = []; for (;;) all.push(new Array(1e7).fill(Math.random()))">Continuer</button></main>""");
        IsNotCompleted(trace, EndReason.Crashed, "l’onglet du navigateur s’est arrêté");
    }

    [Test]
    public async Task A_page_that_computes_for_ever()
    {
        var trace = await ThroughAsync("""<main><h1>Accueil</h1><p>Texte du portail.</p><button onclick="for (;;);">Continuer</button></main>""");
        IsNotCompleted(trace, EndReason.Frozen, "la page ne répond plus");
        Assert.That(trace.Gestures, Has.Count.EqualTo(1), "a press that was heard is made once");
    }

    private static async Task CrashAsync(string host)
    {
        var page = Go.Browser.Contexts.SelectMany(c => c.Pages).Single(p => p.Url.Contains(host, StringComparison.Ordinal));
        var session = await page.Context.NewCDPSessionAsync(page);
        try
        {
            await session.SendAsync("Page.crash");
        }
        catch (PlaywrightException)
        {
            // The tab that was to answer is the one that crashed.
            return;
        }
    }
}
