using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace Audit.Observation;

/// <summary>The persona's slow processor, in each of her windows. What the tool itself does there is nothing she waits for: it is done at full speed.</summary>
/// <param name="slowdown">How many times slower than this machine.</param>
internal sealed class Processor(double slowdown)
{
    /// <summary>The page itself answers, and one that is frozen never does: whoever looks at it next says so.</summary>
    internal TimeSpan AnswerWithin { get; init; } = TimeSpan.FromSeconds(3);

    private readonly ConditionalWeakTable<IPage, ICDPSession> _slowed = [];

    internal bool IsSlow => slowdown > 1;

    internal async Task SlowDownAsync(IPage page, ICDPSession session)
    {
        if (!IsSlow) return;
        _slowed.AddOrUpdate(page, session);
        await SetAsync(session, slowdown);
    }

    internal async Task<T> AtFullSpeedAsync<T>(IPage page, Func<Task<T>> act)
    {
        if (!_slowed.TryGetValue(page, out var session)) return await act();
        try
        {
            await SetAsync(session, 1);
            return await act();
        }
        finally
        {
            await SetAsync(session, slowdown);
        }
    }

    private async Task SetAsync(ICDPSession session, double rate)
    {
        try
        {
            await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = rate }).WaitAsync(AnswerWithin);
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            // The window is gone, or frozen: nobody goes on in it.
            return;
        }
    }
}
