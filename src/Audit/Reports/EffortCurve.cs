using System.Globalization;

namespace Audit.Reports;

/// <summary>
/// One row of the curve. Across, everything is in percent, so that letters keep their size whatever the width; only the lines themselves are
/// stretched. Down, pixels: the estimated seconds, then a lane for each kind of friction.
/// </summary>
internal static class EffortCurve
{
    internal static readonly Said Points = new("Points perdus", "Points lost");
    internal static readonly Said PopUps = new("Fenêtres qui s’interposent", "Pop-ups in the way");
    internal static readonly Said Proofs = new("Mots de passe, codes et preuves", "Passwords, codes and proofs");

    private const int Top = 44;
    private const int Tall = 130;
    private const int Lane = 62;

    /// <summary>Seconds at the top of the scale: round, and round when halved.</summary>
    private static readonly double[] Tops = [2, 4, 10, 20, 40, 60, 120, 240, 360, 480, 600, 1200, 1800, 2400, 3600];

    /// <summary>Less is no tenth of a point.</summary>
    private const double Least = 0.05;

    /// <summary>Room for the scale, in columns.</summary>
    private const double Margin = 0.7;

    internal static Html Of(HtmlPage page, IReadOnlyList<ScreenCost> row, int columns, string id, string name)
    {
        var lanes = Lanes(page, row, columns).ToList();
        return lanes.Count == 0 ? Html.None : Html.Of($"""
            <svg class="curve" width="100%" height="{lanes.Sum(l => l.Height)}" role="img" aria-labelledby="{id}">
            <title id="{id}">{name}</title>
            {Html.Join(lanes.Select((lane, i) => Html.Of($"<svg y=\"{lanes.Take(i).Sum(l => l.Height)}\" width=\"100%\" height=\"{lane.Height}\" overflow=\"visible\">{lane.Drawing}</svg>")))}
            </svg>
            """);
    }

    /// <summary>Only what the journey has something of.</summary>
    private static IEnumerable<(int Height, Html Drawing)> Lanes(HtmlPage page, IReadOnlyList<ScreenCost> row, int columns)
    {
        if (page.Costs.Any(c => c.High > 0)) yield return (Top + Tall + 24, Effort(page, row, columns));
        if (page.Costs.Any(c => c.Points >= Least)) yield return (Lane + 44, Bars(page, row, columns));
        if (page.Costs.Any(c => c.PopUps > 0)) yield return (Lane, Dots(page, row, columns, PopUps, c => c.PopUps, "popups"));
        if (page.Costs.Any(c => c.Proofs > 0)) yield return (Lane, Dots(page, row, columns, Proofs, c => c.Proofs, "proofs"));
    }

    private static Html Effort(HtmlPage page, IReadOnlyList<ScreenCost> row, int columns)
    {
        var most = Scale(page.Costs.Max(c => c.High ?? 0));
        return Html.Of($"""
            <text class="lane" x="0" y="16">{page.T(new("Effort estimé", "Estimated effort"))}</text>
            {Html.Join(new[] { 0, 0.5, 1 }.Select(share => Grid(page, share, most)))}
            {Lines(row, columns, most)}
            {Html.Join(row.Select((c, i) => Mark(page, c.High ?? 0, Across(i + 0.5, columns), most)))}
            """);
    }

    private static Html Grid(HtmlPage page, double share, double most)
    {
        var y = Top + Tall * (1 - share);
        return Html.Of($"""<line class="grid" x1="0" x2="100%" y1="{y}" y2="{y}"/><text class="axis" x="0" y="{y - 4}">{SecondsWords.Of(most * share, page.Language)}</text>""");
    }

    /// <summary>The range between somebody practised and this persona, in a box that is stretched over the row.</summary>
    private static Html Lines(IReadOnlyList<ScreenCost> row, int columns, double most)
    {
        List<string> Line(Func<ScreenCost, double?> seconds) => [.. row.Select((c, i) => Point(Margin + i + 0.5, 100 * (1 - (seconds(c) ?? 0) / most)))];
        var (own, practised) = (Line(c => c.High), Line(c => c.Low));
        return Html.Of($"""
            <svg x="0" y="{Top}" width="100%" height="{Tall}" viewBox="0 0 {Margin + columns} 100" preserveAspectRatio="none"><polygon class="range" points="{string.Join(' ', own.Concat(Enumerable.Reverse(practised)))}"/><polyline class="own" points="{string.Join(' ', own)}"/><polyline class="practised" points="{string.Join(' ', practised)}"/></svg>
            """);
    }

    private static Html Mark(HtmlPage page, double seconds, string x, double most)
    {
        var y = Top + Tall * (1 - seconds / most);
        return Html.Of($"""<circle class="own" cx="{x}" cy="{y}" r="5"/><text class="value" x="{x}" y="{y - 10}">{SecondsWords.Of(seconds, page.Language)}</text>""");
    }

    private static Html Bars(HtmlPage page, IReadOnlyList<ScreenCost> row, int columns) => Html.Of($"""
        <text class="lane" x="0" y="14">{page.T(Points)}</text>
        <line class="grid" x1="0" x2="100%" y1="{Lane + 20}" y2="{Lane + 20}"/>
        {Html.Join(row.Select((c, i) => Bar(page, c, i, columns)))}
        """);

    private static Html Bar(HtmlPage page, ScreenCost c, int at, int columns)
    {
        if (c.Points < Least) return Html.None;
        var height = Math.Max(2, (Lane - 24) * c.Points / Math.Max(1, page.Costs.Max(other => other.Points)));
        var top = Lane + 20 - height;
        return Html.Of($"""
            <rect class="lost" x="{Across(at + 0.3, columns)}" y="{top}" width="{Percent(0.4 / (Margin + columns))}" height="{height}"/><text class="value" x="{Across(at + 0.5, columns)}" y="{top - 5}">{page.N(Math.Round(c.Points, 1))}</text>
            """);
    }

    private static Html Dots(HtmlPage page, IReadOnlyList<ScreenCost> row, int columns, Said title, Func<ScreenCost, int> count, string kind)
    {
        var dots = row.Select((c, i) => count(c) == 0 ? Html.None : Html.Of($"""<circle class="{kind}" cx="{Across(i + 0.5, columns)}" cy="34" r="12"/><text class="count" x="{Across(i + 0.5, columns)}" y="39">{count(c)}</text>"""));
        return Html.Of($"""<text class="lane" x="0" y="14">{page.T(title)}</text>{Html.Join(dots)}""");
    }

    private static double Scale(double most) => Tops.Where(t => t >= most).DefaultIfEmpty(most).First();

    private static string Across(double column, int columns) => Percent((Margin + column) / (Margin + columns));

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##}%");

    private static string Point(double x, double y) => string.Create(CultureInfo.InvariantCulture, $"{x:0.##},{y:0.##}");
}
