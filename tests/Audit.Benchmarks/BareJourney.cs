using Audit.Journeys.Browsers;
using Audit.Personas;
using Audit.Scenarios;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Audit.Benchmarks;

/// <summary>
/// The benchmark's journey in bare Playwright: the same gestures in the same browser, axe and one JPEG for each screen, nothing
/// recorded. With <c>RunAxe()</c> of Deque's package it is what a developer would write; with axe run in the page it is the floor.
/// </summary>
internal sealed class BareJourney
{
    private readonly IPage _page;
    private readonly bool _runAxe;
    private readonly HashSet<string> _seen = [];

    private BareJourney(IPage page, bool runAxe) => (_page, _runAxe) = (page, runAxe);

    /// <param name="switches">Starts the browser as this tool does, not as bare Playwright does: what the tool's switches spare does not count then.</param>
    internal static async Task<int> GoAsync(string baseUrl, bool runAxe, bool switches)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await StartAsync(playwright, new BrowserRequest(MayInstall: false), switches);
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 720 }, Locale = "fr-FR", BaseURL = baseUrl });
        var journey = new BareJourney(await context.NewPageAsync(), runAxe);
        await journey.WalkAsync();
        Console.WriteLine($"{journey._seen.Count} screens");
        return 0;
    }

    private static Task<IBrowser> StartAsync(IPlaywright playwright, BrowserRequest request, bool switches) => switches
        ? BrowserLaunch.StartAsync(playwright, request, Console.Error.WriteLine, CancellationToken.None)
        : playwright.Chromium.LaunchAsync(new() { ExecutablePath = BrowserLaunch.Places(playwright, request).First(p => p.Exists).Path });

    private async Task WalkAsync()
    {
        var persona = PersonaFile.Read(BenchmarkJourney.Persona);
        var scenario = ScenarioValues.Resolve(ScenarioFile.Read(BenchmarkJourney.Scenario, _ => null), persona);
        _page.Dialog += async (_, dialog) => await dialog.AcceptAsync();
        await _page.GotoAsync(scenario.Entry);
        await SeeAsync(_page);
        foreach (var name in BenchmarkJourney.Banner) await _page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
        foreach (var step in scenario.Steps) await DoAsync(step);
        await _page.GetByText(scenario.Completion.Text!).First.WaitForAsync();
        await SeeAsync(_page);
    }

    private Task DoAsync(Step step) => step switch
    {
        Step.Click click => PressAsync(click.Target.Name!),
        Step.Fill fill => TypeAsync(Field(fill.Field), fill.Text.Value),
        Step.Choose { Option: { } option } choose => ChooseAsync(Field(choose.Field), option),
        Step.Choose tick => Field(tick.Field).CheckAsync(),
        Step.Upload upload => Field(upload.Field).SetInputFilesAsync(upload.FilePath),
        Step.Expect expect => _page.GetByText(expect.Target.Text ?? expect.Target.Name!).First.WaitForAsync(),
        _ => Task.CompletedTask,
    };

    private static async Task TypeAsync(ILocator field, string text)
    {
        await field.ClickAsync();
        if ((await field.InputValueAsync()).Length > 0) await field.PressAsync("ControlOrMeta+A");
        await field.PressSequentiallyAsync(text);
    }

    /// <summary>With the keys, as the persona does: a value set through the page would be another gesture.</summary>
    private async Task ChooseAsync(ILocator list, string option)
    {
        var options = await list.EvaluateAsync<string[]>("e => [...e.options].map((o) => o.label.trim())");
        await list.ClickAsync();
        await _page.Keyboard.PressAsync("Home");
        for (var i = 0; i < Array.IndexOf(options, option); i++) await _page.Keyboard.PressAsync("ArrowDown");
        await _page.Keyboard.PressAsync("Enter");
    }

    private ILocator Field(Target target) => _page.GetByLabel(target.Name!, new() { Exact = true })
        .Or(_page.Locator($"tr:has(td:text-is(\"{target.Name}\")) :is(input,select)")).First;

    private async Task PressAsync(string name)
    {
        await Named(name).First.ClickAsync();
        await _page.WaitForLoadStateAsync();
        await SeeAsync(_page);
        if (name == BenchmarkJourney.Invitation.After) await Named(BenchmarkJourney.Invitation.Press).First.ClickAsync();
    }

    /// <summary>A link, a button, or what only looks like one.</summary>
    private ILocator Named(string name) => _page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true })
        .Or(_page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true })).Or(_page.GetByText(name, new() { Exact = true }));

    private async Task SeeAsync(IPage page)
    {
        if (!_seen.Add($"{page.Url} {await page.Locator("h1").First.InnerTextAsync()}")) return;
        if (_runAxe) await page.RunAxe();
        else await AxeInPageAsync(page);
        await page.ScreenshotAsync(new() { Type = ScreenshotType.Jpeg, Quality = 60, FullPage = true });
    }

    private static async Task AxeInPageAsync(IPage page)
    {
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        await page.EvaluateAsync<string>("async () => JSON.stringify(await axe.run(document, { resultTypes: ['violations', 'incomplete'] }))");
    }
}
