namespace Audit.Reports;

/// <summary>The journey at a glance: what each screen asks for and where it hurts, drawn above the pictures of the screens, with the numbers behind.</summary>
internal static class EffortSection
{
    /// <summary>Screens in one row; more make further rows, so that figures keep their size on paper and on a telephone.</summary>
    internal const int MostInARow = 10;

    internal static Html Of(HtmlPage page) => page.Costs.Count == 0 ? Html.None : Html.Of($"""
        <section id="effort" aria-labelledby="t-effort">
        <h2 id="t-effort">{page.T(new("L’effort et les obstacles, d’un écran à l’autre", "Effort and obstacles, from one screen to the next"))}</h2>
        {Heaviest(page)}
        {Html.Join(Rows(page.Costs).Select((row, i) => Row(page, row, i + 1)))}
        {Numbers(page)}
        {EffortTable.Of(page)}
        </section>
        """);

    /// <summary>Rows of about the same length.</summary>
    internal static IReadOnlyList<IReadOnlyList<ScreenCost>> Rows(IReadOnlyList<ScreenCost> costs)
    {
        var rows = (costs.Count + MostInARow - 1) / MostInARow;
        return [.. costs.Chunk((costs.Count + rows - 1) / rows)];
    }

    private static Html Heaviest(HtmlPage page)
    {
        if (page.Costs.MaxBy(c => c.High ?? 0) is not { High: > 0 } worst) return Html.None;
        var seconds = SecondsWords.Range(worst.Low!.Value, worst.High!.Value, page.Language);
        return Html.Of($"""
            <p>{page.T(new("Ce qui demande le plus d’effort :", "What takes the most effort:"))} <a href="#{worst.Screen.Id}">{page.T(new("écran", "screen"))} {worst.Number}, {Wording.ScreenName(worst.Screen)}</a>, {seconds} ({page.T(new("estimation", "estimate"))}).
            {page.T(new("Trait plein : cette personne. Pointillé : une personne exercée. C’est une estimation pour comparer, pas une durée.", "Solid line: this person. Dotted line: somebody practised. It is an estimate to compare with, no duration."))}</p>
            """);
    }

    private static Html Row(HtmlPage page, IReadOnlyList<ScreenCost> row, int number)
    {
        var name = page.T(new($"Effort estimé et obstacles, écrans {row[0].Number} à {row[^1].Number}", $"Estimated effort and obstacles, screens {row[0].Number} to {row[^1].Number}"));
        var columns = Rows(page.Costs)[0].Count;
        return Html.Of($"""
            <div class="scroll" role="region" tabindex="0" aria-label="{name}"><div class="row of{columns}">
            {EffortCurve.Of(page, row, columns, $"curve{number}", name)}
            <ol class="film" start="{row[0].Number}">{Html.Join(row.Select(c => Frame(page, c)))}</ol>
            </div></div>
            """);
    }

    private static Html Frame(HtmlPage page, ScreenCost cost)
    {
        var picture = page.Pictures.ThumbnailOf(cost.Screen) is { } bytes ? Html.Of($"<img src=\"data:image/jpeg;base64,{Convert.ToBase64String(bytes)}\" alt=\"\">") : Html.None;
        return Html.Of($"<li><a href=\"#{cost.Screen.Id}\">{picture}<b>{cost.Number}</b> <span>{Wording.ScreenName(cost.Screen)}</span></a></li>");
    }

    private static Html Numbers(HtmlPage page) => Html.Of($"""
        <details><summary>{page.T(new("Les chiffres du dessin", "The numbers of the drawing"))}</summary>
        <div class="scroll" role="region" tabindex="0" aria-labelledby="c-effort"><table>
        <caption id="c-effort">{page.T(new("Ce que coûte chaque écran", "What each screen costs"))}</caption>
        <thead><tr><th scope="col">{page.T(new("Écran", "Screen"))}</th><th scope="col" class="n">{page.T(new("Effort estimé", "Estimated effort"))}</th><th scope="col" class="n">{page.T(EffortCurve.PopUps)}</th><th scope="col" class="n">{page.T(EffortCurve.Proofs)}</th><th scope="col" class="n">{page.T(EffortCurve.Points)}</th></tr></thead>
        <tbody>{Html.Join(page.Costs.Select(c => Line(page, c)))}{Elsewhere(page)}</tbody>
        </table></div></details>
        """);

    private static Html Line(HtmlPage page, ScreenCost c) => Html.Of($"""
        <tr><th scope="row">{c.Number}. {Wording.ScreenName(c.Screen)}</th><td class="n">{(c.High is { } high ? SecondsWords.Range(c.Low!.Value, high, page.Language) : "—")}</td><td class="n">{c.PopUps}</td><td class="n">{c.Proofs}</td><td class="n">{page.N(Math.Round(c.Points, 1))}</td></tr>
        """);

    /// <summary>So that the column adds up to what the ledger took off.</summary>
    private static Html Elsewhere(HtmlPage page)
    {
        var rest = page.Card.Deductions.Sum(d => d.Points) - page.Costs.Sum(c => c.Points);
        return Html.When(rest >= 0.05, () => Html.Of($"<tr><th scope=\"row\">{page.T(new("Tout le parcours, aucun écran en particulier", "The whole journey, no screen in particular"))}</th><td></td><td></td><td></td><td class=\"n\">{page.N(Math.Round(rest, 1))}</td></tr>"));
    }
}
