using System.Globalization;
using Audit.Comparison;
using Audit.Indicators;

namespace Audit.Gating;

/// <summary>The waivers of a budget on a given day.</summary>
internal sealed record Waivers(IReadOnlyList<Waiver> All, DateOnly Day)
{
    /// <summary>How long before its end a waiver is announced.</summary>
    private const int DaysBefore = 30;

    internal bool Excuses(Audited journey, Finding finding) => Holding.Any(w => w.Finding == finding.Fingerprint && w.HoldsFor(journey.Persona));

    internal bool Excuses(Audited journey, string measure) => Holding.Any(w => w.Measure == measure && w.HoldsFor(journey.Persona));

    /// <summary>An expired waiver fails until somebody decides again, even when what it excused is gone.</summary>
    internal IEnumerable<Reason> Expired(IReadOnlyList<Audited> journeys) => All.Where(w => w.Expires < Day).Select(w =>
    {
        var (day, gone) = (Date(w.Expires), !IsNeeded(w, journeys));
        var what = new Said($"Dérogation expirée le {day} (responsable : {w.Owner}, motif : {w.Reason}).", $"Waiver expired on {day} (owner: {w.Owner}, reason: {w.Reason}).");
        return new Reason(ReasonKind.ExpiredWaiver, null, w.Persona, w.Of, !gone ? what : new($"{what.Fr} Ce qu’elle excusait n’y est plus : supprimez-la.", $"{what.En} What it excused is gone: delete it."));
    });

    internal IEnumerable<Said> Notes(IReadOnlyList<Audited> journeys) => Holding.SelectMany(w => new[]
    {
        IsNeeded(w, journeys) ? null : new Said($"La dérogation {w.Of} ne sert plus : supprimez-la.", $"The waiver {w.Of} is no longer needed: delete it."),
        w.Expires.DayNumber - Day.DayNumber > DaysBefore ? null : new Said($"La dérogation {w.Of} expire le {Date(w.Expires)} (responsable : {w.Owner}).", $"The waiver {w.Of} expires on {Date(w.Expires)} (owner: {w.Owner})."),
    }).OfType<Said>();

    private IEnumerable<Waiver> Holding => All.Where(w => w.Expires >= Day);

    private static bool IsNeeded(Waiver waiver, IReadOnlyList<Audited> journeys) =>
        waiver.Measure is not null || journeys.Any(j => waiver.HoldsFor(j.Persona) && j.Card.Findings.Any(f => f.Fingerprint == waiver.Finding));

    private static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
