using Audit.Indicators;
using Audit.Traces;

namespace Audit.Reports;

/// <summary>Where a finding is: for a machine, the line of the scenario; for a person, the screen.</summary>
internal static class Whereabouts
{
    /// <summary>The scenario's file, as a path from the folder the tool was started in; made up from its id when it came from code.</summary>
    internal static string FileOf(Trace trace) => trace.Scenario.File ?? $"{trace.Scenario.Id}.yaml";

    /// <summary>The step's line, from 1; the first line for what belongs to the whole journey.</summary>
    internal static int LineOf(Trace trace, Finding finding) => Math.Max(1, trace.Steps.FirstOrDefault(s => s.Index == finding.Step)?.Line ?? 1);

    /// <summary>The first screen it was met on, by the name the persona would give it; empty for the whole journey.</summary>
    internal static Said ScreenOf(Trace trace, Finding finding)
    {
        if (finding.Screens.Count == 0 || trace.Screens.FirstOrDefault(s => s.Id == finding.Screens[0]) is not { } screen) return new("", "");
        var (number, name) = (Wording.ScreenNumber(trace, screen.Id), Wording.ScreenName(screen));
        return new($"Écran {number} : « {name} ».", $"Screen {number}: “{name}”.");
    }

    /// <summary>The whole finding on one line: how bad, what, where, by which text, and its fingerprint.</summary>
    internal static string Told(Trace trace, Finding finding, string lang)
    {
        var references = finding.References.Count == 0 ? "" : $" {string.Join(", ", finding.References)}.";
        return $"{Wording.SeverityName(finding.Severity).In(lang)}{new Said(" : ", ": ").In(lang)}{finding.Message.In(lang)} {ScreenOf(trace, finding).In(lang)}{references} [{finding.Fingerprint}]";
    }
}
