using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace Audit.Observation;

/// <summary>The persona's slow processor, in each of her windows. What the tool itself does there is nothing she waits for: it is done at full speed.</summary>
/// <param name="slowdown">How many times slower than this machine.</param>
internal sealed class Processor(double slowdown)
{
    private readonly ConditionalWeakTable<IPage, ICDPSession> _slowed = [];

    internal async Task SlowDownAsync(IPage page, ICDPSession session)
    {
        if (slowdown <= 1) return;
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

    private static async Task SetAsync(ICDPSession session, double rate)
    {
        try
        {
            await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = rate });
        }
        catch (PlaywrightException)
        {
            // The window is gone: nobody waits in it any more.
            return;
        }
    }
}
