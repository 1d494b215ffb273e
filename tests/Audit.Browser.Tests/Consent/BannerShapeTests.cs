using Audit.Browser.Tests.Portals;
using Audit.Scenarios;
using Audit.Traces;

namespace Audit.Browser.Tests.Consent;

/// <summary>How real managers build their banners, one shape at a time, without their code.</summary>
public class BannerShapeTests
{
    [Test]
    public async Task A_backdrop_drawn_by_the_style_sheet_blocks_as_an_element_does()
    {
        var trace = await GoAsync("""<style>#r::before { content: ''; position: fixed; inset: 0; background: #0008 }</style><div id=r><div style="position:fixed;inset:40%;background:#fff"><p>Nous utilisons des cookies.</p><button>Tout accepter</button><button onclick="r.remove()">Tout refuser</button></div></div>""");
        Assert.That(trace.PopUps.Single(), Has.Property("BlocksPointer").True.And.Property("CoveredShare").EqualTo(0.04));
    }

    [Test]
    public async Task A_decoration_drawn_behind_the_page_blocks_nothing()
    {
        var trace = await GoAsync("""<style>body > div::before { content: ''; position: fixed; inset: 0; z-index: -1; background: #eef }</style><div>Texte.</div>""");
        Assert.That(trace.PopUps, Is.Empty);
    }

    [Test]
    public async Task A_refusal_that_is_greyed_out_is_not_pressed()
    {
        var trace = await GoAsync(Modal("""<button>Tout accepter</button><button aria-disabled="true">Tout refuser</button><button onclick="b.remove()">Sauvegarder</button>"""));
        Assert.That(Pressed(trace), Is.EqualTo(new[] { "Sauvegarder", "Continuer" }));
    }

    [Test]
    public async Task A_refusal_that_leaves_the_panel_open_is_followed_by_closing_it()
    {
        var trace = await GoAsync(Modal("""<button>Tout accepter</button><button aria-pressed="false" onclick="this.setAttribute('aria-pressed', true)">Tout refuser</button><button>Interdire la mesure</button><button onclick="b.remove()">Fermer</button>"""));
        Assert.That(Pressed(trace), Is.EqualTo(new[] { "Tout refuser", "Fermer", "Continuer" }));
        Assert.That(trace.PopUps.Single().Consent?.RefuseClicks, Is.EqualTo(2));
    }

    [Test]
    public async Task A_dead_button_is_pressed_once_and_another_way_out_is_tried()
    {
        var trace = await GoAsync(Modal("""<button>Tout accepter</button><button>Tout refuser</button><button onclick="b.remove()">Fermer</button>"""));
        Assert.That(Pressed(trace), Is.EqualTo(new[] { "Tout refuser", "Fermer", "Continuer" }));
    }

    [Test]
    public async Task A_small_button_that_gets_the_focus_back_is_no_pop_up()
    {
        var trace = await GoAsync(Modal("""<button>Tout accepter</button><button onclick="b.remove(); i.hidden = false; i.focus()">Tout refuser</button>""") + """<button id=i hidden aria-label="Gérer les cookies" style="position:fixed;right:10px;bottom:10px;width:50px;height:50px"></button>""");
        Assert.That(trace.PopUps.Count(Audit.Observation.Overlays.Intrudes), Is.EqualTo(1));
    }

    private static IEnumerable<string?> Pressed(Trace trace) => trace.Gestures.Select(g => g.Target?.Name);

    private static string Modal(string buttons) => $"""<div id=b style="position:fixed;inset:0;background:#0008"><div style="position:absolute;inset:20%;background:#fff"><p>Nous utilisons des cookies.</p>{buttons}</div></div>""";

    private static async Task<Trace> GoAsync(string more)
    {
        await using var portal = await Portal.WithPagesAsync(
            ("/", $"""<main style="padding:40px"><h1>Accueil</h1><p>Bienvenue sur le portail de la ville.</p><a href="/fin">Continuer</a></main>{more}"""), ("/fin", "<main><h1>Fin</h1><p>Terminé</p></main>"));
        var trace = await Go.ThroughAsync(portal.BaseUrl, Go.Scenario("Terminé", new Step.Click(new Target("Continuer"))));
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), trace.Ending.ToString());
        return trace;
    }
}
