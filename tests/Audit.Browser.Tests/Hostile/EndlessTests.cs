using Audit.Observation;
using Audit.Traces;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using static Audit.Browser.Tests.Hostile.HostilePortal;

namespace Audit.Browser.Tests.Hostile;

/// <summary>What a page does over and over ends the journey after a while, and is told; it fills neither the time nor the trace.</summary>
[NonParallelizable] // What it does to a browser, or how long it waits, is felt by journeys beside it
public class EndlessTests
{
    [Test]
    public async Task Redirects_without_end() => IsNotCompleted(
        await ThroughAsync(app => { app.MapGet("/", () => Results.Redirect("/b")); app.MapGet("/b", () => Results.Redirect("/")); }), EndReason.EndlessPages, "renvoie sans fin d’une page à une autre");

    [TestCase("<script>location.href = '/b'</script>", "<script>location.href = '/'</script>", TestName = "Pages_that_send_each_other_on_by_script")]
    [TestCase("<meta http-equiv=refresh content='0;url=/b'>", "<meta http-equiv=refresh content='0;url=/'>", TestName = "Pages_that_send_each_other_on_by_themselves")]
    public async Task Pages_that_send_each_other_on(string first, string second)
    {
        var trace = await ThroughAsync(app =>
        {
            app.MapGet("/", () => Html($"<h1>A</h1><p>Redirection…</p>{first}"));
            app.MapGet("/b", () => Html($"<h1>B</h1><p>Redirection…</p>{second}"));
        });
        IsNotCompleted(trace, EndReason.EndlessPages, "renvoie sans fin d’une page à une autre");
        Assert.That(trace.Navigations, Has.Count.LessThan(3 * Floods.Most));
    }

    [TestCase("<script>while (true) alert('Encore')</script>", TestName = "Alerts_in_a_loop")]
    [TestCase("<script>setInterval(() => alert('Encore'), 10)</script>", TestName = "Alerts_at_intervals")]
    [TestCase("<script>addEventListener('load', () => { while (confirm('Encore ?')); })</script>", TestName = "A_question_asked_again_until_it_is_denied")]
    public async Task Alerts(string script)
    {
        var trace = await ThroughAsync(Home(script));
        IsNotCompleted(trace, EndReason.EndlessDialogs, "boîtes d’alerte sans fin");
        Assert.That(trace.PopUps, Has.Count.EqualTo(Floods.Most));
        Assert.That(trace.Ending.Seen, Does.StartWith("Encore"));
    }

    [Test]
    public async Task Windows_that_open_by_themselves()
    {
        var trace = await ThroughAsync(Home("<script>setInterval(() => open('/pub', '_blank'), 50)</script>"));
        IsNotCompleted(trace, EndReason.EndlessWindows, "fenêtres sans fin");
        Assert.That(trace.Windows, Has.Count.LessThan(3 * Floods.Most));
    }

    [Test]
    public async Task A_permission_asked_again_and_again_is_asked_once()
    {
        var trace = await ThroughAsync(Home("<script>setInterval(() => navigator.geolocation.getCurrentPosition(() => {}, () => {}), 20)</script>"));
        IsDone(trace);
        Assert.That(trace.PopUps.Select(p => p.Kind), Is.EqualTo(new[] { PopUpKind.PermissionPrompt }));
    }

    [Test]
    public async Task Errors_by_the_thousand_do_not_fill_the_trace()
    {
        var trace = await ThroughAsync(Home("<script>setInterval(() => { for (let i = 0; i < 20; i++) console.error('raté', i); throw new Error('raté') }, 10)</script>"));
        IsDone(trace);
        Assert.That(trace.ScriptErrors, Has.Count.InRange(100, 300));
    }

    [Test]
    public async Task A_page_that_never_stops_moving_can_be_gone_through() =>
        IsDone(await ThroughAsync(Home("<p id=x></p><script>(function f() { x.textContent = Math.random(); requestAnimationFrame(f) })()</script>")));
}
