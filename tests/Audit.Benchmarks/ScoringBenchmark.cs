using System.Diagnostics;
using System.Globalization;
using Audit.Indicators;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Benchmarks;

/// <summary>
/// How long it takes to score recorded journeys, against merely parsing what scoring reads of them (<c>trace.json</c>; the pages' snapshots are not
/// read), in turns in one run; and whether a thousand journeys take more memory than a hundred, each number in a process of its own.
/// </summary>
internal static class ScoringBenchmark
{
    private const int Rounds = 9;
    private const double MostTimes = 3, MostMemory = 1.2;
    private static readonly string Self = typeof(ScoringBenchmark).Assembly.Location;
    private static readonly string Tool = typeof(Cli.Exit).Assembly.Location;

    /// <param name="recorded">A folder with traces below it; null records the demo's journeys first.</param>
    internal static async Task<int> RunAsync(string? recorded)
    {
        var folder = recorded ?? Directory.CreateTempSubdirectory("audit-bench").FullName;
        try
        {
            if (recorded is null) await ProcessRun.OfAsync("dotnet", Tool, "demo", "--out", folder, "--no-install", "--format", "json");
            var slow = Times([.. Below(folder)]) > MostTimes;
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

    /// <summary>The ratio of the medians.</summary>
    private static double Times(string[] traces)
    {
        var texts = traces.Select(t => File.ReadAllText(Path.Combine(t, TraceFile.FileName))).ToArray();
        for (var i = 0; i < 3; i++) Round(texts);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Round(texts)).ToList();
        var (parse, score) = (Median(rounds.Select(r => r.Parse)), Median(rounds.Select(r => r.Score)));
        Slowest([.. texts.Select(t => TraceFile.Parse(t, "t"))], parse);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{traces.Length} traces, {texts.Sum(t => t.Length) / 1024} kB: parse {parse:0.0} ms   parse and score {score:0.0} ms   x{score / parse:0.00} (limit x{MostTimes:0})"));
        return score / parse;
    }

    /// <summary>Where to look first: the indicators that take longest, as a share of the parsing.</summary>
    private static void Slowest(Traces.Trace[] traces, double parse)
    {
        var times = Catalogue.All.Select(i => (i.Id, Time: Enumerable.Range(0, Rounds).Min(_ => Milliseconds(() => Array.ForEach(traces, t => i.Read(t)))))).OrderByDescending(t => t.Time).ToList();
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all indicators           {times.Sum(t => t.Time):0.0} ms"));
        foreach (var (id, time) in times.Take(8)) Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id,-24} {time:0.0} ms   x{time / parse:0.00}"));
    }

    private static (double Parse, double Score) Round(string[] texts) =>
        (Milliseconds(() => Array.ForEach(texts, t => TraceFile.Parse(t, "t"))), Milliseconds(() => Array.ForEach(texts, t => Judge.Score(TraceFile.Parse(t, "t"), Profile.Default))));

    private static double Milliseconds(Action act)
    {
        var start = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static async Task<double> MemoryAsync(string folder)
    {
        var (hundred, thousand) = (await PeakAsync(100, folder), await PeakAsync(1000, folder));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak working set: 100 journeys {hundred:0.0} MB   1000 journeys {thousand:0.0} MB   x{thousand / hundred:0.00} (limit x{MostMemory:0.0})"));
        return thousand / hundred;
    }

    private static async Task<double> PeakAsync(int journeys, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Self, "score", journeys.ToString(CultureInfo.InvariantCulture), folder]) { RedirectStandardOutput = true })!;
        var line = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        await Console.Error.WriteLineAsync($"{journeys}: {line.Trim()} (peak MB, alive MB, sum of indices)");
        return double.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder, TraceFile.FileName, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => Path.GetDirectoryName(f)!);
}
