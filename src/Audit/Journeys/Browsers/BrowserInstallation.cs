using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Audit.Journeys.Browsers;

/// <summary>
/// Gets a browser where there is none: Playwright's Chromium; where that cannot be downloaded and this is root on Debian or
/// Ubuntu, as in a container, the system's package.
/// </summary>
internal static class BrowserInstallation
{
    private static readonly TimeSpan DownloadLimit = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan PackageLimit = TimeSpan.FromMinutes(10);

    /// <summary>The exact command a person types to get a browser on this machine.</summary>
    internal static string Command => OnDebian()
        ? (Environment.IsPrivilegedProcess ? "" : "sudo ") + "apt-get install chromium"
        : OperatingSystem.IsWindows() ? "winget install Google.Chrome" : OperatingSystem.IsMacOS() ? "brew install --cask google-chrome" : "npx playwright install chromium";

    /// <summary>Tries both ways. Processes take turns: two test runs may start at once.</summary>
    internal static async Task TryAsync(Func<bool> found, Action<string> progress, CancellationToken cancel)
    {
        await using var turn = await TurnAsync(cancel);
        if (found()) return;
        progress("Aucun navigateur sur cette machine : installation de Chromium… / No browser on this machine: installing Chromium…");
        if (await PlaywrightAsync(progress, cancel) && found()) return;
        if (!OnDebian() || !Environment.IsPrivilegedProcess) return;
        progress("Téléchargement impossible : installation du paquet du système… / Cannot download: installing the system's package…");
        await RunAsync(new("apt-get", ["update"]), PackageLimit, progress, cancel);
        await RunAsync(new("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"]), PackageLimit, progress, cancel);
    }

    private static Task<bool> PlaywrightAsync(Action<string> progress, CancellationToken cancel)
    {
        var driver = Path.Combine(AppContext.BaseDirectory, ".playwright");
        var node = Path.Combine(driver, "node", Platform(), OperatingSystem.IsWindows() ? "node.exe" : "node");
        var script = Path.Combine(driver, "package", "cli.js");
        return File.Exists(node) ? RunAsync(new(node, [script, "install", "chromium"]), DownloadLimit, progress, cancel) : Task.FromResult(false);
    }

    private static string Platform()
    {
        var system = OperatingSystem.IsWindows() ? "win32" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        return $"{system}-{(RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64")}";
    }

    private static bool OnDebian() =>
        OperatingSystem.IsLinux() && File.Exists("/etc/os-release") && File.ReadLines("/etc/os-release")
            .Any(l => (l.StartsWith("ID=", StringComparison.Ordinal) || l.StartsWith("ID_LIKE=", StringComparison.Ordinal)) && (l.Contains("debian", StringComparison.Ordinal) || l.Contains("ubuntu", StringComparison.Ordinal)));

    private static async Task<bool> RunAsync(ProcessStartInfo start, TimeSpan limit, Action<string> progress, CancellationToken cancel)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError, start.RedirectStandardInput) = (true, true, true);
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        bound.CancelAfter(limit);
        using var process = Process.Start(start);
        if (process is null) return false;
        process.StandardInput.Close();
        var said = await SaidAsync(process, bound.Token);
        if (process is { HasExited: true, ExitCode: 0 }) return true;
        progress($"{Path.GetFileName(start.FileName)}: {said}");
        return false;
    }

    /// <summary>Waits for the end and returns the last line said; a process over its time is ended.</summary>
    private static async Task<string> SaidAsync(Process process, CancellationToken bound)
    {
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(bound);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return "interrupted after its time limit";
        }
        return $"{await output}\n{await errors}".Split('\n').LastOrDefault(l => l.Trim().Length > 0)?.Trim() ?? "";
    }

    private static async Task<FileStream> TurnAsync(CancellationToken cancel)
    {
        var name = Path.Combine(Path.GetTempPath(), "audit-browser-installation.lock");
        while (true)
        {
            try
            {
                return new FileStream(name, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException)
            {
                // Another process is installing: its turn ends with the file.
                await Task.Delay(TimeSpan.FromMilliseconds(500), cancel);
            }
        }
    }
}
