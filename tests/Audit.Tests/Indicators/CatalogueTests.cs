using Audit.Indicators;

namespace Audit.Tests.Indicators;

public sealed class CatalogueTests
{
    private static IReadOnlyList<Indicator> All => Catalogue.All;

    private static IEnumerable<Type> Defined => typeof(Indicator).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Indicator)) && !t.IsAbstract);

    [Test]
    public void Every_indicator_is_in_the_catalogue_once()
    {
        Assert.That(All.Select(i => i.GetType()), Is.EquivalentTo(Defined));
        Assert.That(All.Select(i => i.Id), Is.Unique.And.All.Match("^[a-z]+(-[a-z]+)*$"));
    }

    [Test]
    public void What_is_measured_is_not_said_to_be_missing()
    {
        Assert.That(Catalogue.NotYetMeasured.Keys.Intersect(All.Select(i => i.Id)), Is.Empty);
    }

    [TestCaseSource(nameof(All))]
    public void Every_indicator_explains_itself_in_both_languages(Indicator indicator)
    {
        Said[] texts = [indicator.Title, indicator.Why, indicator.How];

        Assert.That(texts.SelectMany(t => new[] { t.Fr, t.En }), Is.All.Match(@"\w{3,}"));
        Assert.That(new[] { indicator.Why, indicator.How }.Where(t => t.Fr == t.En), Is.Empty);
    }

    [Test]
    public void Indicators_read_in_the_order_of_the_dimensions_and_path_comes_first()
    {
        Assert.That(All[0].Dimension, Is.EqualTo(Dimension.Path));
        Assert.That(All.Select(i => i.Dimension), Is.Ordered);
    }

    [TestCase("Facture n° 12", "facture  N° 2024", true)]
    [TestCase("Nom", "Prénom", false)]
    public void A_fingerprint_survives_numbers_case_and_spaces(string before, string after, bool same)
    {
        Assert.That(Fingerprints.Of("axe", "label", before) == Fingerprints.Of("axe", "label", after), Is.EqualTo(same));
    }

    [Test]
    public void A_fingerprint_tells_where_one_word_ends()
    {
        Assert.That(Fingerprints.Of("a", "b", "x", "y"), Is.Not.EqualTo(Fingerprints.Of("a", "b", "xy", "")));
    }
}
