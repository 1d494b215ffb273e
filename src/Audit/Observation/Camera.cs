using Audit.Traces;
using Microsoft.Playwright;

namespace Audit.Observation;

/// <summary>Pictures and snapshots, without any secret on them.</summary>
internal sealed class Camera(Secrets secrets)
{
    /// <summary>Longer pages are cut: nobody looks further down a picture, and reports stay light.</summary>
    private const int MostWindows = 4;

    /// <summary>Takes a picture (JPEG) of the page down to a limit, or of the window without a size; null when the page lets none be taken.</summary>
    internal Task<byte[]?> PictureAsync(IPage page, Size? pageSize) => ShotAsync(page, pageSize, again: true);

    /// <summary>Takes all that is kept of a page as this look saw it; only a picture unless the whole is wanted.</summary>
    internal async Task<Evidence> TakeAsync(IPage page, Glance glance, TimeSpan? axeBudget)
    {
        if (axeBudget is not { } budget) return new Evidence(glance.Mark, await PictureAsync(page, glance.Page));
        var prepared = AxeEngine.PrepareAsync(page);
        var picture = await PictureAsync(page, glance.Page);
        return new Evidence(glance.Mark, picture, await SnapshotAsync(page), await AxeEngine.LookAsync(page, prepared, budget));
    }

    private async Task<byte[]?> ShotAsync(IPage page, Size? pageSize, bool again)
    {
        try
        {
            var viewport = page.ViewportSize;
            var limit = (viewport?.Height ?? 800) * MostWindows;
            var clip = pageSize is null ? null : new Clip { X = 0, Y = 0, Width = Width(pageSize, viewport), Height = Math.Min(pageSize.Height, limit) };
            return await page.ScreenshotAsync(new()
            {
                Type = ScreenshotType.Jpeg, Quality = 60, Scale = ScreenshotScale.Css, FullPage = clip is not null, Clip = clip,
                Mask = await MaskedAsync(page), MaskColor = "#444444", Caret = ScreenshotCaret.Initial, Timeout = (float)Glances.AllAnswerWithin(page).TotalMilliseconds,
            });
        }
        catch (PlaywrightException) when (again && !page.IsClosed)
        {
            // It was just giving way to another page, to the browser's own error page such as: that one is there soon.
            await Stillness.LoadedAsync(page);
            return await ShotAsync(page, pageSize, again: false);
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            return null;
        }
    }

    internal static Size PictureSize(Glance glance) =>
        new(Math.Min(glance.Page.Width, glance.Viewport.Width), Math.Min(glance.Page.Height, glance.Viewport.Height * MostWindows));

    /// <summary>The page as it stood, as HTML.</summary>
    private async Task<string?> SnapshotAsync(IPage page)
    {
        try
        {
            return secrets.Clean(await page.EvaluateAsync<string>($"() => window['{Probe.Handle}'].snapshot()"));
        }
        catch (PlaywrightException)
        {
            return null;
        }
    }

    private static int Width(Size page, PageViewportSizeResult? viewport) => viewport is null ? page.Width : Math.Min(page.Width, viewport.Width);

    /// <summary>
    /// Everything that shows a secret. Texts are found by Playwright, out of the page's reach; fields by the length and hash of
    /// their value, so that the page is never told a secret it does not hold.
    /// </summary>
    private async Task<IEnumerable<ILocator>> MaskedAsync(IPage page)
    {
        if (secrets.Values.Count == 0) return [];
        return (await Task.WhenAll(page.Frames.Select(MaskedAsync))).SelectMany(masks => masks);
    }

    /// <summary>Only what is there: a cover over nothing makes every picture slower.</summary>
    private async Task<IEnumerable<ILocator>> MaskedAsync(IFrame frame)
    {
        // It would never say what it holds: all frames beside it are covered, whatever they hold.
        if (Glances.IsSilent(frame)) return frame.ParentFrame is { } parent ? [parent.Locator("iframe,frame")] : [];
        var texts = secrets.Values.Select(s => frame.GetByText(s)).ToList();
        var (shown, fields) = (Task.WhenAll(texts.Select(IsThereAsync)), FieldsAsync(frame));
        return [.. texts.Zip(await shown).Where(t => t.Second).Select(t => t.First), .. (await fields).Select(css => frame.Locator(css))];
    }

    private static async Task<bool> IsThereAsync(ILocator text)
    {
        try
        {
            return await text.CountAsync() > 0;
        }
        catch (PlaywrightException)
        {
            // Its frame is giving way to another document, which may show it.
            return true;
        }
    }

    private async Task<IReadOnlyList<string>> FieldsAsync(IFrame frame)
    {
        try
        {
            var marks = secrets.Values.Select(s => new { length = s.Length, hash = (double)Secrets.Hash(s) }).ToArray();
            return await frame.EvaluateAsync<string[]>($"(marks) => window['{Probe.Handle}'] ? window['{Probe.Handle}'].fieldsHolding(marks) : []", marks) ?? [];
        }
        catch (PlaywrightException)
        {
            return ["input"];
        }
    }
}
