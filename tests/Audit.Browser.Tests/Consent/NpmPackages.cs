using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;

namespace Audit.Browser.Tests.Consent;

/// <summary>Packages of npm, unpacked once below the tests' work folder: <c>npm/&lt;name&gt;/…</c>. Their versions are those a person counted.</summary>
internal static class NpmPackages
{
    private static readonly string[] Wanted = ["tarteaucitronjs@1.34.0", "klaro@0.7.22", "orejime@3.2.1", "@gouvfr/dsfr@1.15.3"];

    // Two or three megabytes of each are needed, of one that weighs a hundred.
    private static readonly string[] Useless = ["package/dist/component/", "package/dist/icons/", "package/dist/artwork/", "package/example/", "package/src/"];

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private static readonly Lazy<Task<string>> Once = new(FetchAsync);

    /// <summary>The folder that holds them. Skips the test, with the reason, where they cannot be had.</summary>
    public static Task<string> FolderAsync() => Once.Value;

    private static async Task<string> FetchAsync()
    {
        var folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "npm");
        foreach (var package in Wanted)
            if (!Directory.Exists(Path.Combine(folder, NameOf(package)))) await FetchAsync(package, folder);
        return folder;
    }

    private static async Task FetchAsync(string package, string folder)
    {
        var fresh = Directory.CreateDirectory(Path.Combine(folder, $".{Guid.NewGuid():N}")).FullName;
        await PackAsync(package, fresh);
        var (archive, content) = (Directory.GetFiles(fresh, "*.tgz").Single(), Path.Combine(fresh, "package"));
        await UnpackAsync(archive, fresh);
        var target = Path.Combine(folder, NameOf(package));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        Directory.Move(content, target);
        Directory.Delete(fresh, recursive: true);
    }

    private static async Task PackAsync(string package, string folder)
    {
        using var npm = Start(["pack", package, "--pack-destination", folder, "--ignore-scripts", "--loglevel", "error"]);
        using var patience = new CancellationTokenSource(Longest);
        var talk = npm.StandardError.ReadToEndAsync(patience.Token);
        await npm.StandardOutput.ReadToEndAsync(patience.Token);
        await npm.WaitForExitAsync(patience.Token);
        if (npm.ExitCode != 0) Assert.Ignore($"npm could not fetch {package}: {string.Join(" ", (await talk).Split('\n').Take(3))}");
    }

    private static Process Start(string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        }
        catch (Win32Exception error)
        {
            Assert.Ignore($"npm is not on this machine: {error.Message}");
            throw;
        }
    }

    private static async Task UnpackAsync(string archive, string folder)
    {
        await using var gzip = new GZipStream(File.OpenRead(archive), CompressionMode.Decompress);
        await using var tar = new TarReader(gzip);
        while (await tar.GetNextEntryAsync() is { } entry)
        {
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile) || Useless.Any(u => entry.Name.StartsWith(u, StringComparison.Ordinal))) continue;
            var file = Path.GetFullPath(Path.Combine(folder, entry.Name));
            if (!file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await entry.ExtractToFileAsync(file, overwrite: true);
        }
    }

    private static string NameOf(string package) => package[..package.LastIndexOf('@')];
}
