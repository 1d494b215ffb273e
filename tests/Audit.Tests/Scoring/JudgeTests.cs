using System.Text.Json;
using Audit.Indicators;
using Audit.Scoring;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Scoring;

public sealed class JudgeTests
{
    private static readonly AxeScreen Clean = new("4.0.0", 10, [], [], null);

    private static readonly string PlainText = string.Join(' ', Enumerable.Repeat("Votre enfant a une place à la cantine dès lundi.", 12));

    private const string Help = "Appelez le 01 99 00 12 34. Vous pouvez aussi venir à la mairie.";

    private static TraceBuilder Easy => new TraceBuilder().On("Accueil", s => s with { Axe = Clean }).Reads(PlainText).Reads(Help).Press(ControlKind.Link).On("Merci", s => s with { Axe = Clean }).Reads("Merci.").Reads(Help).Reads("Votre numéro : 12345.").Reads("Réponse sous 5 jours.").Reads("Je donne mon avis.");

    private static TraceBuilder Hard()
    {
        var trace = new TraceBuilder().As("senior-smartphone");
        foreach (var n in Enumerable.Range(1, 9))
            trace.On($"Page {(char)('A' + n)}", s => s with { Axe = Clean }).Press(ControlKind.Button).Press(ControlKind.Link).Meets(PopUpKind.JsDialog, "Attention").DialogButton($"p{n}");
        return trace.On("Contrôle", s => s with { Axe = Clean, Captchas = [new("image", null, false, "c", null)] });
    }

    private static Scorecard Score(TraceBuilder trace) => Judge.Score(trace.Build(), Profile.Default);

    [Test]
    public void A_journey_without_a_flaw_keeps_its_hundred_points()
    {
        var card = Score(Easy);

        Assert.That((card.Index, card.Grade, card.Outcome), Is.EqualTo((100.0, "A", Outcome.Completed)));
        Assert.That(card.Deductions.Select(d => d.Points), Is.All.Zero);
    }

    [Test]
    public void Adding_up_the_ledger_by_hand_gives_the_index()
    {
        var card = Score(Hard());

        Assert.That((decimal)card.IndexWithoutCap!.Value, Is.EqualTo(100 - card.Deductions.Sum(d => (decimal)d.Points)));
        Assert.That(card.Dimensions.Sum(d => (decimal)d.Lost), Is.EqualTo(card.Deductions.Sum(d => (decimal)d.Points)));
        Assert.That(card.Deductions, Has.Count.GreaterThan(3));
    }

    [Test]
    public void A_barrier_caps_the_index_and_means_help_was_needed()
    {
        var card = Score(Hard());

        Assert.That(card.Outcome, Is.EqualTo(Outcome.CompletedWithHelp));
        Assert.That(card.Index, Is.EqualTo(40).And.LessThan(card.IndexWithoutCap!.Value));
        Assert.That(card.Findings[0].Severity, Is.EqualTo(Severity.Barrier));
    }

    [Test]
    public void Stopping_before_the_real_submission_is_scored_and_says_what_was_not_seen()
    {
        var card = Score(Easy.Step("click", "Envoyer", final: true, StepStatus.NotPerformed).Ends(EndingKind.StoppedBeforeFinalSubmit, step: 0));

        Assert.That((card.Outcome, card.Index), Is.EqualTo((Outcome.StoppedBeforeFinalSubmit, 100.0)));
        Assert.That(card.NotTested.Select(n => n.Measure), Does.Contain("journey"));
    }

    [Test]
    public void A_portal_that_lets_nobody_through_is_scored_and_capped()
    {
        var card = Score(Easy.Step("click", "Continuer").Ends(EndingKind.Blocked, EndReason.Challenge, 0, "Vérification"));

        Assert.That((card.Outcome, card.Index, card.Grade), Is.EqualTo((Outcome.Blocked, 40.0, "D")));
        Assert.That(card.Findings[0].Kind, Is.EqualTo("challenge"));
    }

    [TestCase(EndingKind.NotCompleted)]
    [TestCase(EndingKind.Interrupted)]
    public void A_journey_that_was_not_completed_has_no_index_and_says_where_it_stopped(EndingKind ending)
    {
        var card = Score(Easy.Step("open", "/").Step("click", "Déposer ma demande").Ends(ending, EndReason.Maintenance, 1, "Site en maintenance"));

        Assert.That((card.Outcome, card.Index, card.Grade, card.EqualWeightIndex), Is.EqualTo((Outcome.NotCompleted, (double?)null, (string?)null, (double?)null)));
        Assert.That(card.Deductions.Select(d => d.Points), Is.All.Zero);
        Assert.That(card.Findings.Single(f => f.Indicator == "journey").Message, Is.EqualTo(new Said(
            "À l’étape 2 («\u00a0Déposer ma demande\u00a0»), le site est en maintenance. À la place\u00a0: «\u00a0Site en maintenance\u00a0».",
            "At step 2 (“Déposer ma demande”), the site is under maintenance. Instead: “Site en maintenance”.")));
    }

    [Test]
    public void A_dimension_that_was_not_tested_is_listed_and_lowers_the_coverage()
    {
        var card = Score(new TraceBuilder().On("Accueil"));

        Assert.That(card.Coverage, Is.LessThan(Score(new TraceBuilder().On("Accueil", s => s with { Axe = Clean })).Coverage));
        Assert.That(card.NotTested.Select(n => n.Measure), Does.Contain("axe"));
        Assert.That(card.Dimensions.Single(d => d.Dimension == Dimension.Accessibility).Tested, Is.False);
    }

    [Test]
    public void Knowing_less_than_half_is_no_index()
    {
        var card = Judge.Score(Easy.Build(), Profile.Default, [new Screens(), new ClickDepth()]);

        Assert.That((card.Index, card.Outcome), Is.EqualTo(((double?)null, Outcome.Completed)));
    }

    [Test]
    public void An_indicator_that_fails_is_not_tested_and_the_others_stand()
    {
        var card = Judge.Score(Easy.Build(), Profile.Default, [new Failing(), .. Catalogue.All.Where(i => i.Id != "screens")]);

        Assert.That(card.NotTested.Single(n => n.Measure == "screens").Because.En, Does.Contain("out of order"));
        Assert.That(card.Index, Is.EqualTo(100));
    }

    [Test]
    public void Every_measure_there_is_has_a_value_or_a_reason()
    {
        var card = Score(Easy);
        var said = card.Measures.Where(m => m.Status != MeasureStatus.NotTested).Select(m => m.Id).Concat(card.NotTested.Select(n => n.Measure));

        Assert.That(said, Is.EquivalentTo(Catalogue.All.Select(i => i.Id).Concat(Catalogue.NotYetMeasured.Keys)));
    }

    [Test]
    public void The_same_trace_scored_twice_gives_the_same_bytes()
    {
        static string Bytes(Scorecard card) => JsonSerializer.Serialize(card);

        Assert.That(Bytes(Score(Hard())), Is.EqualTo(Bytes(Judge.Score(TraceFile.Parse(TraceFile.Write(Hard().Build()), "t"), Profile.Default))));
    }

    [Test]
    public void Leaving_one_dimension_out_lets_the_others_fill_the_hundred()
    {
        var card = Score(Hard());
        var interruptions = card.Dimensions.Single(d => d.Dimension == Dimension.Interruptions);
        var expected = 100 - (100 - card.IndexWithoutCap!.Value - interruptions.Lost) / (100 - interruptions.Weight) * 100;

        Assert.That(Judge.WithoutDimension(card, Dimension.Interruptions), Is.EqualTo(expected).Within(0.05));
    }

    [Test]
    public void Equal_weights_count_each_dimension_alike()
    {
        var card = Score(Hard());

        Assert.That(card.EqualWeightIndex, Is.EqualTo(100 - card.Dimensions.Average(d => d.Lost / d.Weight) * 100).Within(0.05));
    }

    [Test]
    public void Doing_more_never_raises_the_index([Range(0, 30, 3)] int times)
    {
        var trace = Easy;
        for (var n = 0; n < times; n++) trace.Press(ControlKind.Button).Types("field", 20).Meets(PopUpKind.JsDialog, "Attention");
        var before = Score(trace).Index;

        var after = Score(trace.Press(ControlKind.Button).Types("field", 20).Meets(PopUpKind.JsDialog, "Attention")).Index;

        Assert.That(after, Is.LessThanOrEqualTo(before!.Value).And.GreaterThanOrEqualTo(0));
    }

    private sealed record Failing() : Indicator("screens", Dimension.Path, new("", ""), new("", ""), new("", ""))
    {
        public override Reading Read(Trace trace) => throw new InvalidOperationException("out of order");
    }
}
