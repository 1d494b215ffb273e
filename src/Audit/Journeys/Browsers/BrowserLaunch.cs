using Microsoft.Playwright;

namespace Audit.Journeys.Browsers;

/// <summary>Finds, or installs, and starts the browser every command and every test uses.</summary>
public static class BrowserLaunch
{
    /// <summary>Quiet on closed networks, and met by portals as an everyday browser: some hide their banners from automated ones.</summary>
    private static readonly string[] Arguments =
        ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-blink-features=AutomationControlled"];

    /// <summary>Starts a browser.</summary>
    /// <exception cref="BrowserMissingException">None there, none to be had, or it does not start: with what to type.</exception>
    public static async Task<IBrowser> StartAsync(IPlaywright playwright, BrowserRequest request, Action<string> progress, CancellationToken cancel)
    {
        var wanted = request.WithEnvironment();
        BrowserPlace? Found() => BrowserSearch.Choose(BrowserSearch.Places(wanted, playwright.Chromium.ExecutablePath, File.Exists));
        if (Found() is null && wanted is { MayInstall: true, Path: null })
            await BrowserInstallation.TryAsync(() => Found() is not null, progress, cancel);
        return await LaunchAsync(playwright, Found() ?? throw Missing(wanted), wanted);
    }

    /// <summary>Every place looked at on this machine, for <c>audit doctor</c>.</summary>
    public static IReadOnlyList<BrowserPlace> Places(IPlaywright playwright, BrowserRequest request) =>
        BrowserSearch.Places(request.WithEnvironment(), playwright.Chromium.ExecutablePath, File.Exists);

    /// <summary>What a person types to get a browser here.</summary>
    public static string InstallCommand => BrowserInstallation.Command;

    private static async Task<IBrowser> LaunchAsync(IPlaywright playwright, BrowserPlace place, BrowserRequest request)
    {
        try
        {
            return await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = place.Path, Headless = !request.Headed, Args = Arguments,
                // Chromium's sandbox refuses to run as root, which is what containers are.
                ChromiumSandbox = !(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess),
            });
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            var why = string.Join(" ", error.Message.Split('\n').Take(3)).Trim();
            throw new BrowserMissingException(new Said(
                $"Le navigateur {place.Path} ne démarre pas : {why}\nIndiquez-en un autre avec --browser, ou tapez : {InstallCommand}",
                $"The browser {place.Path} does not start: {why}\nGive another one with --browser, or type: {InstallCommand}"));
        }
    }

    private static BrowserMissingException Missing(BrowserRequest request) => request.Path is { } given
        ? new(new Said($"Le navigateur {given} n'existe pas. Corrigez --browser ou {BrowserRequest.Variable}.", $"The browser {given} does not exist. Correct --browser or {BrowserRequest.Variable}."))
        : new(new Said(
            $"Aucun navigateur trouvé : ni celui de Playwright, ni Chrome, Edge ou Chromium. Tapez : {InstallCommand}",
            $"No browser found: neither Playwright's own, nor Chrome, Edge or Chromium. Type: {InstallCommand}"));
}
