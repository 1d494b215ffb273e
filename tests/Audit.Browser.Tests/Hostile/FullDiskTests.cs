using System.Diagnostics;
using Audit.Browser.Tests.Portals;
using Audit.Tests.Shared;
using Audit.Traces;
using static Audit.Browser.Tests.Hostile.HostilePortal;

namespace Audit.Browser.Tests.Hostile;

/// <summary>A disk with no room left: exit 4, a sentence that says what to do, and nothing half-written.</summary>
public class FullDiskTests
{
    private string _disk = "";

    /// <summary>A disk of half a megabyte. Skipped where none can be mounted (another system, an ordinary user, most containers).</summary>
    [SetUp]
    public async Task MountAsync()
    {
        _disk = Path.Combine(Go.NewFolder(), "disque");
        Directory.CreateDirectory(_disk);
        if (!OperatingSystem.IsLinux()) Assert.Ignore("A disk can be mounted for a test on Linux only.");
        var (exit, talk) = await RunAsync("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", _disk);
        if (exit != 0) Assert.Ignore($"No disk can be mounted here: {talk.Trim()}");
    }

    [TearDown]
    public async Task UnmountAsync()
    {
        if (OperatingSystem.IsLinux()) await RunAsync("umount", _disk);
    }

    [Test]
    public async Task A_trace_that_does_not_fit()
    {
        var wide = string.Concat(Enumerable.Range(0, 4000).Select(i => $"<p>Ligne {i} : {Guid.NewGuid()} {Guid.NewGuid()}</p>"));
        await using var portal = await Portal.WithPagesAsync(("/", Home(wide)), ("/fin", End));
        var scenario = Path.Combine(Go.NewFolder(), "essai.yaml");
        await File.WriteAllTextAsync(scenario, "id: essai\ntitle: Essai\ngoal: Essayer\nentry: /\nsteps:\n  - click: Continuer\ncompletion: Terminé\n");
        var result = await Tool.RunAsync("run", scenario, "--base-url", portal.BaseUrl, "--out", _disk, "--lang", "fr");
        Assert.Multiple(() =>
        {
            Assert.That(result.Exit, Is.EqualTo(4), result.Err);
            Assert.That(result.Err, Does.Contain("place libre").And.Contain("--out"));
            Assert.That(result.Err, Does.Not.Contain("   at "), "a sentence, not a stack");
            Assert.That(Directory.EnumerateFiles(_disk, $"*{WholeFile.Part}", SearchOption.AllDirectories), Is.Empty);
            foreach (var trace in Directory.EnumerateFiles(_disk, TraceFile.FileName, SearchOption.AllDirectories)) Assert.That(() => TraceFile.Read(trace), Throws.Nothing, trace);
        });
    }

    private static async Task<(int Exit, string Talk)> RunAsync(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
        var talk = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, talk);
    }
}
