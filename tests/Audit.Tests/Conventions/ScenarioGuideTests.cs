using System.Text.RegularExpressions;
using Audit.Scenarios;
using Audit.Tests.Files;

namespace Audit.Tests.Conventions;

/// <summary>What the pages about scenarios give to copy is what the tool takes.</summary>
public sealed partial class ScenarioGuideTests
{
    private static readonly string[] Pages = ["docs/files.md", "docs/scenario.fr.md", "README.md", "README.fr.md"];

    private static IEnumerable<TestCaseData> Steps => Pages.SelectMany(page => Row().Matches(Text(page)).SelectMany(r => Code().Matches(r.Value)).Select(c => c.Groups[1].Value)
        .Select(step => new TestCaseData(step).SetArgDisplayNames(page, step)));

    [TestCaseSource(nameof(Steps))]
    public void Every_step_of_the_tables_is_taken(string step) =>
        Assert.That(Parsed($"  - {Attached().Replace(step, "file: files.md").Replace("…", "Texte", StringComparison.Ordinal)}").Steps, Has.Count.EqualTo(1));

    [Test]
    public void The_example_of_the_first_page_is_taken([Values("README.md", "README.fr.md")] string page)
    {
        var example = Example().Match(Text(page)).Groups[1].Value;

        Assert.That(ScenarioFile.Parse(string.Join('\n', example.Split('\n').Select(l => l.Length > 3 ? l[3..] : "")), "carte-identite.yaml", _ => null).Steps, Has.Count.EqualTo(6));
    }

    [Test]
    public void The_French_page_knows_every_kind_of_step() =>
        Assert.That(Kinds("docs/scenario.fr.md"), Is.EquivalentTo(Kinds("docs/files.md")));

    private static Scenario Parsed(string steps) => ScenarioFile.Parse(
        $$"""
        id: guide
        title: Essai
        goal: Essayer
        entry: /
        data: { name: Nom }
        steps:
        {{steps}}
        completion: { text: Merci }
        """, Repository.PathOf("docs/guide.yaml"), _ => null);

    private static IEnumerable<string> Kinds(string page) => Row().Matches(Text(page)).SelectMany(r => Code().Matches(r.Value)).Select(c => c.Groups[1].Value.Split(':')[0]).Distinct();

    private static string Text(string page) => File.ReadAllText(Repository.PathOf(page)).ReplaceLineEndings("\n");

    /// <summary>The first cell of a row that begins with a step.</summary>
    [GeneratedRegex(@"^\| `(?:open|click|fill|choose|upload|press|wait-for|expect|read-mail|note)\b[^|]*\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    /// <summary>A file to attach has to be there.</summary>
    [GeneratedRegex(@"file: [\w.]+")]
    private static partial Regex Attached();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"```yaml\n(.*?)\n *```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
