using Audit.Cli.Runs;

namespace Audit.Tests.Cli.Runs;

/// <summary>How long the person who waits is told to wait.</summary>
public class TimeLeftTests
{
    private static readonly Schedule Alone = new(1, false);

    [Test]
    public void Nothing_is_promised_before_a_journey_has_ended() =>
        Assert.That(TimeLeft.Said(Alone, [Open("cantine", 0)], []), Is.Null);

    [Test]
    public void Nothing_is_said_when_nothing_is_left() =>
        Assert.That(TimeLeft.Said(Alone, [], [("cantine", TimeSpan.FromMinutes(2))]), Is.Null);

    [Test]
    public void A_journey_is_expected_to_take_as_long_as_those_of_its_scenario()
    {
        var finished = new[] { ("cantine", TimeSpan.FromMinutes(1)), ("cantine", TimeSpan.FromMinutes(3)), ("passeport", TimeSpan.FromMinutes(8)) };
        Assert.That(TimeLeft.Of(Alone, [Open("cantine", 0), Open("passeport", 0)], finished), Is.EqualTo(TimeSpan.FromMinutes(10)));
    }

    [Test]
    public void A_scenario_that_was_not_made_yet_is_expected_to_take_as_long_as_the_others() =>
        Assert.That(TimeLeft.Of(Alone, [Open("passeport", 0)], [("cantine", TimeSpan.FromMinutes(2))]), Is.EqualTo(TimeSpan.FromMinutes(2)));

    [Test]
    public void The_time_already_spent_on_a_journey_is_no_longer_left() =>
        Assert.That(TimeLeft.Of(Alone, [Open("cantine", 90), Open("cantine", 600)], [("cantine", TimeSpan.FromMinutes(2))]), Is.EqualTo(TimeSpan.FromSeconds(30)));

    [TestCase(10, ", encore moins d’une minute", ", less than a minute left")]
    [TestCase(50, ", encore 1 min environ", ", about 1 min left")]
    [TestCase(245, ", encore 4 min environ", ", about 4 min left")]
    [TestCase(7300, ", encore 2 h environ", ", about 2 h left")]
    public void It_is_said_in_round_figures(int seconds, string fr, string en) =>
        Assert.That(TimeLeft.In(TimeSpan.FromSeconds(seconds)), Is.EqualTo(new Said(fr, en)));

    private static OpenJourney Open(string scenario, int spent) => new("a", scenario, TimeSpan.FromSeconds(spent));
}
