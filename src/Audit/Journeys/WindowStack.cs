using Microsoft.Playwright;

namespace Audit.Journeys;

/// <summary>The windows of a journey as they lie on one another: the persona goes back by closing those in front.</summary>
internal sealed class WindowStack(IPage first)
{
    private readonly List<IPage> _pages = [first];

    internal IPage Front => _pages[^1];

    /// <summary>Those she can go back to, nearest first.</summary>
    internal IReadOnlyList<IPage> Behind => [.. _pages.SkipLast(1).Reverse().Where(p => !p.IsClosed)];

    /// <summary>The one in front, or the one that shows once it has closed.</summary>
    internal IPage NearestOpen => Front.IsClosed && Behind is [var nearest, ..] ? nearest : Front;

    internal void Bring(IPage page)
    {
        _pages.Remove(page);
        _pages.Add(page);
    }

    internal async Task CloseDownToAsync(IPage page)
    {
        while (Front != page)
        {
            if (!Front.IsClosed) await Front.CloseAsync();
            _pages.RemoveAt(_pages.Count - 1);
        }
    }
}
