using Audit.Indicators;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Indicators;

public sealed class InterruptionTests
{
    private static readonly TestCaseData[] Appearances =
    [
        Case("a small message in a corner", PopUpKind.Overlay, p => p, 0),
        Case("one covering just under a quarter", PopUpKind.Overlay, p => p with { CoveredShare = 0.249 }, 0),
        Case("one covering a quarter", PopUpKind.Overlay, p => p with { CoveredShare = 0.25 }, 1),
        Case("one that takes the focus", PopUpKind.ChatWidget, p => p with { TookFocus = true }, 1),
        Case("one that blocks the pointer", PopUpKind.ModalDialog, p => p with { BlocksPointer = true }, 1),
        Case("one that covers a target", PopUpKind.CookieBanner, p => p with { CoversTarget = true }, 1),
        Case("an alert box", PopUpKind.JsDialog, p => p with { CoveredShare = null }, 1),
        Case("a permission prompt", PopUpKind.PermissionPrompt, p => p with { CoveredShare = null }, 1),
        Case("a window nobody opened", PopUpKind.NewWindowAuto, p => p with { CoveredShare = null }, 1),
        Case("a warning on leaving", PopUpKind.BeforeUnload, p => p with { CoveredShare = null }, 1),
        Case("a page in between", PopUpKind.RedirectInterstitial, p => p with { CoveredShare = null }, 1),
    ];

    [TestCaseSource(nameof(Appearances))]
    public void What_stands_in_the_way_counts_and_the_rest_is_ambient(PopUpKind kind, Func<PopUp, PopUp> with, int counted)
    {
        var reading = Measuring.Read("pop-ups", new TraceBuilder().On("Accueil").Meets(kind, "Bonjour", with));

        Assert.That(reading.Measure.Value, Is.EqualTo(counted));
        Assert.That(reading.Measure.Parts!["ambient"], Is.EqualTo(1 - counted));
        Assert.That(reading.Findings, Has.Count.EqualTo(counted));
    }

    [Test]
    public void A_dialog_the_persona_asked_for_is_no_pop_up()
    {
        var trace = new TraceBuilder().On("Accueil").Meets(PopUpKind.ModalDialog, with: p => p with { Solicited = true, BlocksPointer = true });

        Assert.That(Measuring.Read("pop-ups", trace).Measure.Parts!.Values.Sum(), Is.Zero);
    }

    [Test]
    public void The_same_pop_up_on_two_screens_counts_twice_and_is_one_finding()
    {
        var trace = new TraceBuilder().On("Accueil").Meets(PopUpKind.JsDialog, "Il reste 20 places").On("Formulaire").Meets(PopUpKind.JsDialog, "Il reste 8 places");

        var reading = Measuring.Read("pop-ups", trace);

        Assert.That(reading.Measure.Parts!["js-dialog"], Is.EqualTo(2));
        Assert.That(reading.Findings.Single().Screens, Is.EqualTo(new[] { "s01", "s02" }));
    }

    [Test]
    public void The_cost_of_pop_ups_is_their_gestures_and_an_estimate_in_seconds()
    {
        var trace = new TraceBuilder().As("novice-desktop").On("Accueil")
            .Meets(PopUpKind.Newsletter, with: p => p with { ClosedBy = [1, 2], CoveredShare = 0.6, Text = string.Join(' ', Enumerable.Repeat("mot", 150)) });

        var measure = Measuring.Read("pop-up-cost", trace).Measure;

        Assert.That(measure, Has.Property(nameof(Measure.Value)).EqualTo(2).And.Property(nameof(Measure.Status)).EqualTo(MeasureStatus.Estimated));
        Assert.That(measure.Parts!["secondsLow"], Is.EqualTo(4.7).Within(0.01));
        Assert.That(measure.Parts!["secondsHigh"], Is.EqualTo(69).Within(0.01), "two gestures of 4.5 s and a minute of reading");
        Assert.That(measure.Parts!["maxCoveredShare"], Is.EqualTo(0.6));
    }

    [Test]
    public void A_pop_up_belongs_to_the_step_during_which_it_was_closed()
    {
        var trace = new TraceBuilder().On("Formulaire").Step("fill", "Nom").Press(ControlKind.TextField)
            .Step("click", "Continuer").Press(ControlKind.Button).Meets(PopUpKind.JsDialog, "Attention", p => p with { ClosedBy = [3] }).DialogButton("p1");

        Assert.That(Measuring.Read("pop-ups", trace).Findings.Single().Step, Is.EqualTo(1));
    }

    [Test]
    public void A_pop_up_has_a_way_out_with_a_name_without_one_or_none()
    {
        var trace = new TraceBuilder().On("Accueil")
            .Meets(PopUpKind.Newsletter, with: p => p with { Close = TraceBuilder.Element(ControlKind.Button, "Fermer") })
            .Meets(PopUpKind.Survey, with: p => p with { Close = TraceBuilder.Element(ControlKind.Button) })
            .Meets(PopUpKind.Overlay)
            .Meets(PopUpKind.CookieBanner, with: p => p with { Consent = new("Tout accepter", null, 1, 2) })
            .Meets(PopUpKind.JsDialog, with: p => p with { CoveredShare = null });

        Assert.That(Measuring.Part("pop-up-cost", "closedByNamedControl", trace), Is.EqualTo(3));
        Assert.That(Measuring.Part("pop-up-cost", "closedByUnnamedControl", trace), Is.EqualTo(1));
        Assert.That(Measuring.Part("pop-up-cost", "noControlToClose", trace), Is.EqualTo(1));
    }

    [TestCase(1, 1, 0)]
    [TestCase(1, 3, 2)]
    [TestCase(2, 1, 0)]
    [TestCase(1, null, 1)]
    [TestCase(null, 1, 0)]
    public void Refusing_cookies_may_not_take_more_clicks_than_accepting(int? accept, int? refuse, int gap)
    {
        var reading = Measuring.Read("consent-parity", Banner(accept, refuse));

        Assert.That(reading.Measure.Value, Is.EqualTo(gap));
        Assert.That(reading.Findings, Has.Count.EqualTo(gap > 0 ? 1 : 0));
    }

    [Test]
    public void A_banner_whose_answers_were_not_seen_is_not_tested()
    {
        Assert.That(Measuring.Read("consent-parity", Banner(null, null)).Measure.Status, Is.EqualTo(MeasureStatus.NotTested));
        Assert.That(Measuring.Read("consent-parity", Banner(null, 2)).Measure.Status, Is.EqualTo(MeasureStatus.NotTested));
    }

    [Test]
    public void Without_a_banner_consent_costs_nothing()
    {
        var measure = Measuring.Read("consent-parity", new TraceBuilder().On("Accueil")).Measure;

        Assert.That(measure, Has.Property(nameof(Measure.Value)).Zero.And.Property(nameof(Measure.Kind)).EqualTo("none"));
    }

    private static TraceBuilder Banner(int? accept, int? refuse) =>
        new TraceBuilder().On("Accueil").Meets(PopUpKind.CookieBanner, "Cookies", p => p with { Consent = new("Accepter", "Refuser", accept, refuse) });

    private static TestCaseData Case(string name, PopUpKind kind, Func<PopUp, PopUp> with, int counted) =>
        new TestCaseData(kind, with, counted).SetArgDisplayNames(name);
}
