using Audit.Indicators;

namespace Audit.Reports;

/// <summary>Every measure, scored or only shown.</summary>
internal static class MeasuresSection
{
    internal static Html Of(HtmlPage page) => Html.Of($"""
        <section id="mesures" aria-labelledby="t-measures">
        <h2 id="t-measures">{page.T(new("Toutes les mesures", "All measures"))}</h2>
        {CardTable.Of(page.Language, "c-measures", new("Ce qui a été compté", "What was counted"), Columns, page.Card.Measures.Select(m => Line(page, m)))}</section>
        """);

    private static readonly Column[] Columns = [new(new("Mesure", "Measure")), new(new("Valeur", "Value"), Number: true), new(new("Détail", "Detail"))];

    private static Html[] Line(HtmlPage page, Measure m)
    {
        var scored = page.Card.Deductions.Any(d => d.Measure == m.Id);
        var notes = new[]
        {
            m.Because is { } because ? because.In(page.Language) : PartNames.Of(m.Parts, page.Language),
            m.Status == MeasureStatus.Estimated ? page.T(new("estimé", "estimated")) : "",
            scored ? "" : page.T(new("montré, non noté", "shown, not scored")),
        };
        return [Html.Of($"{Wording.TitleOf(m.Id, page.Language)}"), Html.Of($"{Wording.Value(m, page.Language)}"), Html.Of($"{string.Join(" · ", notes.Where(n => n.Length > 0))}")];
    }
}
