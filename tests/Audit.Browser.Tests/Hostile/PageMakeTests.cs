using System.Globalization;
using System.Text;
using Audit.Traces;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using static Audit.Browser.Tests.Hostile.HostilePortal;

namespace Audit.Browser.Tests.Hostile;

/// <summary>Old, odd and closed ways of making a page: people see no difference, nor must the tool.</summary>
public class PageMakeTests
{
    private static string French(string meta) => $"""<!doctype html><html lang="fr"><head>{meta}<title>École</title></head><body><main><h1>École élémentaire : été à Nîmes</h1><label>Prénom <input name="p"></label><a href="/fin">Continuer</a></main></body></html>""";

    [TestCase("text/html; charset=ISO-8859-1", "", "iso-8859-1")]
    [TestCase("text/html; charset=windows-1252", "", "windows-1252")]
    [TestCase("text/html", "<meta charset=\"windows-1252\">", "windows-1252")]
    [TestCase("text/html", "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-15\">", "iso-8859-15")]
    [TestCase("text/html", "", "windows-1252")]
    public async Task A_page_in_an_old_character_set_reads_as_it_is_meant(string contentType, string meta, string charset)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(charset).GetBytes(French(meta));
        var trace = await ThroughAsync(app => app.MapGet("/", () => Results.Bytes(bytes, contentType)));
        IsDone(trace);
        Assert.That(trace.Screens[0].Heading, Is.EqualTo("École élémentaire : été à Nîmes"));
        Assert.That(trace.Screens[0].Fields.Single().Label, Is.EqualTo("Prénom"));
    }

    [Test]
    public async Task A_page_sent_in_another_character_set_than_it_says_is_read_as_people_see_it()
    {
        var bytes = Encoding.UTF8.GetBytes(French(""));
        var trace = await ThroughAsync(app => app.MapGet("/", () => Results.Bytes(bytes, "text/html; charset=ISO-8859-1")));
        IsDone(trace);
        Assert.That(trace.Screens[0].Heading, Does.StartWith("Ã‰cole"));
    }

    [TestCase(-40)]
    [TestCase(+40)]
    public async Task A_server_whose_clock_is_decades_off_is_gone_through(int years)
    {
        var date = DateTimeOffset.UtcNow.AddYears(years).ToString("R", CultureInfo.InvariantCulture);
        var trace = await ThroughAsync(app =>
        {
            app.Use((http, next) =>
            {
                http.Response.Headers.Date = http.Response.Headers.LastModified = http.Response.Headers.Expires = date;
                http.Response.Headers.SetCookie = "session=1; Max-Age=600; Path=/";
                return next(http);
            });
            app.MapGet("/", () => Html(Home("<script>document.querySelector('a').href += document.cookie.includes('session=1') ? '' : '/perdu'</script>")));
        });
        IsDone(trace);
        Assert.That(trace.Visits.Select(v => v.At), Is.Ordered);
        Assert.That(trace.StartedAt, Is.EqualTo(DateTimeOffset.UtcNow).Within(TimeSpan.FromMinutes(10)));
    }

    [Test]
    public async Task A_page_whose_own_clock_is_decades_off_is_gone_through()
    {
        var trace = await ThroughAsync(Home("<script>Date.now = () => 0; performance.now = () => 0; window.Date = class extends Date { getTime() { return 0 } }</script>"));
        IsDone(trace);
        Assert.That(trace.Visits.Select(v => v.At), Is.Ordered.And.All.GreaterThan(0));
    }

    [Test]
    public async Task A_closed_shadow_tree_is_open_to_the_hand_and_to_the_eye()
    {
        var trace = await ThroughAsync("""
            <main><h1>Accueil</h1><p>Texte du portail.</p><ville-suite></ville-suite></main>
            <script>customElements.define('ville-suite', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'closed' }).innerHTML = '<label>Nom <input name="nom"></label><a href="/fin">Continuer</a>'; } });</script>
            """);
        IsDone(trace);
        Assert.That(trace.Screens[0].Fields.Select(f => f.Label), Is.EqualTo(new[] { "Nom" }));
        Assert.That(trace.Gestures.Single().Target?.Name, Is.EqualTo("Continuer"));
    }

    [Test]
    public async Task A_shadow_tree_the_server_sends_closed_is_out_of_reach_and_never_a_pass() => IsNotCompleted(
        await ThroughAsync("""<main><h1>Accueil</h1><p>Texte du portail.</p><div><template shadowrootmode="closed"><a href="/fin">Continuer</a></template></div></main>"""),
        EndReason.MissingElement, "l’élément attendu n’est pas là");

    [Test]
    public async Task A_frame_that_a_script_writes_is_heard()
    {
        var trace = await ThroughAsync(Home("""
            <div id=b style="position:fixed;inset:0"><iframe id=f style="width:100%;height:100%"></iframe></div>
            <script>const d = f.contentDocument; d.open(); d.write('<p>Nous utilisons des cookies.</p><button>Tout accepter</button> <button onclick="parent.b.remove()">Tout refuser</button>'); d.close();</script>
            """));
        IsDone(trace);
        Assert.That(trace.Gestures.Select(g => g.Target?.Name), Is.EqualTo(new[] { "Tout refuser", "Continuer" }));
        Assert.That(trace.PopUps.Single().Consent?.RefuseClicks, Is.EqualTo(1));
    }

    [Test]
    public async Task A_page_that_writes_itself_anew_is_heard()
    {
        var trace = await ThroughAsync("""<h1>Chargement</h1><p>Patientez…</p><script>setTimeout(() => { document.open(); document.write('<main><h1>Accueil</h1><p>Texte du portail.</p><a href="/fin">Continuer</a></main>'); document.close(); }, 600)</script>""");
        IsDone(trace);
        Assert.That(trace.Gestures.Single().Target?.Name, Is.EqualTo("Continuer"));
    }

    [Test]
    public async Task A_strict_policy_and_a_sandboxed_frame_hide_nothing()
    {
        var trace = await ThroughAsync(app =>
        {
            app.MapGet("/", (HttpContext http) =>
            {
                http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; frame-src 'self'; style-src 'unsafe-inline'; require-trusted-types-for 'script'";
                http.Response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
                http.Response.Headers["Cross-Origin-Embedder-Policy"] = "require-corp";
                http.Response.Headers["Permissions-Policy"] = "geolocation=(), camera=()";
                return Html(Home("""<iframe sandbox title="Aide" src="/aide" style="width:600px;height:200px"></iframe>"""));
            });
            app.MapGet("/aide", (HttpContext http) =>
            {
                http.Response.Headers["Cross-Origin-Embedder-Policy"] = "require-corp";
                http.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
                return Html("<label>Votre question <input name=q></label>");
            });
        });
        IsDone(trace);
        Assert.That(trace.Screens[0].Fields.Select(f => f.Label), Is.EqualTo(new[] { "Votre question" }));
    }
}
