using System.Runtime.InteropServices;

namespace Audit.Benchmarks;

/// <summary>The command as people install it: its code is compiled beforehand, which that of a clone is not.</summary>
internal static class InstalledTool
{
    /// <summary>Publishes it from this clone, for this machine; returns the file to start with <c>dotnet</c>.</summary>
    internal static async Task<string> PublishAsync()
    {
        var folder = Path.Combine(Root(), "artifacts", "benchmarked");
        await ProcessRun.OfAsync("dotnet", "publish", Path.Combine(Root(), "src", "Audit.Cli"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--no-self-contained", "-o", folder, "-v", "quiet");
        return Path.Combine(folder, "Audit.Cli.dll");
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Audit.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The benchmark runs from a clone of the project: no Audit.sln above it.");
        return folder;
    }
}
