using Audit.Indicators;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Indicators;

public sealed class AxeTests
{
    private static AxeElement Element(string name, string selector = "#a", string context = "Vos coordonnées") =>
        new(selector, "<input>", "input", "textbox", name, context, "", null);

    private static AxeRule Rule(string id, string impact, string[] tags, params AxeElement[] elements) =>
        new(id, impact, "Help", "", tags, elements);

    private static AxeRule Label(params AxeElement[] elements) => Rule("label", "critical", ["wcag2a", "wcag412", "RGAAv4", "RGAA-11.1.1", "EN-301-549", "EN-9.4.1.2"], elements);

    private static TraceBuilder On(string heading, params AxeRule[] violations) => And(new TraceBuilder(), heading, violations);

    private static TraceBuilder And(TraceBuilder trace, string heading, params AxeRule[] violations) =>
        trace.On(heading, s => s with { Axe = new("4.0.0", 10, violations, [], null) });

    [Test]
    public void A_defect_of_a_shared_header_is_one_defect_met_on_several_screens()
    {
        var trace = And(On("Accueil", Label(Element("Recherche", "#x1"))), "Formulaire", Label(Element("Recherche", "#y7")));

        var reading = Measuring.Read("axe", trace);

        Assert.That(reading.Measure.Value, Is.EqualTo(1));
        Assert.That(reading.Findings.Single().Screens, Is.EqualTo(new[] { "s01", "s02" }));
    }

    [Test]
    public void The_rows_of_one_component_are_one_defect()
    {
        Assert.That(Measuring.Value("axe", On("Panier", Label(Element("Quantité, ligne 1"), Element("Quantité, ligne 2", "#b")))), Is.EqualTo(1));
    }

    [Test]
    public void Findings_keep_their_fingerprints_when_ids_numbers_and_order_change()
    {
        var before = On("Panier", Label(Element("Article 12", "#f-881"), Element("Nom", "#f-882")));
        var after = On("Accueil").On("Commande n° 7", s => s with { Axe = new("4.0.0", 10, [Label(Element("nom", "#g-2"), Element("Article 3", "#g-1"))], [], null) });

        Assert.That(Prints(after), Is.EquivalentTo(Prints(before)));
    }

    private static IEnumerable<string> Prints(TraceBuilder trace) => Measuring.Read("axe", trace).Findings.Select(f => f.Fingerprint);

    [Test]
    public void Different_fields_are_different_defects()
    {
        Assert.That(Measuring.Value("axe", On("Panier", Label(Element("Nom"), Element("Prénom", "#b")))), Is.EqualTo(2));
    }

    [Test]
    public void The_weight_adds_up_by_impact()
    {
        var trace = On("Accueil", Label(Element("Nom")), Rule("color-contrast", "serious", [], Element("Aide")), Rule("list", "moderate", [], Element("Menu")), Rule("x", "minor", [], Element("Y")));

        Assert.That(Measuring.Part("axe", "weight", trace), Is.EqualTo(6.5));
    }

    [TestCase("region", "best-practice", "bestPractice")]
    [TestCase("target-size", "wcag258", "ownedElsewhere")]
    [TestCase("html-has-lang", "wcag311", "ownedElsewhere")]
    public void Best_practices_and_what_another_measure_owns_weigh_nothing_here(string rule, string tag, string part)
    {
        var reading = Measuring.Read("axe", On("Accueil", Rule(rule, "serious", [tag], Element("Nom"))));

        Assert.That(reading.Measure.Value, Is.Zero);
        Assert.That(reading.Measure.Parts![part], Is.EqualTo(1));
        Assert.That(reading.Findings, Is.Empty);
    }

    [TestCase("autocomplete-valid")]
    [TestCase("valid-lang")]
    [TestCase("html-xml-lang-mismatch")]
    public void What_no_other_measure_finds_is_charged_here(string rule)
    {
        var reading = Measuring.Read("axe", On("Accueil", Rule(rule, "serious", ["wcag135"], Element("Nom"))));

        Assert.That(reading.Measure.Value, Is.EqualTo(1));
        Assert.That(reading.Findings.Single().Message.Fr, Does.Not.Contain("règle"), "said in plain words");
    }

    [Test]
    public void A_defect_names_the_tests_of_RGAA_WCAG_and_the_European_norm()
    {
        var finding = Measuring.Read("axe", On("Accueil", Label(Element("Nom")))).Findings.Single();

        Assert.That(finding.References, Is.EqualTo(new[] { "RGAA 11.1.1", "WCAG 4.1.2", "EN 301 549 9.4.1.2" }));
        Assert.That(finding.Message.Fr, Is.EqualTo("Un champ n’a pas d’étiquette qui lui soit reliée\u00a0: «\u00a0Nom\u00a0»."));
    }

    [Test]
    public void A_rule_without_words_of_ours_still_says_what_it_is()
    {
        Assert.That(Measuring.Read("axe", On("Accueil", Rule("brand-new", "serious", [], Element("")))).Findings.Single().Message.En, Does.Contain("brand-new"));
    }

    [Test]
    public void Screens_that_were_not_looked_at_are_said()
    {
        var partly = Measuring.Read("axe", On("Accueil").On("Formulaire")).Measure;
        var never = Measuring.Read("axe", new TraceBuilder().On("Accueil")).Measure;

        Assert.That(partly, Has.Property(nameof(Measure.AtLeast)).True.And.Property(nameof(Measure.Because)).Not.Null);
        Assert.That(never.Status, Is.EqualTo(MeasureStatus.NotTested));
    }
}
