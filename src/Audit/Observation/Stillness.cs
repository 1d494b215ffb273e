using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace Audit.Observation;

/// <summary>A page that has come to rest, or was no longer waited for.</summary>
/// <param name="Since">When it did, as <see cref="Stopwatch.GetTimestamp"/> counts.</param>
/// <param name="Mark">The page as it stands: any change gives another. Null when it did not come to rest, or does not tell.</param>
internal sealed record Rest(long Since, string? Mark)
{
    /// <summary>Milliseconds from a moment until the page was still; none when it was already.</summary>
    internal double After(long start) => Math.Max(0, Stopwatch.GetElapsedTime(start, Since).TotalMilliseconds);
}

/// <summary>Waits for what a person would wait for: a page that has loaded and stopped moving.</summary>
internal static class Stillness
{
    /// <summary>
    /// Nothing has changed for this long: it is still. What takes less seems to happen at once (Nielsen 1993). The probe knows it sooner where none of
    /// the page's timers is due by then and the browser is idle.
    /// </summary>
    private const int QuietMs = 100;

    /// <summary>It seems to be still.</summary>
    internal const int PauseMs = 20;

    private const int AskAgainMs = 15;

    /// <summary>Waits until nothing has changed for <paramref name="quietMs"/> and nothing is under way, at most <paramref name="patience"/>.</summary>
    internal static async Task<Rest> WaitAsync(IPage page, Traffic traffic, TimeSpan patience, int quietMs = QuietMs)
    {
        var (start, awaited) = (Stopwatch.GetTimestamp(), 0L);
        while (Stopwatch.GetElapsedTime(start) < patience && !page.IsClosed)
        {
            var rest = await QuietAsync(page, quietMs, patience - Stopwatch.GetElapsedTime(start));
            if (traffic.Pending == 0 && rest is not null) return rest with { Since = Math.Max(rest.Since, awaited) };
            awaited = Stopwatch.GetTimestamp();
            if (rest is not null) await Task.Delay(AskAgainMs);
        }
        return new Rest(Stopwatch.GetTimestamp(), null);
    }

    internal static async Task LoadedAsync(IPage page)
    {
        try
        {
            await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded, new() { Timeout = 10_000 });
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            // Never loaded: the look that follows says what is there.
        }
    }

    /// <summary>Null when the page went on moving, or does not answer.</summary>
    private static async Task<Rest?> QuietAsync(IPage page, int quietMs, TimeSpan atMost)
    {
        var most = Math.Clamp(atMost.TotalMilliseconds, 200, 3000);
        try
        {
            var told = await page.EvaluateAsync<string?>($"([quiet, most]) => window['{Probe.Handle}'] ? window['{Probe.Handle}'].quiet(quiet, most) : '0'", new[] { quietMs, most })
                .WaitAsync(TimeSpan.FromMilliseconds(most + 5000));
            return told is null ? null : Told(told);
        }
        catch (PlaywrightException)
        {
            await LoadedAsync(page);
            return null;
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    /// <summary>Milliseconds since the last change, then the mark; without a probe there is none.</summary>
    private static Rest Told(string rest)
    {
        var end = rest.IndexOf(' ', StringComparison.Ordinal);
        var since = double.Parse(end < 0 ? rest : rest[..end], CultureInfo.InvariantCulture);
        return new Rest(Stopwatch.GetTimestamp() - (long)(since * Stopwatch.Frequency / 1000), end < 0 ? null : rest[(end + 1)..]);
    }
}
