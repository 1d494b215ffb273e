using System.Diagnostics;

namespace Audit.Cli.Runs;

/// <summary>Where a run stands, for the person who waits: what is under way, what has ended, about how long it will still take.</summary>
internal sealed class Board(IReadOnlyList<Planned> plan, Schedule schedule, Speaker speaker)
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<int, (Stopwatch Since, string At)> _running = [];
    private readonly HashSet<int> _ended = [];
    private readonly List<(string Scenario, TimeSpan Took)> _took = [];

    internal void Started(int place) => At(place, plan[place].Name);

    /// <summary>The journey has got somewhere: a line that the next one replaces.</summary>
    internal void At(int place, string where)
    {
        lock (_lock)
        {
            _running[place] = (_running.TryGetValue(place, out var known) ? known.Since : Stopwatch.StartNew(), where);
            speaker.Progress($"[{_ended.Count + _running.Count}/{plan.Count}] {string.Join(" | ", _running.Values.Select(r => r.At))}", Left());
        }
    }

    /// <summary>The journey has ended, or was kept: a line that stays. <paramref name="line"/> is given what is left to say of the time.</summary>
    internal void Ended(int place, Func<string, string> line)
    {
        lock (_lock)
        {
            if (_running.Remove(place, out var known)) _took.Add((plan[place].Scenario.Id, known.Since.Elapsed));
            _ended.Add(place);
            speaker.Say($"[{_ended.Count}/{plan.Count}] {line(Left())}");
        }
    }

    private string Left() => TimeLeft.Said(schedule, [.. Enumerable.Range(0, plan.Count).Where(i => !_ended.Contains(i)).Select(Open)], _took)?.In(speaker.Lang) ?? "";

    private OpenJourney Open(int place) =>
        new(plan[place].Portal, plan[place].Scenario.Id, _running.TryGetValue(place, out var known) ? known.Since.Elapsed : TimeSpan.Zero);
}
