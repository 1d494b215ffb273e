namespace Audit.Browser.Tests.Demo;

/// <summary>The tool's counts against those of a person, written down before the tool ran, and of plain event listeners.</summary>
public class DemoCountTests
{
    private static readonly string[] Measures = ["click-depth", "screens", "password-steps", "pop-ups"];

    [TestCase("hard")]
    [TestCase("easy")]
    public async Task The_counts_are_those_of_a_person_at_the_same_site(string version)
    {
        var person = PersonsCount.Of("demo.md", version == "hard" ? "difficile" : "facile");
        var card = (await DemoJourneys.OfAsync(version)).Card;
        foreach (var measure in Measures)
            Assert.That(card.Measures.First(m => m.Id == measure).Value, Is.EqualTo(person[measure]), measure);
    }

    [TestCase("hard")]
    [TestCase("easy")]
    public async Task The_counts_are_those_of_plain_event_listeners(string version)
    {
        var bare = await BareWalk.GoAsync(version == "hard");
        var card = (await DemoJourneys.OfAsync(version)).Card;
        double[] counted = [.. Measures.Select(id => card.Measures.First(m => m.Id == id).Value ?? -1)];
        Assert.That(counted, Is.EqualTo(new double[] { bare.Clicks, bare.Screens, bare.Proofs, bare.PopUps }));
    }
}
