using Microsoft.Playwright;

namespace Audit.Journeys.Browsers;

/// <summary>Finds, or installs, and starts the browser every command and every test uses.</summary>
public static class BrowserLaunch
{
    /// <summary>Longer than a whole installation: the other process gives its turn back, or is gone.</summary>
    private static readonly TimeSpan TurnLimit = TimeSpan.FromMinutes(20);

    /// <summary>Quiet on closed networks, and met by portals as an everyday browser: some hide their banners from automated ones.</summary>
    private static readonly string[] Arguments =
        ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-blink-features=AutomationControlled"];

    /// <summary>Starts a browser.</summary>
    /// <exception cref="BrowserMissingException">None there, none to be had, or none that starts: with what to type.</exception>
    public static async Task<IBrowser> StartAsync(IPlaywright playwright, BrowserRequest request, Action<string> progress, CancellationToken cancel)
    {
        var wanted = request.WithEnvironment();
        var machine = Machine.Here(playwright.Chromium.ExecutablePath);
        var attempt = new Attempt(playwright, wanted, machine);
        return await attempt.StartAsync()
            ?? await InstallAsync(attempt, progress, cancel)
            ?? throw new BrowserMissingException(BrowserFailure.Of(wanted, machine, attempt.Broken));
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

    private static Said Waiting => new(
        "Une autre commande installe déjà un navigateur : attente de la fin…", "Another command is already installing a browser: waiting for it…");

    /// <summary>Tries what stands on the disk now, best first, and keeps why each one failed.</summary>
    private sealed class Attempt(IPlaywright playwright, BrowserRequest request, Machine machine)
    {
        internal BrowserRequest Request => request;

        internal Machine Machine => machine;

        internal IReadOnlyList<BrowserFailure.Broken> Broken { get; private set; } = [];

        internal async Task<IBrowser?> StartAsync()
        {
            var broken = new List<BrowserFailure.Broken>();
            foreach (var place in BrowserSearch.Found(BrowserSearch.Places(request, machine)))
            {
                try
                {
                    return await playwright.Chromium.LaunchAsync(Options(place.Path));
                }
                catch (Exception error) when (error is PlaywrightException or TimeoutException)
                {
                    broken.Add(new(place.Path, BrowserFailure.FirstLines(error.Message)));
                }
            }
            Broken = broken;
            return null;
        }

        private BrowserTypeLaunchOptions Options(string path) => new()
        {
            ExecutablePath = path, Headless = !request.Headed, Args = Arguments,
            // Chromium's sandbox refuses to run as root, which is what containers are.
            ChromiumSandbox = !(machine is { System: SystemKind.Linux, Privileged: true }),
        };
    }
}
