using Audit.Scoring;

namespace Audit.Reports;

/// <summary>The ledger: anyone can add it up.</summary>
internal static class LedgerSection
{
    internal static Html Of(HtmlPage page) => page.Card.IndexWithoutCap is null ? Html.None : Html.Of($"""
        <section id="calcul" aria-labelledby="t-ledger">
        <h2 id="t-ledger">{page.T(new("D’où vient l’indice", "Where the index comes from"))}</h2>
        <p>{page.T(new("On part de 100 points. Chaque ligne en retire. Sous la cible, rien n’est perdu ; à partir de la limite, tout l’est.", "It starts at 100 points. Each line takes some off. Up to the target nothing is lost; from the limit on, everything is."))}</p>
        {DimensionChart.Of(page)}
        <div class="scroll" role="region" tabindex="0" aria-labelledby="c-ledger"><table>
        <caption id="c-ledger">{page.T(new("Points retirés, mesure par mesure", "Points taken off, measure by measure"))}</caption>
        <thead><tr>{Head(page, new("Mesure", "Measure"))}{Head(page, new("Valeur", "Value"), true)}{Head(page, new("Cible", "Target"), true)}{Head(page, new("Limite", "Limit"), true)}{Head(page, new("D’où vient la limite", "Where the limit comes from"))}{Head(page, new("Points", "Points"), true)}</tr></thead>
        <tbody>{Html.Join(page.Card.Deductions.Select(d => Line(page, d)))}</tbody>
        </table></div>
        <p class="sum"><strong>{LedgerWords.Sum(page.Card, page.Language)}</strong></p>
        {Html.When(page.Card.EqualWeightIndex is not null, () => Html.Of($"<p>{page.T(new($"Si toutes les dimensions pesaient autant, l’indice serait de {page.N(page.Card.EqualWeightIndex!.Value)}.", $"If every dimension weighed the same, the index would be {page.N(page.Card.EqualWeightIndex!.Value)}."))}</p>"))}
        </section>
        """);

    private static Html Head(HtmlPage page, Said title, bool number = false) =>
        number ? Html.Of($"<th scope=\"col\" class=\"n\">{page.T(title)}</th>") : Html.Of($"<th scope=\"col\">{page.T(title)}</th>");

    private static Html Line(HtmlPage page, Deduction d) => Html.Of($"""
        <tr><th scope="row">{Wording.TitleOf(d.Measure, page.Language)}</th>
        <td class="n">{(d.Kind is { } kind ? Wording.KindOf(kind).In(page.Language) : page.N(d.Value ?? 0))}</td>
        <td class="n">{(d.Target is { } target ? page.N(target) : "—")}</td><td class="n">{(d.Limit is { } limit ? page.N(limit) : "—")}</td>
        <td>{Wording.OriginName(d.Origin).AsSentence().In(page.Language)}. {d.Source.In(page.Language)}</td>
        <td class="n">{(d.Points > 0 ? $"−{page.N(d.Points)}" : "0")} <span class="of">/ {page.N(d.MaxPoints)}</span></td></tr>
        """);
}
