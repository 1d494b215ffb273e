using Microsoft.Playwright;

namespace Audit.Journeys.Reaching;

/// <summary>A window in which a person logs in herself, whatever the portal asks of her; what the browser then holds is kept for journeys.</summary>
public static class LoginWindow
{
    /// <summary>Opens the address and waits until the person has closed the window, or says that she is done.</summary>
    /// <param name="done">Ends when she says so in another way.</param>
    /// <exception cref="PlaywrightException">The address leads nowhere, or the browser itself was ended.</exception>
    public static async Task<LoginState> KeepAsync(IBrowser browser, string address, Reach reach, Task done, CancellationToken cancel)
    {
        await using var context = await browser.NewContextAsync(reach.Applied(PersonaContext.Plain(browser.Version)));
        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        context.Page += (_, page) => page.Close += (_, _) => { if (context.Pages.All(p => p.IsClosed)) closed.TrySetResult(); };
        browser.Disconnected += (_, _) => closed.TrySetResult();
        var page = await context.NewPageAsync();
        await new Challenges(reach, address).AnswerAsync(page);
        await OpenAsync(page, address);
        await Task.WhenAny(closed.Task, done).WaitAsync(cancel);
        return LoginState.Parse(await context.StorageStateAsync(new() { IndexedDB = true }));
    }

    private static async Task OpenAsync(IPage page, string address)
    {
        try
        {
            await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        }
        catch (Exception error) when (error is TimeoutException || (error is PlaywrightException && (page.IsClosed || error.Message.Contains("ERR_ABORTED", StringComparison.Ordinal))))
        {
            // A slow site, or a window closed at once: the person in front of it decides how long she waits.
            return;
        }
    }
}
