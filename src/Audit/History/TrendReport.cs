using System.Text.Json;
using Audit.Comparison;
using Audit.Reports;
using Audit.Traces;

namespace Audit.History;

/// <summary>Trends written down. Pure.</summary>
public static class TrendReport
{
    /// <summary>For a terminal: a row of bars for the index, and one for each measure that moved.</summary>
    public static string Text(IReadOnlyList<Trend> trends, string language) => string.Join("\n\n", trends.Select(t => One(t, language)));

    /// <summary>A page that loads nothing: a chart with its table behind it, for each trend.</summary>
    public static string Html(IReadOnlyList<Trend> trends, string language) => TrendPage.Render(trends, language);

    /// <summary>The index of one trend as a picture of its own.</summary>
    public static string Svg(Trend trend, string language) => $"{TrendChart.Of(trend, "trend", language).Text}\n";

    /// <summary>For machines.</summary>
    public static string Json(IReadOnlyList<Trend> trends) => JsonSerializer.Serialize(new { Schema = "audit-trend", Version = "1.1", Trends = trends.Select(t => new { t.Scenario, t.Persona, t.Portal, t.Breaks, t.Lines }) }, TraceFile.Json);

    private static string One(Trend trend, string lang)
    {
        List<IReadOnlyList<string>> rows = [[new Said("Indice de simplicité", "Simplicity index").In(lang), Sparkline.Of(trend.Lines.Select(l => l.Index), 0, 100), FromTo(TrendWords.Ends(trend), lang)]];
        rows.AddRange(trend.Moved.Select(id => (IReadOnlyList<string>)[Wording.TitleOf(id, lang), Sparkline.Of(trend.Values(id)), FromTo(Ends(trend.Values(id)), lang)]));
        return $"{TextTable.OneLine(TrendPage.Name(trend))}\n{TextTable.OneLine(TrendWords.Summary(trend, lang))}\n{TextTable.Of(rows, lastFree: true)}";
    }

    private static (double, double)? Ends(IReadOnlyList<double?> values) => values.OfType<double>().ToList() is { Count: > 0 } known ? (known[0], known[^1]) : null;

    private static string FromTo((double First, double Last)? ends, string lang) =>
        ends is { } e ? e.First == e.Last ? Wording.Number(e.Last, lang) : $"{Wording.Number(e.First, lang)} → {Wording.Number(e.Last, lang)}" : "—";
}
