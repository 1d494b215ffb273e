using Audit.Indicators;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Indicators;

public sealed class ClickTests
{
    private static TraceBuilder Trace => new TraceBuilder().On("Accueil");

    private static readonly TestCaseData[] Gestures =
    [
        Case("a press on a link", t => t.Press(ControlKind.Link), 1, "navigation"),
        Case("a press on a button", t => t.Press(ControlKind.Button), 1, "navigation"),
        Case("a tap on a menu item", t => t.Tap(ControlKind.MenuItem), 1, "navigation"),
        Case("a press on a radio button", t => t.Press(ControlKind.Choice), 0, "choices"),
        Case("a press on a file picker", t => t.Press(ControlKind.FilePicker), 0, "choices"),
        Case("a press into a field", t => t.Press(ControlKind.TextField), 0, "focus"),
        Case("a press beside everything", t => t.Press(ControlKind.Other), 0, "focus"),
        Case("Enter on a button", t => t.Key("Enter", ControlKind.Button), 1, null),
        Case("Enter on a button that sends the form", t => t.Key("Enter", ControlKind.Button, submitted: true), 1, null),
        Case("Space on a button", t => t.Key("Space", ControlKind.Button), 1, null),
        Case("Enter in a field that sends the form", t => t.Key("Enter", ControlKind.TextField, submitted: true), 1, null),
        Case("Enter in a field that sends nothing", t => t.Key("Enter", ControlKind.TextField), 0, null),
        Case("Space on a checkbox", t => t.Key("Space", ControlKind.Choice), 0, null),
        Case("Tab on a button", t => t.Key("Tab", ControlKind.Button), 0, null),
        Case("scrolling", t => t.Scroll(), 0, null),
        Case("the button of an alert box", t => t.Meets(PopUpKind.JsDialog).DialogButton("p1"), 1, "dismissals"),
        Case("a press that closes a pop-up", t => t.Meets(PopUpKind.Newsletter).Press(ControlKind.Button, popUp: "p1"), 1, "dismissals"),
        Case("a press beside a pop-up to close it", t => t.Meets(PopUpKind.Newsletter).Press(ControlKind.Other, popUp: "p1"), 1, "dismissals"),
        Case("a box ticked in a consent banner", t => t.Meets(PopUpKind.CookieBanner).Press(ControlKind.Choice, popUp: "p1"), 0, "dismissals"),
        Case("Escape on a pop-up", t => t.Meets(PopUpKind.Newsletter).Key("Escape", ControlKind.Other, popUp: "p1"), 0, null),
        Case("a button in a dialog the persona asked for", t => t.Meets(PopUpKind.ModalDialog, with: p => p with { Solicited = true }).Press(ControlKind.Button, popUp: "p1"), 1, "navigation"),
    ];

    [TestCaseSource(nameof(Gestures))]
    public void Click_depth_counts_activations_only(Func<TraceBuilder, TraceBuilder> gesture, int depth, string? part)
    {
        Assert.That(Measuring.Value("click-depth", gesture(Trace)), Is.EqualTo(depth));
    }

    [TestCaseSource(nameof(Gestures))]
    public void Clicks_count_each_press_in_one_part(Func<TraceBuilder, TraceBuilder> gesture, int depth, string? part)
    {
        var measure = Measuring.Read("clicks", gesture(Trace)).Measure;

        Assert.That(measure.Value, Is.EqualTo(part is null ? 0 : 1));
        Assert.That(measure.Parts!.Where(p => p.Value > 0).Select(p => p.Key), Is.EqualTo(part is null ? Array.Empty<string>() : [part]));
    }

    [Test]
    public void The_clicks_spent_on_pop_ups_are_a_part_of_the_click_depth()
    {
        var trace = Trace.Meets(PopUpKind.Newsletter).Press(ControlKind.Button, popUp: "p1").Press(ControlKind.Link);

        Assert.That(Measuring.Part("click-depth", "dismissals", trace), Is.EqualTo(1));
        Assert.That(Measuring.Part("click-depth", "navigation", trace), Is.EqualTo(1));
    }

    [TestCase("click", 1)]
    [TestCase("press", 1)]
    [TestCase("fill", 0)]
    public void A_final_submission_not_performed_counts_the_click_it_would_take(string kind, int clicks)
    {
        var trace = Trace.Step(kind, "Envoyer", final: true, StepStatus.NotPerformed).Ends(EndingKind.StoppedBeforeFinalSubmit, step: 0);

        var measure = Measuring.Read("click-depth", trace).Measure;

        Assert.That(measure, Has.Property(nameof(Measure.Value)).EqualTo(clicks).And.Property(nameof(Measure.AtLeast)).True);
    }

    [Test]
    public void A_final_submission_that_was_made_is_only_the_press_it_took()
    {
        Assert.That(Measuring.Value("click-depth", Trace.Step("click", "Envoyer", final: true).Press(ControlKind.Button)), Is.EqualTo(1));
    }

    private static TestCaseData Case(string name, Func<TraceBuilder, TraceBuilder> gesture, int depth, string? part) =>
        new TestCaseData(gesture, depth, part).SetArgDisplayNames(name);
}
