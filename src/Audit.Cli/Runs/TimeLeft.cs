namespace Audit.Cli.Runs;

/// <summary>A journey that is not finished. <paramref name="Spent"/> is zero when it has not begun.</summary>
internal sealed record OpenJourney(string Portal, string Scenario, TimeSpan Spent);

/// <summary>How long a run will still take, guessed from the journeys it has finished. Pure.</summary>
internal static class TimeLeft
{
    /// <summary>Null before the first journey is finished, and when none is left.</summary>
    internal static TimeSpan? Of(Schedule schedule, IReadOnlyList<OpenJourney> open, IReadOnlyList<(string Scenario, TimeSpan Took)> finished)
    {
        if (open.Count == 0 || finished.Count == 0) return null;
        var byScenario = finished.GroupBy(f => f.Scenario).ToDictionary(g => g.Key, Mean);
        var any = Mean(finished);
        return schedule.TimeFor([.. open.Select(o => (o.Portal, Rest(byScenario.GetValueOrDefault(o.Scenario, any), o.Spent)))]);
    }

    /// <summary>The end of a line: ", about 4 min left".</summary>
    internal static Said? Said(Schedule schedule, IReadOnlyList<OpenJourney> open, IReadOnlyList<(string Scenario, TimeSpan Took)> finished) =>
        Of(schedule, open, finished) is { } time ? In(time) : null;

    internal static Said In(TimeSpan time) => time.TotalSeconds switch
    {
        < 45 => new(", encore moins d’une minute", ", less than a minute left"),
        < 90 * 60 => new($", encore {Math.Max(1, Math.Round(time.TotalMinutes))} min environ", $", about {Math.Max(1, Math.Round(time.TotalMinutes))} min left"),
        _ => new($", encore {Math.Round(time.TotalHours)} h environ", $", about {Math.Round(time.TotalHours)} h left"),
    };

    private static TimeSpan Mean(IEnumerable<(string Scenario, TimeSpan Took)> finished) => TimeSpan.FromSeconds(finished.Average(f => f.Took.TotalSeconds));

    private static TimeSpan Rest(TimeSpan expected, TimeSpan spent) => expected > spent ? expected - spent : TimeSpan.Zero;
}
