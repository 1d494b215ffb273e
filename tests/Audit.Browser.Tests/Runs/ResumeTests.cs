using System.Diagnostics;
using System.Globalization;
using Audit.Tests.Shared;

namespace Audit.Browser.Tests.Runs;

/// <summary>A run that is cut, at whatever moment, goes on to the same reports as one that is not.</summary>
public sealed class ResumeTests
{
    private const int Journeys = 3;
    private const int PagesEach = 3;

    private SmallPortal _portal = null!;
    private string _folder = "";

    [SetUp]
    public async Task MakeAsync()
    {
        _folder = Go.NewFolder();
        _portal = await SmallPortal.StartAsync();
    }

    [TearDown]
    public async Task RemoveAsync() => await _portal.DisposeAsync();

    /// <summary>Two moments in every run; AUDIT_KILLS asks for more.</summary>
    [Test]
    public async Task A_run_that_is_killed_and_resumed_gives_the_same_reports()
    {
        await RunAsync("whole");
        var seed = Environment.TickCount;
        TestContext.Out.WriteLine($"seed {seed}");
#pragma warning disable CA5394 // Random: moments to kill at, no secret
        var random = new Random(seed);
        foreach (var kill in Enumerable.Range(1, int.Parse(Environment.GetEnvironmentVariable("AUDIT_KILLS") ?? "2", CultureInfo.InvariantCulture)))
            await KillAndResumeAsync($"killed-{kill}", random.Next(0, (Journeys * PagesEach) + 1), random.Next(0, 400));
#pragma warning restore CA5394
    }

    [Test]
    public async Task What_changed_since_is_made_again_and_what_did_not_is_left_alone()
    {
        await RunAsync("out");
        var before = _portal.Asked.Count;
        File.AppendAllText(RunFiles.Scenario(_folder, "b", _portal, "b"), "hosts: [\"127.0.0.1:9\"]\n");
        var result = await Tool.RunAsync([.. Args("out"), "--resume"]);
        Assert.Multiple(() =>
        {
            Assert.That(result.Exit, Is.Zero, result.Err);
            Assert.That(result.Err, Does.Contain("b · hurried\u00A0: le scénario a changé, le parcours est refait."));
            Assert.That(_portal.Asked.Skip(before), Is.EqualTo(new[] { "/b/", "/b/suite", "/b/fin" }));
        });
    }

    [Test]
    public async Task A_run_that_is_finished_needs_no_browser_to_be_resumed()
    {
        await RunAsync("out");
        var before = RunFiles.Reports(Path.Combine(_folder, "out"));
        var result = await Tool.RunAsync([.. Args("out"), "--resume", "--browser", Path.Combine(_folder, "no-browser")]);
        Assert.That(result.Exit, Is.Zero, result.Err);
        Assert.That(RunFiles.Reports(Path.Combine(_folder, "out")), Is.EqualTo(before));
    }

    [Test]
    public async Task Without_a_run_to_resume_everything_is_made_and_said_so()
    {
        var result = await Tool.RunAsync([.. Args("out"), "--resume"]);
        Assert.That(result.Exit, Is.Zero, result.Err);
        Assert.That(result.Err, Does.Contain("Rien à reprendre"));
    }

    [Test]
    [Platform("Linux,MacOsX", Reason = "Ctrl+C is sent as a signal.")]
    public async Task Ctrl_C_keeps_what_was_finished_and_exits_130()
    {
        using var tool = Tool.Start(Args("out"));
        _portal.Before = async path =>
        {
            if (path != "/b/suite") return true;
            using var kill = Process.Start("kill", [Interruption, $"{tool.Id}"]);
            // The page is never answered: the tool ends while it waits for it.
            await tool.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
            return false;
        };
        var (output, errors) = (tool.StandardOutput.ReadToEndAsync(), tool.StandardError.ReadToEndAsync());
        await tool.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(5));
        var run = RunFiles.RunJson(Path.Combine(_folder, "out"));
        Assert.Multiple(async () =>
        {
            Assert.That(tool.ExitCode, Is.EqualTo(130), await errors);
            Assert.That(await errors, Does.Contain("Ce qui était terminé est gardé").And.Contain("--resume"));
            Assert.That(await output, Does.Contain(Path.Combine("a", "hurried", "report.html")));
            Assert.That(run.GetProperty("complete").GetBoolean(), Is.False);
            Assert.That(run.GetProperty("journeys").EnumerateArray().Select(j => j.GetProperty("scenario").GetString()), Is.EqualTo(new[] { "a" }));
            Assert.That(run.GetProperty("missing").EnumerateArray().Select(j => j.GetProperty("scenario").GetString()), Is.EqualTo(new[] { "b", "c" }));
        });
        _portal.Before = _ => Task.FromResult(true);
        Assert.That((await Tool.RunAsync([.. Args("out"), "--resume"])).Exit, Is.Zero);
        Assert.That(_portal.Asked.Count(p => p == "/a/"), Is.EqualTo(1), "what was finished is not made again");
    }

    /// <summary>What Ctrl+C sends; where that is ignored, as by what a shell runs in the background, what a pipeline sends to end a job.</summary>
    private static string Interruption
    {
        get
        {
            const int interrupt = 2;
            var ignored = File.Exists("/proc/self/status") ? File.ReadLines("/proc/self/status").First(l => l.StartsWith("SigIgn:", StringComparison.Ordinal))[7..].Trim() : "0";
            return (Convert.ToInt64(ignored, 16) >> (interrupt - 1) & 1) == 0 ? "-INT" : "-TERM";
        }
    }

    private async Task RunAsync(string name)
    {
        var result = await Tool.RunAsync(Args(name));
        Assert.That(result.Exit, Is.Zero, result.Err);
    }

    /// <summary>Kills the tool and its browser some milliseconds after a page was asked for (0: after its start), then resumes.</summary>
    private async Task KillAndResumeAsync(string name, int page, int milliseconds)
    {
        TestContext.Out.WriteLine($"{name}: killed {milliseconds} ms after page {page}");
        var before = _portal.Asked.Count;
        using (var tool = Tool.Start(Args(name)))
        {
            while (!tool.HasExited && _portal.Asked.Count - before < page) await Task.Yield();
            await Task.Delay(milliseconds);
            tool.Kill(entireProcessTree: true);
            await tool.WaitForExitAsync();
        }
        var finished = Finished(name);
        before = _portal.Asked.Count;
        var result = await Tool.RunAsync([.. Args(name), "--resume"]);
        Assert.Multiple(() =>
        {
            Assert.That(result.Exit, Is.Zero, result.Err);
            Assert.That(RunFiles.Reports(Path.Combine(_folder, name)), Is.EqualTo(RunFiles.Reports(Path.Combine(_folder, "whole"))));
            // The browser that was killed may still have had a page asked for, of a journey that was not finished.
            Assert.That(_portal.Asked.Skip(before).Where(page => finished.Exists(id => page.StartsWith($"/{id}/", StringComparison.Ordinal))), Is.Empty, "what was finished is kept");
            Assert.That(_portal.Asked.Count - before, Is.GreaterThanOrEqualTo((Journeys - finished.Count) * PagesEach), "the rest is made");
        });
    }

    private List<string> Finished(string name) => [.. Ids.Where(id => Audit.Traces.TraceFolder.Finished(Path.Combine(_folder, name, id, "hurried", "trace")) is not null)];

    private static IReadOnlyList<string> Ids => ["a", "b", "c"];

    private string[] Args(string name) =>
        ["run", .. Ids.Select(id => Path.Combine(_folder, $"{id}.yaml")).Select(f => File.Exists(f) ? f : RunFiles.Scenario(_folder, Path.GetFileNameWithoutExtension(f), _portal, Path.GetFileNameWithoutExtension(f))), "--persona", RunFiles.Persona(_folder), "--out", Path.Combine(_folder, name), "--lang", "fr"];
}
