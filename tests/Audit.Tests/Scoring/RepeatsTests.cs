using Audit.Indicators;
using Audit.Scoring;

namespace Audit.Tests.Scoring;

/// <summary>Several runs of one journey, taken together.</summary>
public sealed class RepeatsTests
{
    [TestCase(new[] { 3.0 }, 3)]
    [TestCase(new[] { 5.0, 3, 4 }, 4)]
    [TestCase(new[] { 4.0, 3 }, 3.5)]
    [TestCase(new[] { 9.0, 1, 1, 1 }, 1)]
    public void The_median_is_the_value_in_the_middle(double[] values, double median) =>
        Assert.That(Spread.Of(values), Is.EqualTo(new Spread(median, values.Min(), values.Max(), values.Length)));

    [Test]
    public void No_value_has_no_median() => Assert.That(Spread.Of([]), Is.Null);

    [Test]
    public void The_median_run_is_told_never_the_best()
    {
        var repeats = Of(Card(60, Count(4)), Card(90, Count(2)), Card(70, Count(3)));
        Assert.Multiple(() =>
        {
            Assert.That(repeats.Index, Is.EqualTo(new Spread(70, 60, 90, 3)));
            Assert.That(repeats.Grade, Is.EqualTo(Grades.Of(70, Profile.Default.Grades)));
            Assert.That(repeats.Measures.Single().Value, Is.EqualTo(new Spread(3, 2, 4, 3)));
        });
    }

    [Test]
    public void A_count_that_differs_between_runs_is_not_stable() =>
        Assert.That(Of(Card(60, Count(3)), Card(60, Count(4))).Measures.Single(), Is.EqualTo(new RepeatedMeasure("clicks", "clicks", new(3.5, 3, 4, 2), [], Stable: false, Counted: true)).Using<RepeatedMeasure>(Same));

    [Test]
    public void A_count_that_is_the_same_each_time_is_stable() => Assert.That(Of(Card(60, Count(3)), Card(60, Count(3))).Measures.Single().Stable, Is.True);

    [Test]
    public void A_time_is_never_taken_for_a_count() =>
        Assert.That(Of(Card(60, new Measure("waiting", 1.2, "seconds")), Card(60, new Measure("waiting", 1.3, "seconds"))).Measures.Single().Counted, Is.False);

    [Test]
    public void A_measure_that_one_run_could_not_make_is_not_stable()
    {
        var measure = Of(Card(60, Count(3)), Card(60, new Measure("clicks", null, "clicks", MeasureStatus.NotTested))).Measures.Single();
        Assert.That((measure.Value, measure.Stable), Is.EqualTo((new Spread(3, 3, 3, 1), false)));
    }

    [Test]
    public void Words_that_differ_are_all_told_the_most_frequent_first()
    {
        Measure Kind(string kind) => new("account", null, "", Kind: kind);
        var measure = Of(Card(60, Kind("none")), Card(60, Kind("optional")), Card(60, Kind("optional"))).Measures.Single();
        Assert.That((measure.Kinds, measure.Stable), Is.EqualTo((new[] { "optional", "none" }, false)));
    }

    [Test]
    public void The_worst_outcome_counts_and_a_run_that_was_not_completed_leaves_no_grade()
    {
        var repeats = Of(Card(90), Card(90), Card(null) with { Outcome = Outcome.NotCompleted });
        Assert.Multiple(() =>
        {
            Assert.That((repeats.Outcome, repeats.Grade), Is.EqualTo((Outcome.NotCompleted, (string?)null)));
            Assert.That(repeats.Index!.Runs, Is.EqualTo(2));
            Assert.That(repeats.Outcomes, Is.EqualTo(new Dictionary<Outcome, int> { [Outcome.NotCompleted] = 1, [Outcome.Completed] = 2 }));
        });
    }

    [Test]
    public void A_finding_that_only_some_runs_met_is_told()
    {
        var repeats = Of(Card(60) with { Findings = [Finding("a"), Finding("b"), Finding("b")] }, Card(60) with { Findings = [Finding("a")] });
        Assert.That(repeats.UnsteadyFindings, Is.EqualTo(new[] { new UnsteadyFinding("b", "axe", Severity.Major, 1) }));
    }

    [Test]
    public void The_order_of_the_runs_does_not_matter()
    {
        Scorecard[] cards = [Card(60, Count(4)), Card(90, Count(2)), Card(70, Count(3))];
        Assert.That(Of([.. cards.Reverse()]).Measures.Single().Value, Is.EqualTo(Of(cards).Measures.Single().Value));
    }

    private static bool Same(RepeatedMeasure one, RepeatedMeasure other) => one.Kinds.SequenceEqual(other.Kinds) && one == other with { Kinds = one.Kinds };

    private static Repeats Of(params Scorecard[] cards) => Repeats.Of(cards, Profile.Default);

    private static Measure Count(double value) => new("clicks", value, "clicks");

    private static Finding Finding(string fingerprint) => new(fingerprint, "axe", "label", Severity.Major, null, [], new("", ""), [], []);

    private static Scorecard Card(double? index, params Measure[] measures) =>
        new(Outcome.Completed, index, index, index, null, 1, new("default", "1", "x", 40), measures, [], [], [], []);
}
