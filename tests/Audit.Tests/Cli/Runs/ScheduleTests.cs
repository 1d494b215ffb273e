using Audit.Cli.Runs;

namespace Audit.Tests.Cli.Runs;

/// <summary>Which journey may start, given those under way.</summary>
public class ScheduleTests
{
    private static readonly string[] TwoPortals = ["a", "a", "b", "b"];

    [Test]
    public void One_at_a_time_they_go_in_the_order_of_the_plan() =>
        Assert.That(OrderOf(new Schedule(1, false), ["b", "a", "a", "c"]), Is.EqualTo(new[] { 0, 1, 2, 3 }));

    [Test]
    public void A_second_journey_goes_to_another_portal()
    {
        var schedule = new Schedule(2, false);
        Assert.That(schedule.Next(TwoPortals, [1, 2, 3], [0]), Is.EqualTo(2));
    }

    [Test]
    public void A_portal_that_is_being_visited_is_left_alone_even_when_a_hand_is_free()
    {
        var schedule = new Schedule(8, false);
        Assert.That(schedule.Next(TwoPortals, [1, 3], [0, 2]), Is.Null);
    }

    [Test]
    public void One_portal_takes_several_journeys_when_told_so() =>
        Assert.That(new Schedule(2, SamePortal: true).Next(["a", "a", "a"], [1, 2], [0]), Is.EqualTo(1));

    [Test]
    public void No_more_journeys_go_at_once_than_asked([Values] bool samePortal) =>
        Assert.That(new Schedule(2, samePortal).Next(["a", "b", "c"], [2], [0, 1]), Is.Null);

    [Test]
    public void The_longest_queue_begins_first() =>
        Assert.That(new Schedule(2, false).Next(["a", "b", "c", "c"], [0, 1, 2, 3], []), Is.EqualTo(2));

    [Test]
    public void Every_journey_gets_its_turn_and_no_portal_two_at_once([Values(1, 2, 3, 9)] int jobs, [Values] bool samePortal)
    {
        string[] portals = ["a", "b", "a", "c", "a", "b", "c", "d"];
        Assert.That(OrderOf(new Schedule(jobs, samePortal), portals), Is.EquivalentTo(Enumerable.Range(0, portals.Length)));
    }

    [Test]
    public void What_is_left_is_the_longest_queue_or_everything_shared_out()
    {
        var minute = TimeSpan.FromMinutes(1);
        var open = new[] { ("a", minute), ("a", minute), ("a", minute), ("b", minute) };
        Assert.Multiple(() =>
        {
            Assert.That(new Schedule(1, false).TimeFor(open), Is.EqualTo(4 * minute));
            Assert.That(new Schedule(2, false).TimeFor(open), Is.EqualTo(3 * minute), "one portal has three, one after the other");
            Assert.That(new Schedule(2, SamePortal: true).TimeFor(open), Is.EqualTo(2 * minute));
            Assert.That(new Schedule(8, SamePortal: true).TimeFor(open), Is.EqualTo(minute), "more hands than journeys do not help");
        });
    }

    /// <summary>Plays a whole run, the journey that began first ending first, and makes sure of the rule at every moment.</summary>
    private static List<int> OrderOf(Schedule schedule, string[] portals)
    {
        var (waiting, running, order) = (new SortedSet<int>(Enumerable.Range(0, portals.Length)), new List<int>(), new List<int>());
        while (waiting.Count + running.Count > 0)
        {
            while (schedule.Next(portals, waiting, running) is { } next)
            {
                waiting.Remove(next);
                running.Add(next);
                order.Add(next);
            }
            Assert.That(running, Has.Count.InRange(1, schedule.Jobs));
            if (!schedule.SamePortal) Assert.That(running.Select(i => portals[i]), Is.Unique);
            running.RemoveAt(0);
        }
        return order;
    }
}
