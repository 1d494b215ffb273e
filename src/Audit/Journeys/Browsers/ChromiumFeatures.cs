namespace Audit.Journeys.Browsers;

/// <summary>Parts of Chromium that stay off in every browser this tool starts. Names that a browser does not know do nothing.</summary>
internal static class ChromiumFeatures
{
    /// <summary>What the driver turns off by itself: of two such lists on a command line Chromium reads the last, so ours must hold these too.</summary>
    internal static readonly IReadOnlyList<string> Drivers =
    [
        "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "DialMediaRouteProvider", "GlobalMediaControls", "HttpsUpgrades", "LensOverlay",
        "MediaRouter", "PaintHolding", "ThirdPartyStoragePartitioning", "BlockOriginHeaderModificationOnRedirect", "AvoidCorsURLLoaderRestartOnRedirect", "Translate",
        "AutoDeElevate", "OptimizationHints", "NetworkTimeServiceQuerying", "AimEnabled", "msForceBrowserSignIn", "msEdgeUpdateLaunchServicesPreferredVersion",
    ];

    /// <summary>The suggestions under the address bar are two pages of the browser's own, loaded for every window, that nobody opens here: about a second of processor each time.</summary>
    private static readonly IReadOnlyList<string> AddressBar = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"];

    internal static string Off => $"--disable-features={string.Join(',', [.. Drivers, .. AddressBar])}";
}
