using Audit.Cli.Runs;
using Audit.Personas;
using Audit.Scenarios;

namespace Audit.Tests.Cli.Runs;

/// <summary>What is made, where it is kept, and which portal it visits.</summary>
public class PlanTests
{
    private static readonly Persona Novice = PersonaLibrary.Find("novice-desktop");
    private static readonly Persona Senior = PersonaLibrary.Find("senior-smartphone");

    [Test]
    public void Every_persona_goes_through_every_scenario() =>
        Assert.That(Of([Plans.Scenario("a"), Plans.Scenario("b")], [Novice, Senior], 1).Select(p => p.Folder), Is.EqualTo(new[] { "a/novice-desktop", "a/senior-smartphone", "b/novice-desktop", "b/senior-smartphone" }));

    [Test]
    public void Each_repeat_has_a_folder_of_its_own() =>
        Assert.That(Of([Plans.Scenario("a")], [Novice], 3).Select(p => p.Folder), Is.EqualTo(new[] { "a/novice-desktop/repeat-1", "a/novice-desktop/repeat-2", "a/novice-desktop/repeat-3" }));

    [Test]
    public void Two_scenarios_of_one_id_are_refused_and_both_files_are_named()
    {
        var twins = new[] { Plans.Scenario("a") with { File = "x/a.yaml" }, Plans.Scenario("a") with { File = "y/a.yaml" } };
        Assert.That(() => Of(twins, [Novice], 1), Throws.TypeOf<FileProblemException>().With.Message.Contains("x/a.yaml").And.Message.Contains("y/a.yaml"));
    }

    [Test]
    public void A_persona_named_twice_is_refused() =>
        Assert.That(() => Of([Plans.Scenario("a")], [Novice, Novice], 1), Throws.TypeOf<FileProblemException>().With.Message.Contains("novice-desktop"));

    [TestCase("http://127.0.0.1:8080", "http://localhost:8080", true)]
    [TestCase("http://127.0.0.1:8080", "http://127.0.0.1:8081", false)]
    [TestCase("https://services.town.example", "https://login.town.example", true)]
    [TestCase("https://services.town.example", "https://services.village.example", false)]
    public void A_portal_is_a_site_and_on_this_machine_a_port(string one, string other, bool same) =>
        Assert.That(Plans.Journey(baseUrl: one).Portal == Plans.Journey(baseUrl: other).Portal, Is.EqualTo(same));

    private static IReadOnlyList<Planned> Of(IReadOnlyList<Scenario> scenarios, IReadOnlyList<Persona> personas, int repeat) =>
        Plan.Of(scenarios, personas, repeat, (s, p) => new(s, p, "http://127.0.0.1:8080", AllowFinalSubmit: false));
}
