using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Audit.Observation;

/// <summary>What goes over the line: what is still under way, and what each screen cost.</summary>
internal sealed class Traffic
{
    /// <summary>Requests open for longer than this are held open on purpose (long polling), nobody waits for them.</summary>
    private static readonly TimeSpan LongPoll = TimeSpan.FromSeconds(5);
    private static readonly string[] Awaited = ["document", "stylesheet", "script", "xhr", "fetch", "image"];

    private readonly ConcurrentDictionary<IRequest, DateTime> _pending = [];
    private readonly ConcurrentQueue<IRequest> _finished = [];

    public int Pending => _pending.Count(p => DateTime.UtcNow - p.Value < LongPoll);

    public void Watch(IBrowserContext context)
    {
        context.Request += OnRequest;
        context.RequestFinished += OnFinished;
        context.RequestFailed += OnFailed;
    }

    public void Leave(IBrowserContext context)
    {
        context.Request -= OnRequest;
        context.RequestFinished -= OnFinished;
        context.RequestFailed -= OnFailed;
    }

    /// <summary>Requests and bytes received since the last call.</summary>
    public async Task<(int Requests, long Bytes)> TakeAsync()
    {
        var done = new List<IRequest>();
        while (_finished.TryDequeue(out var request)) done.Add(request);
        var sizes = await Task.WhenAll(done.Select(SizeAsync));
        return (done.Count, sizes.Sum());
    }

    private void OnRequest(object? sender, IRequest request)
    {
        if (Awaited.Contains(request.ResourceType)) _pending[request] = DateTime.UtcNow;
    }

    private void OnFinished(object? sender, IRequest request)
    {
        _pending.TryRemove(request, out _);
        _finished.Enqueue(request);
    }

    private void OnFailed(object? sender, IRequest request) => _pending.TryRemove(request, out _);

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
