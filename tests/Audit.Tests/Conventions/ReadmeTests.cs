using System.Text.RegularExpressions;
using Audit.Tests.Files;

namespace Audit.Tests.Conventions;

/// <summary>The two first pages people read tell the same commands, in French and in English.</summary>
public sealed partial class ReadmeTests
{
    [Test]
    public void The_French_page_gives_the_commands_of_the_English_one() =>
        Assert.That(Blocks("README.fr.md"), Is.EqualTo(Blocks("README.md").Where(b => !b.StartsWith("```csharp", StringComparison.Ordinal))));

    [Test]
    public void Both_list_the_same_commands_exit_codes_and_personas() =>
        Assert.That(FirstCells("README.fr.md"), Is.EqualTo(FirstCells("README.md")));

    [Test]
    public void Each_leads_to_the_other()
    {
        Assert.That(Text("README.md"), Does.Contain("(README.fr.md)"));
        Assert.That(Text("README.fr.md"), Does.Contain("(README.md)"));
    }

    [Test]
    public void Every_file_they_lead_to_is_there([Values("README.md", "README.fr.md")] string page) =>
        Assert.That(Link().Matches(Text(page)).Select(m => m.Groups[1].Value).Where(l => !Path.Exists(Path.Combine(Repository.Root, l))), Is.Empty);

    private static string Text(string page) => File.ReadAllText(Repository.PathOf(page)).ReplaceLineEndings("\n");

    private static IEnumerable<string> Blocks(string page) => Block().Matches(Text(page)).Select(m => m.Value.Replace(" ", "", StringComparison.Ordinal));

    /// <summary>The word in code that a row begins with, or its number.</summary>
    private static IEnumerable<string> FirstCells(string page) => Row().Matches(Text(page)).Select(m => m.Groups[1].Value + m.Groups[2].Value);

    [GeneratedRegex(@"^ *```.*?^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\| (?:`([\w-]+)[^`]*`.*?|(\d+)) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\]\((?!https?:|#)([^)#]+)")]
    private static partial Regex Link();
}
