using Audit.Indicators;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Indicators;

/// <summary>What was pressed, and what the portal says of itself.</summary>
public sealed class TargetAndStatementTests
{
    private const string Whole = "Le site est partiellement conforme. Il respecte 92,5 % des critères. Établie le 3 mars 2024. Écrivez à mairie@exemple.fr. Défenseur des droits.";

    [Test]
    public void A_small_target_with_room_around_meets_the_standard_but_not_the_checklist()
    {
        var reading = Pressed(Target(20, crowded: false), Target(20, crowded: true), Target(48, crowded: false));

        Assert.That(reading.Measure.Value, Is.EqualTo(2));
        Assert.That(reading.Measure.Parts!["weight"], Is.EqualTo(1.25));
        Assert.That(reading.Findings.Select(f => f.Kind), Is.EqualTo(new[] { "under-24", "under-44" }));
        Assert.That(reading.Findings.Sum(f => f.Amount), Is.EqualTo(1.25));
    }

    [Test]
    public void A_link_in_a_sentence_and_a_press_beside_everything_are_no_targets() =>
        Assert.That(Pressed(Target(15, crowded: true) with { Inline = true }, Target(10, crowded: true) with { Control = ControlKind.Other }).Measure.Status, Is.EqualTo(MeasureStatus.NotTested));

    [Test]
    public void A_target_pressed_twice_counts_once() =>
        Assert.That(Pressed(Target(20, crowded: true), Target(20, crowded: true)).Measure.Value, Is.EqualTo(1));

    [Test]
    public void Without_any_link_to_a_statement_all_of_it_is_missing()
    {
        var reading = Measuring.Read("accessibility-statement", HelpTests.Reads("Bonjour"));

        Assert.That(reading.Measure.Value, Is.EqualTo(5));
        Assert.That(reading.Findings.Single().Kind, Is.EqualTo("none"));
    }

    [Test]
    public void A_whole_statement_lacks_nothing_and_its_rate_is_quoted()
    {
        var reading = Stated(Whole);

        Assert.That(reading.Findings, Is.Empty);
        Assert.That(reading.Measure.Parts!["declaredRate"], Is.EqualTo(92.5));
    }

    [TestCase("partiellement conforme", "en chantier", "no-state")]
    [TestCase("3 mars 2024", "un jour", "no-date")]
    [TestCase("3 mars 2024", "3 mars 2020", "outdated")]
    [TestCase("mairie@exemple.fr", "nous", "no-contact")]
    [TestCase("Défenseur des droits", "Voilà", "no-defender")]
    [TestCase("partiellement conforme", "totalement conforme", "contradiction")]
    public void What_a_statement_lacks_is_named(string there, string instead, string kind) =>
        Assert.That(Stated(Whole.Replace(there, instead, StringComparison.Ordinal)).Findings.Select(f => f.Kind), Is.EqualTo(new[] { kind }));

    [Test]
    public void A_statement_nobody_visited_is_not_tested() =>
        Assert.That(Measuring.Read("accessibility-statement", HelpTests.Reads("Bonjour", Mention)).Measure.Status, Is.EqualTo(MeasureStatus.NotTested));

    private static readonly ControlSeen Mention = HelpTests.Link("Accessibilité : partiellement conforme", "/accessibilite");

    private static Reading Stated(string text)
    {
        var violation = new AxeRule("label", "critical", "", "", ["wcag2a"], []);
        var trace = HelpTests.Reads("Bonjour", Mention).On("Accueil", s => s with { Axe = new("4", 1, [violation], [], null) }).Build();
        var page = HelpTests.Page("/accessibilite", 1, text) with { Purpose = AsidePurpose.Accessibility };
        return HelpTests.Of("accessibility-statement", trace with { StartedAt = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), Asides = [page] });
    }

    private static ElementFacts Target(double side, bool crowded) =>
        TraceBuilder.Element(ControlKind.Button, $"Bouton {side} {crowded}") with { Reach = new(0, 0, 100, side), Crowded = crowded };

    private static Reading Pressed(params ElementFacts[] targets)
    {
        var trace = new TraceBuilder().On("Accueil").Build();
        return HelpTests.Of("target-size", trace with { Gestures = [.. targets.Select((t, i) => new Gesture(i + 1, GestureKind.Press, 0, "s01", 1, null, t))] });
    }
}
