using Audit.Journeys.Browsers;

namespace Audit.Tests.Journeys;

/// <summary>Machines described by plain facts, so that no test depends on the one it runs on.</summary>
internal static class Machines
{
    internal const string OwnOnLinux = "/home/agent/.cache/ms-playwright/chromium-1248/chrome-linux64/chrome";
    internal const string OwnOnWindows = @"C:\Users\agent\AppData\Local\ms-playwright\chromium-1248\chrome-win64\chrome.exe";
    internal const string OwnOnMac = "/Users/agent/Library/Caches/ms-playwright/chromium-1248/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing";

    internal static Machine Linux(params string[] files) => new()
    {
        System = SystemKind.Linux, PlaywrightChromium = OwnOnLinux, SearchPath = ["/opt/bin", "/usr/bin"], Exists = files.Contains,
        Driver = ("/app/.playwright/node", "/app/.playwright/cli.js"),
    };

    internal static Machine Debian(bool root, params string[] files) => Linux(files) with { Distribution = ["debian"], Privileged = root };

    internal static Machine Ubuntu(bool root) => Linux() with { Distribution = ["ubuntu", "debian"], Privileged = root };

    internal static Machine Windows(params string[] files) => new()
    {
        System = SystemKind.Windows, PlaywrightChromium = OwnOnWindows, Exists = files.Contains,
        ProgramFolders = [@"C:\Program Files", @"C:\Program Files (x86)", @"C:\Users\agent\AppData\Local"],
    };

    internal static Machine Mac(params string[] files) => new()
    {
        System = SystemKind.MacOs, PlaywrightChromium = OwnOnMac, ProgramFolders = ["/Applications", "/Users/agent/Applications"], Exists = files.Contains,
        Driver = ("/app/node", "/app/cli.js"),
    };
}
