using System.Globalization;
using System.Xml.Linq;
using Audit.Reports;

namespace Audit.Tests.Reports;

/// <summary>A small picture with a name.</summary>
public class BadgeReportTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [TestCase("fr", "Indice de simplicité", "note D")]
    [TestCase("en", "Simplicity index: 40 out of 100", "grade D")]
    public void Its_name_says_the_index_the_grade_and_who(string language, string index, string grade)
    {
        var badge = Read(Samples.Hard(), language);
        Assert.Multiple(() =>
        {
            Assert.That(badge.Attribute("role")!.Value, Is.EqualTo("img"));
            Assert.That(badge.Attribute("aria-labelledby")!.Value, Is.EqualTo(badge.Element(Svg + "title")!.Attribute("id")!.Value));
            Assert.That(badge.Element(Svg + "title")!.Value, Does.Contain(index).And.Contain(grade).And.Contain("Inscription"));
            Assert.That(badge.Descendants(Svg + "text").Last().Value, Is.EqualTo("40 / 100 · D"));
        });
    }

    [Test]
    public void Without_an_index_it_says_so_and_shows_none()
    {
        var badge = Read(Samples.NotCompleted(), "fr");
        Assert.That(badge.Descendants(Svg + "text").Last().Value, Is.EqualTo("sans note"));
        Assert.That(badge.Element(Svg + "title")!.Value, Does.Contain("Pas d’indice"));
    }

    [Test]
    public void White_letters_stand_out_on_every_grade()
    {
        var card = Samples.Hard().Scorecard;
        foreach (var grade in new[] { "A", "B", "C", "D", "E", null })
            foreach (var fill in Read(Samples.Hard() with { Scorecard = card with { Grade = grade } }, "fr").Descendants(Svg + "rect").Select(r => r.Attribute("fill")?.Value).OfType<string>())
                Assert.That(1.05 / (Luminance(fill) + 0.05), Is.GreaterThanOrEqualTo(4.5), $"{grade} {fill}");
    }

    [Test]
    public void It_loads_nothing_and_runs_nothing()
    {
        var names = Read(Samples.Hard(), "fr").DescendantsAndSelf().ToList();
        Assert.That(names.Select(e => e.Name.LocalName), Is.All.AnyOf("svg", "title", "clipPath", "rect", "g", "text"));
        Assert.That(names.SelectMany(e => e.Attributes()).Where(a => a.Name.LocalName is "href" or "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal)), Is.Empty);
    }

    private static XElement Read(Report report, string language) => XDocument.Parse(BadgeReport.Render(report, language)).Root!;

    /// <summary>Relative luminance as WCAG defines it.</summary>
    private static double Luminance(string colour)
    {
        double Channel(int at) => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0 is var c && c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        return 0.2126 * Channel(1) + 0.7152 * Channel(3) + 0.0722 * Channel(5);
    }
}
