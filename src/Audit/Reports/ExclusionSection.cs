using Audit.Indicators;

namespace Audit.Reports;

/// <summary>What the procedure demands, and how many people lack it, with the source of every figure.</summary>
internal static class ExclusionSection
{
    internal static Html Of(HtmlPage page) => page.Card.Measures.FirstOrDefault(m => m.Id == "exclusion") is not { Status: MeasureStatus.Estimated } share ? Html.None : Html.Of($"""
        <section id="exclusion" aria-labelledby="t-exclusion">
        <h2 id="t-exclusion">{page.T(new("Ce qu’il faut avoir et savoir", "What one must have and know"))}</h2>
        <p>{page.T(Sentence(share))}</p>
        {CardTable.Of(page.Language, "c-exclusion", new("Ce que la démarche exige, et qui ne l’a pas", "What the procedure demands, and who lacks it"), Columns, Demands.Of(page.Trace).Select(d => Line(page, d)))}</section>
        """);

    private static readonly Column[] Columns = [new(new("Il faut", "One needs")), new(new("Ne l’ont pas", "Lack it"), Number: true), new(new("Source", "Source"))];

    private static Said Sentence(Measure share) => share.High is { } high
        ? new($"Estimation : entre {Wording.Number(share.Low ?? 0, "fr")} % et {Wording.Number(high, "fr")} % des personnes n’ont pas tout ce qu’il faut.", $"Estimate: between {Wording.Number(share.Low ?? 0, "en")}% and {Wording.Number(high, "en")}% of people do not have all it takes.")
        : new($"Estimation : au moins {Wording.Number(share.Low ?? 0, "fr")} % des personnes n’ont pas tout ce qu’il faut. Le plus haut n’est pas connu : des chiffres manquent, ou portent sur d’autres populations.", $"Estimate: at least {Wording.Number(share.Low ?? 0, "en")}% of people do not have all it takes. The most is not known: figures are missing, or are about other populations.");

    private static Html[] Line(HtmlPage page, Demanded demanded)
    {
        var figure = ExclusionFigures.Of(demanded.Demand);
        var name = Html.Of($"{DemandWords.NameOf(demanded.Demand).In(page.Language)}");
        return figure is null
            ? [name, Html.Of($"—"), Html.Of($"{page.T(new("aucun chiffre connu", "no figure known"))}")]
            : [name, Html.Of($"{page.N(figure.Percent)} %"), Html.Of($"{page.T(figure.What)} ({page.T(figure.Population)}, {figure.Year}). {figure.Source}, {figure.Url}")];
    }
}
