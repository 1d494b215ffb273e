using Audit.Browser.Tests.Portals;
using Audit.Observation;
using Microsoft.Playwright;

namespace Audit.Browser.Tests.Observation;

/// <summary>A page that stands as it stood is not read again; one that changed is, whatever the way it changed.</summary>
public class LookAgainTests
{
    private const string Page = """
        <main style="height:3000px"><h1>Cantine</h1><label><input type="checkbox" id="b"> Midi</label><div id="p" popover>Une enquête</div><div id="s"></div></main>
        """;

    [Test]
    public async Task A_page_that_stands_as_it_stood_is_not_read_again() =>
        Assert.That(await SecondAfterAsync("() => { }"), Is.True);

    [TestCase("() => document.querySelector('h1').textContent = 'Garderie'", TestName = "words that changed")]
    [TestCase("() => b.checked = true", TestName = "a box ticked by a script")]
    [TestCase("() => p.showPopover()", TestName = "a popover that opened")]
    [TestCase("() => window.scrollTo(0, 500)", TestName = "a page that scrolled")]
    [TestCase("() => s.attachShadow({ mode: 'open' }).innerHTML = '<p>Une enquête</p>'", TestName = "a component that shows something")]
    [TestCase("() => s.appendChild(document.createElement('iframe'))", TestName = "a frame that came")]
    [TestCase("() => b.animate([{ opacity: 0 }, { opacity: 1 }], 60000)", TestName = "something that moves by itself")]
    public async Task A_page_that_changed_is_read_again(string change) =>
        Assert.That(await SecondAfterAsync(change), Is.False);

    /// <summary>Whether the second look is the first one again.</summary>
    private static async Task<bool> SecondAfterAsync(string change)
    {
        await using var portal = await Portal.WithPagesAsync(("/", Page));
        await using var context = await Go.Browser.NewContextAsync();
        await context.ExposeBindingAsync(Probe.Binding, (BindingSource _, string _) => { });
        await context.AddInitScriptAsync(Probe.Script);
        var page = await context.NewPageAsync();
        await page.GotoAsync(portal.BaseUrl);
        var first = await Glances.TakeAsync(page);
        await page.EvaluateAsync(change);
        return ReferenceEquals(first, await Glances.TakeAsync(page));
    }
}
