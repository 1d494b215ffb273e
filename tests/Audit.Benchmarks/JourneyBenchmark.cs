using System.Globalization;
using Audit.DemoTown;

namespace Audit.Benchmarks;

/// <summary>
/// The same journey in turns: (a) the floor, as Playwright starts the browser and as this tool does, (b) this tool as people install it, with
/// everything recorded and reported, (c) what a developer would write. Machines are noisy: what counts is the ratio of the medians in one run.
/// </summary>
internal static class JourneyBenchmark
{
    /// <summary>After the timed ones, for the memory alone.</summary>
    private const int WeighedRuns = 3;

    private static readonly string Self = typeof(JourneyBenchmark).Assembly.Location;

    internal static async Task<int> RunAsync(int runs)
    {
        var tool = await InstalledTool.PublishAsync();
        await using var town = await Town.StartAsync();
        (string Name, Func<bool, Task<ProcessRun>> Go)[] ways =
        [
            ("(a) bare Playwright, axe in the page", weighed => BareAsync("floor", town.BaseUrl, weighed)),
            ("(a) started with this tool's switches", weighed => BareAsync("switched", town.BaseUrl, weighed)),
            ("(b) audit, as installed", weighed => AuditAsync(tool, town.BaseUrl, weighed)),
            ("(c) bare Playwright, RunAxe()", weighed => BareAsync("developer", town.BaseUrl, weighed)),
        ];
        var done = ways.Select(_ => new List<ProcessRun>()).ToList();
        for (var i = 0; i < runs + WeighedRuns; i++)
        {
            for (var way = 0; way < ways.Length; way++) done[way].Add(await ways[way].Go(i >= runs));
            await Console.Error.WriteLineAsync($"{i + 1}/{runs + WeighedRuns}{(i >= runs ? " (memory)" : "")}: {string.Join(", ", done.Select(d => d[^1].Seconds.ToString("0.0", CultureInfo.InvariantCulture)))} s");
        }
        for (var way = 0; way < ways.Length; way++) Print(ways[way].Name, done[way], done[0]);
        return 0;
    }

    /// <summary>Now and then the driver misses that a page has loaded, and gives up: that way is gone once more.</summary>
    private static async Task<ProcessRun> BareAsync(string kind, string baseUrl, bool weighed)
    {
        try
        {
            return await ProcessRun.OfAsync(weighed, "dotnet", Self, "bare", kind, baseUrl);
        }
        catch (InvalidOperationException error)
        {
            await Console.Error.WriteLineAsync($"again, after: {error.Message.Split('\n')[0]}");
            return await ProcessRun.OfAsync(weighed, "dotnet", Self, "bare", kind, baseUrl);
        }
    }

    private static async Task<ProcessRun> AuditAsync(string tool, string baseUrl, bool weighed)
    {
        var folder = Directory.CreateTempSubdirectory("audit-bench").FullName;
        try
        {
            return await ProcessRun.OfAsync(weighed, "dotnet", tool, "run", BenchmarkJourney.Scenario, "--base-url", baseUrl, "--persona", BenchmarkJourney.Persona, "--out", folder, "--no-install");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Print(string name, List<ProcessRun> runs, List<ProcessRun> floor)
    {
        var (seconds, memory) = (Timed(runs), Weighed(runs));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-40} {seconds,6:0.00} s  x{seconds / Timed(floor):0.00}   {memory,6:0} MB  x{memory / Weighed(floor):0.00}"));
    }

    private static double Timed(List<ProcessRun> runs) => Median(runs.SkipLast(WeighedRuns).Select(r => r.Seconds));

    private static double Weighed(List<ProcessRun> runs) => Median(runs.TakeLast(WeighedRuns).Select(r => r.PeakMegabytes));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
