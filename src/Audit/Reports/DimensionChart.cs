using System.Globalization;
using Audit.Scoring;

namespace Audit.Reports;

/// <summary>Where the points went: each dimension as long as it weighs, with what was lost of it. All bars share one scale, so they compare.</summary>
internal static class DimensionChart
{
    private const int Row = 46;

    internal static Html Of(HtmlPage page) => Html.Of($"""
        <figure class="dimensions"><svg width="100%" height="{page.Card.Dimensions.Count * Row}" role="img" aria-labelledby="t-dimensions">
        <title id="t-dimensions">{page.T(new("Points perdus dans chaque dimension, sur ce qu’elle pèse", "Points lost in each dimension, of what it weighs"))}</title>
        {Html.Join(page.Card.Dimensions.Select((d, i) => Bar(page, d, i * Row)))}
        </svg></figure>
        <details><summary>{page.T(new("Les chiffres du dessin", "The numbers of the drawing"))}</summary>
        <div class="scroll" role="region" tabindex="0" aria-labelledby="c-dimensions"><table>
        <caption id="c-dimensions">{page.T(new("Ce que pèse chaque dimension et ce qui en est perdu", "What each dimension weighs, and what was lost of it"))}</caption>
        <thead><tr><th scope="col">{page.T(new("Dimension", "Dimension"))}</th><th scope="col" class="n">{page.T(new("Poids", "Weight"))}</th><th scope="col" class="n">{page.T(new("Perdu", "Lost"))}</th><th scope="col" class="n">{page.T(new("Non testé", "Not tested"))}</th><th scope="col" class="n">{page.T(new("Gardé", "Kept"))}</th></tr></thead>
        <tbody>{Html.Join(page.Card.Dimensions.Select(d => Line(page, d)))}</tbody>
        </table></div></details>
        """);

    private static Html Bar(HtmlPage page, DimensionScore d, int top)
    {
        var most = page.Card.Dimensions.Max(other => other.Weight);
        return Html.Of($"""
            <text class="lane" x="0" y="{top + 15}">{Wording.DimensionName(d.Dimension).In(page.Language)}</text><text class="value end" x="100%" y="{top + 15}">{page.T(Told(d))}</text>
            <rect class="weight" x="0" y="{top + 22}" width="{Percent(d.Weight / most)}" height="14"/>{Html.When(d.Lost > 0, () => Html.Of($"""<rect class="lost" x="0" y="{top + 22}" width="{Percent(d.Lost / most)}" height="14"/>"""))}
            """);
    }

    private static Said Told(DimensionScore d)
    {
        if (!d.Tested) return new("non testé", "not tested");
        var (fr, en) = (d.Untested > 0 ? $", dont {Wording.Number(d.Untested, "fr")} non testés" : "", d.Untested > 0 ? $", {Wording.Number(d.Untested, "en")} not tested" : "");
        return new($"{(d.Lost > 0 ? "−" : "")}{Wording.Number(d.Lost, "fr")} sur {Wording.Number(d.Weight, "fr")}{fr}", $"{(d.Lost > 0 ? "−" : "")}{Wording.Number(d.Lost, "en")} of {Wording.Number(d.Weight, "en")}{en}");
    }

    private static Html Line(HtmlPage page, DimensionScore d) => d.Tested
        ? Html.Of($"<tr><th scope=\"row\">{Wording.DimensionName(d.Dimension).In(page.Language)}</th><td class=\"n\">{page.N(d.Weight)}</td><td class=\"n\">{page.N(d.Lost)}</td><td class=\"n\">{page.N(d.Untested)}</td><td class=\"n\">{page.N((double)((decimal)d.Weight - (decimal)d.Lost - (decimal)d.Untested))}</td></tr>")
        : Html.Of($"<tr><th scope=\"row\">{Wording.DimensionName(d.Dimension).In(page.Language)}</th><td class=\"n\">{page.N(d.Weight)}</td><td class=\"n\" colspan=\"3\">{page.T(new("non testé", "not tested"))}</td></tr>");

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##}%");
}
