using Audit.Reports;

namespace Audit.History;

/// <summary><c>trend.html</c></summary>
internal static class TrendPage
{
    private const string Style = "Audit.History.trend.css";

    internal static string Render(IReadOnlyList<Trend> trends, string language)
    {
        var title = new Said("L’indice dans le temps", "The index over time").In(language);
        return HtmlReport.Document(language, title, Html.Of($"""
            <header class="head"><div class="who"><p class="kicker">{new Said("Historique", "History").In(language)}</p><h1>{title}</h1></div></header>
            <main>{Html.Join(trends.Select((t, i) => Section(t, $"s{i + 1}", language)))}</main>
            <footer><p>{new Said("Un parcours qui n’a pas abouti n’a pas d’indice : une croix, et pas de ligne. D’un profil de notation à l’autre, les indices ne se comparent pas.", "A journey that was not completed has no index: a cross, and no line. Indices of two scoring profiles do not compare.").In(language)}</p></footer>
            """), Style);
    }

    private static readonly Said Doubted = new("À vérifier : était-ce vraiment la fin ?", "To be checked: was it really the end?");

    internal static string Name(Trend trend) => string.Join(" · ", new[] { trend.Scenario, trend.Persona, trend.Portal }.Where(n => n.Length > 0));

    private static Html Section(Trend trend, string id, string language) => Html.Of($"""
        <section aria-labelledby="{id}"><h2 id="{id}">{Name(trend)}</h2>
        <p>{TrendWords.Summary(trend, language)}</p>
        <figure>{TrendChart.Of(trend, id, language)}</figure>
        <div class="scroll" role="region" tabindex="0" aria-labelledby="{id}-c"><table>
        <caption id="{id}-c">{new Said("Les mêmes valeurs, avec les mesures qui ont bougé", "The same values, with the measures that moved").In(language)}</caption>
        <thead><tr><th scope="col">{new Said("Date", "Date").In(language)}</th><th scope="col" class="n">{new Said("Indice", "Index").In(language)}</th><th scope="col">{new Said("Fin", "End").In(language)}</th>{Html.Join(trend.Moved.Select(m => Html.Of($"<th scope=\"col\" class=\"n\">{Wording.TitleOf(m, language)}</th>")))}</tr></thead>
        <tbody>{Html.Join(trend.Lines.Select(l => Row(trend, l, language)))}</tbody>
        </table></div></section>
        """);

    private static Html Row(Trend trend, HistoryLine line, string language) => Html.Of($"""
        <tr><th scope="row">{Wording.Date(line.Date, language)}</th><td class="n">{(line.Index is { } index ? $"{Wording.Number(index, language)} {line.Grade}" : "—")}</td><td>{Verdict.Doubted(Verdict.Of(line.Outcome, line.Grade), line.EndInDoubt ? Doubted : null).In(language)}</td>{Html.Join(trend.Moved.Select(m => Html.Of($"<td class=\"n\">{(line.Measures.TryGetValue(m, out var value) ? Wording.Number(value, language) : "—")}</td>")))}</tr>
        """);
}
