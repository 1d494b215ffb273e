using Audit.Comparison;
using Audit.Gating;
using Audit.Reports;
using Audit.Scoring;
using Audit.Tests.Comparison;
using Audit.Tests.Traces;
using Audit.Traces;
using FsCheck;
using FsCheck.Fluent;

namespace Audit.Tests.Gating;

/// <summary>Who passes, who does not, and why.</summary>
public sealed class GateTests
{
    private static readonly Audited Whole = Recorded.Journey("registration-hard");

    [Test]
    public void A_run_passes_over_the_baseline_it_wrote()
    {
        var decision = Decide(Whole, baseline: Baseline.Of([Whole]));

        Assert.That(decision, Has.Property(nameof(Decision.Result)).EqualTo(GateResult.Passed).And.Property(nameof(Decision.Reasons)).Empty);
        Assert.That(decision.Counts, Is.EqualTo(new GateCounts(1, 17, 17, 0, 0, 0)));
    }

    [Test]
    public void Any_portal_passes_over_its_own_fresh_baseline_read_back_from_its_file() => Prop.ForAll<int[]>(numbers =>
    {
        var journey = Recorded.Of(AnyPortal.From(numbers));
        var read = BaselineFile.Parse(BaselineFile.Write(Baseline.Of([journey])), "baseline.yaml");
        return Decide(journey, baseline: read).Result == GateResult.Passed;
    }).QuickCheckThrowOnFailure();

    [Test]
    public void Twenty_gates_give_twenty_identical_decisions()
    {
        var baseline = Baseline.Of([Without(Whole, "axe:label")]);

        var said = Enumerable.Range(0, 20).Select(_ => GateReport.Json(Decide(Recorded.Journey("registration-hard"), Strict, baseline), 1, "fr")).Distinct();

        Assert.That(said.ToList(), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_screen_that_comes_late_today_decides_nothing()
    {
        Audited Coming(double milliseconds) => new([new Report(Slow(milliseconds), Judge.Score(Slow(milliseconds), Profile.Default), _ => null)]);

        var decision = Decide(Coming(5000), baseline: Baseline.Of([Coming(50)]));

        Assert.That(Coming(5000).Card.Findings.Select(f => f.Indicator), Does.Contain("waiting"));
        Assert.That((decision.Result, decision.Counts.New), Is.EqualTo((GateResult.Passed, 0)));
    }

    private static Trace Slow(double milliseconds)
    {
        var trace = new TraceBuilder().As("novice-desktop").On("Accueil").On("Merci").Build();
        return trace with { Persona = trace.Persona with { Network = null }, Visits = [.. trace.Visits.Select(v => v with { WaitingMs = milliseconds })] };
    }

    [Test]
    public void One_defect_mended_and_another_of_the_same_rule_fails_and_names_the_new_one()
    {
        var (before, after) = (Form("Téléphone"), Form("Commune"));

        var decision = Decide(after, baseline: Baseline.Of([before]));

        Assert.That(decision.Result, Is.EqualTo(GateResult.Failed));
        Assert.That(decision.Reasons.Single().What.Fr, Does.Contain("Commune"));
        Assert.That((decision.Counts.New, decision.Counts.Gone), Is.EqualTo((1, 1)));
    }

    [Test]
    public void Other_numbers_in_the_same_words_are_no_new_finding()
    {
        var decision = Decide(PopUp("Il vous reste 14 minutes, session 88213"), baseline: Baseline.Of([PopUp("Il vous reste 2 minutes, session 5")]));

        Assert.That(decision.Result, Is.EqualTo(GateResult.Passed));
    }

    [Test]
    public void What_is_only_good_to_know_does_not_fail_unless_the_budget_says_so()
    {
        var journey = Journey(t => t.On("Accueil").Meets(PopUpKind.BeforeUnload, "Quitter la page ?").On("Merci"));
        var nothing = Baseline.Of([Journey(t => t.On("Accueil").On("Merci"))]);

        Assert.That(Decide(journey, baseline: nothing).Result, Is.EqualTo(GateResult.Passed));
        Assert.That(Decide(journey, BudgetFile.Parse("id: b\nnew-findings: info\n", "b"), nothing).Result, Is.EqualTo(GateResult.Failed));
    }

    [Test]
    public void A_login_page_instead_of_the_form_is_not_completed_in_every_form_and_language([Values("fr", "en")] string lang)
    {
        var walled = Journey(t => t.On("Accueil").Step("click", "Inscription").Step("fill", "Nom de l’enfant", status: StepStatus.Failed).Ends(EndingKind.NotCompleted, EndReason.LoginWall, 1, "Connexion"));

        var decision = Decide(walled, Strict, Baseline.Of([Journey(t => t.On("Accueil").On("Merci"))]));

        Assert.That(decision.Result, Is.EqualTo(GateResult.NotCompleted));
        Assert.That(decision.Reasons.Select(r => r.Kind), Is.EqualTo(new[] { ReasonKind.NotCompleted }));
        foreach (var text in new[] { GateReport.Text(decision, lang), GateReport.Markdown(decision, lang), GateReport.Json(decision, 3, lang) })
            Assert.That(text, Does.Contain("ot completed").And.Contain("Connexion").And.Not.Contain("Passe"));
        Assert.That(GateReport.Json(decision, 3, lang), Does.Contain("\"result\": \"not-completed\"").And.Contain("\"exit\": 3"));
    }

    [Test]
    public void A_journey_without_a_trace_never_passes()
    {
        var decision = Gate.Decide([new(Whole.Scenario, Whole.Persona, null)], null, Baseline.Of([Whole]));

        Assert.That((decision.Result, decision.Reasons.Single().Kind), Is.EqualTo((GateResult.NotCompleted, ReasonKind.MissingJourney)));
    }

    [Test]
    public void A_journey_the_baseline_knows_and_the_run_lacks_never_passes()
    {
        var decision = Decide(Recorded.Journey("registration-easy"), baseline: Baseline.Of([Whole, Recorded.Journey("registration-easy")]));

        Assert.That((decision.Result, decision.Reasons.Single().Scenario), Is.EqualTo((GateResult.NotCompleted, Whole.Scenario)));
    }

    [Test]
    public void A_persona_the_budget_names_and_the_run_lacks_never_passes()
    {
        var decision = Decide(Whole, BudgetFile.Parse("id: b\npersonas: { senior-smartphone: { index: { at-least: 1 } } }\n", "b"));

        Assert.That((decision.Result, decision.Reasons.Single().Persona), Is.EqualTo((GateResult.NotCompleted, "senior-smartphone")));
    }

    [Test]
    public void A_run_with_nothing_in_it_never_passes() => Assert.That(Gate.Decide([], Strict, null).Result, Is.Not.EqualTo(GateResult.Passed));

    private static Budget Strict => BudgetFile.Parse("id: b\nindex: { at-least: 50 }\nmeasures: { click-depth: { at-most: 15 } }\n", "b");

    private static Decision Decide(Audited journey, Budget? budget = null, Baseline? baseline = null) => Gate.Decide([new(journey.Scenario, journey.Persona, journey)], budget, baseline);

    private static Audited Journey(Func<TraceBuilder, TraceBuilder> goes) => Recorded.Of(goes(new TraceBuilder().As("novice-desktop")).Build());

    private static Audited PopUp(string words) => Journey(t => t.On("Accueil").Meets(PopUpKind.ModalDialog, words, p => p with { BlocksPointer = true }).On("Merci"));

    private static Audited Form(string unlabelled) => Journey(t => t.On("Vous", s => s with
    {
        Axe = new("4.0.0", 1, [new("label", "critical", "", "", ["wcag2a"], [new("#x", "<input>", "input", "textbox", "", $"form {unlabelled}", "", null)])], [], null),
    }).On("Merci"));

    private static Audited Without(Audited journey, string fingerprint) => new([.. journey.Runs.Select(r => r with { Scorecard = r.Scorecard with { Findings = [.. r.Scorecard.Findings.Where(f => !f.Fingerprint.StartsWith(fingerprint, StringComparison.Ordinal))] } })]);
}
