using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Audit.Scoring;

namespace Audit.Reports;

/// <summary><c>report.md</c>: the short form, for a merge request or a mail.</summary>
internal static partial class MarkdownReport
{
    internal static string Render(Report report, string language)
    {
        var text = new StringBuilder();
        string T(Said said) => said.In(language);
        Head(report, language, text);
        Problems(report, language, text);
        text.Append(CultureInfo.InvariantCulture, $"## {T(new("Mesures", "Measures"))}\n\n| {T(new("Mesure", "Measure"))} | {T(new("Valeur", "Value"))} | {T(new("Détail", "Detail"))} |\n| --- | --- | --- |\n");
        foreach (var m in report.Scorecard.Measures) text.Append(CultureInfo.InvariantCulture, $"| {Cell(Wording.TitleOf(m.Id, language))} | {Cell(Wording.Value(m, language))} | {Cell(PartNames.Of(m.Parts, language))} |\n");
        LedgerOf(report.Scorecard, language, text);
        Fixes(report.Scorecard, language, text);
        Findings(report.Scorecard, language, text);
        text.Append(CultureInfo.InvariantCulture, $"\n## {T(new("Ce qui n’a pas été testé", "What was not tested"))}\n\n");
        foreach (var g in report.Scorecard.NotTested.GroupBy(n => n.Because))
            text.Append(CultureInfo.InvariantCulture, $"- {Cell(T(g.Key))} {Cell(string.Join(", ", g.Select(n => Wording.TitleOf(n.Measure, language))))}\n");
        if (Method.NamedByCode(report) is { } code) text.Append(CultureInfo.InvariantCulture, $"\n{Cell(T(code))}\n");
        text.Append(CultureInfo.InvariantCulture, $"\n{Cell(T(Method.Sentence(report)))}\n");
        return text.ToString();
    }

    private static void Head(Report report, string lang, StringBuilder text)
    {
        var card = report.Scorecard;
        var mark = card.Index is { } index ? $"{Wording.Number(index, lang)} / 100 · {card.Grade}" : "—";
        text.Append(CultureInfo.InvariantCulture, $"# {Cell(report.Trace.Scenario.Title)}\n\n**{Verdict.Of(card).In(lang)}** {new Said("Indice de simplicité : ", "Simplicity index: ").In(lang)}**{mark}**\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{new Said("Profil : ", "Persona: ").In(lang)}{Cell(report.Trace.Persona.Title.In(lang))}\n\n");
        if (Verdict.Remark(card, report.Trace) is { } remark) text.Append(CultureInfo.InvariantCulture, $"> {Cell(remark.In(lang))}\n\n");
        foreach (var f in card.Findings.Where(f => f.Indicator == JourneyFinding.Indicator)) text.Append(CultureInfo.InvariantCulture, $"> {Cell(f.Message.In(lang))}\n\n");
    }

    private static void Problems(Report report, string lang, StringBuilder text)
    {
        var problems = WorstProblems.Of(report.Trace, report.Scorecard);
        if (problems.Count == 0) return;
        text.Append(CultureInfo.InvariantCulture, $"## {new Said("Les problèmes les plus graves", "The worst problems").In(lang)}\n\n");
        foreach (var (problem, place) in problems.Select((p, i) => (p, i + 1)))
        {
            var where = report.Trace.Screens.FirstOrDefault(s => s.Id == problem.Screen) is { } screen ? $" ({Wording.ScreenName(screen)})" : "";
            text.Append(CultureInfo.InvariantCulture, $"{place}. {Cell(problem.Text.In(lang) + where)}\n");
        }
        text.Append('\n');
    }

    private static void LedgerOf(Scorecard card, string lang, StringBuilder text)
    {
        if (card.IndexWithoutCap is null) return;
        text.Append(CultureInfo.InvariantCulture, $"\n## {new Said("Le calcul", "The ledger").In(lang)}\n\n| {new Said("Mesure", "Measure").In(lang)} | {new Said("Points retirés", "Points off").In(lang)} |\n| --- | ---: |\n");
        foreach (var d in card.Deductions.Where(d => d.Points > 0)) text.Append(CultureInfo.InvariantCulture, $"| {Cell(Wording.TitleOf(d.Measure, lang))} | {Wording.Number(d.Points, lang)} |\n");
        text.Append(CultureInfo.InvariantCulture, $"\n{LedgerWords.Sum(card, lang)}\n");
        if (card.Untested.Count > 0) text.Append(CultureInfo.InvariantCulture, $"\n{LedgerWords.Untested(card).In(lang)}\n");
    }

    private static void Fixes(Scorecard card, string lang, StringBuilder text)
    {
        var fixes = FixesSection.Ranked(card).Take(5).ToList();
        if (fixes.Count == 0) return;
        text.Append(CultureInfo.InvariantCulture, $"\n## {new Said("Par quoi commencer", "What to mend first").In(lang)}\n\n");
        if (FixesSection.Lead(card) is { } lead) text.Append(CultureInfo.InvariantCulture, $"{lead.In(lang)}\n\n");
        foreach (var (fix, finding) in fixes) text.Append(CultureInfo.InvariantCulture, $"- **{Cell(FixesSection.Gain(fix).In(lang))}** {Cell(finding.Message.In(lang))}\n");
        if (card.Index < card.IndexWithoutCap) text.Append(CultureInfo.InvariantCulture, $"\n{FixesSection.Held(card).In(lang)}\n");
    }

    private static void Findings(Scorecard card, string lang, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {new Said("Constats", "Findings").In(lang)}\n\n");
        foreach (var f in card.Findings.OrderBy(f => f.Severity))
            text.Append(CultureInfo.InvariantCulture, $"- **{Wording.SeverityName(f.Severity).In(lang)}** {Cell(f.Message.In(lang))}{(f.References.Count == 0 ? "" : $" ({Cell(string.Join(", ", f.References))})")}\n");
    }

    /// <summary>Text of a page made harmless: one line, nothing that Markdown or HTML would act on.</summary>
    internal static string Cell(string text) => Active().Replace(Spaces().Replace(Printable.Of(text), " ").Trim(), m => m.Value switch
    {
        "<" => "&lt;",
        ">" => "&gt;",
        "&" => "&amp;",
        _ => $"\\{m.Value}",
    });

    [GeneratedRegex(@"[\\`*_\[\]<>&|#~!]")]
    private static partial Regex Active();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
