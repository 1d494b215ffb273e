using Audit.Browser.Tests.Portals;
using Audit.Observation;
using Microsoft.Playwright;

namespace Audit.Browser.Tests.Observation;

/// <summary>A page that stands as it stood is not read again; one that changed is, whatever the way it changed.</summary>
public class LookAgainTests
{
    private const string Page = """
        <main style="height:3000px"><h1>Cantine</h1><label><input type="checkbox" id="b"> Midi</label><div id="p" popover>Une enquête</div><div id="s"></div><div id="q" style="height:50px;overflow:auto"><p style="height:300px">Règles</p></div></main>
        """;

    [Test]
    public async Task A_page_that_stands_as_it_stood_is_not_read_again() =>
        Assert.That(await SecondAfterAsync("() => { }"), Is.True);

    [TestCase("() => document.querySelector('h1').textContent = 'Garderie'", TestName = "words that changed")]
    [TestCase("() => b.checked = true", TestName = "a box ticked by a script")]
    [TestCase("() => p.showPopover()", TestName = "a popover that opened")]
    [TestCase("() => window.scrollTo(0, 500)", TestName = "a page that scrolled")]
    [TestCase("() => new Promise((done) => { q.onscroll = () => done(true); q.scrollTop = 50; })", TestName = "a box that scrolled")]
    [TestCase("() => s.attachShadow({ mode: 'open' }).innerHTML = '<p>Une enquête</p>'", TestName = "a component that shows something")]
    [TestCase("() => s.appendChild(document.createElement('iframe'))", TestName = "a frame that came")]
    [TestCase("() => b.animate([{ opacity: 0 }, { opacity: 1 }], 60000)", TestName = "something that moves by itself")]
    public async Task A_page_that_changed_is_read_again(string change) =>
        Assert.That(await SecondAfterAsync(change), Is.False);

    [Test]
    public async Task What_slid_in_while_nothing_changed_is_read_once_it_stands()
    {
        await using var portal = await Portal.WithPagesAsync(("/", """
            <main><h1>Cantine</h1></main><div id="e" style="position:fixed;inset:20%;background:#ffe;transform:translateX(300%);transition:transform .3s .2s"><h2>Enquête</h2><p>Votre avis ?</p><button>Fermer</button></div>
            """));
        await using var context = await Go.Browser.NewContextAsync();
        var page = await OpenAsync(context, portal.BaseUrl);
        await page.EvaluateAsync("() => { window.slid = new Promise((done) => e.addEventListener('transitionend', () => done(true))); e.style.transform = 'none'; }");
        var before = await Glances.TakeAsync(page);
        await page.EvaluateAsync("() => window.slid");
        var after = await Glances.TakeAsync(page);
        Assert.That((before!.Overlays.Count, after!.Overlays.Count), Is.EqualTo((0, 1)));
    }

    [TestCase("() => p.showPopover()", TestName = "the words of a popover that opened")]
    [TestCase("() => s.shadowRoot.querySelector('p').textContent = 'Une enquête'", TestName = "the words of a component that changed")]
    public async Task What_is_read_again_is_read_whole(string change)
    {
        await using var portal = await Portal.WithPagesAsync(("/", Page));
        await using var context = await Go.Browser.NewContextAsync();
        var page = await OpenAsync(context, portal.BaseUrl);
        await page.EvaluateAsync("() => { s.attachShadow({ mode: 'open' }).innerHTML = '<p>Rien</p>'; }");
        await Glances.TakeAsync(page);
        await page.EvaluateAsync(change);
        Assert.That((await Glances.TakeAsync(page))!.Blocks.Select(b => b.Text), Does.Contain("Une enquête"));
    }

    /// <summary>Whether the second look is the first one again.</summary>
    private static async Task<bool> SecondAfterAsync(string change)
    {
        await using var portal = await Portal.WithPagesAsync(("/", Page));
        await using var context = await Go.Browser.NewContextAsync();
        var page = await OpenAsync(context, portal.BaseUrl);
        var first = await Glances.TakeAsync(page);
        await page.EvaluateAsync(change);
        return ReferenceEquals(first, await Glances.TakeAsync(page));
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, string address)
    {
        await context.ExposeBindingAsync(Probe.Binding, (BindingSource _, string _) => { });
        await context.AddInitScriptAsync(Probe.Script);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }
}
