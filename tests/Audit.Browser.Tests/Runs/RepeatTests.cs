using Audit.Tests.Shared;

namespace Audit.Browser.Tests.Runs;

/// <summary>The same journey several times: medians, and what differs between the runs.</summary>
public sealed class RepeatTests
{
    [Test]
    public async Task A_count_that_differs_between_the_runs_is_said_with_its_median()
    {
        var folder = Go.NewFolder();
        await using var portal = await SmallPortal.StartAsync();
        // The second run meets a page of advertising the others do not.
        var entries = 0;
        portal.Body = path => path == "/a/" && ++entries == 2 ? """<p>Bienvenue.</p><button onclick="this.outerHTML='<a href=suite>Commencer</a>'">Continuer</button>""" : null;
        var file = RunFiles.Scenario(folder, "a", portal, "a");
        File.WriteAllText(file, File.ReadAllText(file).Replace("steps:\n", "steps:\n  - click: Continuer\n    optional: true\n", StringComparison.Ordinal));
        var result = await Tool.RunAsync("run", file, "--persona", RunFiles.Persona(folder), "--repeat", "3", "--out", Path.Combine(folder, "out"), "--lang", "fr");
        var repeat = RunFiles.RunJson(Path.Combine(folder, "out")).GetProperty("repeats")[0];
        Assert.Multiple(() =>
        {
            Assert.That(result.Exit, Is.Zero, result.Err);
            Assert.That(result.Out, Does.Contain("pas stable (de 2 à 3, médiane 2)"));
            Assert.That(repeat.GetProperty("measures").GetProperty("click-depth").GetProperty("value").GetProperty("median").GetDouble(), Is.EqualTo(2));
            Assert.That(repeat.GetProperty("measures").GetProperty("screens").GetProperty("stable").GetBoolean(), Is.True);
            Assert.That(Directory.EnumerateFiles(Path.Combine(folder, "out"), "report.json", SearchOption.AllDirectories).Count(), Is.EqualTo(3), "each run keeps its own report");
        });
    }
}
