using Audit.Reports;
using Audit.Scoring;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Reports;

/// <summary>What the report says, said as one would say it.</summary>
public class WordsTests
{
    [Test]
    public void What_stops_the_persona_comes_before_what_costs_the_most()
    {
        var (trace, card) = (Samples.Hard().Trace, Samples.Hard().Scorecard);
        var problems = WorstProblems.Of(trace, card);
        Assert.Multiple(() =>
        {
            Assert.That(problems, Has.Exactly(3).Items);
            Assert.That(problems[0].Points, Is.Null);
            Assert.That(problems.Skip(1).Select(p => p.Points), Is.Ordered.Descending);
            Assert.That(problems.Select(p => p.Text.Fr), Is.Unique);
        });
    }

    [Test]
    public void Every_kind_of_pop_up_has_a_name_so_that_the_details_add_up([Values] PopUpKind kind)
    {
        var parts = new Dictionary<string, double> { [System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString())] = 2 };
        Assert.That(PartNames.Of(parts, "fr"), Does.EndWith("2").And.Not.Contain(parts.Keys.Single()));
    }

    [TestCase("A", "good")]
    [TestCase("C", "good")]
    [TestCase("D", "partly")]
    public void To_finish_alone_at_great_cost_is_not_shown_as_good_news(string grade, string tone) =>
        Assert.That(Verdict.Tone(Outcome.Completed, grade), Is.EqualTo(tone));

    [Test]
    public void A_simple_journey_has_no_problem_to_tell() =>
        Assert.That(WorstProblems.Of(Samples.Easy().Trace, Samples.Easy().Scorecard), Is.Empty);

    [Test]
    public void Fields_filled_one_after_the_other_are_told_together()
    {
        var lines = GestureWords.On(Samples.Hard().Trace, "s02", "fr");
        Assert.That(lines, Is.EqualTo(new[] { "Remplit 2 champs (19 caractères)", "Clique sur «\u00a0Envoyer\u00a0»" }));
    }

    [TestCase("fr", "Appuie sur «\u00a0Suite\u00a0»")]
    [TestCase("en", "Taps “Suite”")]
    public void A_finger_taps(string language, string said) =>
        Assert.That(GestureWords.On(new TraceBuilder().On("Accueil").Tap(ControlKind.Link, "Suite").Build(), "s01", language), Is.EqualTo(new[] { said }));

    [Test]
    public void A_barrier_shows_in_the_sum()
    {
        var card = Samples.Hard().Scorecard;
        Assert.That(LedgerWords.Sum(card, "fr"), Does.StartWith("100 − ").And.Contain("blocage"));
    }

    [TestCase(1234.5, "fr", "1\u202f234,5")]
    [TestCase(1234.5, "en", "1,234.5")]
    [TestCase(40, "fr", "40")]
    public void Numbers_are_written_as_in_the_readers_language(double value, string language, string written) =>
        Assert.That(Wording.Number(value, language), Is.EqualTo(written));

    [Test]
    public void Whom_something_stops_does_not_get_to_the_submission_alone() =>
        Assert.That((Verdict.Of(Outcome.StoppedBeforeFinalSubmit, "E", barred: true).Fr, Verdict.Sign(Outcome.StoppedBeforeFinalSubmit, barred: true), Verdict.Tone(Outcome.StoppedBeforeFinalSubmit, "E", barred: true)),
            Is.EqualTo(("Cette personne ne peut pas arriver seule jusqu’à l’envoi.", "✕", "bad")));

    [Test]
    public void Every_outcome_has_its_sentence([Values] Outcome outcome) =>
        Assert.That(new[] { Verdict.Of(outcome, null).Fr, Verdict.Of(outcome, null).En, Verdict.Sign(outcome), Verdict.Tone(outcome, "A") }, Is.All.Not.Empty);
}
