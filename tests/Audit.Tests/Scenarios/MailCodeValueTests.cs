using Audit.Personas;
using Audit.Scenarios;

namespace Audit.Tests.Scenarios;

/// <summary>A code read by mail is a value that later steps type, once the journey has read it.</summary>
public sealed class MailCodeValueTests
{
    private static readonly Persona Novice = PersonaLibrary.Find("novice-desktop");

    [Test]
    public void A_code_stays_to_be_filled_and_is_secret()
    {
        var text = Typed("  - read-mail: { subject: Code, code: activation }", "{activation}");

        Assert.That(text, Is.EqualTo(new DataValue("{activation}", true, Template: true)));
        Assert.That(ScenarioValues.WithCodes(text, new Dictionary<string, string> { ["activation"] = "482913" }), Is.EqualTo("482913"));
    }

    [Test]
    public void What_stands_around_the_code_is_filled_and_braces_stay_what_they_are()
    {
        var text = Typed("  - read-mail: { subject: Code, code: activation }", "{{x}} {brace} {activation}");

        Assert.That(ScenarioValues.WithCodes(text, new Dictionary<string, string> { ["activation"] = "K7P4" }), Is.EqualTo("{x} a{b} K7P4"));
    }

    [Test]
    public void Resolving_twice_changes_nothing()
    {
        var once = ScenarioValues.Resolve(Scenario("  - read-mail: { subject: Code, code: activation }", "{{x}} {brace} {activation}"), Novice);

        Assert.That(ScenarioValues.Resolve(once, Novice).Steps, Is.EqualTo(once.Steps));
    }

    [Test]
    public void A_code_typed_before_its_mail_was_read_has_no_value()
    {
        var problem = ProblemOf("  - note: rien", "{activation}", "  - read-mail: { subject: Code, code: activation }");

        Assert.That(problem.ToString(), Does.StartWith("my.yaml:9:5: found the name {activation}, which has no value").And.Contains("a code read by mail before"));
    }

    [Test]
    public void A_code_with_the_name_of_a_datum_is_refused()
    {
        Assert.That(ProblemOf("  - read-mail: { subject: Code, code: brace }", "x").ToString(), Does.StartWith("my.yaml:8:5: found a code called 'brace'"));
    }

    [Test]
    public void A_mail_is_for_the_address_of_the_persona_unless_the_scenario_has_its_own()
    {
        Assert.That(To("", "{ subject: Code }"), Is.EqualTo(new DataValue(Novice.Data["email"], false)));
        Assert.That(To("\n  email: mairie@exemple.fr", "{ subject: Code }"), Is.EqualTo(new DataValue("mairie@exemple.fr", false)));
        Assert.That(To("", "{ subject: Code, to: \"second+{email}\" }"), Is.EqualTo(new DataValue($"second+{Novice.Data["email"]}", false)));
    }

    private static DataValue To(string data, string mail) =>
        ScenarioValues.Resolve(ScenarioFile.Parse(Yaml($"  - read-mail: {mail}", "x", "").Replace("a{b}\"", $"a{{b}}\"{data}", StringComparison.Ordinal), "my.yaml", _ => null), Novice)
            .Steps.OfType<Step.ReadMail>().Single().To;

    private static DataValue Typed(string before, string with) => ScenarioValues.Resolve(Scenario(before, with), Novice).Steps.OfType<Step.Fill>().Single().Text;

    private static FileProblem ProblemOf(string before, string with, string after = "") =>
        Assert.Throws<FileProblemException>(() => ScenarioValues.Resolve(ScenarioFile.Parse(Yaml(before, with, after), "my.yaml", _ => null), Novice))!.Problems.Single();

    private static Scenario Scenario(string before, string with) => ScenarioFile.Parse(Yaml(before, with, ""), "my.yaml", _ => null);

    private static string Yaml(string before, string with, string after) => """
        id: a
        title: Titre
        goal: But
        entry: /
        data:
          brace: "a{b}"
        steps:
        |before|
          - fill: { field: Champ, with: "|with|" }
        |after|
        completion: Fin
        """.Replace("|before|", before, StringComparison.Ordinal).Replace("|with|", with, StringComparison.Ordinal).Replace("|after|", after, StringComparison.Ordinal);
}
