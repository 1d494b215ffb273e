using Audit.Indicators;

namespace Audit.Reports;

/// <summary>Every measure, scored or only shown.</summary>
internal static class MeasuresSection
{
    internal static Html Of(HtmlPage page) => Html.Of($"""
        <section id="mesures" aria-labelledby="t-measures">
        <h2 id="t-measures">{page.T(new("Toutes les mesures", "All measures"))}</h2>
        <div class="scroll" role="region" tabindex="0" aria-labelledby="c-measures"><table>
        <caption id="c-measures">{page.T(new("Ce qui a été compté", "What was counted"))}</caption>
        <thead><tr><th scope="col">{page.T(new("Mesure", "Measure"))}</th><th scope="col" class="n">{page.T(new("Valeur", "Value"))}</th><th scope="col">{page.T(new("Détail", "Detail"))}</th></tr></thead>
        <tbody>{Html.Join(page.Card.Measures.Select(m => Line(page, m)))}</tbody>
        </table></div></section>
        """);

    private static Html Line(HtmlPage page, Measure m)
    {
        var scored = page.Card.Deductions.Any(d => d.Measure == m.Id);
        var notes = new[]
        {
            m.Because is { } because ? because.In(page.Language) : PartNames.Of(m.Parts, page.Language),
            m.Status == MeasureStatus.Estimated ? page.T(new("estimé", "estimated")) : "",
            scored ? "" : page.T(new("montré, non noté", "shown, not scored")),
        };
        return Html.Of($"<tr><th scope=\"row\">{Wording.TitleOf(m.Id, page.Language)}</th><td class=\"n\">{Wording.Value(m, page.Language)}</td><td>{string.Join(" · ", notes.Where(n => n.Length > 0))}</td></tr>");
    }
}
