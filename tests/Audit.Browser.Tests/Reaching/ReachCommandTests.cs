using Audit.Browser.Tests.Portals;
using Audit.Tests.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audit.Browser.Tests.Reaching;

/// <summary>The options as a person types them, on a portal that asks for a name and is reached through a proxy that asks for another.</summary>
public class ReachCommandTests
{
    private const string Scenario = "id: essai\ntitle: Essai\ngoal: Essayer\nentry: /\nsteps:\n  - click: Continuer\ncompletion: Demande enregistrée\n";

    [Test]
    public async Task A_portal_behind_a_proxy_and_a_password_is_audited_and_neither_password_is_written()
    {
        await using var portal = await ServeAsync();
        await using var proxy = new TestProxy(Reached.PortOf(portal), "agent:Zebre7Ile");
        var folder = Go.NewFolder();
        var result = await RunAsync(folder, proxy, ("AUDIT_PROXY_PASSWORD", "Zebre7Ile"), ("AUDIT_HTTP_PASSWORD", "Girafe8Lac"));
        Assert.That(result.Exit, Is.Zero, result.Err);
        Assert.That(result.Out + result.Err, Does.Not.Contain("Zebre7Ile").And.Not.Contain("Girafe8Lac"));
        await Reached.NotInAnyFileAsync(folder, "Zebre7Ile", "Girafe8Lac");
    }

    [Test]
    public async Task A_wrong_password_exits_3_and_says_which_option_gives_it()
    {
        await using var portal = await ServeAsync();
        await using var proxy = new TestProxy(Reached.PortOf(portal), "agent:Zebre7Ile");
        var result = await RunAsync(Go.NewFolder(), proxy, ("AUDIT_PROXY_PASSWORD", "Zebre7Ile"), ("AUDIT_HTTP_PASSWORD", "Girafe9Lac"));
        Assert.That(result.Exit, Is.EqualTo(3), result.Err);
        Assert.That(result.Out + result.Err, Does.Contain("--http-user").And.Not.Contain("Girafe9Lac"));
    }

    private static async Task<Tool.Result> RunAsync(string folder, TestProxy proxy, params (string, string)[] environment)
    {
        var file = Path.Combine(folder, "essai.yaml");
        await File.WriteAllTextAsync(file, Scenario);
        return await Tool.RunAsync(
            environment, "run", file, "--base-url", "http://services.town.example", "--proxy", proxy.Address.Replace("http://", "http://agent@", StringComparison.Ordinal),
            "--http-user", "ville", "--persona", "confident-adult", "--out", Path.Combine(folder, "reports"), "--lang", "fr");
    }

    private static Task<Portal> ServeAsync() => Portal.ServeAsync(app =>
    {
        app.Use(async (HttpContext http, RequestDelegate next) =>
        {
            if (http.Request.Headers.Authorization == $"Basic {Convert.ToBase64String("ville:Girafe8Lac"u8)}")
            {
                await next(http);
                return;
            }
            http.Response.StatusCode = 401;
            http.Response.Headers.WWWAuthenticate = "Basic realm=\"ville\"";
        });
        foreach (var (path, body) in Reached.Pages) app.MapGet(path, () => Results.Content(Portal.Page(body), "text/html; charset=utf-8"));
    });
}
