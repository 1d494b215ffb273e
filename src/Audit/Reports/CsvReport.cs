using Audit.Indicators;
using Audit.Scoring;

namespace Audit.Reports;

/// <summary><c>measures.csv</c>: one row for each measure, what was not tested included, for a spreadsheet.</summary>
internal static class CsvReport
{
    private static readonly Said[] Columns =
    [
        new("Démarche", "Procedure"), new("Profil", "Persona"), new("Mesure", "Measure"), new("Intitulé", "Title"), new("Valeur", "Value"), new("Unité", "Unit"),
        new("État", "Status"), new("Au moins", "At least"), new("Détail", "Detail"), new("Points retirés", "Points off"), new("Points au plus", "Points at most"),
        new("Cible", "Target"), new("Limite", "Limit"), new("D’où vient la limite", "Where the limit comes from"),
    ];

    internal static string Render(Report report, string language)
    {
        var csv = new Csv(language);
        var journey = new[] { report.Trace.Scenario.Id, report.Trace.Persona.Id };
        csv.Row(Columns.Select(c => c.In(language)));
        csv.Row([.. journey, .. Index(report, language)]);
        foreach (var measure in report.Scorecard.Measures) csv.Row([.. journey, .. Line(report.Scorecard, measure, language)]);
        foreach (var gap in GapsOnly(report.Scorecard)) csv.Row([.. journey, .. Line(gap, language)]);
        return csv.ToString();
    }

    private static object?[] Index(Report report, string lang)
    {
        var (card, verdict) = (report.Scorecard, Verdict.Whole(report.Scorecard, report.Trace).In(lang));
        var detail = card.Grade is { } grade ? $"{verdict} {new Said($"Note {grade}.", $"Grade {grade}.").In(lang)}" : verdict;
        return ["index", new Said("Indice de simplicité", "Simplicity index").In(lang), card.Index, "/ 100", Status(card.Index is null ? MeasureStatus.NotTested : MeasureStatus.Measured, lang), "", detail, null, null, null, null, ""];
    }

    private static object?[] Line(Scorecard card, Measure m, string lang)
    {
        var charged = card.Deductions.FirstOrDefault(d => d.Measure == m.Id);
        return
        [
            m.Id, Wording.TitleOf(m.Id, lang), m.Kind is { } kind ? Wording.KindOf(kind).In(lang) : m.Value, Wording.UnitOf(m.Unit, m.Value ?? 0).In(lang),
            Status(m.Status, lang), m.AtLeast ? new Said("oui", "yes").In(lang) : "", m.Because?.In(lang) ?? PartNames.Of(m.Parts, lang),
            charged?.Points, charged?.MaxPoints, charged?.Target, charged?.Limit, charged is null ? "" : Wording.OriginName(charged.Origin).In(lang),
        ];
    }

    private static object?[] Line(NotTested gap, string lang) =>
        [gap.Measure, Wording.TitleOf(gap.Measure, lang), null, "", Status(MeasureStatus.NotTested, lang), "", gap.Because.In(lang), null, null, null, null, ""];

    private static IEnumerable<NotTested> GapsOnly(Scorecard card) => card.NotTested.Where(n => card.Measures.All(m => m.Id != n.Measure));

    private static string Status(MeasureStatus status, string lang) => (status switch
    {
        MeasureStatus.Measured => new Said("mesuré", "measured"),
        MeasureStatus.Estimated => new("estimé", "estimated"),
        _ => new("non testé", "not tested"),
    }).In(lang);
}
