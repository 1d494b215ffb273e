using Audit.Comparison;
using Audit.Gating;
using Audit.Tests.Comparison;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Gating;

/// <summary>Limits of each sort, just kept and just broken.</summary>
public sealed class LimitTests
{
    private static readonly Audited Hard = Recorded.Journey("registration-hard");

    [TestCase("index: { at-least: 26 }", null)]
    [TestCase("index: { at-least: 26.5 }", "index")]
    [TestCase("measures: { click-depth: { at-most: 17 } }", null)]
    [TestCase("measures: { click-depth: { at-most: 16 } }", "click-depth")]
    [TestCase("measures: { click-depth: { at-least: 18 } }", "click-depth")]
    [TestCase("measures: { click-depth: { parts: { dismissals: { at-most: 5 } } } }", null)]
    [TestCase("measures: { click-depth: { parts: { dismissals: { at-most: 4 } } } }", "click-depth")]
    [TestCase("measures: { captcha: { one-of: [none, without] } }", null)]
    [TestCase("measures: { captcha: { one-of: [none] } }", "captcha")]
    [TestCase("dimensions: { accessibility: { lost-at-most: 16 } }", null)]
    [TestCase("dimensions: { accessibility: { lost-at-most: 15.9 } }", "Accessibility")]
    [TestCase("severities: { barrier: { at-most: 1 } }", null)]
    [TestCase("severities: { barrier: { at-most: 0 } }", "Barrier")]
    [TestCase("personas: { novice-desktop: { measures: { click-depth: { at-most: 3 } } } }", "click-depth")]
    public void A_limit_holds_up_to_its_value_and_not_beyond(string limits, string? broken)
    {
        var decision = Decide(Hard, limits);

        Assert.That(decision.Reasons.Select(r => r.Name), Is.EqualTo(broken is null ? [] : new[] { broken }));
        Assert.That(decision.Result, Is.EqualTo(broken is null ? GateResult.Passed : GateResult.Failed));
    }

    [TestCase("measures: { effort: { at-most: 600 } }", "effort")]
    [TestCase("measures: { click-depth: { parts: { flights: { at-most: 1 } } } }", "click-depth")]
    [TestCase("measures: { captcha: { at-most: 1 } }", "captcha")]
    [TestCase("measures: { screens: { one-of: [none] } }", "screens")]
    [TestCase("dimensions: { help: { lost-at-most: 5 } }", "Help")]
    public void What_the_run_did_not_test_never_passes(string limits, string name)
    {
        var decision = Decide(Hard, limits);

        Assert.That((decision.Result, decision.Reasons.Single().Kind, decision.Reasons.Single().Name), Is.EqualTo((GateResult.Failed, ReasonKind.NotTested, name)));
    }

    [Test]
    public void A_lower_bound_does_not_pass_for_the_value_unless_the_journey_stops_on_purpose()
    {
        Assert.That(Decide(Stopping(EndingKind.Blocked), "measures: { clicks: { at-most: 5 } }").Reasons.Single().Kind, Is.EqualTo(ReasonKind.NotTested));
        Assert.That(Decide(Stopping(EndingKind.StoppedBeforeFinalSubmit), "measures: { clicks: { at-most: 5 } }").Result, Is.EqualTo(GateResult.Passed));
    }

    [Test]
    public void Of_several_runs_the_worst_end_counts()
    {
        var broken = new TraceBuilder().As("novice-desktop").On("Accueil").Ends(EndingKind.NotCompleted, EndReason.LoginWall, 0).Build();

        Assert.That(Decide(Recorded.Of(Whole, broken, Whole), "severities: { barrier: { at-most: 5 } }").Result, Is.EqualTo(GateResult.NotCompleted));
    }

    private static Trace Whole => new TraceBuilder().As("novice-desktop").On("Accueil").On("Merci").Build();

    private static Audited Stopping(EndingKind kind) => Recorded.Of(new TraceBuilder().As("novice-desktop").On("Accueil").Press(ControlKind.Link).Ends(kind).Build());

    private static Decision Decide(Audited journey, string limits) => Gate.Decide([new(journey.Scenario, journey.Persona, journey)], BudgetFile.Parse($"id: b\n{limits}\n", "b.yaml"), null);
}
