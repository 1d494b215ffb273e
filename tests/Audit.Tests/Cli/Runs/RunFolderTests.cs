using Audit.Cli;
using Audit.Cli.Runs;

namespace Audit.Tests.Cli.Runs;

/// <summary>What a new run takes away from its folder, and what it never touches.</summary>
public class RunFolderTests
{
    private string _root = "";

    [SetUp]
    public void Make() => _root = Directory.CreateTempSubdirectory("audit-run-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(_root, recursive: true);

    [Test]
    public void A_new_run_takes_away_what_an_earlier_one_wrote_of_its_journeys()
    {
        Has("run.json", "cantine/novice-desktop/report.json", "cantine/novice-desktop/report.html.part", "cantine/novice-desktop/trace/trace.json", "cantine/novice-desktop/trace/screens/s01.jpg", "cantine/novice-desktop/trace/screens/s01-2.jpg", "cantine/novice-desktop/trace/screens/p1.jpg.part", "cantine/novice-desktop/trace/screens/end.jpg", "cantine/novice-desktop/trace/screens/s01.html");
        Begin([Plans.Journey()]);
        Assert.That(Left(), Is.EquivalentTo(new[] { "plan.json" }));
    }

    [Test]
    public void What_is_not_a_runs_own_stays_even_in_a_folder_of_that_name()
    {
        string[] foreign = ["notes.txt", "cantine/lisez-moi.md", "cantine/novice-desktop/photo.jpg", "cantine/novice-desktop/trace/thesis.docx", "cantine/novice-desktop/trace/screens/holiday.jpg", "cantine/novice-desktop/trace/other/s01.jpg", "cantine/novice-desktop/repeat-one/report.json"];
        Has([.. foreign, "cantine/novice-desktop/trace/trace.json"]);
        Begin([Plans.Journey()]);
        Assert.That(Left(), Is.EquivalentTo(foreign.Append("plan.json")));
    }

    [Test]
    public void Journeys_of_other_scenarios_stay()
    {
        Has("passeport/novice-desktop/report.json", "passeport/novice-desktop/trace/trace.json");
        Begin([Plans.Journey()]);
        Assert.That(Left(), Does.Contain("passeport/novice-desktop/report.json").And.Contain("passeport/novice-desktop/trace/trace.json"));
    }

    [Test]
    public void What_is_kept_stays_whole()
    {
        Has("cantine/novice-desktop/repeat-1/trace/trace.json", "cantine/novice-desktop/repeat-1/trace/screens/s01.jpg", "cantine/novice-desktop/repeat-2/trace/trace.json");
        Begin([Plans.Journey(repeat: 1), Plans.Journey(repeat: 2)], "cantine/novice-desktop/repeat-1");
        Assert.That(Left(), Is.EquivalentTo(new[] { "plan.json", "cantine/novice-desktop/repeat-1/trace/trace.json", "cantine/novice-desktop/repeat-1/trace/screens/s01.jpg" }));
    }

    [Test]
    public void Repeats_of_an_earlier_run_do_not_stand_beside_those_of_a_shorter_one()
    {
        Has("cantine/novice-desktop/report.json", "cantine/novice-desktop/repeat-1/report.json", "cantine/novice-desktop/repeat-5/report.json", "cantine/novice-desktop/repeat-5/trace/trace.json");
        Begin([Plans.Journey(repeat: 1), Plans.Journey(repeat: 2)]);
        Assert.That(Left(), Is.EquivalentTo(new[] { "plan.json" }));
    }

    private void Begin(IReadOnlyList<Planned> plan, params string[] kept) => RunFolder.Begin(_root, PlanFile.Of(plan), kept.ToHashSet());

    private void Has(params string[] files)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(_root, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "x");
        }
    }

    private IEnumerable<string> Left() => Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_root, f).Replace('\\', '/'));
}
