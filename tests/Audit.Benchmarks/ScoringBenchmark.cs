using System.Diagnostics;
using System.Globalization;
using AngleSharp.Html.Parser;
using Audit.Indicators;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Benchmarks;

/// <summary>
/// How long it takes to score recorded journeys, against merely parsing what was recorded, in turns in one run: their <c>trace.json</c>, which is what
/// scoring reads, and the snapshots of their pages as AngleSharp parses them; and whether a thousand journeys take more memory than a hundred, each
/// number in a process of its own. The limit is held against <c>trace.json</c>. Against the snapshots it cannot be kept on the demo: its pages are
/// short, and reading the trace alone takes longer than parsing them. Both ratios are printed.
/// </summary>
internal static class ScoringBenchmark
{
    private const int Rounds = 50, Processes = 5;
    private const double MostTimes = 3, MostMemory = 1.2;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(12);
    private static readonly string Self = typeof(ScoringBenchmark).Assembly.Location;
    private static readonly string Tool = typeof(Cli.Exit).Assembly.Location;

    /// <summary>One journey as it was recorded.</summary>
    /// <param name="Json">Its <c>trace.json</c>.</param>
    /// <param name="Pages">The snapshots of its pages, in HTML.</param>
    private sealed record Recorded(string Json, string[] Pages);

    /// <summary>Milliseconds of one round over all journeys.</summary>
    private sealed record Times(double Json, double Pages, double Score);

    /// <param name="recorded">A folder with traces below it; null records the demo's journeys first.</param>
    internal static async Task<int> RunAsync(string? recorded)
    {
        var folder = recorded ?? Directory.CreateTempSubdirectory("audit-bench").FullName;
        try
        {
            if (recorded is null) await ProcessRun.OfAsync("dotnet", Tool, "demo", "--out", folder, "--no-install", "--format", "json");
            var slow = await RatioAsync(folder) > MostTimes;
            return slow | await MemoryAsync(folder) > MostMemory ? 1 : 0;
        }
        finally
        {
            if (recorded is null) Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Scores so many journeys one after the other and keeps none; prints the megabytes of the process at its highest, and what the collector found alive.</summary>
    internal static int Score(int journeys, string folder)
    {
        string[] traces = [.. Below(folder)];
        var total = 0.0;
        for (var i = 0; i < journeys; i++) total += Judge.Score(TraceFile.Read(traces[i % traces.Length]), Profile.Default).Index ?? 0;
        const double mega = 1024 * 1024;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Process.GetCurrentProcess().PeakWorkingSet64 / mega:0.0} {GC.GetTotalMemory(forceFullCollection: true) / mega:0.00} {total:0.0}"));
        return 0;
    }

    private static Recorded Read(string folder) => new(
        File.ReadAllText(Path.Combine(folder, TraceFile.FileName)),
        [.. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)]);

    /// <summary>The middle one of several processes, against <c>trace.json</c>: how the runtime lays out the code it compiles differs from one to the next, and moves the ratio by a tenth.</summary>
    private static async Task<double> RatioAsync(string folder)
    {
        var ratios = new List<double>();
        while (ratios.Count < Processes) ratios.Add(double.Parse((await LineOfAsync("times", folder)).Split(' ')[0], CultureInfo.InvariantCulture));
        var middle = ratios.Order().ElementAt(Processes / 2);
        Say($"middle of {Processes} processes x{middle:0.00} (limit x{MostTimes:0})");
        return middle;
    }

    /// <summary>Reads and scores over and over in this process; prints the ratio of the shortest rounds: what else a machine does only makes a round longer.</summary>
    internal static int Time(string folder)
    {
        Recorded[] journeys = [.. Below(folder).Select(Read)];
        // Thousands of journeys are scored by code the runtime has compiled to the end, which takes it some seconds.
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp;) Round(journeys);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Round(journeys)).ToList();
        var (json, pages, score) = (rounds.Min(r => r.Json), rounds.Min(r => r.Pages), rounds.Min(r => r.Score));
        Say($"{score / json:0.000} times");
        Tell($"{journeys.Length} journeys: {journeys.Sum(j => j.Json.Length) / 1024} kB of trace.json, {journeys.Sum(j => j.Pages.Length)} snapshots of {journeys.Sum(j => j.Pages.Sum(p => p.Length)) / 1024} kB");
        Tell($"parse trace.json {json:0.0} ms   parse it and score {score:0.0} ms   x{score / json:0.00}");
        Tell($"parse the snapshots with AngleSharp {pages:0.0} ms   x{score / pages:0.00}");
        Slowest([.. journeys.Select(j => TraceFile.Parse(j.Json, "t"))], json);
        return 0;
    }

    /// <summary>Where to look first: the indicators that take longest, as a share of the parsing. What several of them share is read once and is not in these figures.</summary>
    private static void Slowest(Traces.Trace[] traces, double parse)
    {
        var times = Catalogue.All.Select(i => (i.Id, Time: Enumerable.Range(0, Rounds).Min(_ => Milliseconds(() => Array.ForEach(traces, t => i.Read(t)))))).OrderByDescending(t => t.Time).ToList();
        Tell($"all indicators, without what they share {times.Sum(t => t.Time):0.0} ms; the slowest:");
        foreach (var (id, time) in times.Take(6)) Tell($"{id,-24} {time:0.0} ms   x{time / parse:0.00}");
    }

    private static Times Round(Recorded[] journeys) => new(
        Milliseconds(() => Array.ForEach(journeys, j => TraceFile.Parse(j.Json, "t"))),
        Milliseconds(() => Array.ForEach(journeys, j => Array.ForEach(j.Pages, p => new HtmlParser().ParseDocument(p).Dispose()))),
        Milliseconds(() => Array.ForEach(journeys, j => Judge.Score(TraceFile.Parse(j.Json, "t"), Profile.Default))));

    private static double Milliseconds(Action act)
    {
        var start = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static void Tell(FormattableString line) => Console.Error.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static async Task<double> MemoryAsync(string folder)
    {
        var (hundred, thousand) = (await PeakAsync(100, folder), await PeakAsync(1000, folder));
        Say($"peak working set: 100 journeys {hundred:0.0} MB   1000 journeys {thousand:0.0} MB   x{thousand / hundred:0.00} (limit x{MostMemory:0.0})");
        return thousand / hundred;
    }

    private static async Task<double> PeakAsync(int journeys, string folder)
    {
        // What is compiled anew while it runs is code: it grows for some seconds, whatever is scored, and would hide what traces leave behind.
        var line = await LineOfAsync("score", folder, journeys.ToString(CultureInfo.InvariantCulture), tiered: false);
        Tell($"{journeys}: {line} (peak MB, alive MB, sum of indices)");
        return double.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture);
    }

    /// <summary>What this program prints in a process of its own.</summary>
    private static async Task<string> LineOfAsync(string job, string folder, string? count = null, bool tiered = true)
    {
        var start = new ProcessStartInfo("dotnet", [Self, job, .. count is null ? Array.Empty<string>() : [count], folder]) { RedirectStandardOutput = true };
        if (!tiered) start.Environment["DOTNET_TieredCompilation"] = "0";
        using var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return line.Trim();
    }

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder, TraceFile.FileName, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => Path.GetDirectoryName(f)!);
}
