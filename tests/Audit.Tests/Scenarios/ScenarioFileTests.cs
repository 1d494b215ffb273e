using Audit.Scenarios;
using Audit.Tests.Files;

namespace Audit.Tests.Scenarios;

public sealed class ScenarioFileTests
{
    private static readonly DataValue Herself = new("{email}", false, Template: true);

    private static IEnumerable<string> ScenarioFiles =>
        Repository.YamlBelow("scenarios").Where(path => !path.StartsWith("scenarios/personas/", StringComparison.Ordinal) && !path.StartsWith("scenarios/profiles/", StringComparison.Ordinal) && !path.StartsWith("scenarios/budgets/", StringComparison.Ordinal));

    [TestCaseSource(nameof(ScenarioFiles))]
    public void Every_scenario_that_comes_with_the_tool_can_be_read(string path)
    {
        Assert.That(ScenarioFile.Read(Repository.PathOf(path), _ => null).Steps, Is.Not.Empty);
    }

    [TestCaseSource(nameof(ScenarioFiles))]
    public async Task Every_scenario_that_comes_with_the_tool_fits_its_schema(string path)
    {
        var yaml = await File.ReadAllTextAsync(Repository.PathOf(path));

        Assert.That(await PublishedSchema.RefusalsOf(yaml, "scenario.schema.json"), Is.Empty);
    }

    [TestCaseSource(nameof(ScenarioFiles))]
    public void Every_scenario_that_comes_with_the_tool_names_its_schema(string path)
    {
        var comment = File.ReadLines(Repository.PathOf(path)).First();

        Assert.That(comment, Does.StartWith("# yaml-language-server: $schema=").And.EndsWith("schemas/scenario.schema.json"));
        Assert.That(Path.Combine(Path.GetDirectoryName(Repository.PathOf(path))!, comment.Split('=')[1]), Does.Exist);
    }

    [Test]
    public async Task The_sample_with_every_kind_of_step_fits_the_schema()
    {
        Assert.That(await PublishedSchema.RefusalsOf(ScenarioSamples.Good, "scenario.schema.json"), Is.Empty);
    }

    [Test]
    public void A_scenario_says_what_the_file_says()
    {
        var scenario = Read(ScenarioSamples.Good);

        Assert.That((scenario.Id, scenario.Language, scenario.Entry, scenario.Consent), Is.EqualTo(("school-registration", "fr", "/facile/", ConsentPolicy.Accept)));
        Assert.That(scenario.Hosts, Is.EqualTo(new[] { "auth.example.org", "localhost:8080" }));
        Assert.That(scenario.Completion, Is.EqualTo(new Target(Text: "Votre demande est enregistrée")));
        Assert.That(scenario.File, Is.EqualTo("my.yaml"));
    }

    [Test]
    public void Steps_keep_their_order_kind_and_place()
    {
        Step[] expected =
        [
            new Step.Click(new Target("Inscription scolaire")) { Line = 12, Column = 5 },
            new Step.Click(new Target("Suivant", Role: "button", Within: "Enfant")) { Line = 13, Column = 5, Optional = true },
            new Step.Open("/aide/") { Line = 15, Column = 5 },
            new Step.Fill(new Target("Courriel"), new DataValue("{email}", false, Template: true)) { Line = 16, Column = 5 },
            new Step.Fill(new Target(Css: "#code"), new DataValue("K7P4X", true, Template: true)) { Line = 17, Column = 5 },
            new Step.Choose(new Target("École"), "École des Tilleuls") { Line = 21, Column = 5 },
            new Step.Choose(new Target("Date de naissance"), "2018-03-12") { Line = 22, Column = 5 },
            new Step.Choose(new Target("J’accepte"), null) { Line = 23, Column = 5 },
            new Step.Choose(new Target("Courrier"), null, Ticked: false) { Line = 24, Column = 5 },
            new Step.Press("Enter") { Line = 25, Column = 5 },
            new Step.WaitFor(new Target(Text: "Étape 2")) { Line = 26, Column = 5 },
            new Step.Note("Le code est dans le courrier.") { Line = 27, Column = 5 },
            new Step.Expect(new Target(Text: "Bienvenue")) { Line = 28, Column = 5 },
            new Step.Click(new Target("Envoyer")) { Line = 29, Column = 5, Final = true },
            new Step.ReadMail("Validation de votre compte", Herself, new MailUse.Follow("Valider mon compte")) { Line = 31, Column = 5 },
            new Step.ReadMail("Votre code", Herself, new MailUse.Copy("activation"), TimeSpan.FromMinutes(1)) { Line = 32, Column = 5 },
            new Step.Fill(new Target("Code reçu"), new DataValue("{activation}", false, Template: true)) { Line = 33, Column = 5 },
            new Step.ReadMail("Accusé", Herself, new MailUse.Look()) { Line = 34, Column = 5 },
            new Step.ReadMail("Bienvenue", Herself, new MailUse.Follow()) { Line = 35, Column = 5 },
        ];

        Assert.That(Read(ScenarioSamples.Good).Steps, Is.EqualTo(expected));
    }

    [Test]
    public void A_postcode_keeps_its_leading_zero_without_quotes()
    {
        Assert.That(Read(ScenarioSamples.Good).Data["postcode"].Value, Is.EqualTo("01000"));
    }

    [Test]
    public void A_file_to_upload_is_found_beside_the_scenario()
    {
        var folder = Directory.CreateTempSubdirectory("audit-upload").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "attestation.pdf"), "%PDF");
            var yaml = ScenarioSamples.Good.Replace("press: Enter", "upload: { field: Pièce, file: attestation.pdf }", StringComparison.Ordinal);

            var scenario = ScenarioFile.Parse(yaml, Path.Combine(folder, "my.yaml"), _ => null);

            Assert.That(scenario.Steps.OfType<Step.Upload>().Single().FilePath, Is.EqualTo(Path.Combine(folder, "attestation.pdf")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void An_anchor_repeats_a_value()
    {
        var yaml = ScenarioSamples.Good.Replace("with: \"{email}\"", "with: &said Oui", StringComparison.Ordinal).Replace("with: K7P4X", "with: *said", StringComparison.Ordinal);

        Assert.That(Read(yaml).Steps.OfType<Step.Fill>().Take(2).Select(f => f.Text.Value), Is.EqualTo(new[] { "Oui", "Oui" }));
    }

    private static Scenario Read(string yaml) => ScenarioFile.Parse(yaml, "my.yaml", _ => null);
}
