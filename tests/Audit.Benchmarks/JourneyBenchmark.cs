using System.Globalization;
using Audit.DemoTown;

namespace Audit.Benchmarks;

/// <summary>
/// The same journey three ways, in turns: (a) the floor, (b) this tool as people install it, with everything recorded and reported, (c) what a
/// developer would write. Machines are noisy: what counts is the ratio of the medians in one run.
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
        var (floor, audit, developer) = (new List<ProcessRun>(), new List<ProcessRun>(), new List<ProcessRun>());
        for (var i = 0; i < runs + WeighedRuns; i++)
        {
            var weighed = i >= runs;
            floor.Add(await ProcessRun.OfAsync(weighed, "dotnet", Self, "bare", "floor", town.BaseUrl));
            audit.Add(await AuditAsync(tool, town.BaseUrl, weighed));
            developer.Add(await ProcessRun.OfAsync(weighed, "dotnet", Self, "bare", "developer", town.BaseUrl));
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{i + 1}/{runs + WeighedRuns}{(weighed ? " (memory)" : "")}: {floor[^1].Seconds:0.0} s, {audit[^1].Seconds:0.0} s, {developer[^1].Seconds:0.0} s"));
        }
        Print("(a) bare Playwright, axe in the page", floor, floor);
        Print("(b) audit, as installed", audit, floor);
        Print("(c) bare Playwright, RunAxe()", developer, floor);
        return 0;
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
