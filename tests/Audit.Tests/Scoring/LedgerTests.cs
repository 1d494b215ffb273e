using Audit.Indicators;
using Audit.Scoring;

namespace Audit.Tests.Scoring;

public sealed class LedgerTests
{
    private static MeasureRule Rule(double points = 10, Dimension dimension = Dimension.Path, string id = "screens") =>
        new(id, dimension, points, null, 4, 14, null, Origin.Convention, new("", ""));

    private static Profile Profile(params MeasureRule[] rules) =>
        new("p", "1", "h", new("", ""), 40, [new("E", 0)], [new(Dimension.Path, 25, new("", "")), new(Dimension.Input, 75, new("", ""))], rules);

    private static IReadOnlyList<Deduction> Of(Profile profile, params Measure[] measures) =>
        Ledger.Of(profile, measures.ToDictionary(m => m.Id), _ => []);

    [TestCase(0, 0)]
    [TestCase(4, 0)]
    [TestCase(5, 1)]
    [TestCase(9, 5)]
    [TestCase(14, 10)]
    [TestCase(99, 10)]
    public void Points_go_in_proportion_between_target_and_limit(double value, double points)
    {
        Assert.That(Of(Profile(Rule()), new Measure("screens", value, "screens")).Sum(d => d.Points), Is.EqualTo(points));
    }

    [Test]
    public void Points_are_whole_tenths()
    {
        Assert.That(Of(Profile(Rule(points: 7)), new Measure("screens", 7.33, "screens")).Single().Points, Is.EqualTo(2.3));
    }

    [Test]
    public void A_dimension_never_loses_more_than_its_weight()
    {
        var lines = Of(Profile(Rule(20), Rule(20, id: "clicks")), new Measure("screens", 99, ""), new Measure("clicks", 99, ""));

        Assert.That(lines.Select(d => d.Points), Is.EqualTo(new[] { 20.0, 5.0 }));
    }

    [Test]
    public void A_kind_loses_its_share()
    {
        var rule = Rule() with { Measure = "captcha", Target = null, Limit = null, Kinds = new Dictionary<string, double> { ["none"] = 0, ["with-alternative"] = 0.5 } };

        var line = Of(Profile(rule), new Measure("captcha", null, "", Kind: "with-alternative")).Single();

        Assert.That(line, Has.Property(nameof(Deduction.Points)).EqualTo(5).And.Property(nameof(Deduction.Kind)).EqualTo("with-alternative"));
    }

    [Test]
    public void A_part_is_scored_instead_of_the_whole()
    {
        var measure = new Measure("screens", 99, "", Parts: new Dictionary<string, double> { ["navigation"] = 9 });

        Assert.That(Of(Profile(Rule() with { Part = "navigation" }), measure).Single().Value, Is.EqualTo(9));
    }

    [Test]
    public void What_was_not_tested_loses_nothing_and_is_no_line()
    {
        Assert.That(Of(Profile(Rule()), new Measure("screens", null, "", MeasureStatus.NotTested)), Is.Empty);
    }

    [TestCase(100, "A")]
    [TestCase(85, "A")]
    [TestCase(84.9, "B")]
    [TestCase(70, "B")]
    [TestCase(55, "C")]
    [TestCase(40, "D")]
    [TestCase(39.9, "E")]
    [TestCase(0, "E")]
    [TestCase(null, null)]
    public void Grades_begin_at_their_published_index(double? index, string? grade)
    {
        Assert.That(Grades.Of(index, Audit.Scoring.Profile.Default.Grades), Is.EqualTo(grade));
    }
}
