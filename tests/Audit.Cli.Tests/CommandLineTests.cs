using System.Text.Json;
using Audit.Tests.Shared;
using Audit.Traces;

namespace Audit.Tests.Cli;

/// <summary>What a person types, and what comes back: no browser is opened by any of these.</summary>
public class CommandLineTests
{
    private string _folder = "";

    [SetUp]
    public void Make() => _folder = Directory.CreateTempSubdirectory("audit-cli-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task A_typo_in_a_key_is_told_with_its_line_and_column_before_any_browser_starts()
    {
        var file = Write("id: essai\ntitel: Essai\ngoal: Essayer\nentry: /\nsteps:\n  - click: Commencer\ncompletion: Merci\n");
        var result = await Tool.RunAsync("run", file, "--base-url", "http://127.0.0.1:9", "--out", _folder);
        Assert.Multiple(() =>
        {
            Assert.That(result.Exit, Is.EqualTo(2));
            Assert.That(result.Err, Does.Contain($"{file}:2:1:").And.Contain("title"));
            Assert.That(result.Out, Is.Empty);
        });
    }

    [Test]
    public async Task An_unknown_persona_is_told_with_those_that_exist()
    {
        var file = Write("id: essai\ntitle: Essai\ngoal: Essayer\nentry: /\nsteps:\n  - click: Commencer\ncompletion: Merci\n");
        var result = await Tool.RunAsync("run", file, "--base-url", "http://127.0.0.1:9", "--persona", "novice-desktp", "--out", _folder);
        Assert.That(result.Exit, Is.EqualTo(2));
        Assert.That(result.Err, Does.Contain("novice-desktop").And.Contain("senior-smartphone"));
    }

    [Test]
    public async Task A_scenario_that_is_a_path_needs_the_portals_address()
    {
        var file = Write("id: essai\ntitle: Essai\ngoal: Essayer\nentry: /\nsteps:\n  - click: Commencer\ncompletion: Merci\n");
        var result = await Tool.RunAsync("run", file, "--out", _folder);
        Assert.That(result.Exit, Is.EqualTo(2));
        Assert.That(result.Err, Does.Contain("--base-url"));
    }

    [Test]
    public async Task A_misspelt_option_is_not_taken_for_a_file()
    {
        var result = await Tool.RunAsync("run", "nowhere.yaml", "--persoa", "novice-desktop");
        Assert.That(result.Exit, Is.EqualTo(2));
        Assert.That(result.Err, Does.Contain("--persoa").And.Contain("audit --help").And.Not.Contain("nowhere.yaml"));
    }

    [TestCase("run")]
    [TestCase("run", "nowhere.yaml", "--format", "pptx")]
    [TestCase("dance")]
    [TestCase("score", "nowhere")]
    [TestCase("explain", "beauty")]
    public async Task Bad_usage_exits_2_and_says_what_was_expected(params string[] args)
    {
        var result = await Tool.RunAsync(args);
        Assert.That(result.Exit, Is.EqualTo(2), result.Err);
        Assert.That(result.Err, Is.Not.Empty);
    }

    [Test]
    public async Task A_browser_that_does_not_exist_exits_4_and_says_what_to_do()
    {
        var file = Write("id: essai\ntitle: Essai\ngoal: Essayer\nentry: /\nsteps:\n  - click: Commencer\ncompletion: Merci\n");
        var result = await Tool.RunAsync("run", file, "--base-url", "http://127.0.0.1:9", "--browser", Path.Combine(_folder, "nobrowser"), "--out", _folder);
        Assert.That(result.Exit, Is.EqualTo(4), result.Err);
        Assert.That(result.Err, Does.Contain("nobrowser"));
    }

    [TestCase("fr", "mot de passe")]
    [TestCase("en", "assword")]
    public async Task An_indicator_explains_itself_with_its_limits_and_their_source(string lang, string words)
    {
        var result = await Tool.RunAsync("explain", "password-steps", "--lang", lang);
        Assert.That(result.Exit, Is.Zero, result.Err);
        Assert.That(result.Out, Does.Contain(words).IgnoreCase.And.Contain("10"));
    }

    [Test]
    public async Task A_recorded_journey_is_scored_again_without_a_browser()
    {
        var trace = RecordedTrace();
        var result = await Tool.RunAsync("score", trace, "--out", Path.Combine(_folder, "out"), "--json");
        using var run = JsonDocument.Parse(result.Out);
        Assert.Multiple(() =>
        {
            Assert.That(result.Exit, Is.Zero, result.Err);
            Assert.That(run.RootElement.GetProperty("journeys").GetArrayLength(), Is.EqualTo(1));
            Assert.That(Directory.EnumerateFiles(_folder, "report.*", SearchOption.AllDirectories).Select(Path.GetFileName), Is.EquivalentTo(new[] { "report.html", "report.json", "report.md" }));
        });
    }

    [Test]
    public async Task Formats_are_written_where_their_readers_look_for_them()
    {
        var result = await Tool.RunAsync("score", RecordedTrace(), "--out", Path.Combine(_folder, "out"), "--format", "csv, junit, badge, ara, sarif, gitlab-accessibility, gitlab-quality, github");
        // So small a trace may hold too little for an index; its files are written all the same.
        Assert.That(result.Exit, Is.AnyOf(0, 3), result.Err);
        var written = Directory.EnumerateFiles(Path.Combine(_folder, "out"), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Path.Combine(_folder, "out"), f).Replace('\\', '/'));
        Assert.That(written, Is.EquivalentTo(new[]
        {
            "run.json", "report.sarif", "gl-accessibility.json", "gl-code-quality-report.json", "github-annotations.txt",
            "test/confident-adult/measures.csv", "test/confident-adult/junit.xml", "test/confident-adult/badge.svg", "test/confident-adult/ara.csv",
        }));
    }

    [Test]
    public async Task Every_command_shows_help_with_an_example([Values("demo", "run", "score", "explain", "login", "doctor")] string command)
    {
        var result = await Tool.RunAsync(command, "--help", "--lang", "fr");
        Assert.That(result.Exit, Is.Zero);
        Assert.That(result.Out, Does.Contain("Exemple"));
    }

    private string Write(string yaml)
    {
        var file = Path.Combine(_folder, "essai.yaml");
        File.WriteAllText(file, yaml);
        return file;
    }

    private string RecordedTrace()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "trace")).FullName;
        File.WriteAllText(Path.Combine(folder, TraceFile.FileName), TraceFile.Write(new Audit.Tests.Traces.TraceBuilder().On("Accueil", s => s with { Blocks = [], Controls = [] }).Press(ControlKind.Link).Build()));
        return folder;
    }
}
