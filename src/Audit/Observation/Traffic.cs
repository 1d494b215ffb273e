using System.Collections.Concurrent;
using System.Diagnostics;
using Audit.Traces;
using Microsoft.Playwright;

namespace Audit.Observation;

/// <summary>What goes over the line: what is still under way, and what each screen cost.</summary>
internal sealed class Traffic
{
    /// <summary>Requests open for longer than this are held open on purpose (long polling), nobody waits for them.</summary>
    private static readonly TimeSpan LongPoll = TimeSpan.FromSeconds(5);
    private static readonly string[] Awaited = ["document", "stylesheet", "script", "xhr", "fetch", "image"];

    /// <summary>Until no alert has come for this long, another may be coming, and nobody gets to press anything in between.</summary>
    private static readonly TimeSpan BetweenAlerts = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentDictionary<IRequest, long> _pending = [];
    private long _alerted;
    private readonly ConcurrentDictionary<IRequest, bool> _unansweredPages = [];
    private readonly ConcurrentQueue<IRequest> _finished = [];

    /// <summary>What is still waited for; a next page for as long as the server says nothing. Alerts that come one after the other count for one.</summary>
    public int Pending => (Stopwatch.GetElapsedTime(_alerted) < BetweenAlerts ? 1 : 0) + _unansweredPages.Count + _pending.Count(p => !_unansweredPages.ContainsKey(p.Key) && Stopwatch.GetElapsedTime(p.Value) < LongPoll);

    /// <summary>The browser shows a box of its own, or has just closed one.</summary>
    public void Alerted() => _alerted = Stopwatch.GetTimestamp();

    public void Watch(IBrowserContext context)
    {
        context.Request += OnRequest;
        context.Response += OnResponse;
        context.RequestFinished += OnFinished;
        context.RequestFailed += OnFailed;
    }

    public void Leave(IBrowserContext context)
    {
        context.Request -= OnRequest;
        context.Response -= OnResponse;
        context.RequestFinished -= OnFinished;
        context.RequestFailed -= OnFailed;
    }

    /// <summary>What was received since the last call, by host in the order met.</summary>
    public async Task<IReadOnlyList<HostTraffic>> TakeAsync()
    {
        var done = new List<IRequest>();
        while (_finished.TryDequeue(out var request)) done.Add(request);
        var sizes = await Task.WhenAll(done.Select(SizeAsync));
        return [.. done.Zip(sizes).GroupBy(r => HostOf(r.First)).Select(g => new HostTraffic(g.Key, g.Count(), g.Sum(r => r.Second)))];
    }

    /// <summary>From the request to the first byte of the answer.</summary>
    public static double? ServerMs(IRequest request)
    {
        var timing = request.Timing;
        return timing.ResponseStart >= 0 && timing.RequestStart >= 0 ? Math.Round(timing.ResponseStart - timing.RequestStart, 1) : null;
    }

    private static string HostOf(IRequest request) => Uri.TryCreate(request.Url, UriKind.Absolute, out var uri) ? uri.Authority : "";

    private void OnRequest(object? sender, IRequest request)
    {
        if (Awaited.Contains(request.ResourceType)) _pending[request] = Stopwatch.GetTimestamp();
        if (IsNextPage(request)) _unansweredPages[request] = true;
    }

    private void OnResponse(object? sender, IResponse response) => _unansweredPages.TryRemove(response.Request, out _);

    private void OnFinished(object? sender, IRequest request)
    {
        Over(request);
        if (!IsTabIcon(request)) _finished.Enqueue(request);
    }

    /// <summary>The browser fetches it when it likes, during this screen or the next: it belongs to none. Playwright itself leaves out <c>favicon.ico</c>.</summary>
    private static bool IsTabIcon(IRequest request) => request.ResourceType == "other" && new Uri(request.Url).AbsolutePath.Split('/')[^1].Contains("icon", StringComparison.OrdinalIgnoreCase);

    private void OnFailed(object? sender, IRequest request) => Over(request);

    private void Over(IRequest request)
    {
        _pending.TryRemove(request, out _);
        _unansweredPages.TryRemove(request, out _);
    }

    private static bool IsNextPage(IRequest request)
    {
        try
        {
            return request.IsNavigationRequest && request.Frame.ParentFrame is null;
        }
        catch (PlaywrightException)
        {
            // A window that is only just opening has no frame to name yet.
            return true;
        }
    }

    private static async Task<long> SizeAsync(IRequest request)
    {
        try
        {
            var sizes = await request.SizesAsync();
            return sizes.ResponseBodySize + sizes.ResponseHeadersSize;
        }
        catch (PlaywrightException)
        {
            // Its page is gone, and its size with it.
            return 0;
        }
    }
}
