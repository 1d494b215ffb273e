using Audit.Scoring;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Scoring;

/// <summary>A scenario that stops too early would look easy: it is said.</summary>
public sealed class EndDoubtTests
{
    [TestCase("Étape 2 sur 3", "« Étape 2 sur 3 »")]
    [TestCase("Étape 2/3 : vos coordonnées", "« Étape 2/3 »")]
    [TestCase("Étape 3 sur 3", null)]
    [TestCase("Merci", null)]
    public void A_last_screen_that_says_there_are_steps_to_come_is_in_doubt(string heading, string? said) =>
        Assert.That(EndDoubt.Of(Sent().On(heading).Build())?.Fr, said is null ? Is.Null : Does.Contain(said));

    [Test]
    public void A_scenario_without_a_final_step_is_in_doubt_and_one_made_by_other_code_is_not()
    {
        Assert.That(EndDoubt.Of(new TraceBuilder().Step("click", "Enfance").On("Enfance").Build())!.En, Does.Contain("no step marked 'final' was done"));
        Assert.That(EndDoubt.Of(new TraceBuilder().On("Merci").Build()), Is.Null);
    }

    [Test]
    public void A_journey_that_did_not_get_to_its_end_is_in_no_doubt() =>
        Assert.That(EndDoubt.Of(Sent().On("Étape 2 sur 3").Ends(EndingKind.NotCompleted, EndReason.MissingElement, 0).Build()), Is.Null);

    private static TraceBuilder Sent() => new TraceBuilder().On("Accueil").Step("click", "Envoyer", final: true);
}
