using Audit.Browser.Tests.Portals;
using Audit.Scenarios;
using Audit.Traces;

namespace Audit.Browser.Tests.Observation;

/// <summary>What there is to read and to press on a screen, as a person sees it.</summary>
public class ReadingTests
{
    [Test]
    public async Task Texts_are_read_in_order_with_their_kind_and_their_place()
    {
        var blocks = (await OnAsync("""
            <header><p>Ville d’Exemple</p></header>
            <main><h1>Cantine</h1><p>Appelez le <a href="tel:0199001234">01 99 00 12 34</a>, <strong>du lundi</strong> au vendredi.</p>
            <ul><li>Un papier</li></ul><p><label for="n">Nom</label> <input id="n" aria-describedby="h"> <span id="h">Comme sur la carte.</span></p>
            <p style="display:none">Caché</p><p style="text-transform:uppercase">en petit</p><a href="/fin">Continuer</a></main>
            <footer><p>Mentions</p></footer>
            """)).Blocks!;
        Assert.That(blocks.Select(b => $"{b.Kind} {b.Place} {b.Text}"), Is.EqualTo(new[]
        {
            "Paragraph Header Ville d’Exemple", "Heading Main Cantine", "Paragraph Main Appelez le 01 99 00 12 34, du lundi au vendredi.", "ListItem Main Un papier",
            "Label Main Nom", "Paragraph Main Comme sur la carte.", "Paragraph Main en petit", "Link Main Continuer", "Paragraph Footer Mentions",
        }));
        Assert.That(blocks.Single(b => b.Kind == TextKind.Label).Field, Is.EqualTo("field:n"));
    }

    [Test]
    public async Task Texts_of_frames_and_shadow_trees_are_read_too()
    {
        var blocks = (await OnAsync("""
            <main><h1>Accueil</h1><div id="o"></div><iframe srcdoc="<p>Dans un cadre</p>"></iframe><a href="/fin">Continuer</a></main>
            <script>o.attachShadow({ mode: 'open' }).innerHTML = '<p>Dans un composant</p>'</script>
            """)).Blocks!;
        Assert.That(blocks.Select(b => b.Text), Is.SupersetOf(new[] { "Dans un cadre", "Dans un composant" }));
    }

    [Test]
    public async Task A_pop_up_s_words_are_told_from_those_it_covers()
    {
        var screen = await OnAsync("""
            <main><h1>Accueil</h1><p style="margin-top:200px">Texte de la page</p><a href="/fin">Continuer</a></main>
            <div style="position:fixed;inset:10%;background:#ffe"><h2>Enquête</h2><p>Donnez votre avis.</p><button onclick="this.parentNode.remove()">Plus tard</button></div>
            """);
        Assert.That(screen.Blocks!.Where(b => b.InPopUp).Select(b => b.Text), Is.EqualTo(new[] { "Enquête", "Donnez votre avis.", "Plus tard" }));
        Assert.That(screen.Controls!.Where(c => !c.InPopUp).Select(c => c.Name), Is.EqualTo(new[] { "Continuer" }));
    }

    [Test]
    public async Task A_password_field_says_whether_it_can_be_shown_and_pasted_into()
    {
        var fields = (await OnAsync("""
            <main><h1>Compte</h1>
            <p><label>Mot de passe <input type="password" name="a" onpaste="return false"></label></p>
            <p><label>Nouveau mot de passe <input type="password" name="b"></label> <button type="button">Afficher</button></p>
            <p><input name="c" placeholder="Votre nom" maxlength="20"></p><a href="/fin">Continuer</a></main>
            """)).Fields;
        Assert.That(fields.Select(f => $"{f.LabelFrom} {f.CanBeShown} {f.RefusesPaste} {f.MaxLength}"), Is.EqualTo(new[] { "label False True ", "label True False ", "placeholder   20" }));
    }

    [Test]
    public async Task One_box_that_shows_two_passwords_is_a_way_to_see_them_and_no_question()
    {
        var fields = (await OnAsync("""
            <main><h1>Compte</h1><p><label>Mot de passe <input type="password" id="a"></label></p><p><label>Encore une fois <input type="password" id="b"></label></p>
            <p><label><input type="checkbox" onchange="a.type = b.type = this.checked ? 'text' : 'password'"> Montrer ce que je tape</label></p><a href="/fin">Continuer</a></main>
            """)).Fields;
        Assert.That(fields.Select(f => $"{f.Type} {f.CanBeShown} {f.TogglesPassword}"), Is.EqualTo(new[] { "password True False", "password True False", "checkbox  True" }));
    }

    [Test]
    public async Task The_same_answer_is_recognised_and_never_kept()
    {
        var trace = await GoAsync(
            """<main><h1>Questions</h1><label>Né le <input name="a"></label><label>Date <input name="b"></label><label>Nom <input name="c"></label><label>Vaccin <input name="d"></label><a href="/fin">Continuer</a></main>""",
            Fill("Né le", "12/03/2018"), Fill("Date", "2018-03-12"), Fill("Nom", "Exemple"), Fill("Vaccin", "03/12/2018"));
        Assert.That(trace.Entries[0].Answer, Is.EqualTo(trace.Entries[1].Answer).And.Not.EqualTo(trace.Entries[2].Answer).And.Not.EqualTo(trace.Entries[3].Answer));
    }

    [Test]
    public async Task What_is_pressed_is_measured_with_its_label()
    {
        var trace = await GoAsync("""<main><h1>Choix</h1><p><input type="checkbox" id="x" style="width:12px;height:12px"> <label for="x" style="display:inline-block;width:200px">J’accepte</label></p><a href="/fin">Continuer</a></main>""",
            new Step.Choose(new Target("J’accepte"), null));
        Assert.That(trace.Gestures[0].Target!.Reach!.Width, Is.GreaterThan(200));
    }

    [TestCase("", true, TestName = "A_small_target_that_touches_another_is_crowded")]
    [TestCase("z-index:1;position:fixed;left:0;top:0;width:400px;height:300px;background:#fff", false, TestName = "A_small_target_is_not_crowded_by_what_lies_under_its_layer")]
    public async Task Another_target_is_near_only_where_it_can_be_hit(string layer, bool crowded)
    {
        var trace = await GoAsync($"""
            <div style="{layer}"><button style="position:absolute;left:200px;top:40px;width:20px;height:20px;padding:0" onclick="this.closest('div').remove()" type="button">x</button></div>
            <a href="/autre" style="position:absolute;left:219px;top:36px;width:90px;height:30px;background:#ddd">Autre page</a>
            <main style="margin-top:320px"><h1>Choix</h1><p>Texte de la page.</p><a href="/fin">Continuer</a></main>
            """, new Step.Click(new Target("x")));
        Assert.That(trace.Gestures.First(g => g.Target?.Name == "x").Target!.Crowded, Is.EqualTo(crowded));
    }

    private static Step.Fill Fill(string field, string text) => new(new Target(field), new DataValue(text, Secret: false));

    private static async Task<Screen> OnAsync(string page) => (await GoAsync(page)).Screens[0];

    private static async Task<Trace> GoAsync(string page, params Step[] steps)
    {
        await using var portal = await Portal.WithPagesAsync(("/", page), ("/fin", "<main><h1>Fin</h1><p>Terminé</p></main>"));
        return await Go.ThroughAsync(portal.BaseUrl, Go.Scenario("Terminé", [.. steps, new Step.Click(new Target("Continuer"))]));
    }
}
