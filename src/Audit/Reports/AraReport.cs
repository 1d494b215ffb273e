using System.Text.RegularExpressions;
using Audit.Indicators;
using Audit.Traces;

namespace Audit.Reports;

/// <summary>
/// <c>ara.csv</c>: the table an RGAA auditor starts from, in the shape of Ara, the State's audit tool (one row for each of the 106 criteria of RGAA 4.1.2,
/// one column for each page), and what was found beside it. Only <c>NC</c> (non conforme) and <c>NT</c> (not tested) are ever written: a tool proves what is
/// wrong, never that a criterion is met, so there is nothing a rate could be made of. Source: accessibilite.numerique.gouv.fr, methode RGAA 4.1.2.
/// </summary>
internal static partial class AraReport
{
    private const string NotConform = "NC";
    private const string NotTested = "NT";

    /// <summary>How many criteria each of the thirteen topics has.</summary>
    private static readonly int[] Topics = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

    internal static IReadOnlyList<string> Criteria { get; } = [.. Topics.SelectMany((count, topic) => Enumerable.Range(1, count).Select(n => $"{topic + 1}.{n}"))];

    internal static string Render(Report report, string language)
    {
        var csv = new Csv(language);
        var proofs = report.Scorecard.Findings.Where(Proves).ToLookup(CriterionOf);
        csv.Row([new Said("Critères", "Criteria").In(language), .. report.Trace.Screens.Select((s, i) => $"{i + 1}. {Wording.ScreenName(s)}"), new Said("Constats", "Findings").In(language)]);
        foreach (var criterion in Criteria) csv.Row(Line(report.Trace, criterion, [.. proofs[criterion]], language));
        return csv.ToString();
    }

    private static object[] Line(Trace trace, string criterion, IReadOnlyList<Finding> proofs, string lang) =>
    [
        criterion,
        .. trace.Screens.Select(s => proofs.Any(f => f.Screens.Contains(s.Id)) ? NotConform : NotTested),
        string.Join('\n', proofs.Select(f => Told(trace, f, lang))),
    ];

    /// <summary>Many findings name a criterion they have to do with; these alone show that it is not met.</summary>
    private static bool Proves(Finding finding) => finding is { Indicator: "axe" } or { Indicator: "pop-ups", Kind: "new-window-auto" };

    private static string? CriterionOf(Finding finding) =>
        finding.References.Select(r => Criterion().Match(r)).FirstOrDefault(m => m.Success)?.Groups[1].Value;

    private static string Told(Trace trace, Finding finding, string lang)
    {
        var places = finding.Evidence.Select(e => $"{Wording.ScreenNumber(trace, e.Screen)}. {e.Selector ?? e.Element ?? "—"}");
        return $"{finding.Message.In(lang)} [{string.Join(" ; ", finding.References)}] {string.Join(" ; ", places)}".Trim();
    }

    [GeneratedRegex(@"^RGAA (\d+\.\d+)")]
    private static partial Regex Criterion();
}
