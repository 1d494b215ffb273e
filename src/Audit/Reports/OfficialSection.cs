using Audit.Indicators;

namespace Audit.Reports;

/// <summary>The official card as a table: what a journey can say of each indicator of the observatory, and what it cannot.</summary>
internal static class OfficialSection
{
    internal static Html Of(HtmlPage page) => Html.Of($"""
        <section id="officiel" aria-labelledby="t-official">
        <h2 id="t-official">{page.T(new("La grille officielle « Vos démarches essentielles »", "The official card “Vos démarches essentielles”"))}</h2>
        <p>{page.T(new("Ce que ce parcours peut dire de chaque indicateur de l’État. Le reste demande l’avis des usagers ou des chiffres sur l’année.", "What this journey can say of each of the State’s indicators. The rest takes users’ opinions or yearly figures."))}</p>
        {CardTable.Of(page.Language, "c-official", new("Les douze indicateurs et leurs seuils officiels", "The twelve indicators and their official thresholds"), Columns, OfficialCard.Of(page.Card).Select(c => Line(page, c)))}</section>
        """);

    private static readonly Column[] Columns =
        [new(new("Indicateur", "Indicator")), new(new("Constaté", "Seen")), new(new("Seuils : vert · jaune", "Thresholds: green · yellow")), new(new("Comment", "How"))];

    private static Html[] Line(HtmlPage page, OfficialCell cell) =>
    [
        Html.Of($"{page.T(cell.Title)}"),
        Html.Of($"{page.T(cell.Value)}{Html.When(cell.Level is not null, () => Html.Of($" <b>{page.T(NameOf(cell.Level!.Value))}</b>"))}"),
        Html.Of($"{page.T(cell.Thresholds)}"),
        Html.Of($"{page.T(HowOf(cell.Status))}"),
    ];

    private static Said NameOf(OfficialLevel level) => level switch
    {
        OfficialLevel.Green => new("(vert)", "(green)"),
        OfficialLevel.Yellow => new("(jaune)", "(yellow)"),
        _ => new("(rouge)", "(red)"),
    };

    private static Said HowOf(MeasureStatus status) => status switch
    {
        MeasureStatus.Measured => new("mesuré", "measured"),
        MeasureStatus.Estimated => new("estimé", "estimated"),
        _ => new("non mesurable ici", "not measurable here"),
    };
}
