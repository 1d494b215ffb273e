using System.Text.RegularExpressions;
using Audit.Scenarios;
using Audit.Tests.Files;
using static Audit.Tests.Scenarios.ScenarioSamples;

namespace Audit.Tests.Scenarios;

public sealed partial class ScenarioMistakeTests
{
    private static IEnumerable<TestCaseData> AllMistakes =>
        Mistakes.Select(m => new TestCaseData(m.Name).SetArgDisplayNames(m.Name));

    private static IEnumerable<TestCaseData> MistakesTheSchemaSees =>
        Mistakes.Where(m => m.SchemaToo).Select(m => new TestCaseData(m.Name).SetArgDisplayNames(m.Name));

    [TestCaseSource(nameof(AllMistakes))]
    public void A_mistake_is_told_with_its_line_and_column(string name)
    {
        var mistake = Mistakes.Single(m => m.Name == name);

        var problems = ProblemsOf(mistake.Yaml);

        Assert.That(problems.Select(p => p.ToString()), Has.Some.StartsWith($"my.yaml:{mistake.Line}:{mistake.Column}: ").And.Some.Contains(mistake.Says));
    }

    [TestCaseSource(nameof(MistakesTheSchemaSees))]
    public async Task An_editor_with_the_schema_sees_the_mistake_too(string name)
    {
        var mistake = Mistakes.Single(m => m.Name == name);

        Assert.That(await PublishedSchema.RefusalsOf(mistake.Yaml, "scenario.schema.json"), Is.Not.Empty);
    }

    [Test]
    public void All_mistakes_of_a_file_are_told_at_once_in_the_order_of_lines()
    {
        var yaml = Good.Replace("title:", "titel:", StringComparison.Ordinal)
            .Replace("consent: accept", "consent: maybe", StringComparison.Ordinal)
            .Replace("press: Enter", "pres: Enter", StringComparison.Ordinal);

        Assert.That(ProblemsOf(yaml).Select(p => p.Line), Is.EqualTo(new[] { 1, 2, 6, 25 }));
    }

    [Test]
    public void A_key_written_twice_is_refused()
    {
        var problem = ProblemsOf(Good + "\nid: other").Single();

        Assert.That(problem.ToString(), Is.EqualTo("my.yaml:37:1: found the key 'id' a second time; expected it once: it already stands on line 1"));
    }

    [TestCase("id: school-registration\n", "id: school-registration", "id: inscription-ecole")]
    [TestCase("title: Inscrire un enfant à la cantine\n", "title: Register a child at school", "title: Inscrire un enfant à l’école")]
    [TestCase("goal: Inscrire un enfant\n", "goal: You want to register your child at school", "goal: Vous voulez inscrire votre enfant à l’école")]
    [TestCase("entry: /facile/\n", "entry: /", "entry: /")]
    [TestCase("completion: { text: Votre demande est enregistrée }", "completion: { text: Your request is registered }", "completion: { text: Votre demande est enregistrée }")]
    public void A_missing_key_says_what_to_write(string line, string english, string french)
    {
        var problem = ProblemsOf(Good.ReplaceLineEndings("\n").Replace(line, "", StringComparison.Ordinal)).Single();
        var key = line.Split(':')[0];

        Assert.That(problem.In("en"), Is.EqualTo($"my.yaml:1:1: the key '{key}' is missing; add for example: {english}"));
        Assert.That(problem.In("fr").Replace('\u00A0', ' '), Is.EqualTo($"my.yaml:1:1 : la clé « {key} » manque ; ajoutez par exemple : {french}"));
    }

    [TestCase("fr", "exemple : ")]
    [TestCase("en", "example: ")]
    public void The_examples_of_all_missing_keys_make_a_scenario(string language, string before)
    {
        var written = ProblemsOf("language: fr").Select(p => p.Words.In(language).Replace('\u00A0', ' ').Split(before)[1]);

        Assert.That(() => ScenarioFile.Parse(string.Join('\n', written), "my.yaml", _ => null), Throws.Nothing);
    }

    [Test]
    public void A_missing_key_of_a_step_is_told_in_both_languages()
    {
        var problem = ProblemsOf(Good.Replace(", with: \"{email}\"", "", StringComparison.Ordinal)).Single();

        Assert.That(problem.ToString(), Does.EndWith(": the key 'with' is missing; add 'with: …' here"));
        Assert.That(problem.In("fr").Replace('\u00A0', ' '), Does.EndWith(" : la clé « with » manque ; ajoutez ici « with: … »"));
    }

    [TestCaseSource(nameof(AllMistakes))]
    public void A_mistake_is_told_in_French_too(string name)
    {
        var problems = ProblemsOf(Mistakes.Single(m => m.Name == name).Yaml);

        Assert.That(problems.Select(p => p.In("fr")).Where(p => EnglishWords().IsMatch(p)), Is.Empty);
    }

    [TestCase("title: Demande: cantine", "deux-points")]
    [TestCase("title: \"sans fin\ngoal: b", "guillemet")]
    [TestCase("title: @x", "guillemets")]
    [TestCase("title: [a", "crochet")]
    [TestCase("title: *important", "« *important »")]
    [TestCase("id: a\ntitle b\ngoal: c", "n’est pas une clé")]
    public void What_is_not_YAML_is_told_in_French_by_what_to_do(string yaml, string says)
    {
        var problem = ProblemsOf(yaml)[0].In("fr").Replace('\u00A0', ' ');

        Assert.That(problem, Does.Contain("trouvé : un texte qui n’est pas du YAML (").And.Contain(says).And.Not.Contain("While"));
    }

    [TestCase("", "an empty file")]
    [TestCase("# only a remark\n", "an empty file")]
    [TestCase("- click: Suite", "a list")]
    [TestCase("hello", "the text 'hello'")]
    [TestCase("42", "the number 42")]
    public void A_file_that_is_no_scenario_at_all_is_refused(string yaml, string found)
    {
        var problem = ProblemsOf(yaml).Single();

        Assert.That(problem.ToString(), Does.StartWith($"my.yaml:1:1: found {found}; expected a scenario"));
    }

    [TestCase("id: a\ntitle: \"no end\ngoal: b\n", 2)]
    [TestCase("id: a\n\ttitle: b\n", 2)]
    [TestCase("id: a\n title: b\n", 2)]
    [TestCase("id: [a\ntitle: b\n", 1)]
    [TestCase("id: a\ngoal: {a: b\nentry: /\n", 2)]
    [TestCase("id: *nowhere\n", 1)]
    [TestCase("id: a\n---\nid: b\n", 2)]
    public void What_is_not_YAML_is_told_with_its_line(string yaml, int line)
    {
        Assert.That(ProblemsOf(yaml).Select(p => p.Line), Has.Some.InRange(line, line + 2));
    }

    [Test]
    public void Brackets_without_end_do_not_bring_the_tool_down()
    {
        Assert.That(ProblemsOf("id: " + new string('[', 100_000)), Is.Not.Empty);
    }

    [Test]
    public void Whatever_is_typed_anywhere_in_a_file_never_brings_the_tool_down([Values("", "[", "{", "}", ": ", "\"", "'", "- ", "\n", "\t", "&a ", "*a ", "? ", "|", "#", "%", "!", "\0", "\uD800")] string typed)
    {
        var crashes = Enumerable.Range(0, Good.Length / 3).Select(third => third * 3)
            .Select(at => typed.Length == 0 ? Good[..at] : Good.Insert(at, typed))
            .Where(yaml => CrashOf(yaml) is not null);

        Assert.That(crashes, Is.Empty);
    }

    [Test]
    public void A_file_that_is_not_there_is_named()
    {
        var problem = Assert.Throws<FileProblemException>(() => ScenarioFile.Read("nowhere.yaml", _ => null))!.Problems.Single();

        Assert.That(problem.ToString(), Does.StartWith("nowhere.yaml: found a file that cannot be opened"));
    }

    [GeneratedRegex(@"\b(found|expected|the|one of|such as|did you mean|nothing|missing|put it)\b")]
    private static partial Regex EnglishWords();

    private static Exception? CrashOf(string yaml)
    {
        try
        {
            ScenarioFile.Parse(yaml, "my.yaml", _ => null);
            return null;
        }
        catch (FileProblemException)
        {
            return null;
        }
        catch (Exception error)
        {
            return error;
        }
    }

    private static IReadOnlyList<FileProblem> ProblemsOf(string yaml) =>
        Assert.Throws<FileProblemException>(() => ScenarioFile.Parse(yaml, "my.yaml", _ => null))!.Problems;
}
