using Audit.Comparison;
using Audit.Indicators;
using Audit.Reports;
using Audit.Scoring;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Comparison;

/// <summary>The paragraph says which way it went, and names what got worse.</summary>
public sealed class VerdictTests
{
    [Test]
    public void The_easy_demo_is_simpler_and_the_hard_one_is_harder()
    {
        var (hard, easy) = (Recorded.Journey("registration-hard"), Recorded.Journey("registration-easy"));

        Assert.That(JourneyComparison.Of(hard, easy).Direction, Is.EqualTo(Direction.Simpler));
        Assert.That(JourneyComparison.Of(easy, hard).Direction, Is.EqualTo(Direction.Harder));
    }

    [TestCase("fr", "C’est plus simple. Avant, cette personne ne pouvait pas finir seule", "de 26 à 100 sur 100", "0 étape au lieu de 7 étapes", "Rien de ce qui est compté n’est moins bien. Constats : 17 corrigés, 0 nouveau, 0 inchangé")]
    [TestCase("en", "It is simpler. Before, this person could not finish alone", "from 26 to 100 out of 100", "0 steps instead of 7 steps", "17 fixed, 0 new")]
    public void The_demos_verdict_reads_as_somebody_would_say_it(string lang, params string[] said)
    {
        var text = ComparisonWords.Paragraph(JourneyComparison.Of(Recorded.Journey("registration-hard"), Recorded.Journey("registration-easy")), lang).Replace('\u00A0', ' ');

        foreach (var words in said) Assert.That(text, Does.Contain(words));
        Assert.That(text, Does.Not.Contain("Ce qui est moins bien").And.Not.Contain("Worse:"));
    }

    [Test]
    public void What_got_worse_is_named_although_the_whole_is_simpler()
    {
        var before = Journey(t => t.On("Accueil").Press(ControlKind.Link).On("Compte", Asks("Mot de passe", "password")).Types("field:x").Press(ControlKind.Button).On("Merci"));
        var after = Journey(t => t.On("Accueil").Meets(PopUpKind.Newsletter, "Abonnez-vous", p => p with { BlocksPointer = true }).Press(ControlKind.Link).On("Merci"));

        var text = Said(before, after);

        Assert.That(text, Does.StartWith("C’est plus simple, sauf sur quelques points."));
        Assert.That(text, Does.Match("Ce qui est moins bien :.*Interruptions .1 fenêtre au lieu de 0").And.Contain("Nouveaux constats : Une invitation à s’abonner s’interpose : « Abonnez-vous »"));
    }

    [Test]
    public void A_text_that_reads_more_easily_is_better()
    {
        var plain = Reading("Le # du mois, la mairie vous dit si votre enfant a une place.");
        var hard = Reading("Article # : l’administration communale procède à l’établissement des déclarations complémentaires préalablement à toute réinscription administrative.");

        Turn Readability(Audited before, Audited after) => JourneyComparison.Of(before, after).Measures.Single(m => m.Measure == "readability").Turn;
        Assert.That((Readability(hard, plain), Readability(plain, hard)), Is.EqualTo((Turn.Better, Turn.Worse)));
        Assert.That(Said(hard, plain), Does.Match("Ce qui va mieux :.*Lisibilité des textes .[0-9,]+ points de facilité sur 100 au lieu de"));
    }

    [Test]
    public void Every_count_of_the_demo_has_a_better_side()
    {
        var changes = JourneyComparison.Of(Recorded.Journey("registration-hard"), Recorded.Journey("registration-easy")).Measures;

        Assert.That(changes.Where(m => m.Decides && m.Turn == Turn.Unclear).Select(m => m.Measure), Is.Empty);
    }

    [Test]
    public void An_estimate_went_one_way_when_it_did_so_for_the_practised_and_for_the_persona()
    {
        static Measure Effort(double low, double high) => new("effort", high, "seconds", MeasureStatus.Estimated, Low: low, High: high);
        var easy = Recorded.Journey("registration-easy").Shown;
        Audited With(Measure effort) => new([easy with { Scorecard = easy.Scorecard with { Measures = [effort] } }]);

        Turn Between(Measure before, Measure after) => JourneyComparison.Of(With(before), With(after)).Measures.Single(m => m.Measure == "effort").Turn;
        Assert.That(Between(Effort(300, 900), Effort(60, 200)), Is.EqualTo(Turn.Better));
        Assert.That(Between(Effort(200, 580), Effort(66, 204)), Is.EqualTo(Turn.Better), "her best is what the practised needed before");
        Assert.That(Between(Effort(300, 900), Effort(290, 880)), Is.EqualTo(Turn.Unclear), "waiting moves it as much");
        Assert.That(Between(Effort(300, 900), Effort(200, 950)), Is.EqualTo(Turn.Unclear));
    }

    [Test]
    public void A_new_barrier_is_harder_whatever_the_counts()
    {
        var before = Journey(t => t.On("Accueil").Press(ControlKind.Link).Press(ControlKind.Link).Press(ControlKind.Link).On("Merci"));
        var after = Journey(t => t.On("Accueil", s => s with { Captchas = [new("image", null, false, "field:x", null)], Fields = [TraceBuilder.Question("field:x", "Code de l’image")] }).Types("field:x").On("Merci"));

        Assert.That(Said(before, after), Does.StartWith("C’est plus difficile. Avant, cette personne pouvait finir seule ; maintenant, elle ne le peut plus."));
    }

    [Test]
    public void A_journey_that_was_not_completed_gives_no_conclusion()
    {
        var whole = Journey(t => t.On("Accueil").On("Merci"));
        var broken = Journey(t => t.On("Accueil").Ends(EndingKind.NotCompleted, EndReason.LoginWall, 0));

        Assert.That(Said(whole, broken), Does.StartWith("On ne peut pas conclure. Le parcours d’après n’a pas abouti."));
        Assert.That(JourneyComparison.Of(whole, broken).Measures.Where(m => m.Turn is Turn.Better), Is.Empty);
    }

    [Test]
    public void Times_are_shown_and_are_never_the_reason()
    {
        var (before, after) = (With(Timed(9), Timed(9.5)), With(Timed(2), Timed(2.2)));

        var c = JourneyComparison.Of(before, after);

        Assert.That(c.Measures.Single(m => m.Measure == "waiting"), Has.Property(nameof(MeasureChange.Turn)).EqualTo(Turn.Better).And.Property(nameof(MeasureChange.Decides)).False);
        Assert.That(c.Direction, Is.EqualTo(Direction.Same));
        Assert.That(ComparisonWords.Paragraph(c, "fr"), Does.StartWith("Rien de ce qui est compté n’a changé."));
    }

    [Test]
    public void One_run_on_each_side_does_not_tell_two_times_apart() =>
        Assert.That(JourneyComparison.Of(With(Timed(9)), With(Timed(2))).Measures.Single(m => m.Measure == "waiting").Turn, Is.EqualTo(Turn.Unclear));

    [Test]
    public void Of_several_runs_the_middle_counts_and_never_the_best()
    {
        var runs = new[] { 4, 2, 3 }.Select(n => Journey(t => Enumerable.Range(0, n).Aggregate(t.On("Accueil"), (b, _) => b.Press(ControlKind.Link)).On("Merci")).Trace).ToArray();

        var clicks = Recorded.Of(runs).Measures.Single(m => m.Shown.Id == "clicks");

        Assert.That((clicks.Shown.Value, clicks.Low, clicks.High, clicks.Runs), Is.EqualTo(((double?)3, (double?)2, (double?)4, 3)));
    }

    [Test]
    public void At_least_twelve_is_not_fewer_than_seventeen()
    {
        var before = Journey(t => t.On("Accueil").Press(ControlKind.Link).Press(ControlKind.Link).On("Merci"));
        var stopped = Journey(t => t.On("Accueil").Press(ControlKind.Link).Ends(EndingKind.StoppedBeforeFinalSubmit));

        Assert.That(JourneyComparison.Of(before, stopped).Measures.Single(m => m.Measure == "clicks").Turn, Is.EqualTo(Turn.NotComparable));
        Assert.That(JourneyComparison.Of(stopped, stopped).Measures.Single(m => m.Measure == "clicks").Turn, Is.EqualTo(Turn.Same));
    }

    private static Audited Reading(string line)
    {
        var trace = Enumerable.Range(1, 10).Aggregate(new TraceBuilder().As("novice-desktop").On("Accueil"), (t, i) => t.Reads(line.Replace("#", $"{i}", StringComparison.Ordinal))).On("Merci").Build();
        return new([new(trace, Judge.Score(trace, Profile.Default), _ => null)]);
    }

    private static Audited Journey(Func<TraceBuilder, TraceBuilder> goes) => Recorded.Of(goes(new TraceBuilder().As("novice-desktop")).Build());

    private static string Said(Audited before, Audited after) => ComparisonWords.Paragraph(JourneyComparison.Of(before, after), "fr").Replace('\u00A0', ' ');

    private static Func<Screen, Screen> Asks(string label, string type) => s => s with { Fields = [TraceBuilder.Question("field:x", label, type)] };

    private static Audited With(params Report[] runs) => new(runs);

    /// <summary>A run as an indicator of times would have measured it.</summary>
    private static Report Timed(double seconds)
    {
        var trace = new TraceBuilder().As("novice-desktop").On("Accueil").On("Merci").Build();
        var card = Recorded.Score(trace);
        return new(trace, card with { Measures = [.. card.Measures, new Measure("waiting", seconds, "seconds")] }, _ => null);
    }
}
