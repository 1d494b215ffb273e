using Audit.Comparison;
using Audit.Scoring;

namespace Audit.Gating;

/// <summary>What to know beside the decision.</summary>
internal static class GateNotes
{
    internal static IReadOnlyList<Said> Of(IReadOnlyList<Audited> made, Baseline? baseline, Waivers waivers)
    {
        var gone = made.Sum(j => Gone(j, baseline).Count());
        var tool = made.Select(j => j.Trace.Tool.Version).FirstOrDefault();
        return
        [
            .. gone == 0 ? [] : new[] { Fixed(gone) },
            .. baseline is null || tool is null || baseline.Tool == tool ? [] : new[] { OtherTool(baseline.Tool, tool) },
            .. made.Where(j => baseline is not null && baseline.For(j.Scenario, j.Persona) is null).Select(Unknown),
            .. made.Select(Doubt).OfType<Said>(),
            .. waivers.Notes(made),
        ];
    }

    internal static IEnumerable<AcceptedFinding> Gone(Audited journey, Baseline? baseline)
    {
        var met = journey.Card.Findings.Select(f => f.Fingerprint).ToHashSet(StringComparer.Ordinal);
        return (baseline?.For(journey.Scenario, journey.Persona)?.Findings ?? []).Where(f => !met.Contains(f.Fingerprint));
    }

    private static Said Fixed(int gone) => gone == 1
        ? new("1 constat accepté a disparu : --update-baseline l’ôte de la référence, pour qu’il ne puisse pas revenir.", "1 accepted finding is gone: --update-baseline takes it out of the baseline, so that it cannot come back.")
        : new($"{gone} constats acceptés ont disparu : --update-baseline les ôte de la référence, pour qu’ils ne puissent pas revenir.", $"{gone} accepted findings are gone: --update-baseline takes them out of the baseline, so that they cannot come back.");

    private static Said Unknown(Audited journey) => new(
        $"La référence ne connaît pas {journey.Scenario} · {journey.Persona} : tout y est nouveau. --update-baseline l’ajoute.",
        $"The baseline does not know {journey.Scenario} · {journey.Persona}: everything there is new. --update-baseline adds it.");

    private static Said? Doubt(Audited journey) => EndDoubt.Of(journey.Trace) is { } doubt ? new($"{journey.Scenario} · {journey.Persona} : {doubt.Fr}", $"{journey.Scenario} · {journey.Persona}: {doubt.En}") : null;

    private static Said OtherTool(string then, string now) => new(
        $"La référence vient d’audit {then}, ce passage d’audit {now} : une version plus récente peut voir ce que l’ancienne ne voyait pas.",
        $"The baseline comes from audit {then}, this run from audit {now}: a newer version may see what the older one did not.");
}
