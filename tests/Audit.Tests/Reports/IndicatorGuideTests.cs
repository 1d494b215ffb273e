using Audit.Indicators;
using Audit.Reports;
using Audit.Scoring;
using Audit.Tests.Files;

namespace Audit.Tests.Reports;

public sealed class IndicatorGuideTests
{
    private static IEnumerable<string> Measured => Catalogue.All.Select(i => i.Id);

    private static IEnumerable<string> NotYet => Catalogue.NotYetMeasured.Keys;

    [TestCase("docs/indicators.md", "en")]
    [TestCase("docs/indicateurs.md", "fr")]
    public void The_page_about_the_indicators_says_what_the_code_does(string file, string language)
    {
        var renew = $"dotnet run --project src/Audit.Cli -- explain --all --lang {language} > {file}";
        var page = File.ReadAllText(Repository.PathOf(file)).ReplaceLineEndings("\n");

        Assert.That(page, Is.EqualTo(IndicatorGuide.Markdown(Profile.Default, language)), $"To renew it: {renew}");
        Assert.That(page, Does.Contain(renew));
    }

    [Test]
    public void Every_measure_is_explained_with_its_definition_its_limits_and_their_source([ValueSource(nameof(Measured))] string id, [Values("fr", "en")] string language)
    {
        var (text, indicator) = (IndicatorGuide.Explain(id, Profile.Default, language)!, Catalogue.All.First(i => i.Id == id));

        Assert.That(text, Does.StartWith(id).And.Contain(indicator.Title.In(language)).And.Contain(indicator.How.In(language)));
        Assert.That(text, Does.Match(language == "fr" ? @"Unité\s: \S" : @"Unit: \S").And.Not.Contain("`"));
        foreach (var rule in Profile.Default.Measures.Where(r => r.Measure == id)) Assert.That(text, Does.Contain(rule.Source.In(language)));
        if (Profile.Default.Measures.All(r => r.Measure != id)) Assert.That(text, Does.Contain(language == "fr" ? "non noté" : "not scored"));
    }

    [Test]
    public void A_measure_to_come_says_that_it_is_not_measured_yet([ValueSource(nameof(NotYet))] string id) =>
        Assert.That(IndicatorGuide.Explain(id, Profile.Default, "en"), Does.StartWith(id).And.Contain("does not measure it yet"));

    [Test]
    public void What_does_not_exist_is_not_explained() => Assert.That(IndicatorGuide.Explain("beauty", Profile.Default, "en"), Is.Null);

    [TestCase("fr")]
    [TestCase("en")]
    public void The_page_names_every_measure_once_and_every_unit_in_words(string language)
    {
        var page = IndicatorGuide.Markdown(Profile.Default, language);

        foreach (var id in Measured) Assert.That(page.Split($"### `{id}`"), Has.Length.EqualTo(2), id);
        foreach (var id in NotYet) Assert.That(page.Split($"- `{id}`"), Has.Length.EqualTo(2), id);
    }

    [Test]
    public void A_unit_reads_as_words_in_French()
    {
        var page = IndicatorGuide.Markdown(Profile.Default, "fr");

        foreach (var id in new[] { "findings", "heights", "trips", "terms", "kilobytes" }) Assert.That(page, Does.Not.Match($@"Unité\s: {id}"));
    }
}
