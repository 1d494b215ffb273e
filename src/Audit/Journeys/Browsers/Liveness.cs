using Microsoft.Playwright;

namespace Audit.Journeys.Browsers;

/// <summary>Whether a browser still does what it is asked. Its own <see cref="IBrowser.IsConnected"/> may say so a moment too long.</summary>
internal static class Liveness
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    internal static async Task<bool> AnswersAsync(IBrowser browser)
    {
        try
        {
            if (!browser.IsConnected) return false;
            var context = await browser.NewContextAsync().WaitAsync(Limit);
            await context.CloseAsync().WaitAsync(Limit);
            return true;
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            return false;
        }
    }
}
