using Audit.Indicators;

namespace Audit.Reports;

/// <summary>What the procedure demands, and how many people lack it, with the source of every figure.</summary>
internal static class ExclusionSection
{
    internal static Html Of(HtmlPage page) => page.Card.Measures.FirstOrDefault(m => m.Id == "exclusion") is not { Status: MeasureStatus.Estimated } share ? Html.None : Html.Of($"""
        <section id="exclusion" aria-labelledby="t-exclusion">
        <h2 id="t-exclusion">{page.T(new("Ce qu’il faut avoir et savoir", "What one must have and know"))}</h2>
        <p>{page.T(Sentence(share))}</p>
        <div class="scroll" role="region" tabindex="0" aria-labelledby="c-exclusion"><table>
        <caption id="c-exclusion">{page.T(new("Ce que la démarche exige, et qui ne l’a pas", "What the procedure demands, and who lacks it"))}</caption>
        <thead><tr><th scope="col">{page.T(new("Il faut", "One needs"))}</th><th scope="col" class="n">{page.T(new("Ne l’ont pas", "Lack it"))}</th><th scope="col">{page.T(new("Source", "Source"))}</th></tr></thead>
        <tbody>{Html.Join(Demands.Of(page.Trace).Select(d => Line(page, d)))}</tbody>
        </table></div></section>
        """);

    private static Said Sentence(Measure share) => share.High is { } high
        ? new($"Estimation : entre {Wording.Number(share.Low ?? 0, "fr")} % et {Wording.Number(high, "fr")} % des personnes n’ont pas tout ce qu’il faut.", $"Estimate: between {Wording.Number(share.Low ?? 0, "en")}% and {Wording.Number(high, "en")}% of people do not have all it takes.")
        : new($"Estimation : au moins {Wording.Number(share.Low ?? 0, "fr")} % des personnes n’ont pas tout ce qu’il faut. Le plus haut n’est pas connu : des chiffres manquent, ou portent sur d’autres populations.", $"Estimate: at least {Wording.Number(share.Low ?? 0, "en")}% of people do not have all it takes. The most is not known: figures are missing, or are about other populations.");

    private static Html Line(HtmlPage page, Demanded demanded)
    {
        var figure = ExclusionFigures.Of(demanded.Demand);
        var name = DemandWords.NameOf(demanded.Demand).In(page.Language);
        return figure is null
            ? Html.Of($"<tr><th scope=\"row\">{name}</th><td class=\"n\">—</td><td>{page.T(new("aucun chiffre connu", "no figure known"))}</td></tr>")
            : Html.Of($"<tr><th scope=\"row\">{name}</th><td class=\"n\">{page.N(figure.Percent)} %</td><td>{page.T(figure.What)} ({page.T(figure.Population)}, {figure.Year}). {figure.Source}, {figure.Url}</td></tr>");
    }
}
