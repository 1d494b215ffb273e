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
        <section aria-labelledby="{id} {id}-p"><h2 id="{id}">{trend.Title}</h2>
        <p class="persona" id="{id}-p">{trend.PersonaTitle.In(language)}{Html.When(trend.Portal.Length > 0, () => Html.Of($" · {trend.Portal}"))}</p>
        <p>{TrendWords.Summary(trend, language)}</p>
        <figure>{TrendChart.Of(trend, id, language)}</figure>
        {CardTable.Of(language, $"{id}-c", new("Les mêmes valeurs, avec les mesures qui ont bougé", "The same values, with the measures that moved"), Columns(trend), trend.Lines.Select(l => Row(trend, l, language)))}</section>
        """);

    private static IReadOnlyList<Column> Columns(Trend trend) =>
        [new(new("Date", "Date")), new(new("Indice", "Index"), Number: true), new(new("Fin", "End")), .. trend.Moved.Select(m => new Column(new(Wording.TitleOf(m, "fr"), Wording.TitleOf(m, "en")), Number: true))];

    private static IReadOnlyList<Html> Row(Trend trend, HistoryLine line, string language) =>
    [
        Html.Of($"{Wording.Date(line.Date, language)}"),
        line.Index is { } index ? Html.Of($"{Wording.Number(index, language)} {line.Grade}") : Html.Of($"—"),
        Html.Of($"{Verdict.Doubted(Verdict.Of(line.Outcome, line.Grade), line.InDoubt == true ? Doubted : null).In(language)}"),
        .. trend.Moved.Select(m => line.Measures.TryGetValue(m, out var value) ? Html.Of($"{Wording.Number(value, language)}") : Html.Of($"—")),
    ];
}
