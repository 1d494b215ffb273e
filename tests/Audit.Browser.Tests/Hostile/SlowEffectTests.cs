using Audit.Browser.Tests.Portals;
using Audit.Scenarios;
using Audit.Traces;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audit.Browser.Tests.Hostile;

/// <summary>A press the page has heard is made once, however late its effect comes.</summary>
[NonParallelizable] // What it does to a browser, or how long it waits, is felt by journeys beside it
public class SlowEffectTests
{
    private const string Framed = """<main style="padding:120px 40px"><h1>Accueil</h1><p>Bienvenue sur le portail de la ville.</p><a href="/fin">Continuer</a></main><div id=b style="position:fixed;inset:0"><iframe src="/cmp" style="width:100%;height:100%"></iframe></div><script>addEventListener('message', () => b.remove())</script>""";

    [TestCase("setTimeout(() => b.remove(), 3000)", TestName = "A_banner_that_leaves_three_seconds_after_its_refusal_is_pressed_once")]
    [TestCase("fetch('/choix').then(() => b.remove())", TestName = "A_banner_that_first_tells_its_server_is_pressed_once")]
    [TestCase("const t = Date.now(); while (Date.now() - t < 7000); b.remove()", TestName = "A_banner_on_a_page_too_busy_to_answer_is_pressed_once")]
    public Task In_the_page(string refusal) => IsPressedOnceAsync(
        $"""<main style="padding:120px 40px"><h1>Accueil</h1><p>Bienvenue sur le portail de la ville.</p><a href="/fin">Continuer</a></main><div id=b style="position:fixed;inset:0;background:#ffe">{Asking(refusal)}</div>""", "");

    [TestCase("setTimeout(() => parent.postMessage(1, '*'), 3000)", TestName = "A_banner_in_a_frame_that_tells_its_page_late_is_pressed_once")]
    [TestCase("const t = Date.now(); while (Date.now() - t < 7000); parent.postMessage(1, '*')", TestName = "A_banner_in_a_frame_too_busy_to_answer_is_pressed_once")]
    public Task In_a_frame(string refusal) => IsPressedOnceAsync(Framed, Asking(refusal));

    [Test]
    public async Task A_banner_that_leaves_with_its_frame_as_soon_as_it_is_touched_is_pressed_once() => await IsPressedOnceAsync(
        Framed, """<p>Nous utilisons des cookies.</p><button>Tout accepter</button> <button onpointerdown="parent.document.getElementById('b').remove()">Tout refuser</button>""");

    [Test]
    public async Task A_form_whose_server_takes_its_time_is_sent_once()
    {
        var received = 0;
        await using var portal = await Portal.ServeAsync(app =>
        {
            app.MapGet("/", () => Html("""<main><h1>Demande</h1><form method="post" action="/envoi"><button>Envoyer</button></form></main>"""));
            app.MapPost("/envoi", async () => { received++; await Task.Delay(TimeSpan.FromSeconds(8)); return Html("<main><h1>Fin</h1><p>Terminé</p></main>"); });
        });
        var trace = await Go.ThroughAsync(portal.BaseUrl, Go.Scenario("Terminé", new Step.Click(new Target("Envoyer"))), persona: Go.Novice with { PatienceSeconds = 30 });
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), trace.Ending.ToString());
        Assert.That(received, Is.EqualTo(1));
        Assert.That(trace.Gestures, Has.Count.EqualTo(1));
    }

    private static async Task IsPressedOnceAsync(string page, string frame)
    {
        await using var portal = await Portal.ServeAsync(app =>
        {
            app.MapGet("/", () => Html(page));
            app.MapGet("/cmp", () => Html(frame));
            app.MapGet("/choix", async () => { await Task.Delay(TimeSpan.FromSeconds(3)); return Results.Ok(); });
            app.MapGet("/fin", () => Html("<main><h1>Fin</h1><p>Terminé</p></main>"));
        });
        var trace = await Go.ThroughAsync(portal.BaseUrl, Go.Scenario("Terminé", new Step.Click(new Target("Continuer"))));
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), trace.Ending.ToString());
        Assert.That(trace.Gestures.Select(g => g.Target?.Name), Is.EqualTo(new[] { "Tout refuser", "Continuer" }));
        Assert.That(trace.PopUps.Single().Consent?.RefuseClicks, Is.EqualTo(1));
    }

    private static string Asking(string refusal) => $"""<p>Nous utilisons des cookies.</p><button>Tout accepter</button> <button onclick="{refusal}">Tout refuser</button>""";

    private static IResult Html(string body) => Results.Content(Portal.Page(body), "text/html; charset=utf-8");
}
