using System.Diagnostics;
using Microsoft.Playwright;

namespace Audit.Journeys.Browsers;

/// <summary>
/// A browser that journeys share, started when first asked for. After it died, whoever asks next gets a new one, with a new driver:
/// either may be what died.
/// </summary>
public sealed class LiveBrowser(BrowserRequest request, Action<string> progress) : IAsyncDisposable
{
    private static readonly TimeSpan ClosingLimit = TimeSpan.FromSeconds(5);

    /// <summary>A browser that has just answered is not asked again whether it does.</summary>
    private static readonly TimeSpan JustNow = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _turn = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private long _answered;

    /// <summary>The browser that runs, or a new one.</summary>
    /// <exception cref="BrowserMissingException">As for <see cref="BrowserLaunch.StartAsync"/>.</exception>
    public async Task<IBrowser> GetAsync(CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            if (_browser is { } running && await AnswersAsync(running)) return running;
            await CloseAsync();
            _playwright = await Playwright.CreateAsync();
            _browser = await BrowserLaunch.StartAsync(_playwright, request, progress, cancel);
            _answered = Stopwatch.GetTimestamp();
            cancel.ThrowIfCancellationRequested();
            return _browser;
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<bool> AnswersAsync(IBrowser running)
    {
        if (running.IsConnected && Stopwatch.GetElapsedTime(_answered) < JustNow) return true;
        var answers = await Liveness.AnswersAsync(running);
        _answered = Stopwatch.GetTimestamp();
        return answers;
    }

    /// <summary>Closes the browser; journeys under way in it end at once. It can be asked for again.</summary>
    public async Task CloseAsync()
    {
        var (playwright, browser) = (_playwright, _browser);
        (_playwright, _browser) = (null, null);
        try
        {
            if (browser is not null) await browser.CloseAsync().WaitAsync(ClosingLimit);
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            // It is gone already, or hangs: ending its driver ends it.
        }
        playwright?.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        // One that is just being started is waited for: nobody would close it any more.
        await _turn.WaitAsync();
        await CloseAsync();
        _turn.Dispose();
    }
}
