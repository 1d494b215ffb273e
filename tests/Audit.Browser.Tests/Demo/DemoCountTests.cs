namespace Audit.Browser.Tests.Demo;

/// <summary>The tool's counts against those of plain event listeners.</summary>
public class DemoCountTests
{
    private static readonly string[] Measures = ["click-depth", "screens", "password-steps", "pop-ups"];

    [TestCase("school-registration-hard")]
    [TestCase("school-registration-easy")]
    [TestCase("appointment-hard")]
    [TestCase("appointment-easy")]
    public async Task The_counts_are_those_of_plain_event_listeners(string scenario)
    {
        var bare = await BareWalk.GoAsync(scenario);
        var card = (await DemoJourneys.OfAsync(scenario)).Card;
        double[] counted = [.. Measures.Select(id => card.Measures.First(m => m.Id == id).Value ?? -1)];
        Assert.That(counted, Is.EqualTo(new double[] { bare.Clicks, bare.Screens, bare.Proofs, bare.PopUps }));
    }

    [TestCase("school-registration-hard", "registration-hard-mail.md")]
    [TestCase("school-registration-easy", "registration.md")]
    [TestCase("appointment-hard", "appointment.md")]
    [TestCase("appointment-easy", "appointment.md")]
    public async Task The_counts_are_those_of_a_person(string scenario, string file)
    {
        var person = PersonsCount.Of(file, scenario);
        var card = (await DemoJourneys.OfAsync(scenario)).Card;
        var counted = Measures.ToDictionary(id => id, id => card.Measures.First(m => m.Id == id).Value ?? -1);
        counted["visits"] = card.Measures.First(m => m.Id == "screens").Parts!["visits"];
        Assert.That(counted, Is.EquivalentTo(person));
    }
}
