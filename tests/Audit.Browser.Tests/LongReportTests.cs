using Audit.Browser.Tests.Demo;
using Audit.Reports;
using Audit.Scoring;
using Audit.Traces;
using Microsoft.Playwright;

namespace Audit.Browser.Tests;

/// <summary>A journey of sixty screens, each with a page as heavy as real portals have: photographs, gradients, long pages.</summary>
public class LongReportTests
{
    private const int Screens = 60;

    private string _file = "";
    private IPage _page = null!;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        var made = await DemoJourneys.HardAsync();
        var folder = Go.NewFolder();
        var trace = await LongerAsync(made, folder);
        var report = new Report(trace, Judge.Score(trace, Profile.Default), name => File.ReadAllBytes(Path.Combine(folder, name)));
        _file = Path.Combine(folder, "report.html");
        await File.WriteAllTextAsync(_file, HtmlReport.Render(report, "fr"));
        await TestContext.Out.WriteLineAsync($"{_file}: {new FileInfo(_file).Length / 1e6:0.00} MB; pictures {trace.Screens.Sum(s => new FileInfo(Path.Combine(folder, s.Screenshot!)).Length) / 1e6:0.0} MB");
        _page = await Go.Browser.NewPageAsync();
        await _page.GotoAsync(new Uri(_file).AbsoluteUri);
    }

    [OneTimeTearDown]
    public Task CloseAsync() => _page.CloseAsync();

    [Test]
    public void It_can_be_sent_by_mail() => Assert.That(new FileInfo(_file).Length, Is.LessThan(5_000_000));

    [Test]
    public async Task Every_screen_keeps_its_picture_and_all_of_them_can_be_shown()
    {
        var broken = await _page.EvaluateAsync<int>("Promise.all([...document.images].map(i => i.decode().then(() => 0, () => 1))).then(all => all.reduce((a, b) => a + b, 0))");
        Assert.That((await _page.Locator(".screen .shot img").CountAsync(), broken), Is.EqualTo((Screens, 0)));
    }

    [Test]
    public async Task What_is_drawn_stays_in_its_place_when_the_picture_is_lighter()
    {
        var (picture, marks) = (await _page.Locator("#s01 .shot img").BoundingBoxAsync(), await _page.Locator("#s01 .shot .marks").BoundingBoxAsync());
        Assert.Multiple(() =>
        {
            Assert.That(marks!.Width, Is.EqualTo(picture!.Width).Within(1));
            Assert.That(marks.Height, Is.EqualTo(picture.Height).Within(1));
        });
    }

    [Test]
    public async Task It_says_that_its_pictures_are_lighter_than_the_traces() =>
        Assert.That(await _page.Locator("footer").InnerTextAsync(), Does.Match(@"\d\d images y sont moins fines"));

    /// <summary>The demo's screens over and over, each with a picture of its own.</summary>
    private static async Task<Trace> LongerAsync(DemoJourneys.Made made, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, TraceFolder.Screens));
        var screens = new List<Screen>();
        var page = await Go.Browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 720 } });
        for (var n = 1; n <= Screens; n++)
        {
            var like = made.Trace.Screens[(n - 1) % made.Trace.Screens.Count];
            var picture = $"{TraceFolder.Screens}/s{n:00}.jpg";
            await PaintAsync(page, await File.ReadAllBytesAsync(Path.Combine(made.Folder, like.Screenshot!)), n);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, picture), Type = ScreenshotType.Jpeg, Quality = 60, FullPage = true });
            screens.Add(like with { Id = $"s{n:00}", Screenshot = picture, Heading = $"{like.Heading} ({n})", Picture = new(1280, 1600) });
        }
        await page.CloseAsync();
        var visits = screens.Select((s, i) => new Visit(i + 1, s.Id, i * 1000, null, [], null)).ToList();
        var gestures = visits.Select(v => made.Trace.Gestures.First(g => g.Target?.Box is not null) with { Number = v.Number, Visit = v.Number, Screen = v.Screen, PopUp = null }).ToList();
        return made.Trace with { Screens = screens, Visits = visits, Gestures = gestures, Entries = [], PopUps = [], Mails = [] };
    }

    /// <summary>The demo's picture in another colour above a photograph nobody has seen before.</summary>
    private static Task PaintAsync(IPage page, byte[] picture, int n) => page.SetContentAsync($$"""
        <body style="margin:0;height:1600px;overflow-x:hidden"><img style="width:1280px;filter:hue-rotate({{n * 6}}deg)" src="data:image/jpeg;base64,{{Convert.ToBase64String(picture)}}">
        <canvas width="1280" height="700"></canvas><script>{
        const c = document.querySelector('canvas').getContext('2d'), all = c.createImageData(1280, 700);
        let s = {{n}} * 7919;
        for (let i = 0; i < all.data.length; i += 4) { s = (s * 1103515245 + 12345) & 0x7fffffff; const soft = 90 * Math.sin(i / 9000 + {{n}}) + 128; for (let k = 0; k < 3; k++) all.data[i + k] = soft + (s >> (8 + k)) % 48; all.data[i + 3] = 255; }
        c.putImageData(all, 0, 0);
        }</script></body>
        """);
}
