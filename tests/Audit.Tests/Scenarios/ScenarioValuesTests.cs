using Audit.Personas;
using Audit.Scenarios;

namespace Audit.Tests.Scenarios;

public sealed class ScenarioValuesTests
{
    private static readonly Persona Novice = PersonaLibrary.Find("novice-desktop");

    [Test]
    public void A_name_is_replaced_by_the_value_of_the_scenario_before_that_of_the_persona()
    {
        Assert.That(Typed("  city: Lille", "{first-name} de {city}").Value, Is.EqualTo("Parent de Lille"));
    }

    [Test]
    public void A_text_with_a_secret_in_it_is_secret()
    {
        Assert.That(Typed("  code: { value: K7P4X, secret: true }", "Mon code est {code}."), Is.EqualTo(new DataValue("Mon code est K7P4X.", true)));
    }

    [Test]
    public void What_comes_from_the_environment_is_secret()
    {
        Assert.That(Typed("  code: ${CODE}", "{code}", ("CODE", "K7P4X")), Is.EqualTo(new DataValue("K7P4X", true)));
    }

    [Test]
    public void What_comes_from_the_environment_is_plain_when_the_file_says_so()
    {
        Assert.That(Typed("  town: { value: \"${TOWN}\", secret: false }", "{town}", ("TOWN", "Lille")), Is.EqualTo(new DataValue("Lille", false)));
    }

    [TestCase(null)]
    [TestCase("")]
    public void The_default_is_typed_when_the_variable_is_not_set(string? set)
    {
        Assert.That(Typed("  code: ${CODE:-Soleil-2026!}", "{code}", ("CODE", set)), Is.EqualTo(new DataValue("Soleil-2026!", false)));
    }

    [Test]
    public void The_default_of_a_secret_is_secret()
    {
        Assert.That(Typed("  code: { value: \"${CODE:-Soleil-2026!}\", secret: true }", "{code}").Secret, Is.True);
    }

    [Test]
    public void Braces_in_a_value_of_the_environment_are_typed_as_they_are()
    {
        Assert.That(Typed("  x: y", "${CODE}", ("CODE", "a{email}}b")), Is.EqualTo(new DataValue("a{email}}b", true)));
    }

    [Test]
    public void Doubled_braces_are_typed_as_one()
    {
        Assert.That(Typed("  x: y", "{{x}} {x}").Value, Is.EqualTo("{x} y"));
    }

    [Test]
    public void A_name_without_a_value_is_told_with_the_place_of_its_step()
    {
        var scenario = Scenario("  email: a@exemple.fr", "{emial}");

        var problem = Assert.Throws<FileProblemException>(() => ScenarioValues.Resolve(scenario, Novice))!.Problems.Single();

        Assert.That((problem.Line, problem.Column), Is.EqualTo((8, 5)));
        Assert.That(problem.ToString(), Does.StartWith("my.yaml:8:5: found the name {emial}").And.EndsWith("(did you mean 'email'?)"));
    }

    [Test]
    public void A_name_without_a_value_is_told_with_the_names_that_can_be_used()
    {
        var problem = Assert.Throws<FileProblemException>(() => ScenarioValues.Resolve(Scenario("  email: a@exemple.fr", "{emial}"), Novice))!.Problems.Single();

        Assert.That(problem.In("fr"), Does.Contain("l’un de ces noms").And.Contain("email").And.Contain(Novice.Data.Keys.First()).And.Contain("(vouliez-vous dire «\u00A0email\u00A0»\u00A0?)"));
        Assert.That(problem.In("en"), Does.Contain("one of these names").And.Contain(Novice.Data.Keys.First()));
    }

    [Test]
    public void Resolving_twice_changes_nothing()
    {
        var once = ScenarioValues.Resolve(Scenario("  x: \"{{email}}\"", "{x}"), Novice);

        Assert.That(ScenarioValues.Resolve(once, Novice).Steps, Is.EqualTo(once.Steps));
    }

    private static DataValue Typed(string data, string with, params (string Name, string? Value)[] environment) =>
        ((Step.Fill)ScenarioValues.Resolve(Scenario(data, with, environment), Novice).Steps[0]).Text;

    private static Scenario Scenario(string data, string with, params (string Name, string? Value)[] environment) => ScenarioFile.Parse(
        $"""
        id: a
        title: Titre
        goal: But
        entry: /
        data:
        {data}
        steps:
          - fill: |fill|
        completion: Fin
        """.Replace("|fill|", $"{{ field: Champ, with: \"{with}\" }}", StringComparison.Ordinal),
        "my.yaml",
        name => environment.FirstOrDefault(e => e.Name == name).Value);
}
