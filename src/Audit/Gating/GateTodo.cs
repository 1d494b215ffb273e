namespace Audit.Gating;

/// <summary>What to do about a decision, one line for each sort of reason.</summary>
internal static class GateTodo
{
    internal static IReadOnlyList<Said> Of(Decision decision) => [.. decision.Reasons.Select(r => r.Kind).Distinct().Select(For)];

    private static Said For(ReasonKind kind) => kind switch
    {
        ReasonKind.NotCompleted => new(
            "Ouvrez report.html du parcours non abouti : il montre ce qui était à l’écran. Réparez le portail ou le scénario, puis relancez « audit run ».",
            "Open report.html of the journey that was not completed: it shows what was on screen. Mend the portal or the scenario, then run 'audit run' again."),
        ReasonKind.MissingJourney => new(
            "Jouez aussi les parcours manquants, ou ôtez-les du budget et de la référence.",
            "Run the missing journeys too, or take them out of the budget and the baseline."),
        ReasonKind.NewFinding => new(
            "Corrigez les nouveaux constats. Sinon : acceptez-les (--update-baseline, et relisez la différence), ou accordez une dérogation datée dans le budget.",
            "Mend the new findings. If not: accept them (--update-baseline, and review the difference), or grant a dated waiver in the budget."),
        ReasonKind.OverLimit => new(
            "Ramenez ces valeurs dans leurs limites, ou changez le budget et dites pourquoi dans le même changement.",
            "Bring these values back within their limits, or change the budget and say why in the same change."),
        ReasonKind.NotTested => new(
            "Faites mesurer ce que le budget demande, ou ôtez-le du budget : ce qui n’est pas testé ne passe pas.",
            "Have what the budget asks for measured, or take it out of the budget: what is not tested does not pass."),
        _ => new(
            "Pour chaque dérogation expirée, décidez : corriger, ou donner une nouvelle date avec l’accord du responsable.",
            "For each expired waiver decide: mend, or set a new date with its owner’s consent."),
    };
}
