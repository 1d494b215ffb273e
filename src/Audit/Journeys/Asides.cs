using Audit.Journeys.Reaching;
using Audit.Observation;
using Audit.Traces;
using Microsoft.Playwright;

namespace Audit.Journeys;

/// <summary>
/// Follows the links that look like help or accessibility once the journey is over: in a context that never logged in, without the persona's slow line,
/// a handful of pages, never a button. What does not come is a fact, not a failure.
/// </summary>
internal static class Asides
{
    private const int MostPages = 6;
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(40);
    private const float PageWithinMs = 10_000;

    internal static async Task<IReadOnlyList<AsidePage>?> VisitAsync(IBrowser browser, JourneyRequest request, Trace trace, CancellationToken cancel)
    {
        var first = Linked(trace).Where(p => Hosts.Allowed(p.Url, request)).ToList();
        if (first.Count == 0) return [];
        try
        {
            await using var context = await OpenAsync(browser, request);
            return await FollowAsync(await PageAsync(context, request), request, first, cancel);
        }
        catch (PlaywrightException)
        {
            // The browser is gone: the journey stands, and what lies beside it is not known.
            return null;
        }
    }

    /// <summary>Her device and the way to the portal, nothing of what she did: a saved login stays out, since a link can act for whoever is logged in.</summary>
    private static async Task<IBrowserContext> OpenAsync(IBrowser browser, JourneyRequest request)
    {
        var reach = request.Reach with { Login = null };
        var context = await browser.NewContextAsync(reach.Applied(PersonaContext.Options(request.Persona, browser.Version)));
        await context.ExposeBindingAsync(Probe.Binding, (BindingSource _, string _) => { });
        await context.AddInitScriptAsync(Probe.Script);
        return context;
    }

    private static async Task<IPage> PageAsync(IBrowserContext context, JourneyRequest request)
    {
        var page = await context.NewPageAsync();
        await new Challenges(request.Reach, request.Address(request.Scenario.Entry)).AnswerAsync(page);
        return page;
    }

    private static async Task<IReadOnlyList<AsidePage>> FollowAsync(IPage page, JourneyRequest request, List<AsidePage> first, CancellationToken cancel)
    {
        var until = DateTime.UtcNow + Within;
        var waiting = new Queue<AsidePage>(first);
        var seen = new List<AsidePage>();
        while (seen.Count < MostPages && DateTime.UtcNow < until && !cancel.IsCancellationRequested && waiting.TryDequeue(out var next))
        {
            if (seen.Exists(s => AsideLinks.Same(s.Url, next.Url))) continue;
            seen.Add(await LookAsync(page, request, next));
            foreach (var further in Further(seen[^1]).Where(p => Hosts.Allowed(p.Url, request))) waiting.Enqueue(further);
        }
        return seen;
    }

    private static async Task<AsidePage> LookAsync(IPage page, JourneyRequest request, AsidePage link)
    {
        try
        {
            var answer = await page.GotoAsync(link.Url, new() { WaitUntil = WaitUntilState.Load, Timeout = PageWithinMs });
            if (!Hosts.Allowed(page.Url, request)) return link with { Status = answer?.Status, Failure = "another site" };
            var glance = await Glances.TakeAsync(page);
            return link with { Status = answer?.Status, Title = glance?.Title, Blocks = glance?.Blocks, Controls = glance?.Links, Failure = glance is null ? "no page" : null };
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            return link with { Failure = error.Message.Split('\n')[0] };
        }
    }

    /// <summary>The statement first: it is one page, and help may be many.</summary>
    private static IEnumerable<AsidePage> Linked(Trace trace) =>
        trace.Screens.SelectMany(s => LinksOf(s.Controls, s.Id, 1)).OrderByDescending(p => p.Purpose).DistinctBy(p => ScreenIdentity.Address(p.Url));

    /// <summary>One click further, for help only: what a statement links to is another matter.</summary>
    private static IEnumerable<AsidePage> Further(AsidePage page) =>
        page is { Purpose: AsidePurpose.Help, Clicks: 1 } ? LinksOf(page.Controls, page.FromScreen, 2).Where(p => p.Purpose == AsidePurpose.Help) : [];

    private static IEnumerable<AsidePage> LinksOf(IReadOnlyList<ControlSeen>? controls, string screen, int clicks) =>
        (controls ?? []).Select(c => AsideLinks.PurposeOf(c) is { } purpose ? new AsidePage(purpose, screen, clicks, c.Href!) : null).OfType<AsidePage>();
}
