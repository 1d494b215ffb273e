namespace Audit.Journeys.Browsers;

/// <summary>Which browser is wanted, and what may be done to get one.</summary>
/// <param name="Path">Given by <c>--browser</c> or <c>AUDIT_BROWSER</c>; null lets the tool find one.</param>
/// <param name="MayInstall">False refuses every installation (<c>--no-install</c>).</param>
/// <param name="Headed">Shows the window.</param>
public sealed record BrowserRequest(string? Path = null, bool MayInstall = true, bool Headed = false)
{
    public const string Variable = "AUDIT_BROWSER";

    /// <summary>The request with the environment's browser where none was given.</summary>
    public BrowserRequest WithEnvironment() => this with { Path = Path ?? (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : null) };
}

/// <summary>A place a browser may stand in, and whether it does.</summary>
/// <param name="Source">given, playwright or installed.</param>
public sealed record BrowserPlace(string Source, string Path, bool Exists);

/// <summary>
/// Looks for a browser: the path given, Playwright's own, an installed Chrome, Edge or Chromium, in this order. The order is
/// decided on plain facts, so that it can be tested without any browser.
/// </summary>
public static class BrowserSearch
{
    private static readonly Environment.SpecialFolder[] WindowsFolders =
        [Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData];

    private static readonly string[] WindowsNames =
        [@"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe", @"Chromium\Application\chrome.exe"];

    private static readonly string[] MacNames = ["Google Chrome", "Microsoft Edge", "Chromium"];

    private static readonly string[] LinuxNames =
        ["google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "chromium", "chromium-browser"];

    /// <summary>Every place looked at, in order, for a person to read.</summary>
    public static IReadOnlyList<BrowserPlace> Places(BrowserRequest request, string playwrightPath, Func<string, bool> exists)
    {
        if (request.Path is { } given) return [new("given", given, exists(given))];
        var installed = InstalledPaths().Select(path => new BrowserPlace("installed", path, exists(path)));
        return [new("playwright", playwrightPath, exists(playwrightPath)), .. installed];
    }

    /// <summary>The first place that holds a browser; null when none does.</summary>
    public static BrowserPlace? Choose(IReadOnlyList<BrowserPlace> places) => places.FirstOrDefault(p => p.Exists);

    private static IEnumerable<string> InstalledPaths()
    {
        if (OperatingSystem.IsWindows()) return OnWindows();
        return OperatingSystem.IsMacOS() ? OnMac() : OnLinux();
    }

    private static IEnumerable<string> OnWindows() =>
        from root in WindowsFolders
        from name in WindowsNames
        select System.IO.Path.Combine(Environment.GetFolderPath(root), name);

    private static IEnumerable<string> OnMac() =>
        from root in (string[])["/Applications", System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "Applications")]
        from name in MacNames
        select $"{root}/{name}.app/Contents/MacOS/{name}";

    private static IEnumerable<string> OnLinux() =>
        from name in LinuxNames
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "/usr/bin").Split(':', StringSplitOptions.RemoveEmptyEntries).Append("/usr/bin").Append("/snap/bin").Distinct()
        select System.IO.Path.Combine(folder, name);
}
