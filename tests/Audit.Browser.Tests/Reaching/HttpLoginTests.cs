using System.Text;
using Audit.Browser.Tests.Portals;
using Audit.Journeys.Reaching;
using Audit.Traces;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audit.Browser.Tests.Reaching;

/// <summary>A portal not opened to the public yet: the web server asks for a name and a password.</summary>
public class HttpLoginTests
{
    private const string Password = "Zebre7Ile";

    [Test]
    public async Task It_lets_the_persona_in_and_no_file_holds_the_password()
    {
        await using var portal = await ServeAsync();
        var folder = Go.NewFolder();
        var trace = await Reached.GoAsync(portal.BaseUrl, new Reach(HttpLogin: new HttpLogin("agent", Password)), folder: folder);
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), trace.Ending.Detail);
        await Reached.NotInAnyFileAsync(folder, Password, Convert.ToBase64String(Encoding.UTF8.GetBytes($"agent:{Password}")));
    }

    [TestCase(null)]
    [TestCase("Girafe8")]
    public async Task Without_the_right_password_the_option_to_give_is_told(string? password)
    {
        await using var portal = await ServeAsync();
        var trace = await Reached.GoAsync(portal.BaseUrl, new Reach(HttpLogin: password is null ? null : new HttpLogin("agent", password)));
        Assert.That((trace.Ending.Kind, trace.Ending.Reason), Is.EqualTo((EndingKind.NotCompleted, EndReason.HttpLogin)), trace.Ending.Detail);
        Assert.That(Audit.Scoring.JourneyFinding.Of(trace)!.Message.Fr, Does.Contain("--http-user"));
    }

    [Test]
    public async Task A_refusal_without_a_page_is_told_as_well()
    {
        await using var portal = await Portal.ServeAsync(app => app.MapGet("/", (HttpContext http) => { http.Response.Headers.WWWAuthenticate = "Basic realm=\"ville\""; return Results.StatusCode(401); }));
        var trace = await Reached.GoAsync(portal.BaseUrl, Reach.Direct);
        Assert.That(trace.Ending.Reason, Is.EqualTo(EndReason.HttpLogin), trace.Ending.Detail);
    }

    [Test]
    public async Task Another_site_that_asks_is_not_given_it()
    {
        var told = new List<string>();
        await using var other = await Portal.ServeAsync(app => app.MapGet("/", (HttpContext http) =>
        {
            lock (told) told.Add(http.Request.Headers.Authorization.ToString());
            http.Response.Headers.WWWAuthenticate = "Basic realm=\"ailleurs\"";
            return Results.StatusCode(401);
        }));
        await using var portal = await ServeAsync($"""<iframe src="{other.OtherUrl}/"></iframe>""");
        var trace = await Reached.GoAsync(portal.BaseUrl, new Reach(HttpLogin: new HttpLogin("agent", Password)));
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), trace.Ending.Detail);
        Assert.That(told, Is.Not.Empty.And.All.Empty);
    }

    [Test]
    public async Task A_site_that_asks_is_not_given_the_password_of_the_proxy_either()
    {
        var told = new List<string>();
        await using var portal = await Portal.ServeAsync(app => app.MapGet("/", (HttpContext http) =>
        {
            lock (told) told.Add(http.Request.Headers.Authorization.ToString());
            http.Response.Headers.WWWAuthenticate = "Basic realm=\"ville\"";
            return Results.StatusCode(401);
        }));
        await using var proxy = new TestProxy(Reached.PortOf(portal));
        var trace = await Reached.GoAsync("http://services.town.example", new Reach(new ProxyServer(proxy.Address, "agent", Password)));
        Assert.That(trace.Ending.Reason, Is.EqualTo(EndReason.HttpLogin), trace.Ending.Detail);
        Assert.That(told, Is.Not.Empty.And.All.Empty);
    }

    [Test]
    public async Task A_window_that_opens_there_is_let_in_too_and_what_was_fetched_once_is_not_fetched_again()
    {
        var fetched = 0;
        await using var portal = await ServeAsync("""<link rel="stylesheet" href="/style.css"><script>document.querySelector('a').target = '_blank'</script>""", app => app.MapGet("/style.css", (HttpContext http) =>
        {
            fetched++;
            http.Response.Headers.CacheControl = "max-age=3600";
            return Results.Content("main { color: #222 }", "text/css");
        }));
        var trace = await Reached.GoAsync(portal.BaseUrl, new Reach(HttpLogin: new HttpLogin("agent", Password)));
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), trace.Ending.Detail);
        Assert.That((trace.Windows.Count, fetched), Is.EqualTo((1, 1)), "the browser keeps what it has, as people's browsers do");
    }

    [Test]
    public async Task The_accessibility_page_is_read_behind_the_same_password()
    {
        await using var portal = await ServeAsync("""<footer><a href="/accessibilite">Accessibilité : non conforme</a></footer>""",
            app => app.MapGet("/accessibilite", () => Results.Content(Portal.Page("<main><h1>Déclaration d’accessibilité</h1><p>Ce site est non conforme.</p></main>"), "text/html; charset=utf-8")));
        var trace = await Reached.GoAsync(portal.BaseUrl, new Reach(HttpLogin: new HttpLogin("agent", Password)));
        var page = trace.Asides!.Single();
        Assert.That((page.Status, page.Title is not null, page.Failure), Is.EqualTo(((int?)200, true, (string?)null)));
        Assert.That(page.Blocks!.Select(b => b.Text), Has.Some.Contain("non conforme"));
    }

    private static Task<Portal> ServeAsync(string more = "", Action<WebApplication>? beside = null) => Portal.ServeAsync(app =>
    {
        app.Use(async (HttpContext http, RequestDelegate next) =>
        {
            if (http.Request.Headers.Authorization == $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"agent:{Password}"))}") await next(http);
            else await RefuseAsync(http);
        });
        beside?.Invoke(app);
        app.MapGet("/", () => Results.Content(Portal.Page(Reached.Home + more), "text/html; charset=utf-8"));
        app.MapGet("/fin", () => Results.Content(Portal.Page($"{Reached.End}{more}<p>Mot de passe : {Password}</p>"), "text/html; charset=utf-8"));
    });

    private static Task RefuseAsync(HttpContext http)
    {
        http.Response.StatusCode = 401;
        http.Response.Headers.WWWAuthenticate = "Basic realm=\"ville\"";
        http.Response.ContentType = "text/html";
        return http.Response.WriteAsync("<h1>401 Authorization Required</h1><p>nginx</p>");
    }
}
