using System.Text.Json;
using Audit.Browser.Tests.Portals;
using Audit.Tests.Shared;
using Audit.Traces;

namespace Audit.Browser.Tests;

/// <summary>The built tool on a portal that fails, and a tool that is killed.</summary>
public class CommandLineTests
{
    private const string Scenario = "id: essai\ntitle: Essai\ngoal: Essayer\nentry: /\nsteps:\n  - click: Inscription\n  - click: Suite\n  - click: Fin\ncompletion: Votre demande est enregistrée\n";

    [Test]
    public async Task An_unreachable_portal_exits_3_and_has_no_index()
    {
        var folder = Go.NewFolder();
        var result = await Tool.RunAsync("run", Write(folder), "--base-url", "http://127.0.0.1:9", "--out", folder, "--json");
        Assert.That(result.Exit, Is.EqualTo(3), result.Err);
        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "essai", "novice-desktop", "report.json")));
        Assert.That(report.RootElement.GetProperty("outcome").GetString(), Is.EqualTo("not-completed"));
        Assert.That(report.RootElement.GetProperty("index").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task What_was_finished_when_the_tool_was_killed_can_be_scored()
    {
        await using var portal = await Portal.WithPagesAsync(
            ("/", """<main><h1>Accueil</h1><p>Bienvenue.</p><a href="/un">Inscription</a></main>"""),
            ("/un", """<main><h1>Premier écran</h1><p>Texte.</p><a href="/deux">Suite</a></main>"""),
            ("/deux", """<main><h1>Deuxième écran</h1><p>Texte.</p><a href="/trois">Fin</a></main>"""),
            ("/trois", "<main><h1>Fin</h1><p>Votre demande est enregistrée</p></main>"));
        var folder = Go.NewFolder();
        var trace = Path.Combine(folder, "essai", "novice-desktop", "trace");
        using (var tool = Tool.Start("run", Write(folder), "--base-url", portal.BaseUrl, "--out", folder))
        {
            while (!tool.HasExited && ScreensIn(trace) < 2) await Task.Yield();
            tool.Kill(entireProcessTree: true);
            await tool.WaitForExitAsync();
        }

        var result = await Tool.RunAsync("score", trace, "--out", Path.Combine(folder, "again"));
        Assert.That(result.Exit, Is.EqualTo(3), result.Err);
        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "again", "essai", "novice-desktop", "report.json")));
        Assert.That(report.RootElement.GetProperty("screens").GetArrayLength(), Is.GreaterThanOrEqualTo(2));
        Assert.That(report.RootElement.GetProperty("index").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    private static int ScreensIn(string folder) => File.Exists(Path.Combine(folder, TraceFile.FileName)) ? TraceFile.Read(folder).Screens.Count : 0;

    private static string Write(string folder)
    {
        var file = Path.Combine(folder, "essai.yaml");
        File.WriteAllText(file, Scenario);
        return file;
    }
}
