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
    /// <param name="style">Classes of the table.</param>
    internal static Html Of(string language, string id, Said caption, IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<Html>> rows, string style = "cards") => Html.Of($"""
        <div class="scroll" role="region" tabindex="0" aria-labelledby="{id}"><table class="{style}" role="table">
        <caption id="{id}">{caption.In(language)}</caption>
        <thead role="rowgroup"><tr role="row">{Html.Join(columns.Select(c => Html.Of($"<th scope=\"col\" role=\"columnheader\"{Number(c)}>{c.Title.In(language)}</th>")))}</tr></thead>
        <tbody role="rowgroup">{Html.Join(rows.Select(r => Row(language, columns, r)))}</tbody>
        </table></div>
        """);

    private static Html Row(string language, IReadOnlyList<Column> columns, IReadOnlyList<Html> cells) => Html.Of(
        $"<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">{cells[0]}</th>{Html.Join(columns.Zip(cells).Skip(1).Select(c => Html.Of($"<td role=\"cell\" data-column=\"{c.First.Title.In(language)}\"{Number(c.First)}>{c.Second}</td>")))}</tr>\n");

    private static Html Number(Column column) => Html.When(column.Number, () => Html.Of($" class=\"n\""));
}
