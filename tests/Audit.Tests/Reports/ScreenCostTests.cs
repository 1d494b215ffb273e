using Audit.Reports;
using Audit.Scoring;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Reports;

/// <summary>The curve is drawn from these numbers: they must be those of the ledger and of the measures.</summary>
public class ScreenCostTests
{
    [Test]
    public void The_points_of_the_screens_never_exceed_those_of_the_ledger([Values] bool rich)
    {
        var report = rich ? Samples.Rich() : Samples.Hard();
        var lost = ScreenCosts.PointsByScreen(report.Scorecard).Values.Sum();
        Assert.That(lost, Is.GreaterThan(0).And.LessThanOrEqualTo(report.Scorecard.Deductions.Sum(d => d.Points) + 0.001));
    }

    [Test]
    public void The_seconds_of_the_screens_add_up_to_the_estimated_effort()
    {
        var report = Samples.Rich();
        var (costs, effort) = (ScreenCosts.Of(report.Trace, report.Scorecard), report.Scorecard.Measures.First(m => m.Id == "effort"));
        Assert.Multiple(() =>
        {
            Assert.That(costs.Sum(c => c.High), Is.EqualTo(effort.High).Within(1));
            Assert.That(costs.Sum(c => c.Low), Is.EqualTo(effort.Low).Within(1));
        });
    }

    [Test]
    public void Pop_ups_and_passwords_are_told_on_the_screen_they_were_met_on()
    {
        var costs = ScreenCosts.Of(Samples.Hard().Trace, Samples.Hard().Scorecard);
        Assert.That(costs.Select(c => (c.Number, c.PopUps, c.Proofs)), Is.EqualTo(new[] { (1, 1, 0), (2, 0, 1), (3, 0, 0) }));
    }

    [Test]
    public void A_defect_met_on_two_screens_is_shared_between_them()
    {
        var axe = new AxeScreen("4.0.0", 10, [new("label", "critical", "", "", ["wcag412"], [new("#x", "<input id=\"x\">", "input", "textbox", "", "form", "", null)])], [], null);
        var trace = new TraceBuilder().As("novice-desktop").On("Un", s => s with { Axe = axe }).Press(Audit.Traces.ControlKind.Link).On("Deux", s => s with { Axe = axe }).Build();
        var card = Judge.Score(trace, Profile.Default);
        var points = ScreenCosts.PointsByScreen(card with { Deductions = [.. card.Deductions.Where(d => d.Measure == "axe")] });
        Assert.That(points["s01"], Is.EqualTo(points["s02"]).And.GreaterThan(0));
    }

    [TestCase(1, new[] { 1 })]
    [TestCase(10, new[] { 10 })]
    [TestCase(14, new[] { 7, 7 })]
    [TestCase(25, new[] { 9, 9, 7 })]
    public void Rows_of_the_curve_are_about_as_long_as_one_another(int screens, int[] rows)
    {
        var screen = Samples.Hard().Trace.Screens[0];
        var costs = Enumerable.Range(1, screens).Select(n => new ScreenCost(screen, n, 1, 2, 0, 0, 0)).ToList();
        Assert.That(EffortSection.Rows(costs).Select(r => r.Count), Is.EqualTo(rows));
    }
}
