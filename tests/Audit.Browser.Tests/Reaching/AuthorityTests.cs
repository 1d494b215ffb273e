using System.Security.Cryptography.X509Certificates;
using Audit.Browser.Tests.Portals;
using Audit.Journeys.Browsers;
using Audit.Journeys.Reaching;
using Audit.Tests.Shared;
using Audit.Traces;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace Audit.Browser.Tests.Reaching;

/// <summary>A portal whose certificate comes from an authority of the town's own.</summary>
public class AuthorityTests
{
    private readonly List<IAsyncDisposable> _open = [];
    private readonly List<X509Certificate2> _certificates = [];
    private IPlaywright? _playwright;
    private IBrowser? _trusting;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        var folder = Go.NewFolder();
        using var ours = new TestAuthority("La ville");
        using var other = new TestAuthority("Une autre");
        foreach (var certificate in new[] { ours.For("127.0.0.1"), ours.For("ailleurs.example"), other.For("127.0.0.1") }) await ServeAsync(certificate);
        _playwright = await Playwright.CreateAsync();
        try
        {
            var request = new BrowserRequest(Authority: PrivateAuthority.Read(ours.WritePem(folder)));
            _trusting = await BrowserLaunch.StartAsync(_playwright, request, Console.Error.WriteLine, CancellationToken.None);
        }
        catch (BrowserMissingException missing)
        {
            Assert.Ignore(missing.Said.En);
        }
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_trusting is not null) await _trusting.DisposeAsync();
        _playwright?.Dispose();
        foreach (var portal in _open) await portal.DisposeAsync();
        foreach (var certificate in _certificates) certificate.Dispose();
    }

    [Test]
    public async Task It_is_reached_once_the_authority_is_given()
    {
        var trace = await Reached.GoAsync(At(0), Reach.Direct, _trusting);
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), trace.Ending.Detail);
    }

    [Test]
    public async Task Without_it_the_option_to_give_is_told()
    {
        var trace = await Reached.GoAsync(At(0), Reach.Direct);
        Assert.That((trace.Ending.Kind, trace.Ending.Reason), Is.EqualTo((EndingKind.NotCompleted, EndReason.UntrustedCertificate)), trace.Ending.Detail);
        Assert.That(Audit.Scoring.JourneyFinding.Of(trace)!.Message.En, Does.Contain("--ca"));
    }

    [TestCase(1, Description = "a certificate of the authority for another name")]
    [TestCase(2, Description = "a certificate of another authority")]
    public async Task No_other_certificate_is_let_through_with_it(int portal)
    {
        var trace = await Reached.GoAsync(At(portal), Reach.Direct, _trusting);
        Assert.That(trace.Ending.Reason, Is.EqualTo(EndReason.UntrustedCertificate), trace.Ending.Detail);
    }

    [Test]
    public async Task A_link_into_an_untrusted_site_is_told_as_such()
    {
        await using var portal = await Portal.WithPagesAsync(("/", Reached.Home.Replace("/fin", At(2), StringComparison.Ordinal)));
        var trace = await Reached.GoAsync(portal.BaseUrl, Reach.Direct, _trusting);
        Assert.That((trace.Ending.Reason, trace.Ending.Step), Is.EqualTo(((EndReason?)EndReason.UntrustedCertificate, (int?)0)), trace.Ending.Detail);
    }

    [Test]
    public async Task The_home_made_for_the_browser_goes_with_it()
    {
        var folder = Go.NewFolder();
        using var authority = new TestAuthority();
        var before = Homes();
        await using (await BrowserLaunch.StartAsync(_playwright!, new BrowserRequest(Authority: PrivateAuthority.Read(authority.WritePem(folder))), _ => { }, CancellationToken.None))
            Assert.That(Homes().Except(before), Has.Exactly(1).Items);
        Assert.That(() => Homes().Except(before), Is.Empty.After(10_000, 50));
    }

    private static string[] Homes() => Directory.GetDirectories(Path.GetTempPath(), "audit-home-*");

    private string At(int portal) => ((Portal)_open[portal]).BaseUrl;

    private async Task ServeAsync(X509Certificate2 certificate)
    {
        _certificates.Add(certificate);
        _open.Add(await Portal.ServeAsync(app =>
        {
            foreach (var (path, body) in Reached.Pages) app.MapGet(path, () => Results.Content(Portal.Page(body), "text/html; charset=utf-8"));
        }, certificate));
    }
}
