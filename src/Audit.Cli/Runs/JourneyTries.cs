using Audit.Journeys;
using Audit.Journeys.Browsers;
using Audit.Traces;

namespace Audit.Cli.Runs;

/// <summary>
/// Makes one journey in the shared browser. When that dies, nobody knows which of its journeys killed it: each is made once more, from its
/// start, in a browser of its own. The one that kills it again ends alone.
/// </summary>
internal sealed class JourneyTries(LiveBrowser shared, BrowserRequest request, Speaker speaker)
{
    internal async Task<Trace> GoAsync(Planned planned, string folder, Action<string> progress, CancellationToken cancel)
    {
        var trace = await InAsync(shared, planned, folder, progress, cancel);
        if (trace.Ending.Reason != EndReason.BrowserDied || cancel.IsCancellationRequested) return trace;
        speaker.Say(new Said($"{planned.Name} : le navigateur s’est arrêté. Le parcours est refait dans un autre.", $"{planned.Name}: the browser stopped. The journey is made again in another one."));
        TraceFolder.Clear(folder);
        await using var own = new LiveBrowser(request, speaker.Say);
        await using var cut = cancel.Register(() => _ = own.CloseAsync());
        return await InAsync(own, planned, folder, progress, cancel);
    }

    private static async Task<Trace> InAsync(LiveBrowser browser, Planned planned, string folder, Action<string> progress, CancellationToken cancel) =>
        await Journey.GoAsync(await browser.GetAsync(cancel), planned.Request(folder), progress, cancel);
}
