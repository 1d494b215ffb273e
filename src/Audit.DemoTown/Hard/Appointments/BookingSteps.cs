using Audit.DemoTown.Appointments;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audit.DemoTown.Hard.Appointments;

/// <summary>The booking itself. Nothing is held while the form is filled: the first time goes to somebody else.</summary>
internal static class BookingSteps
{
    internal static void Map(WebApplication app, TownHall hall, Sessions sessions)
    {
        app.MapGet("/difficile/rendez-vous/usager", (HttpContext http) => Person(http, sessions.Of(http)));
        app.MapPost("/difficile/rendez-vous/usager", Form.Answer(http => BookAsync(http, sessions.Of(http), hall.Agenda)));
        app.MapGet("/difficile/rendez-vous/fin", (HttpContext http) => Booked(sessions.Of(http), hall.Agenda, _ => HardPages.Show(http, BookingPages.Done)));
        app.MapGet("/difficile/rendez-vous/recapitulatif.pdf", (HttpContext http) => Booked(sessions.Of(http), hall.Agenda, booking => Results.File(Receipt.Of(booking), "application/pdf")));
    }

    private static IResult Person(HttpContext http, Session session) =>
        Detour(session) ?? HardPages.Show(http, BookingPages.Person(Form.Blank with { Values = session.HardAppointment.Answers }));

    private static async Task<IResult> BookAsync(HttpContext http, Session session, Agenda agenda)
    {
        if (Detour(session) is { } detour) return detour;
        var form = BookingPages.Check(await Form.ReadAsync(http.Request));
        if (form.HasErrors) return HardPages.Show(http, BookingPages.Person(form));
        var draft = session.HardAppointment with { Answers = form.Values };
        if (draft.Lost is null) agenda.GiveAway(draft.Start!.Value);
        var booking = draft.Lost is null ? null : agenda.Book("hard", draft.Place, draft.Start!.Value, draft.Answers);
        session.HardAppointment = booking is null ? draft with { Start = null, Lost = draft.Start } : Draft.Blank with { Booked = booking.Number };
        return Results.Redirect(booking is null ? "/difficile/rendez-vous/creneaux" : "/difficile/rendez-vous/fin");
    }

    /// <summary>Where else one is sent: nobody books without a time and an account.</summary>
    private static IResult? Detour(Session session) =>
        session.HardAppointment.Start is null ? Results.Redirect("/difficile/rendez-vous/titres")
        : session.LoggedIn ? null : Results.Redirect("/difficile/rendez-vous/identification");

    private static IResult Booked(Session session, Agenda agenda, Func<Booking, IResult> show) =>
        agenda.Bookings.FirstOrDefault(b => b.Number == session.HardAppointment.Booked) is { } booking ? show(booking) : Results.Redirect("/difficile/rendez-vous");
}
