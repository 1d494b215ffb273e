using System.Text.RegularExpressions;
using Audit.Tests.Files;

namespace Audit.Tests.Conventions;

/// <summary>The flow goes one way: what judges and reports never knows the browser.</summary>
public sealed partial class BorderTests
{
    private static readonly string[] Offline = ["Traces", "Indicators", "Scoring", "Comparison", "Gating", "History", "Reports"];

    [Test]
    public void Indicators_scoring_reports_never_reference_Playwright()
    {
        var crossing = Sources(Offline).Where(f => Browser().IsMatch(File.ReadAllText(Path.Combine(Repository.Root, f))));

        Assert.That(crossing, Is.Empty);
    }

    [Test]
    public void No_namespace_is_imported_for_all_files_behind_their_back()
    {
        var files = Sources([""]).Append(Repository.PathOf("src/Audit/Audit.csproj")).Append(Repository.PathOf("Directory.Build.props"));

        Assert.That(files.Where(f => GlobalUsing().IsMatch(File.ReadAllText(Path.Combine(Repository.Root, f)))), Is.Empty);
    }

    [TestCase("Traces", "Indicators|Scoring|Comparison|Gating|History|Reports")]
    [TestCase("Indicators", "Scoring|Comparison|Gating|History|Reports")]
    [TestCase("Scoring", "Comparison|Gating|History|Reports")]
    [TestCase("Reports", "Comparison|Gating|History")]
    [TestCase("Comparison", "Gating|History")]
    [TestCase("Observation", "Indicators|Scoring|Comparison|Gating|History|Reports|Journeys")]
    public void Nothing_points_back(string room, string later)
    {
        var back = new Regex($@"\busing Audit\.({later})\b|(?<![\w.])({later})\.[A-Z]", RegexOptions.CultureInvariant);

        Assert.That(Sources([room]).Where(f => back.IsMatch(File.ReadAllText(Path.Combine(Repository.Root, f)))), Is.Empty);
    }

    [Test]
    public void The_language_library_knows_nothing_of_the_rest()
    {
        var crossing = Sources(["Language"]).Where(f => BeyondSystem().IsMatch(File.ReadAllText(Path.Combine(Repository.Root, f))));

        Assert.That(Sources(["Language"]), Is.Not.Empty);
        Assert.That(crossing, Is.Empty);
    }

    private static IEnumerable<string> Sources(string[] rooms) =>
        rooms.Select(room => Repository.PathOf($"src/Audit/{room}"))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Select(f => Path.GetRelativePath(Repository.Root, f));

    [GeneratedRegex(@"Playwright|using Audit\.(Journeys|Observation)|(?<![\w.])(Journeys|Observation)\.[A-Z]")]
    private static partial Regex Browser();

    [GeneratedRegex(@"^using (?!System)|(?<![\w.])(Traces|Indicators|Scoring|Comparison|Gating|Reports|Scenarios|Personas|Journeys|Observation|Yaml)\.[A-Z]", RegexOptions.Multiline)]
    private static partial Regex BeyondSystem();

    [GeneratedRegex(@"global using|<Using Include=")]
    private static partial Regex GlobalUsing();
}
