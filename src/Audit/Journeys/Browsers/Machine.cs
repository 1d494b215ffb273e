using System.Runtime.InteropServices;

namespace Audit.Journeys.Browsers;

internal enum SystemKind { Linux, MacOs, Windows }

/// <summary>What the choice of a browser depends on, as plain facts: tests describe machines they do not run on.</summary>
internal sealed record Machine
{
    public required SystemKind System { get; init; }

    /// <summary>Root on Linux and macOS, an elevated user on Windows.</summary>
    public bool Privileged { get; init; }

    /// <summary>ID and ID_LIKE of <c>/etc/os-release</c>, in this order; empty elsewhere.</summary>
    public IReadOnlyList<string> Distribution { get; init; } = [];

    /// <summary>Folders of PATH.</summary>
    public IReadOnlyList<string> SearchPath { get; init; } = [];

    /// <summary>Windows: both Program Files and LocalAppData. macOS: the folders of applications.</summary>
    public IReadOnlyList<string> ProgramFolders { get; init; } = [];

    /// <summary>Where Playwright puts its own Chromium.</summary>
    public required string PlaywrightChromium { get; init; }

    /// <summary>Playwright's own node and its script, which install its Chromium; null when they are not here.</summary>
    public (string Node, string Script)? Driver { get; init; }

    public Func<string, bool> Exists { get; init; } = _ => false;

    public bool OnDebian => System == SystemKind.Linux && Distribution.Any(d => d is "debian" or "ubuntu");

    /// <summary>On Ubuntu the package only fetches a snap, which does not start in a container.</summary>
    public bool OnUbuntu => System == SystemKind.Linux && Distribution.Contains("ubuntu");

    internal static Machine Here(string playwrightChromium) => new()
    {
        System = Kind(),
        Privileged = Environment.IsPrivilegedProcess,
        Distribution = File.Exists("/etc/os-release") ? DistributionOf(File.ReadLines("/etc/os-release")) : [],
        SearchPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
        ProgramFolders = Programs(),
        PlaywrightChromium = playwrightChromium,
        Driver = DriverHere(),
        Exists = File.Exists,
    };

    internal static IReadOnlyList<string> DistributionOf(IEnumerable<string> release) =>
        [.. release.Select(l => l.Split('=', 2)).Where(p => p is ["ID", _] or ["ID_LIKE", _]).OrderBy(p => p[0], StringComparer.Ordinal)
            .SelectMany(p => p[1].Trim().Trim('"', '\'').ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static SystemKind Kind() =>
        OperatingSystem.IsWindows() ? SystemKind.Windows : OperatingSystem.IsMacOS() ? SystemKind.MacOs : SystemKind.Linux;

    private static IReadOnlyList<string> Programs() => Kind() switch
    {
        SystemKind.Windows =>
        [
            Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86),
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData),
        ],
        SystemKind.MacOs => ["/Applications", $"{Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)}/Applications"],
        _ => [],
    };

    private static (string Node, string Script)? DriverHere()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, ".playwright");
        var system = Kind() switch { SystemKind.Windows => "win32", SystemKind.MacOs => "darwin", _ => "linux" };
        var processor = RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64";
        var node = Path.Combine(folder, "node", $"{system}-{processor}", OperatingSystem.IsWindows() ? "node.exe" : "node");
        var script = Path.Combine(folder, "package", "cli.js");
        return File.Exists(node) && File.Exists(script) ? (node, script) : null;
    }
}
