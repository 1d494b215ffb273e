using System.Text;
using Audit.Browser.Tests.Portals;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using static Audit.Browser.Tests.Hostile.HostilePortal;

namespace Audit.Browser.Tests.Hostile;

/// <summary>Pages that weigh much or take for ever: what can be done is done, and what is sent to be kept is not kept.</summary>
[NonParallelizable] // What it does to a browser, or how long it waits, is felt by journeys beside it
public class HeavyPageTests
{
    private const int Megabyte = 1 << 20;

    [Test]
    public async Task Twenty_thousand_elements_are_gone_through_and_axe_says_what_it_looked_at()
    {
        var rows = string.Concat(Enumerable.Range(0, 5000).Select(i => $"<div><span>Ligne {i}</span> <a href='#{i}'>Lien {i}</a> <img src='data:,' width=4 height=4></div>"));
        var trace = await ThroughAsync(Home($"<section>{rows}</section>"));
        IsDone(trace);
        Assert.That(trace.Screens[0].Axe!.Cut, Does.Contain("elements looked at"));
        Assert.That(trace.Screens[0].Axe!.Violations.Select(v => v.Id), Does.Contain("image-alt"));
        Assert.That(trace.Screens[1].Axe!.Cut, Is.Null);
    }

    [Test]
    public async Task A_download_of_two_hundred_megabytes_behind_a_link_is_not_kept()
    {
        var sent = new Sent();
        var trace = await ThroughAsync(app =>
        {
            app.MapGet("/", () => Html("""<main><h1>Accueil</h1><p>Texte du portail.</p><a href="/gros.zip" onclick="s.hidden = false">Continuer</a><p id=s hidden>Terminé</p></main>"""));
            app.MapGet("/gros.zip", sent.AsDownloadAsync);
        });
        IsDone(trace);
        await sent.StopsEarlyAsync();
    }

    [TestCase("<iframe src='/gros.zip' hidden></iframe>", TestName = "A_download_of_two_hundred_megabytes_in_a_hidden_frame_is_not_kept")]
    [TestCase("<script>setTimeout(() => { location.href = '/gros.zip' }, 300)</script>", TestName = "A_download_of_two_hundred_megabytes_a_page_goes_to_is_not_kept")]
    [TestCase("<script>addEventListener('load', () => { const a = document.createElement('a'); a.href = '/gros.zip'; a.download = ''; a.click(); })</script>", TestName = "A_download_of_two_hundred_megabytes_a_script_presses_is_not_kept")]
    public async Task A_download_that_starts_by_itself_is_not_kept(string start)
    {
        var sent = new Sent();
        var trace = await ThroughAsync(app =>
        {
            app.MapGet("/", () => Html(Home(start)));
            app.MapGet("/gros.zip", sent.AsDownloadAsync);
        });
        IsDone(trace);
        await sent.StopsEarlyAsync();
    }

    [Test]
    public async Task A_page_that_never_finishes_loading_is_looked_at_as_it_is()
    {
        var trace = await ThroughAsync(app => app.MapGet("/", (HttpContext http) => Results.Stream(stream => TrickleAsync(stream, http.RequestAborted), "text/html; charset=utf-8")));
        IsDone(trace);
        Assert.That(trace.Screens.Select(s => s.Heading), Is.EqualTo(new[] { "Accueil", "Fin" }));
    }

    [Test]
    public async Task An_image_that_never_comes_holds_nobody_up() => IsDone(await ThroughAsync(app =>
    {
        app.MapGet("/", () => Html(Home("<img src='/jamais.png' alt='' width=50 height=50>")));
        app.MapGet("/jamais.png", (HttpContext http) => Task.Delay(Timeout.Infinite, http.RequestAborted));
    }));

    [Test]
    public async Task A_frame_of_another_site_that_never_answers_is_left_out_and_said()
    {
        await using var other = await Portal.WithPagesAsync(("/", "<p>Cadre.</p><script>for (;;);</script>"));
        var trace = await ThroughAsync(Home($"<iframe src='{other.OtherUrl}/' title='Publicité'></iframe>"));
        IsDone(trace);
        Assert.That(trace.Screens[0].Axe!.Cut, Does.Contain("1 frame(s)"));
    }

    [Test]
    public async Task A_page_of_many_megabytes_leaves_a_snapshot_of_a_few()
    {
        var folder = Go.NewFolder();
        var trace = await ThroughAsync(app => app.MapGet("/", () => Html(Home($"<!-- {new string('x', 20 * Megabyte)} -->"))), folder);
        IsDone(trace);
        Assert.That(new FileInfo(Path.Combine(folder, trace.Screens[0].Snapshot!)).Length, Is.LessThan(6 * Megabyte));
    }

    private static async Task TrickleAsync(Stream stream, CancellationToken gone)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(Portal.Page(Home("")).Replace("</body></html>", "", StringComparison.Ordinal)), gone);
        while (!gone.IsCancellationRequested)
        {
            await stream.WriteAsync("<i></i>"u8.ToArray(), gone);
            await stream.FlushAsync(gone);
            await Task.Delay(300, gone);
        }
    }

    /// <summary>How much of a big file went over the line before the browser turned it down.</summary>
    private sealed class Sent
    {
        private const int Whole = 200;

        private readonly TaskCompletionSource<int> _megabytes = new();

        internal async Task AsDownloadAsync(HttpContext http)
        {
            http.Response.ContentType = "application/zip";
            http.Response.Headers.ContentDisposition = "attachment; filename=gros.zip";
            var sent = 0;
            try
            {
                for (; sent < Whole && !http.RequestAborted.IsCancellationRequested; sent++)
                {
                    await http.Response.Body.WriteAsync(new byte[Megabyte], http.RequestAborted);
                    // A line fast enough to fill a disk, slow enough for a busy browser to say no before the end.
                    await Task.Delay(100, http.RequestAborted);
                }
            }
            catch (OperationCanceledException)
            {
                // Turned down: that is what is hoped for.
            }
            finally
            {
                _megabytes.TrySetResult(sent);
            }
        }

        internal async Task StopsEarlyAsync() => Assert.That(await _megabytes.Task.WaitAsync(TimeSpan.FromMinutes(1)), Is.LessThan(Whole), "megabytes sent: all of them");
    }
}
