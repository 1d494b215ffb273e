using System.Globalization;
using System.Xml.Linq;
using Audit.Indicators;
using Audit.Scoring;

namespace Audit.Reports;

/// <summary>
/// <c>junit.xml</c>, as every CI server reads it: one suite for the journey, one case for the journey itself and one for each measure, so that names
/// stay the same from run to run. A barrier or a serious finding fails its measure's case, a journey that was not completed is an error, and what is
/// not known is skipped, never passed.
/// </summary>
internal static class JUnitReport
{
    internal static string Render(Report report, string language)
    {
        var cases = Cases(report, language).ToList();
        XAttribute Count(string name, string outcome) => new(name, cases.Count(c => c.Element(outcome) is not null));
        XAttribute[] totals = [new("tests", cases.Count), Count("failures", "failure"), Count("errors", "error")];
        var (scenario, persona) = (report.Trace.Scenario, report.Trace.Persona);
        var suite = new XElement("testsuite", new XAttribute("name", $"{scenario.Id} · {persona.Id}"), totals, Count("skipped", "skipped"),
            new XAttribute("timestamp", report.Trace.StartedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture)), new XAttribute("file", Whereabouts.FileOf(report.Trace)), cases);
        var root = new XElement("testsuites", new XAttribute("name", "audit"), totals, suite);
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{root}\n".ReplaceLineEndings("\n");
    }

    private static IEnumerable<XElement> Cases(Report report, string lang)
    {
        var card = report.Scorecard;
        yield return Case(report, JourneyFinding.Indicator, Journey(report, lang), lang);
        foreach (var measure in card.Measures) yield return Case(report, measure.Id, Measured(report, measure, lang), lang, Value(card, measure, lang));
        foreach (var gap in card.NotTested.Where(n => n.Measure != JourneyFinding.Indicator && card.Measures.All(m => m.Id != n.Measure)))
            yield return Case(report, gap.Measure, Skipped(gap.Because, lang), lang);
    }

    private static XElement Case(Report report, string measure, XElement? outcome, string lang, XElement? value = null) => new("testcase",
        new XAttribute("classname", $"{report.Trace.Scenario.Id}.{report.Trace.Persona.Id}.{measure}"), new XAttribute("name", Wording.TitleOf(measure, lang)), outcome, value);

    /// <summary>The number beside the verdict; what it may be at most is the gate's to say.</summary>
    private static XElement? Value(Scorecard card, Measure measure, string lang)
    {
        if (measure.Status == MeasureStatus.NotTested) return null;
        var lost = card.Deductions.FirstOrDefault(d => d.Measure == measure.Id)?.Points ?? 0;
        return new("system-out", lost > 0 ? $"{Wording.Value(measure, lang)} (−{Wording.Number(lost, lang)} points)" : Wording.Value(measure, lang));
    }

    private static XElement? Journey(Report report, string lang) => report.Scorecard.Outcome switch
    {
        Outcome.Completed or Outcome.StoppedBeforeFinalSubmit => null,
        Outcome.NotCompleted => Wrong("error", report, [.. Findings(report, JourneyFinding.Indicator)], lang),
        _ => Wrong("failure", report, [.. report.Scorecard.Findings.Where(f => f.Severity == Severity.Barrier)], lang),
    };

    private static XElement? Measured(Report report, Measure measure, string lang)
    {
        var serious = Findings(report, measure.Id).Where(f => f.Severity <= Severity.Major).ToList();
        return serious.Count > 0 ? Wrong("failure", report, serious, lang) : Unknown(report.Scorecard, measure) is { } because ? Skipped(because, lang) : null;
    }

    /// <summary>Why nothing found does not mean nothing there; null when it does.</summary>
    private static Said? Unknown(Scorecard card, Measure measure) => measure switch
    {
        { Because: { } because } when measure.AtLeast || measure.Status == MeasureStatus.NotTested => because,
        _ => card.Outcome is Outcome.NotCompleted or Outcome.Blocked
            ? new("Le parcours s’est arrêté avant la fin : ce qui vient après n’a pas été vu.", "The journey stopped before its end: what comes after was not seen.")
            : null,
    };

    private static IEnumerable<Finding> Findings(Report report, string indicator) => report.Scorecard.Findings.Where(f => f.Indicator == indicator);

    private static XElement Wrong(string outcome, Report report, List<Finding> findings, string lang)
    {
        var first = findings.Count > 0 ? findings[0].Message.In(lang) : Verdict.Of(report.Scorecard).In(lang);
        var more = findings.Count > 1 ? $" (+ {findings.Count - 1})" : "";
        return new XElement(outcome,
            new XAttribute("message", Printable.Of(first + more)),
            new XAttribute("type", findings.Count > 0 ? SarifRule.IdOf(findings[0]) : "journey"),
            Printable.Of(string.Concat(findings.Select(f => $"\n{Whereabouts.Told(report.Trace, f, lang)}"))));
    }

    private static XElement Skipped(Said because, string lang) => new("skipped", new XAttribute("message", Printable.Of(because.In(lang))));
}
