using Audit.Personas;
using Audit.Tests.Files;

namespace Audit.Tests.Personas;

public sealed class PersonaLibraryTests
{
    [Test]
    public void Five_personas_come_with_the_tool_the_control_last()
    {
        Assert.That(PersonaLibrary.BuiltIn.Select(p => p.Id), Is.EqualTo(new[] { "low-literacy-smartphone", "novice-desktop", "rural-slow-connection", "senior-smartphone", "confident-adult" }));
        Assert.That(PersonaLibrary.BuiltIn.Where(p => p.Control).Select(p => p.Id), Is.EqualTo(new[] { "confident-adult" }));
    }

    [Test]
    public void The_default_persona_is_no_control()
    {
        Assert.That(PersonaLibrary.Find(PersonaLibrary.DefaultId).Control, Is.False);
    }

    [Test]
    public void A_persona_is_found_by_the_path_of_its_file()
    {
        Assert.That(PersonaLibrary.Find(Repository.PathOf("scenarios/personas/senior-smartphone.yaml")).Id, Is.EqualTo("senior-smartphone"));
    }

    [Test]
    public void An_unknown_persona_is_refused_with_the_names_there_are()
    {
        var problem = Assert.Throws<FileProblemException>(() => PersonaLibrary.Find("novice-dektop"))!.Problems.Single();

        Assert.That(problem.ToString(), Does.Contain("low-literacy-smartphone, novice-desktop, rural-slow-connection, senior-smartphone, confident-adult").And.EndsWith("(did you mean 'novice-desktop'?)"));
    }

    [Test]
    public void A_persona_file_that_is_not_there_is_refused()
    {
        Assert.Throws<FileProblemException>(() => PersonaLibrary.Find("mine/persona.yaml"));
    }
}
