using Audit.Browser.Tests.Portals;
using Audit.Journeys.Reaching;
using Audit.Traces;

namespace Audit.Browser.Tests.Reaching;

/// <summary>A portal behind a proxy: its name leads nowhere but through it.</summary>
public class ProxyTests
{
    private const string Portal = "http://services.town.example";
    private const string Password = "Zebre7Ile";

    [Test]
    public async Task A_portal_is_reached_through_the_proxy()
    {
        await using var portal = await Portals.Portal.WithPagesAsync(Reached.Pages);
        await using var proxy = new TestProxy(Reached.PortOf(portal));
        var trace = await Reached.GoAsync(Portal, new Reach(new ProxyServer(proxy.Address)));
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), trace.Ending.Detail);
        Assert.That(proxy.Asked, Does.Contain($"GET {Portal}/").And.Contain($"GET {Portal}/fin"));
    }

    [Test]
    public async Task A_proxy_that_asks_for_a_password_is_given_it_and_no_file_holds_it()
    {
        await using var portal = await Portals.Portal.WithPagesAsync(("/", Reached.Home), ("/fin", $"{Reached.End}<p>Secret : {Password}</p>"));
        await using var proxy = new TestProxy(Reached.PortOf(portal), $"agent:{Password}");
        var folder = Go.NewFolder();
        var trace = await Reached.GoAsync(Portal, new Reach(new ProxyServer(proxy.Address, "agent", Password)), folder: folder);
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), trace.Ending.Detail);
        await Reached.NotInAnyFileAsync(folder, Password);
    }

    [TestCase("http", null)]
    [TestCase("http", "Girafe8")]
    [TestCase("https", null)]
    [TestCase("https", "Girafe8")]
    public async Task A_proxy_that_lets_nobody_in_is_told_with_the_option_to_give(string scheme, string? password)
    {
        await using var portal = await Portals.Portal.WithPagesAsync(Reached.Pages);
        await using var proxy = new TestProxy(Reached.PortOf(portal), $"agent:{Password}");
        var trace = await Reached.GoAsync($"{scheme}://services.town.example", new Reach(new ProxyServer(proxy.Address, password is null ? null : "agent", password)));
        Assert.That((trace.Ending.Kind, trace.Ending.Reason), Is.EqualTo((EndingKind.NotCompleted, EndReason.ProxyLogin)), trace.Ending.Detail);
        Assert.That(Audit.Scoring.JourneyFinding.Of(trace)!.Message.Fr, Does.Contain("--proxy"));
    }

    [Test]
    public async Task A_proxy_that_is_not_there_is_not_taken_for_a_portal_that_is_not()
    {
        var trace = await Reached.GoAsync(Portal, new Reach(new ProxyServer("http://127.0.0.1:9")));
        Assert.That(trace.Ending.Reason, Is.EqualTo(EndReason.ProxyUnreachable), trace.Ending.Detail);
    }

    [Test]
    public async Task Hosts_the_environment_excepts_are_reached_without_it()
    {
        await using var portal = await Portals.Portal.WithPagesAsync(Reached.Pages);
        await using var proxy = new TestProxy(9);
        var trace = await Reached.GoAsync(portal.BaseUrl, new Reach(new ProxyServer(proxy.Address, Bypass: ProxyServer.Bypassed("127.0.0.1,.town.example"))));
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), trace.Ending.Detail);
        Assert.That(proxy.Asked, Is.Empty);
    }
}
