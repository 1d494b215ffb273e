namespace Audit.Reports;

/// <summary>A column of a <see cref="CardTable"/>.</summary>
internal sealed record Column(Said Title, bool Number = false);

/// <summary>
/// A table on a wide screen and a card for each row on a narrow one, where its columns would not fit: each value then stands behind the name of its
/// column. What is shown as blocks is no table to a screen reader any more, unless its roles are said.
/// </summary>
internal static class CardTable
{
    /// <param name="rows">The first cell of each is its name.</param>
    internal static Html Of(HtmlPage page, string id, Said caption, IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<Html>> rows) => Html.Of($"""
        <div class="scroll" role="region" tabindex="0" aria-labelledby="{id}"><table class="cards" role="table">
        <caption id="{id}">{page.T(caption)}</caption>
        <thead role="rowgroup"><tr role="row">{Html.Join(columns.Select(c => Html.Of($"<th scope=\"col\" role=\"columnheader\"{Number(c)}>{page.T(c.Title)}</th>")))}</tr></thead>
        <tbody role="rowgroup">{Html.Join(rows.Select(r => Row(page, columns, r)))}</tbody>
        </table></div>
        """);

    private static Html Row(HtmlPage page, IReadOnlyList<Column> columns, IReadOnlyList<Html> cells) => Html.Of(
        $"<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">{cells[0]}</th>{Html.Join(columns.Zip(cells).Skip(1).Select(c => Html.Of($"<td role=\"cell\" data-column=\"{page.T(c.First.Title)}\"{Number(c.First)}>{c.Second}</td>")))}</tr>\n");

    private static Html Number(Column column) => Html.When(column.Number, () => Html.Of($" class=\"n\""));
}
