using System.Globalization;
using System.Text;
using System.Text.Json;
using Audit.Reports;
using Audit.Scoring;

namespace Audit.Comparison;

/// <summary>More than two portals: one table, as a page, as Markdown and for machines.</summary>
internal static class PortalPage
{
    internal static string Html(IReadOnlyList<PortalTable> tables, string language) => HtmlReport.Document(language, Title.In(language), Audit.Html.Of($"""
        <header class="head"><div class="who"><p class="kicker">{new Said("Comparaison", "Comparison").In(language)}</p><h1>{Title.In(language)}</h1></div></header>
        <main>{Audit.Html.Join(tables.Select((t, i) => Section(t, i + 1, language)))}</main>
        <footer><p>{new Said("Chaque portail est mesuré par la même personne, les mêmes fonctions et le même profil de notation. Un portail dont le parcours n’a pas abouti n’a pas d’indice.", "Each portal is measured by the same persona, the same functions and the same scoring profile. A portal whose journey was not completed has no index.").In(language)}</p></footer>
        """), ComparePage.Style);

    internal static string Markdown(IReadOnlyList<PortalTable> tables, string lang)
    {
        var text = new StringBuilder();
        foreach (var table in tables)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {Cell(Caption(table, lang))}\n\n| |{string.Concat(table.Portals.Select(p => $" {Cell(p.Name)} |"))}\n| --- |{string.Concat(table.Portals.Select(_ => " ---: |"))}\n");
            foreach (var (name, cells) in Rows(table, lang)) text.Append(CultureInfo.InvariantCulture, $"| {Cell(name)} |{string.Concat(cells.Select(c => $" {Cell(c)} |"))}\n");
            text.Append('\n');
        }
        return text.ToString();
    }

    internal static string Json(IReadOnlyList<PortalTable> tables, string language) => JsonSerializer.Serialize(new
    {
        Schema = "audit-portals", Version = "1.0", Language = language,
        Tables = tables.Select(t => new
        {
            t.Procedure, t.Persona,
            Portals = t.Portals.Select(p => new
            {
                p.Name, p.Journey?.Scenario, p.Journey?.Outcome, p.Journey?.Shown.Scorecard.Index, p.Journey?.Shown.Scorecard.Grade, InDoubt = p.Journey is { } journey && EndDoubt.Of(journey.Trace) is not null,
                Measures = t.Measures.ToDictionary(m => m, m => PortalTable.Value(p, m) is { } v ? (object?)v.Shown.Kind ?? v.Shown.Value : null),
            }),
        }),
    }, CompareJson.Options);

    /// <summary>The rows of a table in words: verdict, index, then every measure.</summary>
    internal static IReadOnlyList<(string Name, IReadOnlyList<string> Cells)> Rows(PortalTable table, string lang) =>
    [
        (new Said("Verdict", "Verdict").In(lang), [.. table.Portals.Select(p => p.Journey is { } j ? Verdict.Whole(j.Card, j.Trace).In(lang) : new Said("Pas audité.", "Not audited.").In(lang))]),
        (new Said("Indice de simplicité", "Simplicity index").In(lang), [.. table.Portals.Select(p => p.IsScored ? $"{Wording.Number(p.Journey!.Shown.Scorecard.Index!.Value, lang)} / 100 {p.Journey.Shown.Scorecard.Grade}" : "—")]),
        .. table.Measures.Select(m => (Wording.TitleOf(m, lang), (IReadOnlyList<string>)[.. table.Portals.Select(p => PortalTable.Value(p, m) is { } v ? MeasureTable.Value(v, lang) : "—")])),
    ];

    internal static string Caption(PortalTable table, string lang)
    {
        var persona = table.Portals.Select(p => p.Journey).OfType<Audited>().First().Trace.Persona.Title.In(lang);
        return table.Procedure.Length == 0 ? persona : $"{table.Procedure} · {persona}";
    }

    private static readonly Said Title = new("La même démarche sur plusieurs portails", "The same procedure on several portals");

    private static Html Section(PortalTable table, int number, string language) => Audit.Html.Of($"""
        <section aria-labelledby="t-{number}"><h2 id="t-{number}">{Caption(table, language)}</h2>
        <div class="scroll" role="region" tabindex="0" aria-labelledby="t-{number}"><table class="portals">
        <thead><tr><th scope="col">{new Said("Mesure", "Measure").In(language)}</th>{Audit.Html.Join(table.Portals.Select(p => Audit.Html.Of($"<th scope=\"col\">{p.Name}</th>")))}</tr></thead>
        <tbody>{Audit.Html.Join(Rows(table, language).Select((r, i) => Audit.Html.Of($"<tr><th scope=\"row\">{r.Name}</th>{Audit.Html.Join(r.Cells.Select(c => Audit.Html.Of($"<td{Big(i)}>{c}</td>")))}</tr>")))}</tbody>
        </table></div></section>
        """);

    private static Html Big(int row) => row == 1 ? Audit.Html.Of($" class=\"big\"") : Audit.Html.None;

    private static string Cell(string text) => MarkdownReport.Cell(text);
}
