namespace Audit.Cli.Runs;

/// <summary>How many journeys go at once, and which may start next. Pure.</summary>
/// <param name="SamePortal">Several at once on one portal too.</param>
internal sealed record Schedule(int Jobs, bool SamePortal)
{
    internal static readonly Schedule OneByOne = new(1, false);

    /// <summary>
    /// The journey to start now; null when enough are under way, or when every portal that waits has one. The portal with the most
    /// journeys left goes first: its queue is what the end of the run waits for.
    /// </summary>
    /// <param name="portals">The portal of each journey of the plan.</param>
    /// <param name="waiting">Places in the plan.</param>
    /// <param name="running">Places in the plan.</param>
    internal int? Next(IReadOnlyList<string> portals, IReadOnlyCollection<int> waiting, IReadOnlyCollection<int> running)
    {
        if (running.Count >= Jobs) return null;
        var busy = SamePortal ? [] : running.Select(i => portals[i]).ToHashSet();
        var left = waiting.CountBy(i => portals[i]).ToDictionary();
        return waiting.Where(i => !busy.Contains(portals[i]))
            .OrderByDescending(i => Jobs == 1 || SamePortal ? 0 : left[portals[i]]).ThenBy(i => i)
            .Select(i => (int?)i).FirstOrDefault();
    }

    /// <summary>The time journeys still to come or to end will take: the longest queue of a portal, or all of it shared between the hands.</summary>
    internal TimeSpan TimeFor(IReadOnlyCollection<(string Portal, TimeSpan Left)> journeys)
    {
        if (journeys.Count == 0) return TimeSpan.Zero;
        var shared = journeys.Sum(j => j.Left.TotalSeconds) / Math.Min(Jobs, journeys.Count);
        var queue = SamePortal ? journeys.Max(j => j.Left.TotalSeconds) : journeys.GroupBy(j => j.Portal).Max(g => g.Sum(j => j.Left.TotalSeconds));
        return TimeSpan.FromSeconds(Math.Max(shared, queue));
    }
}
