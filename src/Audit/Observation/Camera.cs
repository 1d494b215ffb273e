using System.Text;
using Audit.Traces;
using Microsoft.Playwright;

namespace Audit.Observation;

/// <summary>Pictures and snapshots, without any secret on them.</summary>
internal sealed class Camera(TraceFolder folder, Secrets secrets)
{
    /// <summary>Longer pages are cut: nobody looks further down a picture, and reports stay light.</summary>
    private const int MostWindows = 4;

    /// <summary>Takes a picture of the page down to a limit; null when the page lets none be taken.</summary>
    internal async Task<string?> TakeAsync(IPage page, string name, Size? pageSize)
    {
        var bytes = await ShotAsync(page, pageSize, again: true);
        return bytes is null ? null : folder.WriteScreen($"{name}.jpg", bytes);
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
                Mask = await MaskedAsync(page), MaskColor = "#444444", Timeout = 10_000,
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
    internal async Task<string?> SnapshotAsync(IPage page, string name)
    {
        try
        {
            var html = await page.EvaluateAsync<string>($"() => window['{Probe.Handle}'].snapshot()");
            return folder.WriteScreen($"{name}.html", Encoding.UTF8.GetBytes(secrets.Clean(html)));
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
        var masks = new List<ILocator>();
        foreach (var frame in page.Frames)
        {
            masks.AddRange(secrets.Values.Select(s => frame.GetByText(s)));
            masks.AddRange((await FieldsAsync(frame)).Select(css => frame.Locator(css)));
        }
        return masks;
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
