namespace Audit.Journeys.Browsers;

/// <summary>One way to get a browser: what is said to the person, and the commands, each of which must succeed.</summary>
internal sealed record InstallationStep(Said Said, TimeSpan Limit, IReadOnlyList<IReadOnlyList<string>> Commands);

/// <summary>
/// How a machine gets a browser: Playwright's Chromium; where that cannot be had and this is root on Debian or Ubuntu, as in a
/// container, the system's package. After each step a browser is tried, and the rest is left out when it starts.
/// </summary>
internal static class BrowserInstallation
{
    private static readonly TimeSpan DownloadLimit = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan PackageLimit = TimeSpan.FromMinutes(10);

    /// <summary>The steps that may help here, in order; none when installing is refused or a browser was named.</summary>
    internal static IReadOnlyList<InstallationStep> Plan(BrowserRequest request, Machine machine)
    {
        if (!request.MayInstall || request.Path is not null) return [];
        var asPackages = machine is { OnDebian: true, Privileged: true };
        return
        [
            .. Own(machine, "install", new("Aucun navigateur ne démarre sur cette machine : téléchargement de Chromium…", "No browser starts on this machine: downloading Chromium…")),
            .. asPackages && machine.OnUbuntu
                ? Own(machine, "install-deps", new("Installation de ce dont Chromium a besoin…", "Installing what Chromium needs…")) : [],
            .. asPackages ? [SystemPackage] : Array.Empty<InstallationStep>(),
        ];
    }

    /// <summary>The exact command a person types to get a browser on this machine.</summary>
    internal static string Command(Machine machine)
    {
        var driver = machine.Driver is { } d ? $"\"{d.Node}\" \"{d.Script}\"" : "npx playwright";
        if (machine.OnUbuntu) return $"{(machine.Privileged ? "" : "sudo ")}{driver} install --with-deps chromium";
        if (machine.OnDebian) return machine.Privileged ? "apt-get update && apt-get install -y chromium" : "sudo apt-get update && sudo apt-get install -y chromium";
        return machine.System == SystemKind.Windows ? "winget install Google.Chrome" : $"{driver} install chromium";
    }

    private static InstallationStep SystemPackage => new(
        new("Installation du paquet « chromium » du système…", "Installing the system's \"chromium\" package…"), PackageLimit,
        [["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"]]);

    private static IEnumerable<InstallationStep> Own(Machine machine, string verb, Said said) => machine.Driver is { } driver
        ? [new(said, verb == "install" ? DownloadLimit : PackageLimit, [[driver.Node, driver.Script, verb, "chromium"]])]
        : [];
}
