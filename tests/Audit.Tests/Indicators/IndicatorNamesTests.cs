using Audit.Indicators;

namespace Audit.Tests.Indicators;

public sealed class IndicatorNamesTests
{
    private static IEnumerable<string> Everything => [.. Catalogue.All.Select(i => i.Id), .. Catalogue.NotYetMeasured.Keys];

    [Test]
    public void Every_indicator_is_found_by_its_id([ValueSource(nameof(Everything))] string id) => Assert.That(IndicatorNames.IdOf(id), Is.EqualTo(id));

    [Test]
    public void Every_measured_indicator_is_found_by_its_title_in_both_languages()
    {
        Assert.That(Catalogue.All.Where(i => IndicatorNames.IdOf(i.Title.Fr) != i.Id || IndicatorNames.IdOf(i.Title.En) != i.Id).Select(i => i.Id), Is.Empty);
    }

    [TestCase("ECRANS", "screens")]
    [TestCase("etapes d'identification", "password-steps")]
    [TestCase("Les interruptions tardives", "late-pop-ups")]
    public void Case_accents_and_apostrophes_do_not_matter(string typed, string id) => Assert.That(IndicatorNames.IdOf(typed), Is.EqualTo(id));

    [TestCase("click-dept", "click-depth")]
    [TestCase("captchas", "captcha")]
    [TestCase("sigles", "acronyms")]
    [TestCase("Profondeur de click", "click-depth")]
    public void What_is_nearly_a_name_gives_the_nearest_first(string typed, string id)
    {
        Assert.That(IndicatorNames.IdOf(typed), Is.Null);
        Assert.That(IndicatorNames.Near(typed)[0].Id, Is.EqualTo(id));
        Assert.That(IndicatorNames.Near(typed), Has.Count.LessThanOrEqualTo(3));
    }

    [TestCase("zzzzzzzz")]
    [TestCase("")]
    [TestCase("…")]
    public void What_is_like_nothing_has_no_neighbour(string typed) => Assert.That(IndicatorNames.Near(typed), Is.Empty);
}
