using System.Globalization;
using System.Text;
using Audit.Reports;

namespace Audit.Comparison;

/// <summary><c>compare.md</c>: the short form, for a merge request or a mail.</summary>
internal static class CompareMarkdown
{
    internal static string Render(JourneyComparison c, string lang)
    {
        var text = new StringBuilder();
        Line(text, $"# {Cell(c.After.Trace.Scenario.Title)}\n\n{Cell(c.After.Trace.Persona.Title.In(lang))}\n");
        Line(text, $"**{Cell(ComparisonWords.Lead(c).In(lang))}** {Cell(string.Join(' ', ComparisonWords.AfterTheLead(c, lang)))}\n");
        Measures(text, c, lang);
        Steps(text, c, lang);
        foreach (var (title, findings) in FindingLists.All(c.Findings).Where(l => l.Findings.Count > 0))
        {
            Line(text, $"\n## {Cell(title.In(lang))} ({findings.Count})\n");
            foreach (var f in findings) Line(text, $"- **{Wording.SeverityName(f.Severity).In(lang)}** {Cell(f.Message.In(lang))}");
        }
        return text.ToString();
    }

    private static void Measures(StringBuilder text, JourneyComparison c, string lang)
    {
        Line(text, $"| {new Said("Mesure", "Measure").In(lang)} | {new Said("Avant", "Before").In(lang)} | {new Said("Après", "After").In(lang)} | {new Said("Effet", "Effect").In(lang)} |\n| --- | ---: | ---: | --- |");
        foreach (var m in c.Measures)
            Line(text, $"| {Cell(Wording.TitleOf(m.Measure, lang))} | {Cell(MeasureTable.Value(m.Before, lang))} | {Cell(MeasureTable.Value(m.After, lang))} | {MeasureTable.Word(m).In(lang)} |");
    }

    private static void Steps(StringBuilder text, JourneyComparison c, string lang)
    {
        Line(text, $"\n## {new Said("Les écrans", "The screens").In(lang)}\n\n| {new Said("Avant", "Before").In(lang)} | {new Said("Après", "After").In(lang)} | |\n| --- | --- | --- |");
        foreach (var step in c.Steps)
            Line(text, $"| {Cell(SideBySide.Name(step.Screens.Before))} | {Cell(SideBySide.Name(step.Screens.After))} | {SideBySide.Word(step).In(lang)} |");
    }

    private static string Cell(string text) => MarkdownReport.Cell(text);

    private static void Line(StringBuilder text, string line) => text.Append(CultureInfo.InvariantCulture, $"{line}\n");
}
