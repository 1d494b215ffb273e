using Audit.Observation;
using Audit.Personas;
using Microsoft.Playwright;

namespace Audit.Journeys;

/// <summary>The persona's device, place and line, as a browser context.</summary>
internal static class PersonaContext
{
    /// <summary>A closed shadow tree is closed to scripts, not to people: the hand must reach into it as they do.</summary>
    internal const string OpenTrees =
        "{ const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); }; }";

    /// <summary>A journey hears each page out before it leaves it: letters may be told together.</summary>
    internal const string LettersWait = $"window['{Probe.Handle}'].letLettersWait();";

    internal static BrowserNewContextOptions Options(Persona persona, string browserVersion) => new()
    {
        ViewportSize = new ViewportSize { Width = persona.Device.Width, Height = persona.Device.Height },
        DeviceScaleFactor = (float)persona.Device.Scale,
        HasTouch = persona.Device.Touch,
        IsMobile = persona.Device.Touch,
        Locale = persona.Locale,
        TimezoneId = persona.TimeZone,
        UserAgent = UserAgent(persona.Device.Touch, browserVersion),
        IgnoreHTTPSErrors = false,
        // What a portal sends to keep is not kept: it may weigh anything.
        AcceptDownloads = false,
    };

    /// <summary>A window as wide as the person makes it, that portals take for the one of journeys.</summary>
    internal static BrowserNewContextOptions Plain(string browserVersion) => new() { ViewportSize = ViewportSize.NoViewport, UserAgent = UserAgent(touch: false, browserVersion) };

    /// <summary>Her slow line and slow processor, for one page.</summary>
    internal static async Task SlowDownAsync(IBrowserContext context, IPage page, Persona persona, Processor processor)
    {
        if (persona.Network is null && persona.ProcessorSlowdown <= 1) return;
        try
        {
            await SlowAsync(context, page, persona, processor);
        }
        catch (PlaywrightException)
        {
            // The window closed before it could be slowed down: nobody was slowed down by it either.
            return;
        }
    }

    private static async Task SlowAsync(IBrowserContext context, IPage page, Persona persona, Processor processor)
    {
        var session = await context.NewCDPSessionAsync(page);
        await processor.SlowDownAsync(page, session);
        if (persona.Network is not { } line) return;
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false, ["latency"] = line.LatencyMs,
            ["downloadThroughput"] = line.DownKbps * 1000 / 8, ["uploadThroughput"] = line.UpKbps * 1000 / 8,
        });
    }

    /// <summary>An everyday browser that also names this tool, so that a portal's owner finds the audit in its logs.</summary>
    private static string UserAgent(bool touch, string browserVersion)
    {
        var system = touch ? "Linux; Android 10; K" : "Windows NT 10.0; Win64; x64";
        var mobile = touch ? " Mobile" : "";
        return $"Mozilla/5.0 ({system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{browserVersion.Split('.')[0]}.0.0.0{mobile} Safari/537.36 Audit/{ToolVersion.Text}";
    }
}
