using System.Text.Json;
using Audit.Traces;
using Microsoft.Playwright;

namespace Audit.Observation;

/// <summary>Takes looks at pages: one round trip for the page, one for each frame in it.</summary>
internal static class Glances
{
    private const string Ask = $"() => window['{Probe.Handle}'] ? window['{Probe.Handle}'].look() : null";
    private const int Attempts = 5;
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(10);

    /// <summary>What is in front of the persona; null when the page does not answer (a crash, a download, a document without scripts).</summary>
    internal static async Task<Glance?> TakeAsync(IPage page)
    {
        for (var attempt = 0; attempt < Attempts && !page.IsClosed; attempt++)
        {
            try
            {
                if (await page.EvaluateAsync<string?>(Ask).WaitAsync(AnswerWithin) is not { } json) return null;
                return await WithFramesAsync(page, JsonSerializer.Deserialize<Glance>(json, TraceFile.Json)!);
            }
            catch (PlaywrightException)
            {
                // The page went on to another document under our eyes: look at that one.
                await Stillness.LoadedAsync(page);
            }
            catch (TimeoutException)
            {
                return null;
            }
        }
        return null;
    }

    private static async Task<Glance> WithFramesAsync(IPage page, Glance glance)
    {
        if (glance.Frames == 0) return glance;
        var told = await Task.WhenAll(page.Frames.Where(f => f != page.MainFrame).Select(AskAsync));
        return told.OfType<FrameGlance>().Aggregate(glance, Join);
    }

    private static async Task<FrameGlance?> AskAsync(IFrame frame)
    {
        try
        {
            var json = await frame.EvaluateAsync<string?>(Ask).WaitAsync(AnswerWithin);
            return json is null ? null : JsonSerializer.Deserialize<FrameGlance>(json, TraceFile.Json);
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            // A frame that left or never answered holds nothing a person could read at this moment.
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
