using Microsoft.Playwright;

namespace Audit.Journeys.Browsers;

/// <summary>Prints a page that holds everything it needs. The one format of a report that takes a browser.</summary>
public static class PaperPrint
{
    /// <summary>The page as a PDF: A4 as its style says, tagged for screen readers, with its headings as an outline. It runs nothing and loads nothing.</summary>
    /// <exception cref="PlaywrightException">The browser is gone, or cannot print: one with a window may not.</exception>
    public static async Task<byte[]> ToPdfAsync(IBrowser browser, string html)
    {
        await using var context = await browser.NewContextAsync(new() { Offline = true, JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.SetContentAsync(html);
        return await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Tagged = true, Outline = true });
    }
}
