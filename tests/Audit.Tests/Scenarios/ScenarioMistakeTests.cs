using Audit.Scenarios;
using Audit.Tests.Files;
using static Audit.Tests.Scenarios.ScenarioSamples;

namespace Audit.Tests.Scenarios;

public sealed class ScenarioMistakeTests
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
