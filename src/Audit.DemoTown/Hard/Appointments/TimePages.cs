using System.Globalization;
using System.Text.Json;
using Audit.DemoTown.Appointments;

namespace Audit.DemoTown.Hard.Appointments;

/// <summary>A calendar drawn by the page's script, for the pointer only. It opens on this month, and the free days are in the next.</summary>
internal static class TimePages
{
    private const string JustTaken = "Ce créneau vient d’être attribué. Veuillez renouveler votre sélection.";

    private static readonly TimeSpan[] Times = [new(9, 0, 0), new(9, 30, 0), new(10, 0, 0), new(10, 30, 0), new(11, 0, 0)];

    internal static (string, Html) Show(Draft draft, Agenda agenda, string? error = null) => ("Prise de rendez-vous : Créneau", Html.Of($"""
        {Refused(error ?? (draft.Lost is not null && draft.Start is null ? JustTaken : null))}
        <p>{draft.Place}</p>
        <form method="post" action="/difficile/rendez-vous/creneaux">
        <div class="datepicker" id="datepicker" data-mois="{agenda.Today.ToString("yyyy-MM", CultureInfo.InvariantCulture)}" data-libres="{JsonSerializer.Serialize(Free(draft, agenda))}"></div>
        <input type="hidden" name="creneau" id="creneau">
        <p><button type="submit">Continuer</button></p>
        </form>
        {AppointmentPopUps.Survey}
        """));

    /// <summary>The time that was sent, if it is one of those shown.</summary>
    internal static DateTime? Chosen(string sent, Draft draft, Agenda agenda)
    {
        if (!DateTime.TryParseExact(sent, "yyyy-MM-dd H' h 'mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var start)) return null;
        return OpenDays.NextMonth(agenda.Today).Contains(start.Date) && start != draft.Lost && agenda.Free(start.Date, Times).Contains(start) ? start : null;
    }

    /// <summary>By day, the times one can press.</summary>
    private static Dictionary<string, string[]> Free(Draft draft, Agenda agenda) => OpenDays.NextMonth(agenda.Today)
        .Select(day => (Day: day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Times: TimesOf(day, draft, agenda)))
        .Where(d => d.Times.Length > 0)
        .ToDictionary(d => d.Day, d => d.Times);

    private static string[] TimesOf(DateTime day, Draft draft, Agenda agenda) =>
        [.. agenda.Free(day, Times).Where(t => t != draft.Lost).Select(t => t.ToString("H' h 'mm", CultureInfo.InvariantCulture))];

    private static Html Refused(string? error) => error is null ? Html.None : Refusal.Of(new Form(Form.Blank.Values, new Dictionary<string, string> { ["creneau"] = error }));
}
