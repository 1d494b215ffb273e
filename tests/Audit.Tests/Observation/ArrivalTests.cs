using Audit.Observation;
using Audit.Traces;

namespace Audit.Tests.Observation;

public sealed class ArrivalTests
{
    [Test]
    public void What_stands_twice_on_a_screen_stays_twice_when_it_is_seen_again()
    {
        var screen = new Traces.TraceBuilder().On("Enfants", s => s with { Blocks = [Label("Prénom"), Label("Prénom")], Controls = [] }).Build().Screens[0];
        var again = Arrivals.Enriched(screen, Look([Label("Prénom"), Label("Nom")]));
        Assert.That(again.Blocks!.Select(b => b.Text), Is.EqualTo(new[] { "Prénom", "Prénom", "Nom" }));
    }

    private static Glance Look(IReadOnlyList<TextBlock> blocks) =>
        new("", "", null, null, null, "", "text/html", 0, [], [], [], [], [], [], new(1280, 720), new(1280, 720), 0, 0, 0, 0, blocks, [], []);

    private static TextBlock Label(string text) => new(TextKind.Label, Place.Main, text, "fr", null, null);
}
