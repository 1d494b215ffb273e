using Audit.Browser.Tests.Portals;
using Audit.Journeys.Reaching;
using Audit.Observation;
using Audit.Traces;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audit.Browser.Tests.Reaching;

/// <summary>The persona meets what people meet, and the portal's owner can tell who came.</summary>
public class AppearanceTests
{
    [Test]
    public async Task Every_request_names_the_tool_in_the_logs_of_the_portal()
    {
        var told = new List<string>();
        await using var portal = await Portal.ServeAsync(app =>
        {
            app.Use(async (HttpContext http, RequestDelegate next) => { lock (told) told.Add(http.Request.Headers.UserAgent.ToString()); await next(http); });
            foreach (var (path, body) in Reached.Pages) app.MapGet(path, () => Results.Content(Portal.Page(body), "text/html; charset=utf-8"));
        });
        await Reached.GoAsync(portal.BaseUrl, Reach.Direct);
        Assert.That(told, Is.Not.Empty.And.All.StartsWith("Mozilla/5.0 (Windows NT 10.0; Win64; x64)").And.All.EndsWith($"Audit/{ToolVersion.Text}").And.None.Contains("Headless"));
    }

    [Test]
    public async Task A_banner_that_hides_from_automated_browsers_is_met()
    {
        const string banner = """
            <div id=b hidden style="position:fixed;inset:0;background:#fff"><p>Nous utilisons des cookies.</p><button>Tout accepter</button> <button onclick="b.remove()">Tout refuser</button></div>
            <script>
            const automated = navigator.webdriver || /Headless|Playwright/.test(navigator.userAgent) || (navigator.userAgentData?.brands ?? []).some((x) => /Headless/.test(x.brand)) || !navigator.languages.length;
            b.hidden = automated;
            </script>
            """;
        await using var portal = await Portal.WithPagesAsync(("/", Reached.Home + banner), ("/fin", Reached.End));
        var trace = await Reached.GoAsync(portal.BaseUrl, Reach.Direct);
        Assert.That(trace.PopUps.Select(p => p.Kind), Is.EqualTo(new[] { PopUpKind.CookieBanner }));
    }
}
