using Audit.Browser.Tests.Portals;
using Audit.Scenarios;
using Audit.Traces;

namespace Audit.Browser.Tests.Hostile;

/// <summary>Pages that put functions of their own in the place of the browser's, as old libraries do and as a page that hides things would.</summary>
public class ReplacedFunctionsTests
{
    /// <summary>What is seen of the same page when it replaces nothing.</summary>
    private static readonly Lazy<Task<string>> Ordinary = new(async () => Seen(await GoAsync("")));

    [TestCase("Document.prototype.querySelectorAll = Element.prototype.querySelectorAll = () => []; document.querySelectorAll = () => []", TestName = "A_page_that_hides_its_elements_is_seen_as_it_is")]
    [TestCase("Document.prototype.elementFromPoint = () => document.body", TestName = "A_page_that_hides_what_lies_on_top_is_seen_as_it_is")]
    [TestCase("window.getComputedStyle = () => ({ display: 'none', position: 'static', opacity: '0' }); Element.prototype.checkVisibility = () => false", TestName = "A_page_that_lies_about_its_styles_is_seen_as_it_is")]
    [TestCase("Element.prototype.getBoundingClientRect = () => ({ left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 })", TestName = "A_page_that_lies_about_its_boxes_is_seen_as_it_is")]
    [TestCase("Element.prototype.matches = () => false; Element.prototype.getAttribute = () => null; Node.prototype.contains = () => true", TestName = "A_page_that_lies_about_its_attributes_is_seen_as_it_is")]
    [TestCase("Object.defineProperty(HTMLElement.prototype, 'innerText', { get: () => '' }); Object.defineProperty(Node.prototype, 'childNodes', { get: () => [] })", TestName = "A_page_that_hides_its_words_is_seen_as_it_is")]
    [TestCase("Array.prototype.map = Array.prototype.filter = Array.prototype.flatMap = () => []; Array.prototype.find = () => undefined; Array.prototype.some = () => false", TestName = "A_page_with_other_arrays_is_seen_as_it_is")]
    [TestCase("Array.prototype.forEach = () => { throw new Error('non') }; Array.prototype.push = () => 0; Array.prototype.join = () => ''", TestName = "A_page_whose_arrays_fail_is_seen_as_it_is")]
    [TestCase("JSON.stringify = () => '{}'; Array.prototype.toJSON = function () { return JSON.stringify(this) }; String.prototype.toJSON = () => 'non'", TestName = "A_page_with_another_JSON_is_seen_as_it_is")]
    [TestCase("String.prototype.replace = String.prototype.trim = String.prototype.slice = () => ''; RegExp.prototype.test = () => false; RegExp.prototype.exec = () => null", TestName = "A_page_with_other_texts_is_seen_as_it_is")]
    [TestCase("window.MutationObserver = class { observe() {} }; EventTarget.prototype.addEventListener = () => {}; Event.prototype.composedPath = () => [document.body]", TestName = "A_page_that_hides_what_is_done_is_seen_as_it_is")]
    [TestCase("window.Map = class {}; window.Set = class {}; window.WeakMap = class {}; window.Promise = class { then() {} }", TestName = "A_page_with_other_collections_is_seen_as_it_is")]
    [TestCase("Document.prototype.createTreeWalker = () => ({ nextNode: () => null }); Object.defineProperty(Element.prototype, 'shadowRoot', { get: () => null })", TestName = "A_page_that_hides_its_shadow_trees_is_seen_as_it_is")]
    [TestCase("for (const key of Object.keys(window)) if (/audit/.test(key)) try { window[key] = () => {} } catch {}", TestName = "A_page_that_unplugs_the_probe_is_seen_as_it_is")]
    public async Task It_is_seen_as_it_is(string script) => Assert.That(Seen(await GoAsync(script)), Is.EqualTo(await Ordinary.Value));

    [Test]
    public async Task A_page_finds_its_own_functions_again_after_each_look()
    {
        var trace = await GoAsync("Array.prototype.map = function () { return 'à moi' }; setInterval(() => document.title = [1].map(() => 1), 50)");
        Assert.That(trace.Screens[0].Title, Is.EqualTo("à moi"));
    }

    [Test]
    public async Task What_a_page_replaces_for_good_makes_nothing_sure_and_is_said()
    {
        var trace = await GoAsync("Object.defineProperty(Document.prototype, 'elementFromPoint', { value: () => document.body, configurable: false, writable: false })", Told.NotSure);
        Assert.That(trace.Ending.Reason, Is.EqualTo(EndReason.Tampered));
        Assert.That(trace.Ending.Detail, Is.EqualTo("elementFromPoint"));
    }

    [Test]
    public async Task A_page_that_freezes_functions_without_changing_them_is_an_ordinary_page() =>
        Assert.That(Seen(await GoAsync("Object.freeze(Array.prototype); Object.freeze(Element.prototype); Object.freeze(JSON)")), Is.EqualTo(await Ordinary.Value));

    [Test]
    public async Task A_page_cannot_tell_of_gestures_nobody_made()
    {
        var trace = await GoAsync("""setInterval(() => { for (const key of Object.keys(window)) if (/audit_tell/.test(key)) window[key](JSON.stringify({ t: 'press', element: null })); }, 50)""");
        Assert.That(trace.Gestures.Where(g => g.Kind == GestureKind.Press).Select(g => g.Target?.Name), Is.EqualTo(new[] { "Tout refuser", "Nom", "Continuer" }));
    }

    [Test]
    public async Task What_axe_says_of_a_page_that_hides_its_elements_is_told_as_not_sure()
    {
        var trace = await GoAsync("Document.prototype.querySelectorAll = () => []");
        Assert.That(trace.Screens[0].Axe!.Cut, Does.Contain("querySelectorAll").And.Contain("not sure"));
        Assert.That(trace.Screens[1].Axe!.Cut, Is.Null, "the next page is an ordinary one");
    }

    [Test]
    public async Task What_axe_says_of_a_page_that_wraps_promises_and_events_is_sure()
    {
        var trace = await GoAsync("const then = Promise.prototype.then; Promise.prototype.then = function (...a) { return then.apply(this, a) }; const on = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (...a) { return on.apply(this, a) }");
        Assert.That(trace.Screens[0].Axe!.Cut, Is.Null);
    }

    [TestCase("window.eval = () => null", TestName = "A_page_one_cannot_ask_anything_without_eval_is_never_a_pass")]
    [TestCase("Array.prototype.slice = () => []; Array.prototype[Symbol.iterator] = function* () {}", TestName = "A_page_one_cannot_ask_anything_for_its_arrays_is_never_a_pass")]
    public async Task One_that_cannot_be_asked_anything_is_never_a_pass(string script) => await GoAsync(script, Told.NotSure);

    private enum Told { AsEnded, NotSure }

    private static string Seen(Trace trace) => string.Join('\n', [
        .. trace.Screens.Select(s => $"{s.Heading} · {s.Words} mots · {string.Join(", ", s.Fields.Select(f => f.Label))} · {s.Blocks?.Count} textes · {s.Controls?.Count} commandes"),
        .. trace.PopUps.Select(p => $"{p.Kind} {p.CoveredShare} {p.BlocksPointer} {p.Consent}"),
        .. trace.Gestures.Where(g => g.Kind == GestureKind.Press).Select(g => $"{g.Kind} {g.Target?.Name}"),
        .. trace.Entries.Select(e => $"{e.Field} {e.Added}")]);

    private static async Task<Trace> GoAsync(string script, Told told = Told.AsEnded)
    {
        await using var portal = await Portal.WithPagesAsync(
            ("/", $"""
                <script>{script}</script>
                <main style="padding:40px"><h1>Accueil</h1><p>Bienvenue sur le portail de la ville.</p><label>Nom <input name="nom"></label><x-aide></x-aide><a href="/fin">Continuer</a></main>
                <div id=b style="position:fixed;inset:0;background:#0008"><div style="position:absolute;inset:20%;background:#fff"><p>Nous utilisons des cookies.</p><button>Tout accepter</button> <button onclick="b.remove()">Tout refuser</button></div></div>
                """),
            ("/fin", "<main><h1>Fin</h1><p>Terminé</p></main>"));
        var trace = await Go.ThroughAsync(portal.BaseUrl, Go.Scenario("Terminé", new Step.Fill(new Target("Nom"), new DataValue("Exemple", false)), new Step.Click(new Target("Continuer"))));
        Assert.That(trace.Ending.Kind, Is.EqualTo(told == Told.AsEnded ? EndingKind.Completed : EndingKind.NotCompleted), trace.Ending.ToString());
        return trace;
    }
}
