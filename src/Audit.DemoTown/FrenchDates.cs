using System.Globalization;

namespace Audit.DemoTown;

/// <summary>Days and hours as they are said in French.</summary>
internal static class FrenchDates
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary><c>mardi 8 décembre</c>, <c>vendredi 1er janvier</c></summary>
    internal static string Day(DateTime day) => day.ToString(day.Day == 1 ? "dddd 1'er' MMMM" : "dddd d MMMM", French);

    /// <summary><c>Mardi 8 décembre</c>: where it opens a line.</summary>
    internal static string Title(DateTime day) => string.Concat(char.ToUpper(Day(day)[0], French).ToString(), Day(day)[1..]);

    /// <summary><c>10 h</c>, <c>9 h 30</c>, never broken over two lines.</summary>
    internal static string Time(DateTime time) => time.ToString(time.Minute == 0 ? "H'\u00a0h'" : "H'\u00a0h\u00a0'mm", French);
}
