using System.Diagnostics;
using Microsoft.Playwright;

namespace Audit.Observation;

/// <summary>Waits for what a person would wait for: a page that has loaded and stopped moving.</summary>
internal static class Stillness
{
    private const int QuietMs = 150;

    /// <summary>Waits until the page is still, at most <paramref name="patience"/>. Returns the milliseconds waited before it became so.</summary>
    internal static async Task<double> WaitAsync(IPage page, Traffic traffic, TimeSpan patience)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < patience && !page.IsClosed)
        {
            var calm = await QuietAsync(page, patience - watch.Elapsed);
            if (calm && traffic.Pending == 0) break;
        }
        return Math.Max(0, watch.Elapsed.TotalMilliseconds - QuietMs);
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

    private static async Task<bool> QuietAsync(IPage page, TimeSpan atMost)
    {
        var most = Math.Clamp(atMost.TotalMilliseconds, 200, 3000);
        try
        {
            return await page.EvaluateAsync<bool>($"([quiet, most]) => window['{Probe.Handle}'] ? window['{Probe.Handle}'].quiet(quiet, most) : true", new[] { QuietMs, most })
                .WaitAsync(TimeSpan.FromMilliseconds(most + 5000));
        }
        catch (PlaywrightException)
        {
            await LoadedAsync(page);
            return false;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
