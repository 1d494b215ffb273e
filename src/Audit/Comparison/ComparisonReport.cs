using Audit.Reports;

namespace Audit.Comparison;

/// <summary>A comparison written down. Pure: the same comparison and language give the same text.</summary>
public static class ComparisonReport
{
    /// <summary>For a terminal: the verdict, then what changed.</summary>
    public static string Text(JourneyComparison c, string language)
    {
        var changed = c.Measures.Where(m => m.Turn is Turn.Better or Turn.Worse or Turn.Unclear).ToList();
        string T(string fr, string en) => new Said(fr, en).In(language);
        var verdict = TextTable.OneLine(ComparisonWords.Paragraph(c, language));
        if (changed.Count == 0) return verdict;
        List<IReadOnlyList<string>> rows = [[T("Mesure", "Measure"), T("Avant", "Before"), T("Après", "After"), T("Effet", "Effect")]];
        rows.AddRange(changed.Select(m => (IReadOnlyList<string>)[Wording.TitleOf(m.Measure, language), MeasureTable.Value(m.Before, language), MeasureTable.Value(m.After, language), MeasureTable.Word(m).In(language)]));
        return $"{verdict}\n\n{TextTable.Of(rows, lastFree: true)}";
    }

    /// <summary>A page that loads nothing.</summary>
    public static string Html(JourneyComparison comparison, string language) => ComparePage.Render(comparison, language);

    /// <summary>For a merge request or a mail.</summary>
    public static string Markdown(JourneyComparison comparison, string language) => CompareMarkdown.Render(comparison, language);

    /// <summary>For machines: every comparison, and the journeys that had no counterpart.</summary>
    public static string Json(IReadOnlyList<JourneyComparison> comparisons, IReadOnlyList<Unpaired> unpaired, string language) => CompareJson.Render(comparisons, unpaired, language);
}

/// <summary>Tables of portals written down.</summary>
public static class PortalReport
{
    /// <summary>For a terminal.</summary>
    public static string Text(IReadOnlyList<PortalTable> tables, string language) => string.Join("\n\n", tables.Select(t => Text(t, language)));

    /// <summary>A page that loads nothing.</summary>
    public static string Html(IReadOnlyList<PortalTable> tables, string language) => PortalPage.Html(tables, language);

    /// <summary>For a merge request or a mail.</summary>
    public static string Markdown(IReadOnlyList<PortalTable> tables, string language) => PortalPage.Markdown(tables, language);

    /// <summary>For machines.</summary>
    public static string Json(IReadOnlyList<PortalTable> tables, string language) => PortalPage.Json(tables, language);

    private static string Text(PortalTable table, string language)
    {
        List<IReadOnlyList<string>> rows = [["", .. table.Portals.Select(p => p.Name)]];
        rows.AddRange(PortalPage.Rows(table, language).Select(r => (IReadOnlyList<string>)[r.Name, .. r.Cells]));
        return $"{TextTable.OneLine(PortalPage.Caption(table, language))}\n{TextTable.Of(rows)}";
    }
}
