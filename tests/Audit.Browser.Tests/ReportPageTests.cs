using Audit.Browser.Tests.Demo;
using Audit.Observation;
using Audit.Reports;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Audit.Browser.Tests;

/// <summary>The report as its readers meet it: we preach it, so it must hold for ourselves.</summary>
public class ReportPageTests
{
    private static async Task<string> WrittenAsync(string version, string language)
    {
        var made = await DemoJourneys.OfAsync($"school-registration-{version}");
        var report = new Report(made.Trace, made.Card, name => File.ReadAllBytes(Path.Combine(made.Folder, name)));
        var file = Path.Combine(Go.NewFolder(), "report.html");
        await File.WriteAllTextAsync(file, HtmlReport.Render(report, language));
        return file;
    }

    private static async Task<IPage> OpenAsync(string file, int width, int height, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await Go.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme });
        await context.AddInitScriptAsync(Probe.Script);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return page;
    }

    [TestCase("hard", ColorScheme.Light)]
    [TestCase("hard", ColorScheme.Dark)]
    [TestCase("easy", ColorScheme.Light)]
    public async Task It_has_no_accessibility_defect(string version, ColorScheme scheme)
    {
        var page = await OpenAsync(await WrittenAsync(version, "fr"), 1280, 800, scheme);
        // All of it, however many elements: the tool's own look stops at a number of them.
        var axe = await page.RunAxe();
        Assert.That(axe.Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}"), Is.Empty);
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task It_opens_from_disk_and_sends_no_request()
    {
        var file = await WrittenAsync("hard", "en");
        await using var context = await Go.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var requests = new List<string>();
        page.Request += (_, request) => { if (!request.Url.StartsWith("data:", StringComparison.Ordinal)) requests.Add(request.Url); };
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        Assert.That(requests, Is.EqualTo(new[] { new Uri(file).AbsoluteUri }));
    }

    [TestCase(1280, 800)]
    [TestCase(390, 844)]
    public async Task The_verdict_the_index_and_the_three_problems_are_seen_without_scrolling(int width, int height)
    {
        var page = await OpenAsync(await WrittenAsync("hard", "fr"), width, height);
        foreach (var selector in new[] { ".verdict", ".index", ".worst li:nth-child(3)" })
        {
            var box = await page.Locator(selector).BoundingBoxAsync();
            Assert.That(box!.Y + box.Height, Is.LessThanOrEqualTo(height), selector);
        }

        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Nothing_makes_a_narrow_window_scroll_sideways()
    {
        var page = await OpenAsync(await WrittenAsync("hard", "fr"), 320, 640);
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(320));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task What_is_drawn_on_the_pictures_can_be_taken_off_without_a_script()
    {
        var page = await OpenAsync(await WrittenAsync("hard", "fr"), 1280, 800);
        var (presses, defects) = (page.Locator(".marks .presses:has(circle)").First, page.Locator(".marks .defects:has(rect)").First);
        await Assertions.Expect(presses).ToBeVisibleAsync();
        await page.GetByLabel("là où la personne appuie").UncheckAsync();
        await Assertions.Expect(presses).ToBeHiddenAsync();
        await Assertions.Expect(defects).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task What_the_drawings_write_keeps_its_size_on_a_telephone()
    {
        var page = await OpenAsync(await WrittenAsync("hard", "fr"), 390, 844);
        var heights = await page.EvaluateAsync<double[]>("[...document.querySelectorAll('.curve text, .dimensions text')].map(t => t.getBoundingClientRect().height)");
        Assert.That(heights, Is.Not.Empty.And.All.GreaterThan(11));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task The_index_stays_on_one_line_in_a_narrow_window()
    {
        var page = await OpenAsync(await WrittenAsync("hard", "fr"), 320, 640);
        var (index, line) = (await page.Locator(".index").BoundingBoxAsync(), await page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.querySelector('.index strong')).fontSize)"));
        Assert.That(index!.Height, Is.LessThan(2 * line));
        await page.Context.CloseAsync();
    }

    [Test]
    public async Task Everything_can_be_reached_with_the_Tab_key_and_shows_where_it_is()
    {
        var page = await OpenAsync(await WrittenAsync("hard", "fr"), 1280, 800);
        var reachable = await page.EvaluateAsync<int>("[...document.querySelectorAll('a[href], summary, input, [tabindex=\"0\"]')].filter(e => e.checkVisibility()).length");
        var reached = new HashSet<string>();
        for (var i = 0; i < reachable; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var (at, outlined) = (await page.EvaluateAsync<string>("(() => { const e = document.activeElement; e.dataset.n ??= String(document.querySelectorAll('[data-n]').length); return e.dataset.n; })()"),
                await page.EvaluateAsync<bool>("getComputedStyle(document.activeElement).outlineStyle !== 'none'"));
            Assert.That(outlined, Is.True);
            reached.Add(at);
        }

        Assert.That(reached, Has.Count.EqualTo(reachable));
        await page.Context.CloseAsync();
    }
}
