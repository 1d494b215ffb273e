using Audit.Personas;

namespace Audit.Tests.Personas;

public sealed class AbilityTests
{
    [Test]
    public void Of_those_that_come_with_the_tool_who_reads_with_difficulty_is_least_able_and_the_control_comes_last()
    {
        var ids = Ability.LeastAbleFirst(PersonaLibrary.BuiltIn, p => p).Select(p => p.Id);

        Assert.That(ids, Is.EqualTo(new[] { "low-literacy-smartphone", "senior-smartphone", "novice-desktop", "rural-slow-connection", "confident-adult" }));
    }

    [Test]
    public void The_order_they_come_in_changes_nothing()
    {
        var order = Ability.LeastAbleFirst(PersonaLibrary.BuiltIn, p => p);

        Assert.That(Ability.LeastAbleFirst(PersonaLibrary.BuiltIn.Reverse(), p => p), Is.EqualTo(order));
    }

    [Test]
    public void A_persona_of_ones_own_finds_her_place_by_what_her_file_declares()
    {
        var novice = PersonaLibrary.Find("novice-desktop");
        var own = novice with { Id = "a-own", Speeds = novice.Speeds with { ReadingWordsPerMinute = 60 } };

        Assert.That(Ability.LeastAbleFirst([.. PersonaLibrary.BuiltIn, own], p => p)[0].Id, Is.EqualTo("a-own"));
        Assert.That(Ability.LeastAbleFirst([own with { Control = true }, novice], p => p)[0].Id, Is.EqualTo("novice-desktop"));
    }
}
