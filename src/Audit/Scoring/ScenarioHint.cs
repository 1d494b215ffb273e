using Audit.Indicators;
using Audit.Traces;

namespace Audit.Scoring;

/// <summary>Where to look when a journey did not find what its scenario names: it may be the scenario that is wrong.</summary>
internal static class ScenarioHint
{
    private const int Most = 3;

    /// <summary>So little in common is chance.</summary>
    private const double Alike = 0.3;

    /// <summary>A list of all countries would fill the page.</summary>
    private const int MostOffered = 12;

    /// <summary>Sentences that follow the message, each with a blank before it; empty when the scenario has no part in it.</summary>
    public static Said Of(Trace trace)
    {
        if (trace.Ending.Reason is not (EndReason.MissingElement or EndReason.NotExpected or EndReason.CompletionNotSeen or EndReason.CannotAct)) return new("", "");
        var (near, place) = (Near(trace), Where(trace));
        return new($"{near.Fr}{place.Fr}", $"{near.En}{place.En}");
    }

    private static Said Near(Trace trace)
    {
        if (trace.Ending.Offered is { } options) return Offered(options);
        var names = trace.Ending.Reason == EndReason.MissingElement ? Names(trace) : [];
        return names.Count == 0 ? new("", "") : new(
            $" Sur cet écran, ce qui y ressemble le plus : {string.Join(", ", names.Select(n => $"« {n} »"))}.",
            $" On this screen, what is most like it: {string.Join(", ", names.Select(n => $"“{n}”"))}.");
    }

    private static Said Offered(IReadOnlyList<string> options)
    {
        var shown = $"{string.Join(", ", options.Take(MostOffered))}{(options.Count > MostOffered ? "…" : "")}";
        return new($" La liste propose : {shown}.", $" The list offers: {shown}.");
    }

    private static Said Where(Trace trace)
    {
        if (trace.Scenario.File is not { } file) return new("", "");
        var line = trace.Steps.FirstOrDefault(s => s.Index == trace.Ending.Step)?.Line;
        return line is not > 0
            ? new($" Vérifiez aussi le scénario : {file}.", $" Check the scenario too: {file}.")
            : new($" Vérifiez aussi le scénario : {file}, ligne {line}.", $" Check the scenario too: {file}, line {line}.");
    }

    /// <summary>What can be pressed or filled on the last screen, the likest first.</summary>
    private static List<string> Names(Trace trace)
    {
        if (trace.Visits.Count == 0 || trace.Screens.FirstOrDefault(s => s.Id == trace.Visits[^1].Screen) is not { } screen) return [];
        // A choice is written "field : option", and either may be the one that is not there.
        var sought = (trace.Steps.FirstOrDefault(s => s.Index == trace.Ending.Step)?.What ?? "").Split(" : ").Select(Pairs).ToList();
        return
        [
            .. (screen.Controls ?? []).Select(c => c.Name).Concat(screen.Fields.Select(f => f.Label)).Where(n => !string.IsNullOrWhiteSpace(n)).Select(Places.Short).Distinct()
                .Select(name => (name, share: sought.Max(s => Share(s, Pairs(name))))).Where(n => n.share >= Alike).OrderByDescending(n => n.share).Take(Most).Select(n => n.name),
        ];
    }

    /// <summary>Dice, over pairs of letters: wrong endings and typing slips change little.</summary>
    private static double Share(HashSet<string> one, HashSet<string> other) =>
        one.Count + other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    private static HashSet<string> Pairs(string text)
    {
        var letters = string.Concat(WellFormed.Bare(text).Where(char.IsLetterOrDigit));
        return [.. Enumerable.Range(0, Math.Max(0, letters.Length - 1)).Select(i => letters.Substring(i, 2))];
    }
}
