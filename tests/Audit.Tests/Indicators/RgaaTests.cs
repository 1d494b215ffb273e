using Audit.Indicators.Referential;

namespace Audit.Tests.Indicators;

/// <summary>From one referential to the others.</summary>
public sealed class RgaaTests
{
    [Test]
    public void The_referential_has_its_106_criteria_each_with_a_level_and_where_it_comes_from()
    {
        Assert.That(Rgaa.Criteria, Has.Count.EqualTo(106));
        Assert.That(Rgaa.Criteria.Select(c => c.Number), Is.Unique);
        Assert.That(Rgaa.Criteria.Where(c => c.Level is not ("A" or "AA" or "A/AA") || c.Wcag.Count == 0 || c.En.Count == 0), Is.Empty);
    }

    [TestCase("RGAA 1.4", "RGAA 1.4|WCAG 1.1.1|EN 301 549 9.1.1.1")]
    [TestCase("RGAA 11.1.1|WCAG 4.1.2", "RGAA 11.1.1|WCAG 4.1.2|EN 301 549 9.4.1.2")]
    [TestCase("WCAG 2.5.8|DINUM 368", "WCAG 2.5.8|DINUM 368")]
    [TestCase("DINUM 401", "DINUM 401")]
    public void A_reference_leads_to_the_others(string from, string to) =>
        Assert.That(Rgaa.Completed(from.Split('|')), Is.EqualTo(to.Split('|')));

    [Test]
    public void Tests_of_one_criterion_touch_it_once() =>
        Assert.That(Rgaa.Touched(["RGAA 11.1.1", "RGAA 11.1.3", "RGAA 3.2", "WCAG 2.5.8", "RGAA 99.9"]), Is.EqualTo(new[] { "11.1", "3.2" }));
}
