using System.Text.RegularExpressions;

namespace Audit.Journeys.Browsers;

/// <summary>
/// Where a browser may be: the path given and no other; else Playwright's own, then an installed Chrome, Edge or Chromium.
/// Decided on plain facts, so that it is tested without any browser.
/// </summary>
internal static partial class BrowserSearch
{
    private static readonly string[] WindowsNames =
        [@"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe", @"Chromium\Application\chrome.exe"];

    private static readonly string[] MacNames = ["Google Chrome", "Microsoft Edge", "Chromium"];

    private static readonly string[] LinuxNames =
        ["google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "chromium", "chromium-browser"];

    /// <summary>Where packages put them, for a process whose PATH is short.</summary>
    private static readonly string[] LinuxFolders = ["/usr/local/bin", "/usr/bin", "/snap/bin"];

    /// <summary>Every place looked at, in order, each once.</summary>
    internal static IReadOnlyList<BrowserPlace> Places(BrowserRequest request, Machine machine)
    {
        if (request.Path is { } given) return [new("given", given, machine.Exists(given))];
        var own = Own(request, machine).Select(path => new BrowserPlace("playwright", path, machine.Exists(path)));
        return [.. own, .. Installed(machine).Distinct().Select(path => new BrowserPlace("installed", path, machine.Exists(path)))];
    }

    /// <summary>Those that hold a browser, best first.</summary>
    internal static IReadOnlyList<BrowserPlace> Found(IReadOnlyList<BrowserPlace> places) => [.. places.Where(p => p.Exists)];

    /// <summary>Its whole Chromium, else the one without a window, which some machines have alone.</summary>
    private static IEnumerable<string> Own(BrowserRequest request, Machine machine)
    {
        yield return machine.PlaywrightChromium;
        if (!request.Headed && Windowless(machine.PlaywrightChromium) is { } path) yield return path;
    }

    private static string? Windowless(string chromium)
    {
        if (FolderOfOwn().Match(chromium) is not { Success: true } own) return null;
        var (slash, system) = (own.Groups["slash"].Value, own.Groups["system"].Value);
        var file = system.StartsWith("win", StringComparison.Ordinal) ? "chrome-headless-shell.exe" : "chrome-headless-shell";
        return $"{own.Groups["cache"].Value}chromium_headless_shell-{own.Groups["revision"].Value}{slash}chrome-headless-shell-{system}{slash}{file}";
    }

    private static IEnumerable<string> Installed(Machine machine) => machine.System switch
    {
        SystemKind.Windows => from name in WindowsNames from root in machine.ProgramFolders where root.Length > 0 select $@"{root}\{name}",
        SystemKind.MacOs => from name in MacNames from root in machine.ProgramFolders select $"{root}/{name}.app/Contents/MacOS/{name}",
        _ => from name in LinuxNames from root in machine.SearchPath.Concat(LinuxFolders) select $"{root.TrimEnd('/')}/{name}",
    };

    [GeneratedRegex(@"^(?<cache>.*[/\\])chromium-(?<revision>\d+)(?<slash>[/\\])chrome-(?<system>[a-z0-9-]+)[/\\]")]
    private static partial Regex FolderOfOwn();
}
