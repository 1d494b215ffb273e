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
        {CardTable.Of(page.Language, "c-ledger", new("Points retirés, mesure par mesure", "Points taken off, measure by measure"), Columns, page.Card.Deductions.Select(d => Line(page, d)).Concat(page.Card.Untested.Select(u => Untested(page, u))))}
        <p class="sum"><strong>{LedgerWords.Sum(page.Card, page.Language)}</strong></p>
        {Html.When(page.Card.Untested.Count > 0, () => Html.Of($"<p>{page.T(LedgerWords.Untested(page.Card))}</p>"))}
        {Html.When(page.Card.EqualWeightIndex is not null, () => Html.Of($"<p>{page.T(new($"Si toutes les dimensions pesaient autant, l’indice serait de {page.N(page.Card.EqualWeightIndex!.Value)}.", $"If every dimension weighed the same, the index would be {page.N(page.Card.EqualWeightIndex!.Value)}."))}</p>"))}
        </section>
        """);

    private static readonly Column[] Columns =
    [
        new(new("Mesure", "Measure")), new(new("Valeur", "Value"), Number: true), new(new("Cible", "Target"), Number: true), new(new("Limite", "Limit"), Number: true),
        new(new("D’où vient la limite", "Where the limit comes from")), new(new("Points", "Points"), Number: true),
    ];

    private static Html[] Untested(HtmlPage page, UntestedPoints u) =>
    [
        Html.Of($"{Wording.TitleOf(u.Measure, page.Language)}"), Html.Of($"{page.T(new("non testé", "not tested"))}"), Html.Of($"—"), Html.Of($"—"),
        Html.Of($"{page.T(page.Card.NotTested.FirstOrDefault(n => n.Measure == u.Measure)?.Because ?? new("", ""))}"), Html.Of($"? <span class=\"of\">/ {page.N(u.Points)}</span>"),
    ];

    private static Html[] Line(HtmlPage page, Deduction d) =>
    [
        Html.Of($"{Wording.TitleOf(d.Measure, page.Language)}"),
        Html.Of($"{(d.Kind is { } kind ? Wording.KindOf(d.Measure, kind).In(page.Language) : page.N(d.Value ?? 0))}{Html.When(d.Part is not null, () => Html.Of($" <span class=\"of\">{page.T(PartNames.NameOf(d.Part!, d.Value ?? 0))}</span>"))}"),
        Html.Of($"{(d.Target is { } target ? page.N(target) : "—")}"),
        Html.Of($"{(d.Limit is { } limit ? page.N(limit) : "—")}"),
        Html.Of($"{page.T(LedgerWords.Origin(d))}"),
        Html.Of($"{(d.Points > 0 ? $"−{page.N(d.Points)}" : "0")} <span class=\"of\">/ {page.N(d.MaxPoints)}</span>"),
    ];
}
