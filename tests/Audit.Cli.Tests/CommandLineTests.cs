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
    public async Task A_mistake_in_a_scenario_is_told_in_French_to_who_asks_for_French()
    {
        var file = Write("id: essai\ntitel: Essai\ngoal: Essayer\nentry: /\nsteps:\n  - click: Commencer\n");
        var result = await Tool.RunAsync("run", file, "--base-url", "http://127.0.0.1:9", "--out", _folder, "--lang", "fr");
        Assert.That(result.Exit, Is.EqualTo(2));
        Assert.That(Lines(result.Err), Is.EqualTo(new[]
        {
            $"{file}:1:1 : la clé « title » manque ; ajoutez par exemple : title: Inscrire un enfant à l’école",
            $"{file}:1:1 : la clé « completion » manque ; ajoutez par exemple : completion: {{ text: Votre demande est enregistrée }}",
            $"{file}:2:1 : trouvé : la clé inconnue « titel » ; attendu : l’un de ces mots : id, title, language, goal, entry, hosts, consent, data, steps, completion (vouliez-vous dire « title » ?)",
        }));
    }

    [TestCase("run", "nowhere.yaml", ExpectedResult = "nowhere.yaml : trouvé : aucun fichier à cet endroit ; attendu : un scénario : id, title, goal, entry, steps et completion")]
    [TestCase("score", "nowhere", ExpectedResult = "nowhere : aucune trace ici. Il faut un dossier qui contient trace.json.")]
    [TestCase("gate", "nowhere", ExpectedResult = "gate : trouvé : ni budget ni référence ; attendu : --budget FICHIER, --baseline FICHIER ou les deux : sans eux rien n'est vérifié et tout passe")]
    [TestCase("run", ExpectedResult = "Argument obligatoire 'PATH' manquant pour la commande : 'run'.")]
    [TestCase("run", "nowhere.yaml", "--jobs", "beaucoup", ExpectedResult = "--jobs : beaucoup. Attendu : 1–64")]
    [TestCase("explain", "beauté", ExpectedResult = "explain : aucun indicateur ne s'appelle « beauté ». Tapez « audit explain » pour les voir tous.")]
    [TestCase("explain", "profondeur", ExpectedResult = "explain : aucun indicateur ne s'appelle « profondeur ». Les plus proches : click-depth (Profondeur de clics).")]
    public async Task<string> Bad_usage_is_told_in_French_to_who_asks_for_French(params string[] args)
    {
        var result = await Tool.RunAsync([.. args, "--lang=fr"]);
        Assert.That(result.Exit, Is.EqualTo(2), result.Err);
        return Lines(result.Err)[0];
    }

    [Test]
    public async Task The_help_is_in_the_language_asked_for()
    {
        var french = await Tool.RunAsync("run", "--help", "--lang", "fr");
        var english = await Tool.RunAsync("run", "--help", "--lang", "en");
        Assert.Multiple(() =>
        {
            Assert.That(french.Out, Does.Contain("Utilisation").And.Contain("Affiche cette aide").And.Contain("[par défaut : 1]").And.Not.Contain("Usage").And.Not.Contain("default:"));
            Assert.That(english.Out, Does.Contain("Usage:").And.Contain("Show help").And.Contain("[default: 1]"));
        });
    }

    [TestCase("Profondeur de clics")]
    [TestCase("profondeur DE CLICS")]
    [TestCase("Click depth")]
    [TestCase("click-depth")]
    [TestCase("Profondeur", "de", "clics")]
    public async Task An_indicator_is_explained_by_the_name_that_reports_print(params string[] words)
    {
        var result = await Tool.RunAsync(["explain", .. words, "--lang", "en"]);
        Assert.That(result.Exit, Is.Zero, result.Err);
        Assert.That(result.Out, Does.StartWith("click-depth: Click depth"));
    }

    [TestCase("fr", "· absent", "navigateur indiqué : ")]
    [TestCase("en", "· not there", "browser you named: ")]
    public async Task A_browser_that_is_absent_is_told_in_words(string lang, string state, string whose)
    {
        var result = await Tool.RunAsync("doctor", "--browser", Path.Combine(_folder, "nobrowser"), "--lang", lang);
        Assert.That(result.Exit, Is.EqualTo(4), result.Err);
        Assert.That(result.Out.Replace('\u00A0', ' '), Does.Contain(state).And.Contain(whose));
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

    /// <summary>Without the spaces that keep French marks on their line.</summary>
    private static string[] Lines(string text) => text.Replace('\u00A0', ' ').ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

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
