using Audit.Observation;
using Audit.Personas;
using Audit.Traces;
using Microsoft.Playwright;

namespace Audit.Journeys;

/// <summary>How long a persona stays on a screen: she reads it, and types what it asks. An estimate, used to move the page's clock.</summary>
internal static class Dwelling
{
    /// <summary>A convention: nobody stays longer than this before doing something.</summary>
    private const double MostSeconds = 90;

    /// <summary>Characters an ordinary field takes; a convention, for the time only.</summary>
    private const double CharactersPerField = 10;

    internal static TimeSpan On(Screen screen, Speeds speeds)
    {
        var reading = screen.Words / speeds.ReadingWordsPerMinute * 60;
        var typing = screen.Fields.Count(f => !f.InSearch && !f.OutOfSight) * CharactersPerField * speeds.SecondsPerKey;
        return TimeSpan.FromSeconds(Math.Min(MostSeconds, reading + typing));
    }

    /// <summary>Lets the time pass on the page's clock.</summary>
    internal static async Task PassAsync(IPage page, TimeSpan time)
    {
        try
        {
            await page.Context.Clock.FastForwardAsync((long)time.TotalMilliseconds).WaitAsync(Glances.AllAnswerWithin(page));
        }
        catch (Exception error) when (error is TimeoutException or PlaywrightException)
        {
            // A page that drowns its own clock in timers: what would show late is not met, and the journey goes on.
            return;
        }
    }
}
