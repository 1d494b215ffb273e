using System.Globalization;
using Audit.DemoTown;

namespace Audit.Benchmarks;

/// <summary>Eight journeys on eight portals, one at a time and two at a time, in turns.</summary>
internal static class JobsBenchmark
{
    private const int Portals = 8;
    private static readonly string Tool = typeof(Cli.Exit).Assembly.Location;

    internal static async Task<int> RunAsync()
    {
        var towns = await Task.WhenAll(Enumerable.Range(0, Portals).Select(_ => Town.StartAsync()));
        var (one, two) = (new List<double>(), new List<double>());
        for (var i = 0; i < 3; i++)
        {
            one.Add(await SecondsAsync(towns, 1));
            two.Add(await SecondsAsync(towns, 2));
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{i + 1}/3: {one[^1]:0.0} s, {two[^1]:0.0} s"));
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"--jobs 1 {one.Order().ElementAt(1):0.0} s   --jobs 2 {two.Order().ElementAt(1):0.0} s   x{two.Order().ElementAt(1) / one.Order().ElementAt(1):0.00}"));
        foreach (var town in towns) await town.DisposeAsync();
        return 0;
    }

    private static async Task<double> SecondsAsync(IReadOnlyList<Town> towns, int jobs)
    {
        var folder = Directory.CreateTempSubdirectory("audit-bench").FullName;
        try
        {
            var files = towns.Select((t, i) => Copy(folder, i, t.BaseUrl)).ToArray();
            var run = await ProcessRun.OfAsync(["dotnet", Tool, "run", .. files, "--out", Path.Combine(folder, "out"), "--no-install", "--jobs", jobs.ToString(CultureInfo.InvariantCulture)]);
            return run.Seconds;
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
}
