using Audit.Indicators;
using Audit.Reports;

namespace Audit.Comparison;

/// <summary>Every measure before and after, those that changed first in reading order.</summary>
internal static class MeasureTable
{
    internal static Html Of(PairPage page) => Html.Of($"""
        <section id="mesures" aria-labelledby="t-measures">
        <h2 id="t-measures">{page.T(new("Ce qui a changé, mesure par mesure", "What changed, measure by measure"))}</h2>
        <div class="scroll" role="region" tabindex="0" aria-labelledby="c-measures"><table>
        <caption id="c-measures">{page.T(new("Les comptes avant et après", "The counts before and after"))}</caption>
        <thead><tr><th scope="col">{page.T(new("Mesure", "Measure"))}</th><th scope="col" class="n">{page.T(BeforeColumn)}</th><th scope="col" class="n">{page.T(AfterColumn)}</th><th scope="col">{page.T(new("Effet", "Effect"))}</th><th scope="col" class="n">{page.T(new("Points d’indice", "Index points"))}</th></tr></thead>
        <tbody>{Html.Join(page.C.Measures.Where(m => m.Turn != Turn.NotComparable).Select(m => Line(page, m)))}</tbody>
        </table></div></section>
        """);

    private static Said BeforeColumn => new("Avant", "Before");

    private static Said AfterColumn => new("Après", "After");

    internal static Said Word(MeasureChange m) => m.Turn switch
    {
        Turn.Better => new("mieux", "better"),
        Turn.Worse => new("moins bien", "worse"),
        Turn.Same => new("pareil", "the same"),
        Turn.Unclear => new("non départagé", "not told apart"),
        _ => new("ne se compare pas", "does not compare"),
    };

    /// <summary>Points as they move the index: a loss made smaller is a gain.</summary>
    internal static string Points(MeasureChange m, string lang) => m.Points == 0 ? "" : $"{(m.Points < 0 ? "+" : "−")}{Wording.Number(Math.Abs(m.Points), lang)}";

    /// <summary>The value, and how far apart the runs were.</summary>
    internal static string Value(Repeated side, string lang)
    {
        var value = Wording.Value(side.Shown, lang);
        return side.Low is { } low && side.High is { } high && low != high ? new Said($"{value} (de {Wording.Number(low, lang)} à {Wording.Number(high, lang)})", $"{value} ({Wording.Number(low, lang)} to {Wording.Number(high, lang)})").In(lang) : value;
    }

    private static Html Line(PairPage page, MeasureChange m) => Html.Of($"""
        <tr class="{Tone(m.Turn)}"><th scope="row">{Wording.TitleOf(m.Measure, page.Language)}{Html.When(m.After.Shown.Status == MeasureStatus.Estimated, () => Html.Of($" <span class=\"of\">({page.T(new("estimé", "estimated"))})</span>"))}</th>
        <td class="n" data-column="{page.T(BeforeColumn)}">{Value(m.Before, page.Language)}</td><td class="n" data-column="{page.T(AfterColumn)}">{Value(m.After, page.Language)}</td>
        <td><span class="turn"><span aria-hidden="true">{Sign(m.Turn)}</span> {page.T(Word(m))}</span></td><td class="n">{Points(m, page.Language)}</td></tr>
        """);

    internal static string Tone(Turn turn) => turn switch { Turn.Better => "better", Turn.Worse => "worse", _ => "same" };

    private static string Sign(Turn turn) => turn switch { Turn.Better => "▲", Turn.Worse => "▼", Turn.Unclear => "≈", _ => "=" };
}
