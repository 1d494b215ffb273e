using System.Globalization;
using Audit.Reports;

namespace Audit.History;

/// <summary>The index over time as a picture: inline in a page, or a file of its own. Everything it shows stands in the table too.</summary>
internal static class TrendChart
{
    private const int Width = 720;
    private const int Height = 260;
    private const int Left = 44;
    private const int Right = 20;
    private const int Top = 32;

    /// <summary>Two values nearer than this would run into each other where they are written largest, on a telephone.</summary>
    private const int Apart = 76;
    private const int Bottom = 36;

    /// <param name="id">Makes the ids of its title and description its own in a page with several.</param>
    internal static Html Of(Trend trend, string id, string lang) => Html.Of($"""
        <svg xmlns="http://www.w3.org/2000/svg" class="trend" viewBox="0 0 {Width} {Height}" role="img" aria-labelledby="{id}-t {id}-d" font-family="system-ui, sans-serif" font-size="13">
        <title id="{id}-t">{new Said("Indice de simplicité", "Simplicity index").In(lang)} : {trend.Title} · {trend.PersonaTitle.In(lang)}</title>
        <desc id="{id}-d">{TrendWords.Summary(trend, lang)}</desc>
        {Html.Join(Enumerable.Range(0, 5).Select(quarter => Line(25 * quarter)))}
        {Html.Join(trend.Breaks.Select(b => Break(trend, b, lang)))}
        {Html.Join(Stretches(trend).Select(s => Html.Of($"<polyline class=\"way\" fill=\"none\" stroke=\"#1d4f91\" stroke-width=\"3\" stroke-linejoin=\"round\" points=\"{string.Join(' ', s)}\"/>")))}
        {Html.Join(trend.Lines.Select((_, i) => Point(trend, i)))}
        {Html.Join(Told(trend).Select(i => Value(trend, i, lang)))}
        {(trend.Lines.Count == 1 ? Date(trend.First, X(trend, 0), "middle", lang) : Html.Of($"{Date(trend.First, Left, "start", lang)}{Date(trend.Last, Width - Right, "end", lang)}"))}
        </svg>
        """);

    private static Html Line(int index) => Html.Of($"""
        <line class="grid" x1="{Left}" x2="{Width - Right}" y1="{Y(index)}" y2="{Y(index)}" stroke="#d5dce3"/><text class="axis" x="{Left - 8}" y="{Y(index) + 4}" text-anchor="end" fill="#4c5967">{index}</text>
        """);

    private static Html Break(Trend trend, int at, string lang)
    {
        var x = (X(trend, at) + X(trend, at - 1)) / 2;
        return Html.Of($"""<line class="break" x1="{x}" x2="{x}" y1="{Top}" y2="{Height - Bottom}" stroke="#7a4b00" stroke-dasharray="4 4"/><text class="axis" x="{x + 5}" y="{Top + 10}" fill="#7a4b00">{new Said("autre profil", "other profile").In(lang)}</text>""");
    }

    /// <summary>A cross at the foot where there is no index.</summary>
    private static Html Point(Trend trend, int at) => (X(trend, at), trend.Lines[at].Index) switch
    {
        (var x, { } index) => Html.Of($"""<circle class="point" cx="{x}" cy="{Y(index)}" r="5" fill="#1d4f91"/>"""),
        var (x, _) => Html.Of($"""<path class="none" d="M{x - 5} {Y(0) - 5}l10 10m0 -10l-10 10" stroke="#a3161f" stroke-width="2.5" fill="none"/>"""),
    };

    private static Html Value(Trend trend, int at, string lang) => Html.Of(
        $"""<text class="value" x="{X(trend, at)}" y="{Y(trend.Lines[at].Index!.Value) - 11}" text-anchor="{Anchor(trend, at)}" font-weight="700" fill="#17212b" stroke="#ffffff" stroke-width="4" paint-order="stroke">{Wording.Number(trend.Lines[at].Index!.Value, lang)}</text>""");

    /// <summary>Places whose value is written out: the last, and those before it as far as there is room. All stand in the table.</summary>
    private static IEnumerable<int> Told(Trend trend)
    {
        var right = double.MaxValue;
        for (var i = trend.Lines.Count - 1; i >= 0; i--)
        {
            if (trend.Lines[i].Index is null || right - X(trend, i) < Apart) continue;
            right = X(trend, i);
            yield return i;
        }
    }

    /// <summary>The first and the last value stay clear of what stands beside the picture.</summary>
    private static string Anchor(Trend trend, int at) => trend.Lines.Count == 1 ? "middle" : at == 0 ? "start" : at == trend.Lines.Count - 1 ? "end" : "middle";

    /// <summary>No line crosses a journey without an index, nor a change of profile: nothing is known of what lies between.</summary>
    private static IEnumerable<IReadOnlyList<string>> Stretches(Trend trend)
    {
        var stretch = new List<string>();
        for (var i = 0; i < trend.Lines.Count; i++)
        {
            if (trend.Lines[i].Index is null || trend.Breaks.Contains(i))
            {
                if (stretch.Count > 1) yield return stretch;
                stretch = [];
            }
            if (trend.Lines[i].Index is { } index) stretch.Add(string.Create(CultureInfo.InvariantCulture, $"{X(trend, i):0.#},{Y(index):0.#}"));
        }
        if (stretch.Count > 1) yield return stretch;
    }

    private static Html Date(HistoryLine line, double x, string anchor, string lang) =>
        Html.Of($"""<text class="axis" x="{x}" y="{Height - 10}" text-anchor="{anchor}" fill="#4c5967">{Wording.Date(line.Date, lang)}</text>""");

    private static double Y(double index) => Top + (100 - index) / 100 * (Height - Top - Bottom);

    /// <summary>By the time between them; the same distance each when all are of one moment.</summary>
    private static double X(Trend trend, int at)
    {
        var span = (trend.Last.Date - trend.First.Date).TotalSeconds;
        var share = trend.Lines.Count == 1 ? 0.5 : span <= 0 ? (double)at / (trend.Lines.Count - 1) : (trend.Lines[at].Date - trend.First.Date).TotalSeconds / span;
        return Math.Round(Left + 14 + share * (Width - Left - Right - 28), 1);
    }
}
