using Microsoft.Playwright;

namespace Audit.Journeys.Browsers;

/// <summary>Finds, or installs, and starts the browser every command and every test uses.</summary>
public static class BrowserLaunch
{
    /// <summary>Longer than a whole installation: the other process gives its turn back, or is gone.</summary>
    private static readonly TimeSpan TurnLimit = TimeSpan.FromMinutes(20);

    /// <summary>Quiet on closed networks, and met by portals as an everyday browser: some hide their banners from automated ones.</summary>
    private static readonly string[] Arguments =
        ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-blink-features=AutomationControlled", ChromiumFeatures.Off];

    /// <summary>Starts a browser.</summary>
    /// <exception cref="BrowserMissingException">None there, none to be had, or none that starts: with what to type.</exception>
    public static async Task<IBrowser> StartAsync(IPlaywright playwright, BrowserRequest request, Action<string> progress, CancellationToken cancel)
    {
        var wanted = request.WithEnvironment();
        var machine = Machine.Here(playwright.Chromium.ExecutablePath);
        var home = wanted.Authority is { } authority ? await BrowserHome.TrustingAsync(authority, machine, cancel) : null;
        var attempt = new Attempt(playwright, wanted, machine, said => progress(said.In(wanted.Lang))) { Environment = home?.Environment };
        try
        {
            var browser = await attempt.StartAsync() ?? await InstallAsync(attempt, progress, cancel) ?? throw new BrowserMissingException(BrowserFailure.Of(wanted, machine, attempt.Broken));
            browser.Disconnected += (_, _) => home?.Remove();
            return browser;
        }
        catch
        {
            home?.Remove();
            throw;
        }
    }

    /// <summary>Every place looked at on this machine, for <c>audit doctor</c>.</summary>
    public static IReadOnlyList<BrowserPlace> Places(IPlaywright playwright, BrowserRequest request) =>
        BrowserSearch.Places(request.WithEnvironment(), Machine.Here(playwright.Chromium.ExecutablePath));

    private static async Task<IBrowser?> InstallAsync(Attempt attempt, Action<string> progress, CancellationToken cancel)
    {
        var plan = BrowserInstallation.Plan(attempt.Request, attempt.Machine);
        if (plan.Count == 0) return null;
        void Say(Said said) => progress(said.In(attempt.Request.Lang));
        using var turn = new InstallationTurn(InstallationTurn.DefaultFile);
        if (!await turn.TakeAsync(TurnLimit, () => Say(Waiting), cancel)) return null;
        if (await attempt.StartAsync() is { } meanwhile) return meanwhile;
        foreach (var step in plan)
        {
            Say(step.Said);
            if (await InstallationRun.TryAsync(step, cancel) is { } failure) progress(failure);
            if (await attempt.StartAsync() is { } browser) return browser;
        }
        return null;
    }

    private static Said WithoutSandbox => new(
        "Ce système interdit au navigateur son bac à sable : il démarre sans.", "This system forbids the browser its sandbox: it starts without.");

    private static Said Waiting => new(
        "Une autre commande installe déjà un navigateur : attente de la fin…", "Another command is already installing a browser: waiting for it…");

    /// <summary>Tries what stands on the disk now, best first, and keeps why each one failed.</summary>
    private sealed class Attempt(IPlaywright playwright, BrowserRequest request, Machine machine, Action<Said> say)
    {
        internal BrowserRequest Request => request;

        internal Machine Machine => machine;

        /// <summary>Null gives the browser that of this process.</summary>
        internal IReadOnlyDictionary<string, string>? Environment { get; init; }

        internal IReadOnlyList<BrowserFailure.Broken> Broken { get; private set; } = [];

        internal async Task<IBrowser?> StartAsync()
        {
            Broken = [];
            foreach (var place in BrowserSearch.Found(BrowserSearch.Places(request, machine)))
                if (await StartAsync(place.Path) is { } browser) return browser;
            return null;
        }

        private async Task<IBrowser?> StartAsync(string path)
        {
            var (browser, why) = await TryAsync(path, Sandboxed);
            // Many systems forbid the sandbox to ordinary users; Playwright itself then goes without. It is said, never hidden.
            if (browser is null && Sandboxed && BrowserFailure.LacksSandbox(why))
            {
                say(WithoutSandbox);
                (browser, why) = await TryAsync(path, sandbox: false);
            }
            if (browser is null) Broken = [.. Broken, new(path, BrowserFailure.Why(why))];
            return browser;
        }

        /// <summary>Chromium's sandbox refuses to run as root, which is what containers are.</summary>
        private bool Sandboxed => machine is not { System: SystemKind.Linux, Privileged: true };

        private async Task<(IBrowser? Browser, string Why)> TryAsync(string path, bool sandbox)
        {
            try
            {
                return (await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Headless = !request.Headed, Args = Arguments, ChromiumSandbox = sandbox, Env = Environment }), "");
            }
            catch (Exception error) when (error is PlaywrightException or TimeoutException)
            {
                return (null, error.Message);
            }
        }
    }
}
