using Audit.Browser.Tests.Portals;
using Audit.Personas;
using Audit.Scenarios;
using Audit.Traces;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audit.Browser.Tests.Observation;

/// <summary>Frames, shadow trees, single-page applications, strict policies: whatever the page is made of, what the persona meets is seen.</summary>
public class PageKindTests
{
    [Test]
    public async Task A_form_in_a_frame_of_another_site_is_filled_seen_and_checked()
    {
        await using var inner = await Portal.WithPagesAsync(("/form", """<main><h1>Formulaire</h1><label>Nom <input name="nom"></label><input name="sans"><button onclick="parent.postMessage('fini', '*')">Envoyer</button></main>"""));
        await using var outer = await Portal.WithPagesAsync(("/", $"""
            <main><h1>Accueil</h1><iframe title="Formulaire" src="{inner.OtherUrl}/form" width="600" height="300"></iframe><p id="r"></p></main><script>addEventListener('message', () => r.textContent = 'Terminé')</script>
            """));
        var trace = await Go.ThroughAsync(outer.BaseUrl, Fill);
        Completed(trace);
        Assert.That(trace.Entries.Single(e => e.Field == "field:nom").Added, Is.EqualTo(7));
        Assert.That(trace.Screens[0].Fields.Select(f => f.Key), Does.Contain("field:nom"));
        Assert.That(trace.Gestures.Count(g => g.Target?.Name == "Envoyer"), Is.EqualTo(1));
        Assert.That(trace.Screens[0].Axe!.Violations.Where(v => v.Id == "label").SelectMany(v => v.Elements).Select(e => e.Selector), Has.One.Contains("⟶"));
    }

    [Test]
    public async Task A_form_in_a_shadow_tree_is_filled_and_seen()
    {
        await using var portal = await Portal.WithPagesAsync(("/", """
            <main><h1>Accueil</h1><ville-form></ville-form><p id="r"></p></main>
            <script>customElements.define('ville-form', class extends HTMLElement { connectedCallback() {
              this.attachShadow({ mode: 'open' }).innerHTML = '<label>Nom <input name="nom"></label><button>Envoyer</button>';
              this.shadowRoot.querySelector('button').onclick = () => { r.textContent = 'Terminé'; };
            } });</script>
            """));
        var trace = await Go.ThroughAsync(portal.BaseUrl, Fill);
        Completed(trace);
        Assert.That(trace.Entries.Single().Added, Is.EqualTo(7));
        Assert.That(trace.Gestures[^1].Target, Has.Property("Name").EqualTo("Envoyer").And.Property("Control").EqualTo(ControlKind.Button));
    }

    [Test]
    public async Task The_steps_of_a_single_page_application_are_screens()
    {
        await using var portal = await Portal.WithPagesAsync(("/", """
            <main><h1 id="h">Vos coordonnées</h1><p id="p">Première partie.</p><button id="b">Suivant</button></main>
            <script>let n = 0; b.onclick = () => { n++; if (n === 1) { h.textContent = 'Votre enfant'; } else if (n === 2) { history.pushState({}, '', '/recap'); h.textContent = 'Récapitulatif'; } else p.textContent = 'Terminé'; };</script>
            """));
        var next = new Step.Click(new Target("Suivant"));
        var trace = await Go.ThroughAsync(portal.BaseUrl, Go.Scenario("Terminé", next, next, next));
        Completed(trace);
        Assert.That(trace.Screens.Select(s => s.Heading), Is.EqualTo(new[] { "Vos coordonnées", "Votre enfant", "Récapitulatif" }));
    }

    [Test]
    public async Task Every_letter_of_a_code_is_heard_when_the_page_goes_on_with_the_last()
    {
        await using var portal = await Portal.WithPagesAsync(
            ("/", """<main><h1>Code</h1><label>Code reçu <input oninput="if (value.length === 6) location.href = '/fin'"></label></main>"""),
            ("/fin", "<main><h1>Fin</h1><p>Terminé</p></main>"));
        var trace = await Go.ThroughAsync(portal.BaseUrl, Go.Scenario("Terminé", new Step.Fill(new Target("Code reçu"), new DataValue("123456", false))));
        Completed(trace);
        Assert.That(trace.Entries.Single().Added, Is.EqualTo(6));
    }

    [Test]
    public async Task Every_letter_of_a_code_is_heard_when_its_frame_is_taken_away_with_the_last()
    {
        await using var portal = await Portal.WithPagesAsync(
            ("/", """<main><h1>Code</h1><iframe id="f" title="Code" src="/cadre"></iframe><p id="r"></p></main><script>addEventListener('message', () => { f.remove(); r.textContent = 'Terminé'; })</script>"""),
            ("/cadre", """<label>Code reçu <input oninput="if (value.length === 6) parent.postMessage('', '*')"></label>"""));
        var trace = await Go.ThroughAsync(portal.BaseUrl, Go.Scenario("Terminé", new Step.Fill(new Target("Code reçu"), new DataValue("123456", false))));
        Completed(trace);
        Assert.That(trace.Entries.Single().Added, Is.EqualTo(6));
    }

    [Test]
    public async Task Every_letter_is_heard_when_she_opens_another_page_right_after_the_last()
    {
        await using var portal = await Portal.WithPagesAsync(("/", """<main><h1>Accueil</h1><label>Nom <input></label></main>"""), ("/fin", "<main><h1>Fin</h1><p>Terminé</p></main>"));
        var trace = await Go.ThroughAsync(portal.BaseUrl, Go.Scenario("Terminé", new Step.Fill(new Target("Nom"), new DataValue("Exemple", false)), new Step.Open("/fin")));
        Completed(trace);
        Assert.That(trace.Entries.Single().Added, Is.EqualTo(7));
    }

    [Test]
    public async Task A_strict_policy_hides_nothing()
    {
        await using var portal = await Portal.ServeAsync(app => app.MapGet("/", (HttpContext http) =>
        {
            http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
            return Results.Content(Portal.Page("""<main><h1>Accueil</h1><label>Nom <input name="nom"></label><input name="sans"><p>Terminé</p></main>"""), "text/html; charset=utf-8");
        }));
        var trace = await Go.ThroughAsync(portal.BaseUrl, Go.Scenario("Terminé", new Step.Fill(new Target("Nom"), new DataValue("Exemple", false))));
        Completed(trace);
        Assert.That(trace.Entries.Single().Added, Is.EqualTo(7));
        Assert.That(trace.Screens[0].Axe!.Violations.Select(v => v.Id), Does.Contain("label"));
    }

    [Test]
    public async Task A_form_shown_again_with_errors_is_the_same_screen_visited_again()
    {
        await using var portal = await Portal.WithPagesAsync(("/", """
            <main><h1>Formulaire</h1><p role="alert" id="e"></p><label>Nom <input id="n"></label><button id="b">Envoyer</button><p id="r"></p></main>
            <script>b.onclick = () => { if (n.value.length < 8) e.textContent = 'Nom trop court'; else r.textContent = 'Terminé'; };</script>
            """));
        var trace = await Go.ThroughAsync(portal.BaseUrl, Go.Scenario(
            "Terminé", Type("Exemple"), new Step.Click(new Target("Envoyer")), Type("Exemple long"), new Step.Click(new Target("Envoyer"))));
        Completed(trace);
        Assert.That(trace.Screens, Has.Count.EqualTo(1));
        Assert.That(trace.Visits.Select(v => v.Errors.Count), Is.EqualTo(new[] { 0, 1 }));
        Assert.That(trace.Entries.Select(e => (e.Visit, e.Added)), Is.EqualTo(new[] { (1, 7), (2, 12) }));
    }

    [Test]
    public async Task Session_and_tracking_parameters_make_no_new_screen_and_a_page_that_sends_itself_on_is_none()
    {
        await using var portal = await Portal.WithPagesAsync(
            ("/", """<main><h1>Accueil</h1><p>Texte.</p><a href="/relais">Continuer</a></main>"""),
            ("/relais", """<p>Redirection…</p><script>location.replace('/liste?utm_source=x&sid=1')</script>"""),
            ("/liste", """<main><h1>Liste</h1><p>Terminé</p><a href="/liste?utm_source=y&sid=2">Actualiser</a></main>"""));
        var trace = await Go.ThroughAsync(portal.BaseUrl, Go.Scenario("Terminé", new Step.Click(new Target("Continuer")), new Step.Click(new Target("Actualiser"))));
        Completed(trace);
        Assert.That(trace.Screens.Select(s => s.Heading), Is.EqualTo(new[] { "Accueil", "Liste" }));
        Assert.That(trace.Visits, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task A_finger_taps_and_meets_the_same_screens()
    {
        await using var portal = await Portal.WithPagesAsync(
            ("/", """<main><h1>Accueil</h1><a href="/fin">Continuer</a></main><div style="position:fixed;inset:5%;background:#ffe"><p>Abonnez-vous à notre newsletter.</p><button onclick="this.parentNode.remove()">Fermer</button></div>"""),
            ("/fin", "<main><h1>Fin</h1><p>Terminé</p></main>"));
        var senior = PersonaLibrary.Find("senior-smartphone") with { ProcessorSlowdown = 1, Network = null, PatienceSeconds = 6 };
        var trace = await Go.ThroughAsync(portal.BaseUrl, Go.Scenario("Terminé", new Step.Click(new Target("Continuer"))), persona: senior);
        Completed(trace);
        Assert.That(trace.Gestures.Where(g => g.Kind != GestureKind.Scroll).Select(g => g.Kind), Is.All.EqualTo(GestureKind.Tap));
        Assert.That(trace.Screens, Has.Count.EqualTo(2));
        Assert.That(trace.PopUps.Single(), Has.Property("StillOpen").False);
    }

    [Test]
    public async Task Controls_that_styling_hides_lists_that_stand_open_and_dates_are_worked_as_people_do()
    {
        await using var portal = await Portal.WithPagesAsync(("/", """
            <main><h1>Accueil</h1><form onsubmit="r.textContent = 'Terminé'; return false">
            <fieldset><legend>Cantine</legend><input type="radio" name="c" id="o" style="position:absolute;opacity:0"><label for="o">Oui</label><input type="radio" name="c" id="n" style="position:absolute;opacity:0"><label for="n">Non</label></fieldset>
            <label for="l">Jour</label><select id="l" size="4"><option>Lundi</option><option style="display:none">Mercredi</option><option>Jeudi</option></select>
            <label for="d">Naissance</label><input type="date" id="d"><button>Envoyer</button></form><p id="r"></p></main>
            """));
        var trace = await Go.ThroughAsync(portal.BaseUrl, Go.Scenario(
            "Terminé", new Step.Choose(new Target("Cantine"), "Non"), new Step.Choose(new Target("Jour"), "Jeudi"), new Step.Choose(new Target("Naissance"), "2018-03-12"), new Step.Click(new Target("Envoyer"))));
        Completed(trace);
        Assert.That(trace.Entries.Select(e => e.Field), Is.EquivalentTo(new[] { "radio:c", "field:l", "field:d" }));
    }

    [Test]
    public async Task Every_file_a_trace_names_is_there_and_every_box_lies_on_its_picture()
    {
        await using var portal = await Portal.WithPagesAsync(("/", """<main><h1>Accueil</h1><label>Nom <input name="nom"></label><p style="margin-top:1500px">Terminé</p></main>"""));
        var folder = Go.NewFolder();
        var trace = await Go.ThroughAsync(portal.BaseUrl, Go.Scenario("Terminé"), folder);
        Assert.That(trace.Screens.SelectMany(s => new[] { s.Screenshot, s.Snapshot }), Is.All.Matches<string?>(f => File.Exists(Path.Combine(folder, f!))));
        Assert.That(trace.Screens.SelectMany(s => s.Fields.Select(f => (s.Picture, f.Box))), Is.All.Matches<(Size Picture, Box? Box)>(p => p.Box!.X + p.Box.Width <= p.Picture.Width && p.Box.Y + p.Box.Height <= p.Picture.Height));
        Assert.That(TraceFile.Read(folder).Ending.Kind, Is.EqualTo(EndingKind.Completed));
    }

    private static readonly Scenario Fill = Go.Scenario("Terminé", Type("Exemple"), new Step.Click(new Target("Envoyer")));

    private static Step.Fill Type(string text) => new(new Target("Nom"), new DataValue(text, false));

    private static void Completed(Trace trace) => Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), $"{trace.Ending.Reason} {trace.Ending.Seen} {trace.Ending.Detail}");
}
