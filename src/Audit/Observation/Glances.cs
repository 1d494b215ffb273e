using System.Runtime.CompilerServices;
using System.Text.Json;
using Audit.Traces;
using Microsoft.Playwright;

namespace Audit.Observation;

/// <summary>Takes looks at pages: one round trip for the page, one for each frame in it.</summary>
internal static class Glances
{
    private const string Ask = $"(known) => window['{Probe.Handle}'] ? window['{Probe.Handle}'].look(known) : null";
    private const int Attempts = 5;

    /// <summary>A very long page on a slow processor takes its time; one that says nothing for longer does not answer its visitor either.</summary>
    internal static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan FrameAnswersWithin = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan AllFramesWithin = TimeSpan.FromSeconds(10);

    /// <summary>Frames that did not answer once: a page is not kept waiting for them at each look.</summary>
    private static readonly ConditionalWeakTable<IFrame, string> Silent = [];

    /// <summary>A page that stands as it stood at the last look says no more than that.</summary>
    private static readonly ConditionalWeakTable<IPage, Glance> Last = [];

    /// <summary>What is in front of the persona; null when there is nothing to look at (a download, a document without scripts).</summary>
    /// <exception cref="TimeoutException">The page does not answer.</exception>
    internal static async Task<Glance?> TakeAsync(IPage page)
    {
        for (var attempt = 0; attempt < Attempts && !page.IsClosed; attempt++)
        {
            try
            {
                var last = Last.TryGetValue(page, out var known) ? known : null;
                if (await page.EvaluateAsync<string?>(Ask, last?.Mark).WaitAsync(AnswerWithin) is not { } json) return null;
                if (json.Length == 0) return last;
                var glance = await WithFramesAsync(page, JsonSerializer.Deserialize<Glance>(json, TraceFile.Json)!);
                Last.AddOrUpdate(page, glance);
                return glance;
            }
            catch (PlaywrightException)
            {
                // The page went on to another document under our eyes: look at that one.
                await Stillness.LoadedAsync(page);
            }
        }
        return null;
    }

    /// <summary>A frame that did not answer when it was last asked; it may again once it has gone on to another document.</summary>
    internal static bool IsSilent(IFrame frame) => Silent.TryGetValue(frame, out var address) && address == frame.Url;

    /// <summary>How long a request that goes to every frame of the page is waited for: a frame that stays silent never answers it.</summary>
    internal static TimeSpan AllAnswerWithin(IPage page) => page.Frames.Any(IsSilent) ? FrameAnswersWithin : AllFramesWithin;

    private static async Task<Glance> WithFramesAsync(IPage page, Glance glance)
    {
        if (glance.Frames == 0) return glance;
        var told = await Task.WhenAll(page.Frames.Where(f => f != page.MainFrame).Select(AskAsync));
        return told.OfType<FrameGlance>().Aggregate(glance, Join);
    }

    private static async Task<FrameGlance?> AskAsync(IFrame frame)
    {
        if (IsSilent(frame)) return null;
        try
        {
            var json = await frame.EvaluateAsync<string?>(Ask).WaitAsync(FrameAnswersWithin);
            return json is null ? null : JsonSerializer.Deserialize<FrameGlance>(json, TraceFile.Json);
        }
        catch (PlaywrightException)
        {
            // A frame that left holds nothing a person could read at this moment.
            return null;
        }
        catch (TimeoutException)
        {
            Silent.AddOrUpdate(frame, frame.Url);
            return null;
        }
    }

    private static Glance Join(Glance glance, FrameGlance frame) => glance with
    {
        Fields = [.. glance.Fields, .. frame.Fields],
        Captchas = [.. glance.Captchas, .. frame.Captchas],
        Errors = [.. glance.Errors, .. frame.Errors],
        Words = glance.Words + frame.Words,
        Blocks = [.. glance.Blocks, .. frame.Blocks],
        Links = [.. glance.Links, .. frame.Links],
        Overlays = [.. glance.Overlays.Select(o => o.Frame ? o with { Controls = [.. o.Controls, .. frame.Controls], Text = o.Text.Length > 0 ? o.Text : frame.Text } : o)],
    };
}
