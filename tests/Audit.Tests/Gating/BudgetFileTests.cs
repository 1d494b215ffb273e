using Audit.Gating;
using Audit.Indicators;
using Audit.Tests.Files;

namespace Audit.Tests.Gating;

/// <summary>What a budget says is read to the letter, and a mistake is told with its place.</summary>
public sealed class BudgetFileTests
{
    private const string Good = """
        id: town
        new-findings: major
        index: { at-least: 50 }
        measures:
          click-depth: { at-most: 15, parts: { dismissals: { at-most: 2 } } }
          captcha: { one-of: [none, with-alternative] }
        dimensions: { accessibility: { lost-at-most: 5 } }
        severities: { barrier: { at-most: 0 } }
        personas:
          senior-smartphone: { index: { at-least: 40 }, measures: { click-depth: { at-most: 20 } } }
        waivers:
          - finding: axe:label:4d37dbe0de67
            reason: Replaced in spring
            owner: portal team
            expires: 2027-03-31
        """;

    private static IEnumerable<string> Budgets => Repository.YamlBelow("scenarios/budgets");

    [TestCaseSource(nameof(Budgets))]
    public async Task Every_budget_that_comes_with_the_tool_can_be_read_and_fits_its_schema(string path)
    {
        var file = Repository.PathOf(path);

        Assert.That(BudgetFile.Read(file).Id, Is.EqualTo(Path.GetFileNameWithoutExtension(path)));
        Assert.That(await PublishedSchema.RefusalsOf(await File.ReadAllTextAsync(file), "budget.schema.json"), Is.Empty);
    }

    [Test]
    public async Task A_budget_says_everything_it_was_given()
    {
        var budget = BudgetFile.Parse(Good, "b.yaml");

        Assert.Multiple(() =>
        {
            Assert.That((budget.Id, budget.NewFindings, budget.Limits.Index), Is.EqualTo(("town", Severity.Major, (double?)50)));
            Assert.That(budget.Limits.Measures.Select(m => (m.Measure, m.Part, m.AtMost)), Is.EqualTo(new (string, string?, double?)[] { ("click-depth", null, 15), ("click-depth", "dismissals", 2), ("captcha", null, null) }));
            Assert.That(budget.Limits.Dimensions[Dimension.Accessibility], Is.EqualTo(5));
            Assert.That(budget.Limits.Severities[Severity.Barrier], Is.Zero);
            Assert.That(budget.Waivers.Single(), Is.EqualTo(new Waiver("axe:label:4d37dbe0de67", null, null, "Replaced in spring", "portal team", new DateOnly(2027, 3, 31))));
        });
        Assert.That(await PublishedSchema.RefusalsOf(Good, "budget.schema.json"), Is.Empty);
    }

    [Test]
    public void A_personas_own_limits_take_the_place_of_the_common_ones_and_no_others()
    {
        var limits = BudgetFile.Parse(Good, "b.yaml").For("senior-smartphone");

        Assert.That(limits.Index, Is.EqualTo(40));
        Assert.That(limits.Measures.Select(m => (m.Measure, m.Part, m.AtMost)), Is.EquivalentTo(new (string, string?, double?)[] { ("click-depth", null, 20), ("click-depth", "dismissals", 2), ("captcha", null, null) }));
        Assert.That(limits.Severities, Contains.Key(Severity.Barrier));
    }

    [TestCase("at-least: 50", "at-leest: 50", "at-least")]
    [TestCase("at-least: 50", "at-least: 150", "100")]
    [TestCase("click-depth: { at-most: 15", "clik-depth: { at-most: 15", "did you mean 'click-depth'")]
    [TestCase("{ one-of: [none, with-alternative] }", "{ one-of: [none], at-most: 3 }", "one-of")]
    [TestCase("{ one-of: [none, with-alternative] }", "{}", "no limit")]
    [TestCase("accessibility:", "accessability:", "accessibility")]
    [TestCase("barrier: { at-most: 0 }", "barrier: 0", "at-most")]
    [TestCase("barrier: { at-most: 0 }", "barrier: { at-most: 0.5 }", "whole number")]
    [TestCase("new-findings: major", "new-findings: grave", "barrier, major, minor, info")]
    [TestCase("    owner: portal team\n", "", "owner")]
    [TestCase("expires: 2027-03-31", "expires: 31/03/2027", "2027-03-31")]
    [TestCase("finding: axe:label:4d37dbe0de67", "finding: axe", "fingerprint")]
    [TestCase("finding: axe:label:4d37dbe0de67", "persona: novice-desktop", "finding")]
    public async Task A_mistake_is_refused_with_its_place_by_the_tool_and_by_the_schema(string right, string wrong, string said)
    {
        var yaml = Good.ReplaceLineEndings("\n").Replace(right, wrong, StringComparison.Ordinal);

        var error = Assert.Throws<FileProblemException>(() => BudgetFile.Parse(yaml, "b.yaml"));

        Assert.That(error!.Message, Does.Match(@"^b\.yaml:\d+:\d+: ").And.Contain(said));
        // A schema knows no list of measures that grows with every version.
        if (!wrong.StartsWith("clik", StringComparison.Ordinal)) Assert.That(await PublishedSchema.RefusalsOf(yaml, "budget.schema.json"), Is.Not.Empty);
    }

    [Test]
    public void A_day_that_no_calendar_has_is_refused() =>
        Assert.That(Assert.Throws<FileProblemException>(() => BudgetFile.Parse(Good.Replace("2027-03-31", "2027-02-30", StringComparison.Ordinal), "b.yaml"))!.Message, Does.Contain("calendar"));
}
