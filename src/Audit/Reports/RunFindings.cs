using System.Security.Cryptography;
using System.Text;
using Audit.Indicators;
using Audit.Traces;

namespace Audit.Reports;

/// <summary>A finding of a run: one defect of one procedure, whichever personas met it.</summary>
/// <param name="Trace">The journey it was worst in.</param>
/// <param name="Personas">Ids of those who met it.</param>
internal sealed record RunFinding(Finding Finding, Trace Trace, IReadOnlyList<string> Personas)
{
    internal string File => Whereabouts.FileOf(Trace);

    internal int Line => Whereabouts.LineOf(Trace, Finding);

    /// <summary>Names it in the next run, whatever has moved in the page or the scenario: 32 hexadecimal digits.</summary>
    internal string Identity => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Trace.Scenario.Id}\n{Finding.Fingerprint}")))[..32];

    /// <summary>What, on which screen, and for whom.</summary>
    internal string Told(string lang) =>
        string.Join(' ', new[] { Finding.Message.In(lang), Whereabouts.ScreenOf(Trace, Finding).In(lang), Who(lang) }.Where(t => t.Length > 0));

    private string Who(string lang) =>
        $"{(Personas.Count > 1 ? new Said("Profils", "Personas") : new Said("Profil", "Persona")).In(lang)}{new Said(" : ", ": ").In(lang)}{string.Join(", ", Personas)}.";
}

/// <summary>The findings of a run, each procedure's once, worst first. Pure.</summary>
internal static class RunFindings
{
    internal static IReadOnlyList<RunFinding> Of(IReadOnlyList<Report> reports) =>
    [
        .. from report in reports
           from finding in report.Scorecard.Findings
           group (report.Trace, finding) by (report.Trace.Scenario.Id, finding.Fingerprint) into same
           select Merged([.. same]) into merged
           orderby merged.Finding.Severity
           select merged,
    ];

    private static RunFinding Merged(IReadOnlyList<(Trace Trace, Finding Finding)> same)
    {
        var worst = same.MinBy(s => s.Finding.Severity);
        return new(worst.Finding, worst.Trace, [.. same.Select(s => s.Trace.Persona.Id).Distinct()]);
    }
}
