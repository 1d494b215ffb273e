using System.Globalization;
using Audit.Journeys.Browsers;
using Microsoft.Playwright;

namespace Audit.Benchmarks;

/// <summary>How long a report takes to open in Chromium: until all of it has loaded and what is in sight is painted. <c>report FILE</c>.</summary>
internal static class ReportBenchmark
{
    private const int Runs = 7;

    internal static async Task<int> RunAsync(string file)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await BrowserLaunch.StartAsync(playwright, new BrowserRequest(), Console.Error.WriteLine, CancellationToken.None);
        var times = new List<double>();
        for (var i = 0; i < Runs; i++) times.Add(await OpenAsync(browser, new Uri(Path.GetFullPath(file)).AbsoluteUri));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{new FileInfo(file).Length / 1e6:0.00} MB   opens in {times.Order().ElementAt(Runs / 2):0.00} s (median of {Runs}, {times.Min():0.00} to {times.Max():0.00})"));
        return 0;
    }

    private static async Task<double> OpenAsync(IBrowser browser, string address)
    {
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        await page.GotoAsync(address);
        // Two frames after the load, what is in sight has been painted.
        var milliseconds = await page.EvaluateAsync<double>("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))))");
        await page.CloseAsync();
        return milliseconds / 1000;
    }
}
