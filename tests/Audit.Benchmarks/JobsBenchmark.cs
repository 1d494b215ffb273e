using System.Globalization;
using Audit.DemoTown;

namespace Audit.Benchmarks;

/// <summary>
/// Eight journeys on eight portals, one at a time and two at a time, in turns; and how many processors were busy meanwhile: where that comes near
/// their number, they are what limits it. To be run on a machine that does nothing else.
/// </summary>
internal static class JobsBenchmark
{
    private const int Portals = 8;

    internal static async Task<int> RunAsync()
    {
        var tool = await InstalledTool.PublishAsync();
        var towns = await Task.WhenAll(Enumerable.Range(0, Portals).Select(_ => Town.StartAsync()));
        var (one, two) = (new List<(double Seconds, double Busy)>(), new List<(double Seconds, double Busy)>());
        for (var i = 0; i < 3; i++)
        {
            one.Add(await RunAsync(tool, towns, 1));
            two.Add(await RunAsync(tool, towns, 2));
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{i + 1}/3: {one[^1].Seconds:0.0} s, {two[^1].Seconds:0.0} s"));
        }
        var (alone, together) = (one.Order().ElementAt(1), two.Order().ElementAt(1));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"--jobs 1 {alone.Seconds:0.0} s   --jobs 2 {together.Seconds:0.0} s   x{together.Seconds / alone.Seconds:0.00}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"processors busy, of {Environment.ProcessorCount}: {alone.Busy:0.00}   {together.Busy:0.00}"));
        foreach (var town in towns) await town.DisposeAsync();
        return 0;
    }

    private static async Task<(double Seconds, double Busy)> RunAsync(string tool, IReadOnlyList<Town> towns, int jobs)
    {
        var folder = Directory.CreateTempSubdirectory("audit-bench").FullName;
        try
        {
            var files = towns.Select((t, i) => Copy(folder, i, t.BaseUrl)).ToArray();
            var before = ProcessorSeconds();
            var run = await ProcessRun.OfAsync(["dotnet", tool, "run", .. files, "--out", Path.Combine(folder, "out"), "--no-install", "--jobs", jobs.ToString(CultureInfo.InvariantCulture)]);
            return (run.Seconds, (ProcessorSeconds() - before) / run.Seconds);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The easy registration, its entry an absolute address: each copy is another portal.</summary>
    private static string Copy(string folder, int number, string baseUrl)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "scenarios", "demo", "school-registration-easy.yaml"));
        var file = Path.Combine(folder, $"portal-{number}.yaml");
        File.WriteAllText(file, text.Replace("id: school-registration-easy", $"id: portal-{number}", StringComparison.Ordinal).Replace("entry: /facile/", $"entry: {baseUrl}/facile/", StringComparison.Ordinal));
        return file;
    }

    /// <summary>What every process of the machine has used, from the kernel; not a number where it does not tell.</summary>
    private static double ProcessorSeconds()
    {
        if (!OperatingSystem.IsLinux()) return double.NaN;
        const double ticksPerSecond = 100;
        var ticks = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(t => double.Parse(t, CultureInfo.InvariantCulture)).ToList();
        // user, nice, system; then idle and iowait, left out; then what interrupts took.
        return (ticks[0] + ticks[1] + ticks[2] + ticks[5] + ticks[6]) / ticksPerSecond;
    }
}
