using Audit.Browser.Tests.Portals;
using Audit.Scenarios;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Browser.Tests.Observation;

/// <summary>What comes between the persona and her task, and what only looks like it.</summary>
public class PopUpTests
{
    private const string Text = "<p>Bienvenue sur le portail de la ville, rubrique cantine.</p>";

    [Test]
    public async Task A_modal_nobody_asked_for_is_a_pop_up() => Assert.That(await MetAsync(
        """<div style="position:fixed;inset:0;background:#0008"><div style="position:absolute;inset:20%;background:#fff"><h2>Promotion</h2><p>Découvrez nos offres du mois.</p><button onclick="this.closest('[style]').parentNode.remove()">Fermer</button></div></div>"""),
        Is.EqualTo(new[] { "modal-dialog counted closed:1" }));

    [Test]
    public async Task A_native_dialog_that_opens_by_itself_is_a_pop_up() => Assert.That(await MetAsync(
        """<dialog id=d><h2>Promotion</h2><p>Découvrez nos offres.</p><form method="dialog"><button>Non merci</button></form></dialog><script>d.showModal()</script>"""),
        Is.EqualTo(new[] { "modal-dialog counted closed:1" }));

    [Test]
    public async Task A_header_that_stays_and_a_small_button_are_none() => Assert.That(await MetAsync(
        """<header style="position:fixed;top:0;left:0;right:0;height:60px;background:#eee"><nav><a href="/">Accueil</a></nav></header><a href="#" style="position:fixed;right:10px;bottom:10px;width:50px;height:50px;background:#ddd">Haut</a>"""),
        Has.None.Contains("counted"));

    [Test]
    public async Task A_banner_below_a_quarter_of_the_window_is_ambient() => Assert.That(await MetAsync(
        """<div style="position:fixed;left:0;right:0;bottom:0;height:110px;background:#ffe"><p>Nous utilisons des cookies.</p><button onclick="this.parentNode.remove()">Tout refuser</button> <button>Tout accepter</button></div>"""),
        Is.EqualTo(new[] { "cookie-banner ambient closed:0" }));

    [Test]
    public async Task A_bubble_over_the_button_one_needs_is_counted_once() => Assert.That(await MetAsync(
        """<div style="position:fixed;left:0;top:0;width:340px;height:300px;background:#ddf"><p>Une question ? Notre assistant virtuel vous répond.</p><button onclick="this.parentNode.remove()">Fermer</button></div>"""),
        Is.EqualTo(new[] { "overlay counted closed:1" }));

    [Test]
    public async Task An_alert_and_a_confirm_are_two() => Assert.That(await MetAsync(
        """<script>addEventListener('load', () => { alert('Attention'); confirm('Continuer ?'); })</script>"""),
        Is.EqualTo(new[] { "js-dialog counted closed:1", "js-dialog counted closed:1" }));

    [Test]
    public async Task An_alert_that_comes_before_the_first_page_is_seen_belongs_to_it()
    {
        var trace = await GoAsync(Page("<script>alert('Attention')</script>"));
        Assert.That(trace.PopUps.Single().Screen, Is.EqualTo("s01"));
        Assert.That(trace.Gestures[0], Has.Property("Screen").EqualTo("s01").And.Property("Visit").EqualTo(1));
    }

    [Test]
    public async Task A_permission_asked_for_is_one() => Assert.That(await MetAsync(
        """<script>navigator.geolocation.getCurrentPosition(() => {}, () => {});</script>"""),
        Is.EqualTo(new[] { "permission-prompt counted closed:1" }));

    [Test]
    public async Task A_refusal_on_the_first_layer_costs_as_much_as_accepting()
    {
        var trace = await GoAsync(Page("""<div style="position:fixed;inset:0;background:#0008"><div style="position:absolute;inset:20%;background:#fff"><p>Nous utilisons des cookies.</p><button>Tout accepter</button> <button onclick="this.closest('[style]').parentNode.remove()">Tout refuser</button></div></div>"""));
        Assert.That(trace.PopUps.Single().Consent, Is.EqualTo(new ConsentSeen("Tout accepter", "Tout refuser", 1, 1)));
    }

    [Test]
    public async Task A_banner_inside_a_frame_is_refused_too()
    {
        await using var portal = await Portal.WithPagesAsync(
            ("/", Page("""<div id=b style="position:fixed;inset:0"><iframe src="/cmp" style="width:100%;height:100%"></iframe></div><script>addEventListener('message', () => b.remove())</script>""")),
            ("/cmp", """<p>Nous utilisons des cookies et des traceurs.</p><button>Tout accepter</button> <button onclick="parent.postMessage(1, '*')">Tout refuser</button>"""),
            ("/fin", "<main><h1>Fin</h1><p>Terminé</p></main>"));
        var trace = await Go.ThroughAsync(portal.BaseUrl, Two);
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), trace.Ending.Detail);
        Assert.That(trace.PopUps.Single().Consent?.RefuseClicks, Is.EqualTo(1));
    }

    [Test]
    public async Task A_dialog_one_asked_for_is_a_screen_and_no_pop_up()
    {
        await using var portal = await Portal.WithPagesAsync(("/", """
            <main><h1>Accueil</h1><button aria-haspopup="dialog" onclick="d.showModal()">Voir les horaires</button>
            <dialog id=d aria-labelledby=t><h2 id=t>Horaires d'ouverture</h2><p>Du lundi au vendredi.</p><form method="dialog"><button>Retour</button></form></dialog><a href="/fin">Continuer</a></main>
            """), ("/fin", "<main><h1>Fin</h1><p>Terminé</p></main>"));
        var trace = await Go.ThroughAsync(portal.BaseUrl, Go.Scenario("Terminé", new Step.Click(new Target("Voir les horaires")), new Step.Click(new Target("Retour")), new Step.Click(new Target("Continuer"))));
        Assert.That(Value(trace, "pop-ups"), Is.Zero);
        Assert.That(trace.Screens.Select(s => s.Dialog ?? s.Heading), Is.EqualTo(new[] { "Accueil", "Horaires d'ouverture", "Fin" }));
        Assert.That(trace.Visits, Has.Count.EqualTo(4), "coming back is a visit");
    }

    [Test]
    public async Task Closed_and_shown_again_on_the_next_page_counts_again_left_open_counts_once()
    {
        const string closable = """<div style="position:fixed;inset:10%;background:#ffe"><h2>Enquête</h2><p>Donnez votre avis.</p><button onclick="this.parentNode.remove()">Plus tard</button></div>""";
        const string stuck = """<div style="position:fixed;left:0;right:0;bottom:0;height:300px;background:#ffe"><h2>Alerte canicule</h2><p>Buvez de l'eau.</p></div>""";
        Assert.That(Value(await TwoPagesAsync(closable), "pop-ups"), Is.EqualTo(2));
        Assert.That(Value(await TwoPagesAsync(stuck), "pop-ups"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_window_that_opens_without_a_word_is_told_and_she_comes_back()
    {
        await using var portal = await Portal.WithPagesAsync(
            ("/", """<main><h1>Accueil</h1><a href="/aide" target="_blank">Aide</a> <a href="/plan" target="_blank" title="Plan (nouvelle fenêtre)">Plan</a> <a href="/fin">Continuer</a></main>"""),
            ("/aide", "<main><h1>Page d'aide</h1><p>Texte d'aide.</p></main>"), ("/plan", "<main><h1>Plan du site</h1><p>Texte.</p></main>"), ("/fin", "<main><h1>Fin</h1><p>Terminé</p></main>"));
        var trace = await Go.ThroughAsync(portal.BaseUrl, Go.Scenario("Terminé", new Step.Click(new Target("Aide")), new Step.Click(new Target("Plan")), new Step.Click(new Target("Continuer"))));
        Assert.That(trace.Windows.Select(w => w.Announced), Is.EqualTo(new[] { false, true }));
        Assert.That(trace.Screens.Select(s => s.Heading), Is.EqualTo(new[] { "Accueil", "Page d'aide", "Plan du site", "Fin" }));
        Assert.That(trace.PopUps, Is.Empty);
    }

    private static readonly Scenario Two = Go.Scenario("Terminé", new Step.Click(new Target("Continuer")));

    private static string Page(string more) => $"""<main style="padding:120px 40px"><h1>Accueil</h1>{Text}<a href="/fin">Continuer</a></main>{more}""";

    private static async Task<Trace> GoAsync(string page)
    {
        await using var portal = await Portal.WithPagesAsync(("/", page), ("/fin", "<main><h1>Fin</h1><p>Terminé</p></main>"));
        var trace = await Go.ThroughAsync(portal.BaseUrl, Two);
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), trace.Ending.Detail);
        return trace;
    }

    private static async Task<Trace> TwoPagesAsync(string overlay)
    {
        await using var portal = await Portal.WithPagesAsync(("/", Page(overlay)), ("/fin", $"<main><h1>Fin</h1><p>Terminé</p></main>{overlay}"));
        return await Go.ThroughAsync(portal.BaseUrl, Two);
    }

    private static async Task<IEnumerable<string>> MetAsync(string more) => (await GoAsync(Page(more))).PopUps.Select(p =>
        $"{System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(p.Kind.ToString())} {(Audit.Observation.Overlays.Intrudes(p) ? "counted" : "ambient")} closed:{p.ClosedBy.Count}");

    private static double? Value(Trace trace, string measure) => Judge.Score(trace, Profile.Default).Measures.First(m => m.Id == measure).Value;
}
