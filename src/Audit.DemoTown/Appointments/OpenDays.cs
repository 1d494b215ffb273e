namespace Audit.DemoTown.Appointments;

/// <summary>The days on which the town hall gives appointments; pure.</summary>
internal static class OpenDays
{
    /// <summary>No holiday that moves with Easter falls on one of these days.</summary>
    private static readonly DayOfWeek[] Weekdays = [DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Friday];

    private static readonly (int Day, int Month)[] Holidays = [(1, 1), (1, 5), (8, 5), (14, 7), (15, 8), (1, 11), (11, 11), (25, 12)];

    /// <summary>The weeks without a holiday among their days, from the week after next on, for a year.</summary>
    internal static IEnumerable<IReadOnlyList<DateTime>> Weeks(DateTime today)
    {
        var monday = today.Date.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        return Enumerable.Range(2, 52).Select(n => Between(monday.AddDays(7 * n), 7)).Where(week => week.Count == Weekdays.Length);
    }

    /// <summary>The days of next month, but for its first week.</summary>
    internal static IReadOnlyList<DateTime> NextMonth(DateTime today)
    {
        var first = new DateTime(today.Year, today.Month, 1).AddMonths(1);
        return Between(first.AddDays(7), DateTime.DaysInMonth(first.Year, first.Month) - 7);
    }

    private static List<DateTime> Between(DateTime first, int days) => [.. Enumerable.Range(0, days).Select(n => first.AddDays(n)).Where(IsOpen)];

    private static bool IsOpen(DateTime day) => Weekdays.Contains(day.DayOfWeek) && !Holidays.Contains((day.Day, day.Month));
}
