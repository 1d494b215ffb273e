using System.Text.Json;
using Audit.Tests.Comparison;
using Audit.Tests.Shared;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Cli;

/// <summary>Compare, gate and trend as a person or a pipeline types them, over recorded journeys.</summary>
public sealed class CompareAndGateTests
{
    private string _folder = "";

    [SetUp]
    public void Make() => _folder = Directory.CreateTempSubdirectory("audit-gate-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Two_runs_are_compared_and_the_page_lands_below_out()
    {
        var (hard, easy) = (Run("hard", Recorded.Trace("registration-hard")), Run("easy", Recorded.Trace("registration-easy")));

        var result = await Tool.RunAsync("compare", hard, easy, "--out", At("out"), "--lang", "fr");

        Assert.That(result.Exit, Is.Zero, result.Err);
        Assert.That(result.Out, Does.Contain("C’est plus simple").And.Contain(At("out", "compare.html")));
        Assert.That(Directory.EnumerateFiles(At("out")).Select(Path.GetFileName), Is.EquivalentTo(new[] { "compare.html", "compare.json", "compare.md" }));
    }

    [Test]
    public async Task A_journeys_folder_a_trace_and_its_file_are_the_same_side()
    {
        var run = Run("hard", Recorded.Trace("registration-hard"));
        var journey = Path.Combine(run, "school-registration-hard", "novice-desktop");
        foreach (var side in new[] { journey, Path.Combine(journey, "trace"), Path.Combine(journey, "trace", "trace.json") })
        {
            var result = await Tool.RunAsync("compare", run, side, "--out", At("out"), "--json");
            Assert.That(JsonDocument.Parse(result.Out).RootElement.GetProperty("comparisons")[0].GetProperty("direction").GetString(), Is.EqualTo("same"), result.Err);
        }
    }

    [Test]
    public async Task More_than_two_stand_in_one_table()
    {
        var (hard, easy) = (Run("hard", Recorded.Trace("registration-hard")), Run("easy", Recorded.Trace("registration-easy")));

        var result = await Tool.RunAsync("compare", hard, easy, hard, "--out", At("out"), "--lang", "en");

        Assert.That(result.Exit, Is.Zero, result.Err);
        Assert.That(result.Out, Does.Match("Simplicity index +[0-9.]+ / 100 [C-E] +[0-9.]+ / 100 A +[0-9.]+ / 100 [C-E]"));
    }

    [Test]
    public async Task A_gate_passes_over_its_own_baseline_and_fails_with_1_on_something_new()
    {
        var (before, after) = (Run("before", Portal("Téléphone")), Run("after", Portal("Commune")));
        var written = await Tool.RunAsync("gate", before, "--baseline", At("base.yaml"), "--update-baseline", "--lang", "en");
        var same = await Tool.RunAsync("gate", before, "--baseline", At("base.yaml"), "--lang", "en");
        var other = await Tool.RunAsync("gate", after, "--baseline", At("base.yaml"), "--lang", "en");

        Assert.Multiple(() =>
        {
            Assert.That((written.Exit, same.Exit, other.Exit), Is.EqualTo((0, 0, 1)), written.Err + other.Err);
            Assert.That(written.Err, Does.Contain("+ test/confident-adult  axe:label:"));
            Assert.That(other.Out, Does.Contain("Commune").And.Contain("--update-baseline"));
        });
    }

    [TestCase("text")]
    [TestCase("md")]
    [TestCase("json")]
    public async Task A_login_page_instead_of_the_form_fails_with_3_and_says_not_completed(string format)
    {
        Run("good", Portal("Téléphone"));
        await Tool.RunAsync("gate", At("good"), "--baseline", At("base.yaml"), "--update-baseline");
        var walled = Run("walled", new TraceBuilder().On("Accueil").Step("fill", "Nom", status: StepStatus.Failed).Ends(EndingKind.NotCompleted, EndReason.LoginWall, 0, "Connexion").Build());

        var result = await Tool.RunAsync("gate", walled, "--baseline", At("base.yaml"), "--format", format, "--lang", "fr");

        Assert.That(result.Exit, Is.EqualTo(3), result.Err);
        Assert.That(result.Out, Does.Contain("not completed").And.Contain("Connexion"));
    }

    [Test]
    public async Task A_run_that_lost_a_trace_never_passes_nor_becomes_a_baseline()
    {
        var run = Run("run", Portal("Téléphone"), Recorded.Trace("registration-easy"));
        await Tool.RunAsync("gate", run, "--baseline", At("base.yaml"), "--update-baseline");
        var before = await File.ReadAllTextAsync(At("base.yaml"));
        Directory.Delete(Path.Combine(run, "test"), recursive: true);

        var gate = await Tool.RunAsync("gate", run, "--baseline", At("base.yaml"));
        var update = await Tool.RunAsync("gate", run, "--baseline", At("base.yaml"), "--update-baseline");

        Assert.That((gate.Exit, update.Exit), Is.EqualTo((3, 3)));
        Assert.That(await File.ReadAllTextAsync(At("base.yaml")), Is.EqualTo(before));
    }

    [Test]
    public async Task Files_that_cannot_be_used_exit_2_and_say_where()
    {
        var run = Run("run", Portal("Téléphone"));
        await File.WriteAllTextAsync(At("budget.yaml"), "id: b\nmeasures:\n  clik-depth: { at-most: 3 }\n");

        var typo = await Tool.RunAsync("gate", run, "--budget", At("budget.yaml"));
        var none = await Tool.RunAsync("gate", run, "--baseline", At("nowhere.yaml"));
        var nothing = await Tool.RunAsync("gate", run);
        var empty = await Tool.RunAsync("compare", run, Directory.CreateDirectory(At("empty")).FullName);

        Assert.Multiple(() =>
        {
            Assert.That(new[] { typo.Exit, none.Exit, nothing.Exit, empty.Exit }, Is.All.EqualTo(2));
            Assert.That(typo.Err, Does.Contain("budget.yaml:3:3:").And.Contain("did you mean 'click-depth'"));
            Assert.That(none.Err, Does.Contain("nowhere.yaml").And.Contain("--update-baseline"));
            Assert.That(nothing.Err, Does.Contain("--budget"));
            Assert.That(empty.Err, Does.Contain("no journey"));
        });
    }

    [Test]
    public async Task A_folder_with_two_runs_of_one_journey_is_not_guessed_at()
    {
        Run("monday", Portal("Téléphone"));
        Run("tuesday", Portal("Commune"));

        var result = await Tool.RunAsync("gate", _folder, "--baseline", At("base.yaml"), "--update-baseline");

        Assert.That(result.Exit, Is.EqualTo(2));
        Assert.That(result.Err, Does.Contain("monday").And.Contain("tuesday"));
    }

    [Test]
    public async Task Addresses_without_a_scenario_are_refused_before_any_browser_starts()
    {
        var result = await Tool.RunAsync("compare", "http://127.0.0.1:9", "http://127.0.0.1:10");

        Assert.That(result.Exit, Is.EqualTo(2));
        Assert.That(result.Err, Does.Contain("--scenario"));
    }

    [Test]
    public async Task A_history_becomes_a_trend()
    {
        Audit.History.HistoryFile.Append(At("history.jsonl"), [History.PastJourney.Line(1, 26), History.PastJourney.Line(2, 88)]);

        var result = await Tool.RunAsync("trend", _folder, "--out", At("out"), "--lang", "en");

        Assert.That(result.Exit, Is.Zero, result.Err);
        Assert.That(result.Out, Does.Contain("▃▇  26 → 88"));
        Assert.That(Directory.EnumerateFiles(At("out")).Select(Path.GetFileName), Is.EquivalentTo(new[] { "trend.html", "trend.svg" }));
    }

    /// <summary>The page is followed as it stands, with the easy demo as the version before and the hard one as the version after.</summary>
    [Test]
    public async Task The_page_that_tells_how_can_be_followed_line_by_line()
    {
        Run("before", Recorded.Trace("registration-easy") is var easy ? easy with { Scenario = easy.Scenario with { Id = "canteen" } } : null!);
        Run("after", Recorded.Trace("registration-hard") is var hard ? hard with { Scenario = hard.Scenario with { Id = "canteen" } } : null!);
        Audit.History.HistoryFile.Append(At("history.jsonl"), [History.PastJourney.Line(1, 26)]);
        var page = await File.ReadAllTextAsync(Files.Repository.PathOf("docs/compare-and-gate.md"));
        await File.WriteAllTextAsync(At("budget.yaml"), page[page.IndexOf("id: canteen", StringComparison.Ordinal)..].Split("```")[0]);
        var lines = page.Split("## Try it")[0].Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith("audit ", StringComparison.Ordinal) && !l.StartsWith("audit run", StringComparison.Ordinal) && !l.Contains(" now ", StringComparison.Ordinal)).ToList();

        var exits = new List<int>();
        foreach (var line in lines) exits.Add((await Tool.RunAsync([.. line.Split(' ').Skip(1).Select((word, i) => i == 0 || word.StartsWith('-') ? word : At(word))])).Exit);

        Assert.That(lines.Select(l => string.Join(' ', l.Split(' ').Take(3))), Is.EqualTo(new[] { "audit compare before", "audit gate before", "audit gate after", "audit trend history.jsonl" }));
        Assert.That(exits, Is.EqualTo(new[] { 0, 0, 1, 0 }));
    }

    [Test]
    public async Task Every_command_shows_help_with_an_example([Values("compare", "gate", "trend")] string command)
    {
        var result = await Tool.RunAsync(command, "--help", "--lang", "fr");
        Assert.That(result.Exit, Is.Zero);
        Assert.That(result.Out, Does.Contain("Exemple"));
    }

    private string At(params string[] names) => Path.Combine([_folder, .. names]);

    /// <summary>A run's folder as <c>audit score</c> leaves it, with the traces where <c>audit run</c> puts them.</summary>
    private string Run(string name, params Trace[] traces)
    {
        var lines = traces.Select(t => new { scenario = t.Scenario.Id, persona = t.Persona.Id, folder = $"{t.Scenario.Id}/{t.Persona.Id}" });
        foreach (var trace in traces)
        {
            var folder = Directory.CreateDirectory(At(name, trace.Scenario.Id, trace.Persona.Id, "trace")).FullName;
            File.WriteAllText(Path.Combine(folder, TraceFile.FileName), TraceFile.Write(trace));
        }
        File.WriteAllText(At(name, "run.json"), JsonSerializer.Serialize(new { schema = "audit-run", version = "1.0", journeys = lines }));
        return At(name);
    }

    private static Trace Portal(string unlabelled) => new TraceBuilder().On("Vous", s => s with
    {
        Axe = new("4.0.0", 1, [new("label", "critical", "", "", ["wcag2a"], [new("#x", "<input>", "input", "textbox", "", $"form {unlabelled}", "", null)])], [], null),
    }).On("Merci").Build();
}
