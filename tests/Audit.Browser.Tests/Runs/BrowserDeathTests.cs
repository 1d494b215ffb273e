using System.Diagnostics;
using System.Globalization;
using Audit.Journeys.Browsers;
using Audit.Tests.Shared;
using Audit.Traces;
using Microsoft.Playwright;

namespace Audit.Browser.Tests.Runs;

/// <summary>A browser that dies, killed from outside: its journeys are made again, each in a browser of its own.</summary>
[Platform("Linux,MacOsX", Reason = "The browser is started through a shell script that tells its process.")]
public sealed class BrowserDeathTests
{
    private string _folder = "";

    [SetUp]
    public void Make() => _folder = Go.NewFolder();

    [Test]
    public async Task The_journeys_of_a_browser_that_dies_are_made_again_and_all_finish()
    {
        await using var one = await SmallPortal.StartAsync();
        await using var two = await SmallPortal.StartAsync();
        var both = new Meeting(2);
        one.Before = async path => path != "/a/suite" || (await both.ArriveAsync() && KillBrowser(1));
        two.Before = path => path == "/b/suite" ? both.ArriveAsync() : Task.FromResult(true);
        var result = await RunAsync(2, RunFiles.Scenario(_folder, "a", one, "a"), RunFiles.Scenario(_folder, "b", two, "b"));
        Assert.Multiple(() =>
        {
            Assert.That(result.Exit, Is.Zero, result.Err);
            Assert.That(Browsers(), Has.Length.EqualTo(3), "the one that died, and one for each journey made again");
            Assert.That(one.Asked.Count(p => p == "/a/fin") + two.Asked.Count(p => p == "/b/fin"), Is.EqualTo(2));
        });
    }

    [Test]
    public async Task A_journey_that_kills_every_browser_ends_alone_and_says_so()
    {
        await using var killing = await SmallPortal.StartAsync();
        await using var well = await SmallPortal.StartAsync();
        killing.Before = path => Task.FromResult(path != "/a/suite" || KillBrowser(Browsers().Length));
        var result = await RunAsync(1, RunFiles.Scenario(_folder, "a", killing, "a"), RunFiles.Scenario(_folder, "b", well, "b"));
        Assert.Multiple(() =>
        {
            Assert.That(result.Exit, Is.EqualTo(3), result.Err);
            Assert.That(result.Err, Does.Contain("le navigateur s’est arrêté"));
            Assert.That(TraceFile.Read(Path.Combine(_folder, "out", "a", "hurried", "trace")).Ending.Reason, Is.EqualTo(EndReason.BrowserDied));
            Assert.That(TraceFile.Read(Path.Combine(_folder, "out", "b", "hurried", "trace")).Ending.Kind, Is.EqualTo(EndingKind.Completed));
        });
    }

    private async Task<Tool.Result> RunAsync(int jobs, params string[] files) =>
        await Tool.RunAsync(["run", .. files, "--persona", RunFiles.Persona(_folder), "--out", Path.Combine(_folder, "out"), "--jobs", $"{jobs}", "--lang", "fr", "--browser", await TellingBrowserAsync()]);

    /// <summary>The browser the tool would take, started by a script that writes the number of its process down and becomes it.</summary>
    private async Task<string> TellingBrowserAsync()
    {
        using var playwright = await Playwright.CreateAsync();
        var path = BrowserLaunch.Places(playwright, new BrowserRequest()).First(p => p.Exists).Path;
        var script = Path.Combine(_folder, "browser");
        await File.WriteAllTextAsync(script, $"#!/bin/sh\necho $$ >> '{_folder}/browsers'\nexec '{path}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return script;
    }

    private string[] Browsers() => File.ReadAllLines(Path.Combine(_folder, "browsers"));

    /// <summary>Kills the browser started as that one; false: its page is never answered.</summary>
    private bool KillBrowser(int number)
    {
        // Only the first call for a browser finds it alive: the journey made again gets its page.
        if (Browsers().Length != number) return true;
        using var browser = Process.GetProcessById(int.Parse(Browsers()[number - 1], CultureInfo.InvariantCulture));
        browser.Kill();
        return false;
    }
}
