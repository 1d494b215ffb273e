using Audit.Comparison;
using Audit.Indicators;
using Audit.Scoring;

namespace Audit.Gating;

/// <summary>A journey at the gate. <paramref name="Made"/> is null when there is no trace of it.</summary>
public sealed record AtTheGate(string Scenario, string Persona, Audited? Made);

/// <summary>Pass or fail, with the reasons. What is not known never passes.</summary>
public static class Gate
{
    /// <param name="journeys">All that the run made or should have made.</param>
    /// <param name="budget">Null when there is none.</param>
    /// <param name="baseline">Null when there is none.</param>
    public static Decision Decide(IReadOnlyList<AtTheGate> journeys, Budget? budget, Baseline? baseline)
    {
        var waivers = new Waivers(budget?.Waivers ?? [], DayOf(journeys));
        var made = journeys.Where(IsWhole).Select(j => j.Made!).ToList();
        List<Reason> reasons =
        [
            .. journeys.Count == 0 ? [Nothing] : journeys.Where(j => !IsWhole(j)).Select(NotCompleted),
            .. Missing(journeys, budget, baseline),
            .. made.SelectMany(j => NewFindings(j, budget, baseline, waivers)),
            .. budget is null ? [] : made.SelectMany(j => LimitCheck.Of(j, budget.For(j.Persona), waivers)),
            .. waivers.Expired(made),
        ];
        return new(ResultOf(reasons), Sorted(reasons), GateNotes.Of(made, baseline, waivers), CountsOf(made, baseline, waivers));
    }

    /// <summary>A waiver is judged on the day the journeys were made, so that a run has one decision for ever.</summary>
    private static DateOnly DayOf(IReadOnlyList<AtTheGate> journeys) =>
        journeys.SelectMany(j => j.Made?.Runs ?? []).Select(r => DateOnly.FromDateTime(r.Trace.StartedAt.UtcDateTime)).DefaultIfEmpty(DateOnly.MaxValue).Max();

    private static bool IsWhole(AtTheGate journey) => journey.Made is { } made && made.Outcome != Outcome.NotCompleted && made.Shown.Scorecard.Index is not null;

    private static Reason Nothing { get; } = new(ReasonKind.MissingJourney, null, null, null, new("Non abouti : ce passage n’a aucun parcours.", "Not completed: this run has no journey."));

    private static Reason NotCompleted(AtTheGate journey)
    {
        if (journey.Made is not { } made)
            return new(ReasonKind.MissingJourney, journey.Scenario, journey.Persona, null, new("Non abouti : ce parcours n’a laissé aucune trace.", "Not completed: this journey left no trace."));
        var told = made.Card.Findings.FirstOrDefault(f => f.Indicator == JourneyFinding.Indicator)?.Message ?? new("trop peu de mesures ont pu être faites.", "too few measures could be made.");
        return new(ReasonKind.NotCompleted, journey.Scenario, journey.Persona, null, new($"Parcours non abouti. {told.AsSentence().Fr}", $"Not completed. {told.AsSentence().En}"));
    }

    /// <summary>Who the budget or the baseline speaks of and who is not in the run.</summary>
    private static IEnumerable<Reason> Missing(IReadOnlyList<AtTheGate> journeys, Budget? budget, Baseline? baseline)
    {
        var personas = (budget?.Personas.Keys ?? []).Except(journeys.Select(j => j.Persona)).Order(StringComparer.Ordinal);
        var known = (baseline?.Accepted ?? []).Where(b => !journeys.Any(j => j.Scenario == b.Scenario && j.Persona == b.Persona));
        return
        [
            .. personas.Select(p => new Reason(ReasonKind.MissingJourney, null, p, null, new($"Le budget parle du profil {p}, et ce passage ne l’a pas joué.", $"The budget speaks of the persona {p}, and this run did not play it."))),
            .. known.Select(k => new Reason(ReasonKind.MissingJourney, k.Scenario, k.Persona, null, new("La référence attend ce parcours, et il n’a pas été fait cette fois.", "The baseline expects this journey, and it was not made this time."))),
        ];
    }

    private static IEnumerable<Reason> NewFindings(Audited journey, Budget? budget, Baseline? baseline, Waivers waivers)
    {
        if (baseline is null) return [];
        var most = budget?.NewFindings ?? Severity.Minor;
        var news = New(journey, baseline).Where(f => f.Severity <= most && !waivers.Excuses(journey, f));
        return news.Select(f => new Reason(ReasonKind.NewFinding, journey.Scenario, journey.Persona, f.Fingerprint, Where(journey, f), f.Severity));
    }

    internal static IEnumerable<Finding> New(Audited journey, Baseline baseline)
    {
        var accepted = (baseline.For(journey.Scenario, journey.Persona)?.Findings ?? []).Select(f => f.Fingerprint).ToHashSet(StringComparer.Ordinal);
        return Held.Of(journey.Card).Where(f => !accepted.Contains(f.Fingerprint)).DistinctBy(f => f.Fingerprint);
    }

    private static Said Where(Audited journey, Finding finding)
    {
        var screen = finding.Screens.Count == 0 ? "" : Places.NameOf(journey.Trace, finding.Screens[0]);
        return screen.Length == 0 ? finding.Message : new($"{finding.Message.Fr} Écran « {screen} ».", $"{finding.Message.En} Screen “{screen}”.");
    }

    private static GateResult ResultOf(List<Reason> reasons) => reasons.Count == 0
        ? GateResult.Passed
        : reasons.Exists(r => r.Kind is ReasonKind.NotCompleted or ReasonKind.MissingJourney) ? GateResult.NotCompleted : GateResult.Failed;

    private static List<Reason> Sorted(List<Reason> reasons) =>
    [
        .. reasons.OrderBy(r => r.Kind).ThenBy(r => r.Severity).ThenBy(r => r.Scenario, StringComparer.Ordinal).ThenBy(r => r.Persona, StringComparer.Ordinal).ThenBy(r => r.Name, StringComparer.Ordinal),
    ];

    private static GateCounts CountsOf(List<Audited> made, Baseline? baseline, Waivers waivers)
    {
        var findings = made.Sum(j => Held.Of(j.Card).DistinctBy(f => f.Fingerprint).Count());
        var news = baseline is null ? 0 : made.Sum(j => New(j, baseline).Count());
        return new(made.Count, findings, baseline is null ? 0 : findings - news, news, made.Sum(j => GateNotes.Gone(j, baseline).Count()), made.Sum(j => j.Card.Findings.Count(f => waivers.Excuses(j, f))));
    }
}
