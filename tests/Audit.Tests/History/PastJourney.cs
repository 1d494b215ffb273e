using Audit.History;
using Audit.Scoring;

namespace Audit.Tests.History;

/// <summary>A line of a history, with what the tests need to say.</summary>
internal static class PastJourney
{
    internal static HistoryLine Line(int day, double? index, string profile = "old", double? fields = null) => new(
        HistoryFile.Schema, HistoryFile.Version, Day(day), "cantine", "novice-desktop", "a", index is null ? Outcome.NotCompleted : Outcome.Completed, index, index is null ? null : "E", profile, "0.1.0",
        fields is { } count ? new Dictionary<string, double> { ["fields"] = count, ["screens"] = 4 } : new Dictionary<string, double> { ["screens"] = 4 }, new Dictionary<string, string>());

    internal static DateTimeOffset Day(int day) => new(2026, 3, day, 8, 0, 0, TimeSpan.Zero);
}
