using Audit.Reports;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Reports;

/// <summary>The click map: what was pressed, in order, and nowhere else.</summary>
public class PressTests
{
    private static readonly Size Picture = new(1280, 720);

    [Test]
    public void Presses_are_numbered_over_the_whole_journey()
    {
        var trace = new TraceBuilder().On("Un").Press(ControlKind.Link, box: new(10, 10, 20, 20)).Key("Enter", ControlKind.Button).On("Deux").Scroll().Press(ControlKind.Button, box: new(100, 50, 40, 20)).Build();
        Assert.That(Presses.On(trace, trace.Screens[1], (null, Picture)), Is.EqualTo(new[] { (2, 120.0, 60.0) }));
    }

    [Test]
    public void A_press_outside_the_picture_or_without_a_place_is_not_drawn()
    {
        var trace = new TraceBuilder().On("Un").Press(ControlKind.Link).Press(ControlKind.Link, box: new(10, 5000, 20, 20)).Build();
        Assert.That(Presses.On(trace, trace.Screens[0], (null, Picture)), Is.Empty);
    }

    [Test]
    public void A_press_on_a_later_visit_stands_on_that_visits_picture()
    {
        var made = new TraceBuilder().On("Un", s => s with { Screenshot = "screens/s01.jpg" }).Press(ControlKind.Button, box: new(0, 0, 10, 10)).On("Un").Press(ControlKind.Button, box: new(0, 90, 10, 10)).Build();
        var trace = made with { Visits = [made.Visits[0], made.Visits[1] with { Screenshot = "screens/s01-2.jpg" }] };
        Assert.Multiple(() =>
        {
            Assert.That(Presses.On(trace, trace.Screens[0], ("screens/s01.jpg", Picture)), Is.EqualTo(new[] { (1, 5.0, 5.0) }));
            Assert.That(Presses.On(trace, trace.Screens[0], ("screens/s01-2.jpg", Picture)), Is.EqualTo(new[] { (2, 5.0, 95.0) }));
        });
    }

    [Test]
    public void What_a_banner_shows_after_the_first_press_is_not_drawn_on_the_picture_of_its_first_layer()
    {
        var trace = new TraceBuilder().On("Un").Meets(PopUpKind.CookieBanner, "Nos cookies")
            .Press(ControlKind.Button, "Paramétrer", popUp: "p1", box: new(0, 0, 10, 10)).Press(ControlKind.Button, "Tout refuser", popUp: "p1", box: new(90, 90, 10, 10)).Build();

        Assert.That(Presses.On(trace, trace.Screens[0], (null, Picture)), Is.EqualTo(new[] { (1, 5.0, 5.0) }));
    }

    [TestCase(new[] { 3 }, "3")]
    [TestCase(new[] { 3, 4, 5, 8 }, "3–5, 8")]
    public void Numbers_in_a_row_are_told_by_their_ends(int[] numbers, string told) => Assert.That(Presses.Ranges(numbers), Is.EqualTo(told));

    [Test]
    public void What_is_told_beside_the_picture_has_the_numbers_of_the_picture()
    {
        var told = GestureWords.Told(Samples.Hard().Trace, "s02", "fr");
        Assert.That(told.Select(t => Presses.Ranges(t.Presses)), Is.EqualTo(new[] { "3–4", "5" }));
    }
}
