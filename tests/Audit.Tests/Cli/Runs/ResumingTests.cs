using Audit.Cli.Runs;
using Audit.Scenarios;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Cli.Runs;

/// <summary>What is kept of a run that was cut, and what is made again.</summary>
public class ResumingTests
{
    private static readonly Trace Finished = new TraceBuilder().On("Merci").Build();

    private string _folder = "";

    [SetUp]
    public void Make() => _folder = Directory.CreateTempSubdirectory("audit-resume-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_finished_journey_is_kept() => Assert.That(Decide(Plans.Journey(), Plans.Journey(), Finished), Is.EqualTo(new Decision(Finished, null)));

    [Test]
    public void A_journey_that_was_cut_is_made_again() => Assert.That(Decide(Plans.Journey(), Plans.Journey(), null), Is.EqualTo(new Decision(null, null)));

    [Test]
    public void A_journey_the_plan_did_not_have_is_made() =>
        Assert.That(Resuming.Decide(PlanFile.Of([]), PlanFile.Of([Plans.Journey()]), _ => Finished), Is.EqualTo(new[] { new Decision(null, null) }));

    [Test]
    public void A_changed_scenario_is_made_again_and_said_so()
    {
        var changed = Plans.Journey() with { Scenario = Plans.Scenario("cantine", new Step.Click(new Target("Continuer"))) };
        Assert.That(Decide(Plans.Journey(), changed, Finished), Is.EqualTo(new Decision(null, new("le scénario a changé", "the scenario has changed"))));
    }

    [Test]
    public void A_changed_persona_portal_or_permission_is_said_by_its_name()
    {
        var before = Plans.Journey();
        Assert.Multiple(() =>
        {
            Assert.That(Decide(before, before with { Persona = before.Persona with { PatienceSeconds = 5 } }, Finished).Changed?.En, Is.EqualTo("the persona has changed"));
            Assert.That(Decide(before, before with { BaseUrl = "http://127.0.0.1:9090" }, Finished).Changed?.En, Is.EqualTo("the portal’s address has changed"));
            Assert.That(Decide(before, before with { AllowFinalSubmit = true }, Finished).Changed?.En, Is.EqualTo("--allow-final-submit has changed"));
        });
    }

    [Test]
    public void Another_version_of_the_tool_makes_everything_again()
    {
        var now = Inputs.Of(Plans.Journey());
        Assert.That(now.ChangedSince(now with { Tool = "0.0.1" })?.Fr, Is.EqualTo("la version de l’outil a changé"));
    }

    [Test]
    public void Where_the_scenario_lies_does_not_matter() =>
        Assert.That(Inputs.Of(Plans.Journey() with { Scenario = Plans.Scenario() with { File = "elsewhere/cantine.yaml" } }), Is.EqualTo(Inputs.Of(Plans.Journey())));

    private static Step.ReadMail Mail(MailUse use) => new("a", new DataValue("x", false), use);

    [Test]
    public void Every_kind_of_step_counts_with_all_that_it_holds()
    {
        Step[] steps =
        [
            new Step.Open("/a"), new Step.Open("/b"), new Step.Click(new Target("a")), new Step.Click(new Target("a", Role: "button")), new Step.Press("Enter"), new Step.Note("a"),
            new Step.Fill(new Target("a"), new DataValue("x", false)), new Step.Fill(new Target("a"), new DataValue("y", false)), new Step.Fill(new Target("a"), new DataValue("y", true)),
            new Step.Choose(new Target("a"), "x"), new Step.Choose(new Target("a"), null), new Step.Choose(new Target("a"), null, Ticked: false), new Step.Expect(new Target("a")),
            Mail(new MailUse.Look()), Mail(new MailUse.Follow()), Mail(new MailUse.Follow("b")), Mail(new MailUse.Copy("b")), Mail(new MailUse.Copy("b", "c")), Mail(new MailUse.Look()) with { Within = TimeSpan.FromSeconds(5) },
            new Step.WaitFor(new Target("a")), new Step.WaitFor(new Target("a")) { Optional = true }, new Step.WaitFor(new Target("a")) { Final = true },
        ];
        Assert.That(steps.Select(s => Inputs.Of(Plans.Journey() with { Scenario = Plans.Scenario("cantine", s) }).Scenario), Is.Unique);
    }

    [Test]
    public void A_file_to_upload_counts_by_what_it_holds()
    {
        var file = Path.Combine(_folder, "avis.pdf");
        var journey = Plans.Journey() with { Scenario = Plans.Scenario("cantine", new Step.Upload(new Target("Avis"), file)) };
        File.WriteAllText(file, "avant");
        var before = Inputs.Of(journey);
        File.WriteAllText(file, "après");
        Assert.That(Inputs.Of(journey).ChangedSince(before)?.En, Is.EqualTo("the scenario has changed"));
    }

    [Test]
    public void No_secret_has_a_part_in_the_plan()
    {
        Planned With(string secret) => Plans.Journey(baseUrl: $"http://agent:{secret}@127.0.0.1:8080") with
        {
            Scenario = Plans.Scenario("cantine", new Step.Fill(new Target("Mot de passe"), new DataValue(secret, Secret: true))) with { Data = new Dictionary<string, DataValue> { ["code"] = new(secret, Secret: true) } },
        };
        PlanFile.Of([With("Secret-2026")]).Write(_folder);
        Assert.Multiple(() =>
        {
            Assert.That(File.ReadAllText(Path.Combine(_folder, PlanFile.FileName)), Does.Not.Contain("Secret-2026"));
            Assert.That(Inputs.Of(With("Secret-2026")), Is.EqualTo(Inputs.Of(With("Autre-2026"))), "a fingerprint of a short secret would give it away");
        });
    }

    [Test]
    public void A_plan_is_read_as_it_was_written()
    {
        var plan = PlanFile.Of([Plans.Journey(), Plans.Journey("passeport", "senior-smartphone", repeat: 2)]);
        plan.Write(_folder);
        Assert.That(PlanFile.Read(_folder)!.Journeys, Is.EqualTo(plan.Journeys));
    }

    [Test]
    public void A_folder_without_a_plan_has_none() => Assert.That(PlanFile.Read(_folder), Is.Null);

    [TestCase("{ half", "something else")]
    [TestCase("", "something else")]
    [TestCase("[]", "something else")]
    [TestCase("""{ "schema": "audit-plan", "version": "2.0", "journeys": [] }""", "version 2.0")]
    [TestCase("""{ "schema": "other", "version": "1.0", "journeys": [] }""", "'other'")]
    public void A_plan_that_is_none_is_refused_with_what_to_do(string text, string found)
    {
        File.WriteAllText(Path.Combine(_folder, PlanFile.FileName), text);
        Assert.That(() => PlanFile.Read(_folder), Throws.TypeOf<FileProblemException>().With.Message.Contains(found).And.Message.Contains("--resume"));
    }

    private static Decision Decide(Planned before, Planned now, Trace? finished) => Resuming.Decide(PlanFile.Of([before]), PlanFile.Of([now]), _ => finished).Single();
}
