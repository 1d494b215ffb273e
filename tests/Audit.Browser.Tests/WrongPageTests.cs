using Audit.Browser.Tests.Portals;
using Audit.Journeys;
using Audit.Journeys.Browsers;
using Audit.Scenarios;
using Audit.Traces;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace Audit.Browser.Tests;

/// <summary>A page the scenario was not written for is never audited as if it were: the journey says where it stopped and what was there.</summary>
public class WrongPageTests
{
    private const string Home = """<main><h1>Accueil</h1><p>Bienvenue sur le portail.</p><a href="/suite">Inscription</a></main>""";

    private static readonly Scenario Two = Go.Scenario(
        "Votre demande est enregistrée", new Step.Click(new Target("Inscription")), new Step.Fill(new Target("Nom de l'enfant"), new DataValue("Exemple", false)), new Step.Click(new Target("Envoyer")));

    [Test]
    public async Task A_login_wall_is_not_the_form() => await Ends(
        EndReason.LoginWall, step: 1, "Connexion",
        """<main><h1>Connexion</h1><form><label>Identifiant <input name="u"></label><label>Mot de passe <input type="password"></label><button>Se connecter</button></form></main>""");

    [Test]
    public async Task A_maintenance_page_with_status_200_is_not_the_form() => await Ends(
        EndReason.Maintenance, step: 1, "Site en maintenance", "<main><h1>Site en maintenance</h1><p>Le service est momentanément indisponible. Revenez plus tard.</p></main>");

    [Test]
    public async Task An_empty_page_is_not_the_form() => await Ends(EndReason.EmptyPage, step: 0, "/suite", "");

    [Test]
    public async Task A_challenge_page_is_not_the_form() => await Ends(
        EndReason.Challenge, step: 0, "Un instant", "<main><h1>Un instant…</h1><p>Vérification de votre navigateur.</p></main>");

    [Test]
    public async Task A_form_without_the_field_is_not_the_form() => await Ends(
        EndReason.MissingElement, step: 1, "Autre formulaire", """<main><h1>Autre formulaire</h1><label>Ville <input></label></main>""");

    [Test]
    public async Task An_error_500_is_not_the_form()
    {
        await using var portal = await Portal.ServeAsync(app =>
        {
            app.MapGet("/", () => Results.Content(Portal.Page(Home), "text/html; charset=utf-8"));
            app.MapGet("/suite", () => Results.Content(Portal.Page("<h1>Erreur interne</h1>"), "text/html; charset=utf-8", statusCode: 500));
        });
        Expect(await Go.ThroughAsync(portal.BaseUrl, Two), EndReason.ErrorStatus, 0, "HTTP 500");
    }

    [Test]
    public async Task An_error_500_without_a_page_is_told_as_an_error()
    {
        await using var portal = await Portal.ServeAsync(app => app.MapGet("/", () => Results.StatusCode(500)));
        Expect(await Go.ThroughAsync(portal.BaseUrl, Two), EndReason.ErrorStatus, null, "HTTP 500");
    }

    [Test]
    public async Task Another_host_is_not_the_portal()
    {
        await using var other = await Portal.WithPagesAsync(("/", "<main><h1>Ailleurs</h1><p>Un autre site.</p></main>"));
        await using var portal = await Portal.WithPagesAsync(("/", $"""<main><h1>Accueil</h1><a href="{other.OtherUrl}/">Inscription</a></main>"""));
        Expect(await Go.ThroughAsync(portal.BaseUrl, Two), EndReason.ForeignHost, 0, "Ailleurs");
    }

    [Test]
    public async Task A_server_that_stops_midway_is_not_a_finished_journey()
    {
        Portal? running = null;
        await using var portal = await Portal.ServeAsync(app =>
        {
            app.MapGet("/", () => Results.Content(Portal.Page(Home), "text/html; charset=utf-8"));
            app.MapGet("/suite", async (HttpContext http) =>
            {
                http.Abort();
                await Task.CompletedTask;
            });
        });
        running = portal;
        Expect(await Go.ThroughAsync(running.BaseUrl, Two), EndReason.Unreachable, 0, "");
    }

    [Test]
    public async Task A_browser_that_dies_midway_ends_its_journey_and_keeps_what_was_seen()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await BrowserLaunch.StartAsync(playwright, new BrowserRequest(), _ => { }, CancellationToken.None);
        await using var portal = await Portal.ServeAsync(app =>
        {
            app.MapGet("/", () => Results.Content(Portal.Page(Home), "text/html; charset=utf-8"));
            app.MapGet("/suite", async () => { await browser.CloseAsync(); return Results.Ok(); });
        });
        var trace = await Journey.GoAsync(browser, new JourneyRequest(Two, Go.Novice, portal.BaseUrl, Go.NewFolder(), AllowFinalSubmit: false), _ => { }, CancellationToken.None);
        Assert.That((trace.Ending.Kind, trace.Ending.Reason), Is.EqualTo((EndingKind.NotCompleted, EndReason.BrowserDied)));
        Assert.That(trace.Screens.Select(s => s.Heading), Is.EqualTo(new[] { "Accueil" }));
    }

    [Test]
    public async Task An_unreachable_portal_is_not_audited() =>
        Expect(await Go.ThroughAsync("http://127.0.0.1:9", Two), EndReason.Unreachable, null, "127.0.0.1:9");

    [Test]
    public async Task A_completion_that_is_not_seen_is_not_a_success()
    {
        await using var portal = await Portal.WithPagesAsync(("/", "<main><h1>Accueil</h1><p>Rien d'autre.</p></main>"));
        Expect(await Go.ThroughAsync(portal.BaseUrl, Go.Scenario("Votre demande est enregistrée")), EndReason.CompletionNotSeen, null, "Accueil");
    }

    private static async Task Ends(EndReason reason, int step, string seen, string next)
    {
        await using var portal = await Portal.WithPagesAsync(("/", Home), ("/suite", next));
        Expect(await Go.ThroughAsync(portal.BaseUrl, Two), reason, step, seen);
    }

    private static void Expect(Trace trace, EndReason reason, int? step, string seen)
    {
        Assert.Multiple(() =>
        {
            Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.NotCompleted));
            Assert.That(trace.Ending.Reason, Is.EqualTo(reason), trace.Ending.Detail);
            Assert.That(trace.Ending.Step, Is.EqualTo(step));
            Assert.That(trace.Ending.Seen, Does.Contain(seen));
            Assert.That(trace.Ending.Screenshot, Is.Not.Null);
        });
    }
}
