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
}
