using System.Globalization;
using System.Text.RegularExpressions;
using Audit.Traces;

namespace Audit.Scoring;

/// <summary>Why it is not sure that the end of a journey was the end of the procedure: a scenario that stops too early would look easy.</summary>
public static partial class EndDoubt
{
    /// <summary>Null when nothing speaks against it.</summary>
    public static Said? Of(Trace trace)
    {
        if (trace.Ending.Kind != EndingKind.Completed || trace.Visits.Count == 0) return null;
        if (StepToGoOn(trace) is { } said) return new($"À vérifier : le dernier écran dit « {said} ». Est-ce vraiment la fin ?", $"To be checked: the last screen says “{said}”. Is it really the end?");
        return trace.Steps.Count == 0 || trace.Steps.Any(s => s is { Final: true, Status: StepStatus.Done }) ? null : NothingSent;
    }

    private static readonly Said NothingSent = new(
        "À vérifier : aucune étape marquée « final » n’a été faite. La demande est-elle partie ?",
        "To be checked: no step marked 'final' was done. Was the request sent?");

    private static string? StepToGoOn(Trace trace)
    {
        var last = trace.Screens.FirstOrDefault(s => s.Id == trace.Visits[^1].Screen);
        return new[] { last?.CurrentStep, last?.Heading, last?.Title }.Select(text => Step().Match(text ?? ""))
            .FirstOrDefault(m => m.Success && int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture) < int.Parse(m.Groups[2].ValueSpan, CultureInfo.InvariantCulture))?.Value;
    }

    [GeneratedRegex(@"(?:étape|step|page)\s*([0-9]{1,2})\s*(?:sur|/|of|de)\s*([0-9]{1,2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Step();
}
