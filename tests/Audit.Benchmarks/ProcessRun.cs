using System.Diagnostics;
using System.Globalization;

namespace Audit.Benchmarks;

/// <summary>A process and all it started, timed to its end.</summary>
/// <param name="Seconds">Wall time, starting up included.</param>
/// <param name="PeakMegabytes">Highest sum over the tree of proportional set sizes, sampled; 0 where that was not asked for, or where the system does not tell.</param>
internal sealed record ProcessRun(double Seconds, double PeakMegabytes)
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(150);

    internal static Task<ProcessRun> OfAsync(params string[] command) => OfAsync(weighed: false, command);

    /// <param name="weighed">Samples its memory, for which the system stops each process a moment: its time is then not one to compare.</param>
    internal static async Task<ProcessRun> OfAsync(bool weighed, params string[] command)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var ended = process.WaitForExitAsync();
        var peak = 0.0;
        while (weighed && await Task.WhenAny(ended, Task.Delay(Every)) != ended) peak = Math.Max(peak, Megabytes(process.Id));
        await ended;
        var seconds = watch.Elapsed.TotalSeconds;
        if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', command)}: exit {process.ExitCode}\n{await output}\n{await errors}");
        return new(seconds, peak);
    }

    /// <summary>Shared pages are shared out among those who share them, so that the sum is what the machine gives.</summary>
    private static double Megabytes(int root) => OperatingSystem.IsLinux() ? Tree(root).Sum(Proportional) / 1024 : 0;

    private static List<int> Tree(int root)
    {
        var parents = Directory.EnumerateDirectories("/proc").Select(d => int.TryParse(Path.GetFileName(d), out var id) ? id : 0).Where(id => id > 0).Select(id => (Id: id, Parent: ParentOf(id))).ToLookup(p => p.Parent, p => p.Id);
        var (found, next) = (new List<int>(), new Stack<int>([root]));
        while (next.TryPop(out var id))
        {
            found.Add(id);
            foreach (var child in parents[id]) next.Push(child);
        }
        return found;
    }

    private static int ParentOf(int id) => Line($"/proc/{id}/status", "PPid:") is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : 0;

    private static double Proportional(int id) =>
        Line($"/proc/{id}/smaps_rollup", "Pss:") is { } text ? double.Parse(text.Split(' ')[0], CultureInfo.InvariantCulture) : 0;

    private static string? Line(string file, string key)
    {
        try
        {
            return File.ReadLines(file).FirstOrDefault(l => l.StartsWith(key, StringComparison.Ordinal))?[key.Length..].Trim();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It ended while it was looked at.
            return null;
        }
    }
}
