using Audit.Indicators;
using Audit.Scoring;
using Audit.Tests.Files;

namespace Audit.Tests.Scoring;

public sealed class ProfileFileTests
{
    private const string Good = """
        id: strict
        version: "1.0"
        title: { fr: Strict, en: Strict }
        barrier-cap: 30
        grades: { A: 50, B: 0 }
        dimensions:
          path: { weight: 60, why: { fr: a, en: b } }
          identification: { weight: 40, why: { fr: a, en: b } }
        measures:
          screens: { dimension: path, points: 60, target: 1, limit: 3, origin: convention, source: { fr: a, en: b } }
          captcha: { dimension: identification, points: 40, kinds: { none: 0, without: 1 }, origin: standard, source: { fr: a, en: b } }
        """;

    private static IEnumerable<string> Profiles => Repository.YamlBelow("scenarios/profiles");

    [TestCaseSource(nameof(Profiles))]
    public async Task Every_profile_that_comes_with_the_tool_can_be_read_and_fits_its_schema(string path)
    {
        var file = Repository.PathOf(path);

        Assert.That(ProfileFile.Read(file).Id, Is.EqualTo(Path.GetFileNameWithoutExtension(path)));
        Assert.That(await PublishedSchema.RefusalsOf(await File.ReadAllTextAsync(file), "profile.schema.json"), Is.Empty);
    }

    [Test]
    public void The_default_profile_scores_measures_that_exist_in_their_own_dimension()
    {
        var known = Catalogue.All.ToDictionary(i => i.Id, i => i.Dimension);

        Assert.That(Profile.Default.Measures.Where(r => known.GetValueOrDefault(r.Measure, (Dimension)(-1)) != r.Dimension), Is.Empty);
        Assert.That(Profile.Default.Dimensions.Sum(d => d.Weight), Is.EqualTo(100));
    }

    [Test]
    public void The_points_of_a_dimension_add_up_to_its_weight()
    {
        var reach = Profile.Default.Measures.GroupBy(r => r.Dimension).ToDictionary(g => g.Key, g => g.Sum(r => (decimal)r.Points));

        foreach (var dimension in Profile.Default.Dimensions)
            Assert.That(reach.GetValueOrDefault(dimension.Dimension), Is.EqualTo((decimal)dimension.Weight), $"{dimension.Dimension}");
    }

    [Test]
    public void A_profile_says_everything_it_was_given()
    {
        var profile = ProfileFile.Parse(Good, "p.yaml");

        Assert.That((profile.Id, profile.Version, profile.BarrierCap), Is.EqualTo(("strict", "1.0", 30.0)));
        Assert.That(profile.Measures.Select(r => (r.Measure, r.Limit, r.Origin)), Is.EqualTo(new[] { ("screens", (double?)3, Origin.Convention), ("captcha", null, Origin.Standard) }));
        Assert.That(profile.Hash, Does.Match("^[0-9a-f]{12}$"));
    }

    [Test]
    public void The_hash_changes_with_a_figure_and_not_with_the_line_ends()
    {
        static string Hash(string yaml) => ProfileFile.Parse(yaml, "p.yaml").Hash;

        Assert.That(Hash(Good.ReplaceLineEndings("\r\n")), Is.EqualTo(Hash(Good.ReplaceLineEndings("\n"))));
        Assert.That(Hash(Good.Replace("limit: 3", "limit: 4", StringComparison.Ordinal)), Is.Not.EqualTo(Hash(Good)));
    }

    [TestCase("limit: 3", "limt: 3", "limt")]
    [TestCase("limit: 3", "limit: 1", "target")]
    [TestCase("screens:", "screns:", "screens")]
    [TestCase("weight: 60", "weight: 50", "100")]
    [TestCase("points: 60", "points: 50", "path")]
    [TestCase("origin: standard", "origin: folklore", "convention")]
    [TestCase("B: 0", "B: 10", "grade")]
    [TestCase("kinds: { none: 0, without: 1 }", "target: 1", "limit")]
    [TestCase("dimension: path", "dimension: input", "dimension")]
    public void A_mistake_in_a_profile_is_refused_with_its_place(string right, string wrong, string said)
    {
        var error = Assert.Throws<FileProblemException>(() => ProfileFile.Parse(Good.Replace(right, wrong, StringComparison.Ordinal), "p.yaml"));

        Assert.That(error!.Message, Does.Match(@"^p\.yaml:\d+:\d+: ").And.Contain(said));
    }
}
