using Audit.Indicators;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Indicators;

public sealed class PathTests
{
    [Test]
    public void A_screen_seen_again_is_a_visit()
    {
        var trace = new TraceBuilder().On("Accueil").On("Formulaire").On("Formulaire").On("Merci");

        Assert.That(Measuring.Value("screens", trace), Is.EqualTo(3));
        Assert.That(Measuring.Part("screens", "visits", trace), Is.EqualTo(4));
    }

    [Test]
    public void Sites_are_counted_once_each()
    {
        var trace = new TraceBuilder().On("Accueil").On("Identité", s => s with { Site = "identite.example" }).On("Merci");

        Assert.That(Measuring.Value("sites-crossed", trace), Is.EqualTo(2));
    }

    [Test]
    public void A_window_that_opens_without_a_word_is_a_finding_once_per_link()
    {
        var trace = new TraceBuilder().On("Accueil").Press(ControlKind.Link).Opens("Règlement 2024").Opens("Règlement 2025").Opens("Aide (nouvelle fenêtre)", announced: true);

        var reading = Measuring.Read("new-windows", trace);

        Assert.That(reading.Measure.Value, Is.EqualTo(3));
        Assert.That(reading.Measure.Parts!["unannounced"], Is.EqualTo(2));
        Assert.That(reading.Findings.Single().References, Does.Contain("RGAA 13.2"));
        Assert.That(reading.Findings.Single().Message.Fr, Does.StartWith("«\u00a0Règlement 2024\u00a0»"));
    }

    [Test]
    public void A_window_nobody_asked_for_is_charged_under_pop_ups_only()
    {
        var trace = new TraceBuilder().On("Accueil").Opens("", byItself: true).Meets(PopUpKind.NewWindowAuto);

        Assert.That(Measuring.Part("new-windows", "unannounced", trace), Is.Zero);
        Assert.That(Measuring.Read("new-windows", trace).Findings, Is.Empty);
        Assert.That(Measuring.Value("pop-ups", trace), Is.EqualTo(1));
    }

    [Test]
    public void Scrolling_adds_up_and_a_screen_that_takes_more_than_three_heights_is_found()
    {
        var trace = new TraceBuilder().On("Accueil").Scroll().Scroll().On("Formulaire").Scroll().Scroll().Scroll();
        Assert.That(Measuring.Value("scrolling", trace), Is.EqualTo(5));
        Assert.That(Measuring.Part("scrolling", "worstScreen", trace), Is.EqualTo(3));
        Assert.That(Measuring.Read("scrolling", trace).Findings, Is.Empty);

        Assert.That(Measuring.Read("scrolling", trace.Scroll()).Findings.Select(f => (f.Screens.Single(), f.Amount)), Is.EqualTo(new[] { ("s02", 4.0) }));
    }

    [Test]
    public void Counts_of_a_journey_that_stopped_early_are_lower_bounds([Values] EndingKind ending)
    {
        var measures = Catalogue.All.Select(i => i.Read(new TraceBuilder().On("Accueil").Ends(ending).Build()).Measure).Where(m => m.Status != MeasureStatus.NotTested);

        Assert.That(measures.Select(m => m.AtLeast), Is.All.EqualTo(ending != EndingKind.Completed));
    }

    [Test]
    public void Nothing_is_measured_where_no_screen_was_seen()
    {
        var measures = Catalogue.All.Select(i => i.Read(new TraceBuilder().Ends(EndingKind.NotCompleted, EndReason.Unreachable).Build()).Measure);

        Assert.That(measures.Where(m => m.Status != MeasureStatus.NotTested || m.Because is null), Is.Empty);
    }
}
