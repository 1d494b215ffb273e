using Audit.Browser.Tests.Portals;
using Audit.Journeys.Reaching;
using Audit.Traces;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace Audit.Browser.Tests.Reaching;

/// <summary>A person logs in once, herself; journeys then begin where she is known.</summary>
public class LoginTests
{
    private const string Session = "s7f3k9q2w8x1";

    [Test]
    public async Task Once_she_has_closed_the_window_journeys_begin_behind_the_login_and_no_file_holds_her_session()
    {
        await using var portal = await ServeAsync();
        var folder = Go.NewFolder();
        var file = Path.Combine(folder, "login.json");
        (await KeepAsync(portal, CloseAsync)).Write(file);
        var trace = await Reached.GoAsync(portal.BaseUrl, new Reach(Login: LoginState.Read(file)), folder: Path.Combine(folder, "trace"));
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), trace.Ending.Detail);
        await Reached.NotInAnyFileAsync(Path.Combine(folder, "trace"), Session);
    }

    [Test]
    public async Task She_can_also_say_so_and_leave_the_window_open()
    {
        await using var portal = await ServeAsync();
        var done = new TaskCompletionSource();
        var state = await KeepAsync(portal, _ => { done.SetResult(); return Task.CompletedTask; }, done.Task);
        Assert.That(state.Proofs, Is.EqualTo(new[] { Session }));
        Assert.That(WindowsOn(portal), Is.Empty, "the window is closed behind her");
    }

    [Test]
    public async Task Only_the_owner_can_read_what_was_kept()
    {
        await using var portal = await ServeAsync();
        var file = Path.Combine(Go.NewFolder(), "login.json");
        await File.WriteAllTextAsync(file, "an older one, open to all");
        (await KeepAsync(portal, CloseAsync)).Write(file);
        // Windows keeps the files of a profile from other users by itself.
        if (!OperatingSystem.IsWindows()) Assert.That(File.GetUnixFileMode(file), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Test]
    public async Task A_window_closed_without_a_login_keeps_nothing()
    {
        await using var portal = await Portal.WithPagesAsync(Reached.Pages);
        var keeping = LoginWindow.KeepAsync(Go.Browser, portal.BaseUrl, Reach.Direct, Task.Delay(Timeout.Infinite), CancellationToken.None);
        await CloseAsync(await WindowAsync(portal));
        Assert.That((await keeping).IsEmpty, Is.True);
    }

    [Test]
    public async Task Without_it_the_journey_meets_the_login()
    {
        await using var portal = await ServeAsync();
        Assert.That((await Reached.GoAsync(portal.BaseUrl, Reach.Direct)).Ending.Reason, Is.EqualTo(EndReason.LoginWall));
    }

    /// <summary>A person opens the window, logs in, and ends as told.</summary>
    private static async Task<LoginState> KeepAsync(Portal portal, Func<IPage, Task> end, Task? done = null)
    {
        var keeping = LoginWindow.KeepAsync(Go.Browser, portal.BaseUrl, Reach.Direct, done ?? Task.Delay(Timeout.Infinite), CancellationToken.None);
        var page = await WindowAsync(portal);
        await page.GetByLabel("Identifiant").FillAsync("agent");
        await page.GetByLabel("Mot de passe").FillAsync("Zebre7Ile");
        await page.GetByText("Se connecter").ClickAsync();
        await page.GetByText("Bienvenue").WaitForAsync();
        await end(page);
        return await keeping;
    }

    /// <summary>The window on this portal once it shows its page: other tests have theirs in the same browser, and the driver never closes one that is just being opened.</summary>
    private static async Task<IPage> WindowAsync(Portal portal)
    {
        IPage? window;
        while ((window = WindowsOn(portal).FirstOrDefault()) is null) await Task.Delay(20);
        await window.Locator("h1").First.WaitForAsync();
        return window;
    }

    private static Task CloseAsync(IPage window) => window.CloseAsync().WaitAsync(TimeSpan.FromMinutes(1));

    private static IEnumerable<IPage> WindowsOn(Portal portal) => Go.Browser.Contexts.SelectMany(c => c.Pages).Where(p => p.Url.StartsWith(portal.BaseUrl, StringComparison.Ordinal));

    /// <summary>Shows the session in an address, a text and an attribute, as careless portals do.</summary>
    private static Task<Portal> ServeAsync() => Portal.ServeAsync(app =>
    {
        app.MapGet("/", (HttpContext http) => Html(http.Request.Cookies["session"] == Session
            ? Reached.Home.Replace("/fin", $"/fin?s={Session}", StringComparison.Ordinal)
            : """<main><h1>Connexion</h1><form method="post" action="/entrer"><label>Identifiant <input name="u"></label><label>Mot de passe <input type="password" name="p"></label><button>Se connecter</button></form></main>"""));
        app.MapPost("/entrer", (HttpContext http) =>
        {
            http.Response.Cookies.Append("session", Session, new CookieOptions { HttpOnly = true });
            return Results.Redirect("/");
        });
        app.MapGet("/fin", (HttpContext http) => Html($"""{Reached.End}<p data-s="{Session}">Session {http.Request.Query["s"]}</p>"""));
    });

    private static IResult Html(string body) => Results.Content(Portal.Page(body), "text/html; charset=utf-8");
}
