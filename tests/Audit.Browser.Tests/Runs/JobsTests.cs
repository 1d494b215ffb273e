using Audit.Tests.Shared;

namespace Audit.Browser.Tests.Runs;

/// <summary>Several journeys at once: the same reports, portals spared, and none that takes another one down.</summary>
public sealed class JobsTests
{
    private string _folder = "";

    [SetUp]
    public void Make() => _folder = Go.NewFolder();

    [Test]
    public async Task Four_journeys_on_two_portals_give_the_same_reports_one_by_one_and_two_at_once()
    {
        await using var one = await SmallPortal.StartAsync();
        await using var two = await SmallPortal.StartAsync();
        string[] files = [Scenario("a", one), Scenario("b", one), Scenario("c", two), Scenario("d", two)];
        var alone = await RunAsync("alone", 1, files);
        MeetEachOther(one, two);
        var together = await RunAsync("together", 2, files);
        Assert.Multiple(() =>
        {
            Assert.That((alone.Exit, together.Exit), Is.EqualTo((0, 0)), together.Err);
            Assert.That(RunFiles.Reports(Out("together")), Is.EqualTo(RunFiles.Reports(Out("alone"))));
            Assert.That((one.MostPresent, two.MostPresent), Is.EqualTo((1, 1)), "one at a time on each portal");
            Assert.That(together.Err, Does.Contain("[4/4]"));
        });
    }

    [Test]
    public async Task Two_journeys_at_once_on_one_portal_only_when_told_so()
    {
        await using var portal = await SmallPortal.StartAsync();
        var both = new Meeting(2);
        portal.Before = path => path is "/a/suite" or "/b/suite" ? both.ArriveAsync() : Task.FromResult(true);
        var result = await RunAsync("both", 2, [Scenario("a", portal), Scenario("b", portal)], "--same-portal");
        Assert.That((result.Exit, portal.MostPresent), Is.EqualTo((0, 2)), result.Err);
    }

    [Test]
    public async Task A_portal_that_dies_midway_leaves_the_others_alone()
    {
        await using var dying = await SmallPortal.StartAsync();
        await using var well = await SmallPortal.StartAsync();
        var dead = false;
        dying.Before = path => Task.FromResult(!(dead |= path.EndsWith("/suite", StringComparison.Ordinal)));
        var result = await RunAsync("out", 2, [Scenario("a", dying), Scenario("b", well), Scenario("c", dying), Scenario("d", well)]);
        Assert.Multiple(() =>
        {
            Assert.That(result.Exit, Is.EqualTo(3), result.Err);
            Assert.That(Outcomes("out"), Is.EqualTo(new[] { "a not-completed", "b completed", "c not-completed", "d completed" }));
            Assert.That(RunFiles.RunJson(Out("out")).GetProperty("complete").GetBoolean(), Is.True);
        });
    }

    private string Out(string name) => Path.Combine(_folder, name);

    private string Scenario(string id, SmallPortal portal) => RunFiles.Scenario(_folder, id, portal, id);

    private Task<Tool.Result> RunAsync(string name, int jobs, string[] files, params string[] more) =>
        Tool.RunAsync(["run", .. files, "--persona", RunFiles.Persona(_folder), "--out", Out(name), "--jobs", $"{jobs}", "--lang", "fr", .. more]);

    private IEnumerable<string> Outcomes(string name) =>
        RunFiles.RunJson(Out(name)).GetProperty("journeys").EnumerateArray().Select(j => $"{j.GetProperty("scenario").GetString()} {j.GetProperty("outcome").GetString()}");

    /// <summary>The second screen is only shown once somebody is at the other portal's too: one by one, nobody would get there.</summary>
    private static void MeetEachOther(SmallPortal one, SmallPortal two)
    {
        var meeting = new Meeting(2);
        one.Before = two.Before = path => path.EndsWith("/suite", StringComparison.Ordinal) ? meeting.ArriveAsync() : Task.FromResult(true);
    }
}

/// <summary>Whoever arrives waits for the others, once; false when they did not come.</summary>
internal sealed class Meeting(int awaited)
{
    private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _come;

    internal async Task<bool> ArriveAsync()
    {
        if (Interlocked.Increment(ref _come) >= awaited) _all.TrySetResult();
        return await Task.WhenAny(_all.Task, Task.Delay(TimeSpan.FromMinutes(1))) == _all.Task;
    }
}
