namespace Audit.Reports;

/// <summary>How the report came about, in one sentence.</summary>
internal static class Method
{
    internal static Said Sentence(Report report)
    {
        var (trace, card) = (report.Trace, report.Scorecard);
        var (fr, en) = (Wording.Date(trace.StartedAt, "fr"), Wording.Date(trace.StartedAt, "en"));
        return new(
            $"Mesuré le {fr} avec audit {trace.Tool.Version}, {trace.Tool.Browser}, axe-core {trace.Tool.AxeVersion ?? "—"}, profil {card.Profile.Id} {card.Profile.Version} ({card.Profile.Hash}). Ce n’est pas un audit RGAA.",
            $"Measured on {en} with audit {trace.Tool.Version}, {trace.Tool.Browser}, axe-core {trace.Tool.AxeVersion ?? "—"}, profile {card.Profile.Id} {card.Profile.Version} ({card.Profile.Hash}). This is no RGAA audit.");
    }

    /// <summary>The targets the scenario could only name by the page's code; null when there are none.</summary>
    internal static Said? NamedByCode(Report report)
    {
        var targets = report.Trace.Steps.Where(s => s.FoundBy == "css").Select(s => s.What).ToList();
        return targets.Count == 0 ? null : new(
            $"Le scénario n’a pas pu nommer ceci par ce qu’on lit à l’écran, seulement par le code de la page : {string.Join(", ", targets)}.",
            $"The scenario could not name this by what one reads on the screen, only by the page’s code: {string.Join(", ", targets)}.");
    }
}
