using Audit.DemoTown.Appointments;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audit.DemoTown.Easy.Appointments;

/// <summary>An appointment in three screens, without an account; it can be given back as easily.</summary>
internal static class AppointmentSteps
{
    internal const string Place = "Mairie d’Exempleville, 1 place de la Mairie";

    internal static readonly string[] ToBring = ["Votre ancienne carte d’identité.", "Une photo d’identité de moins de 6 mois.", "Une facture à votre nom de moins d’un an : eau, électricité ou loyer."];

    internal static void Map(WebApplication app, TownHall hall, Sessions sessions)
    {
        app.MapGet("/facile/rendez-vous", (HttpContext http) => Form.Show(TimesPage.Show(Form.Blank with { Values = sessions.Of(http).EasyAppointment.Answers }, hall.Agenda)));
        app.MapPost("/facile/rendez-vous", Form.Answer(http => TakeAsync(http, sessions.Of(http), hall.Agenda)));
        app.MapGet("/facile/rendez-vous/verifier", (HttpContext http) => Check(sessions.Of(http)));
        app.MapPost("/facile/rendez-vous/verifier", Form.Answer(http => BookAsync(http, sessions.Of(http), hall, app.Urls.First())));
        app.MapGet("/facile/rendez-vous/merci", (HttpContext http) => Thank(sessions.Of(http), hall.Agenda));
        app.MapGet("/facile/rendez-vous/annuler", (string? cle) => Form.Show(Keyed(hall.Agenda, cle) is { } booking ? AppointmentPages.Cancel(booking) : AppointmentPages.Unknown));
        app.MapPost("/facile/rendez-vous/annuler", (string? cle) => Cancel(hall.Agenda, cle));
    }

    /// <summary>Whoever has the key can cancel; nobody can guess it.</summary>
    internal static string CancelAddress(Booking booking) => $"/facile/rendez-vous/annuler?cle={booking.Key}";

    private static async Task<IResult> TakeAsync(HttpContext http, Session session, Agenda agenda)
    {
        var form = TimesPage.Check(await Form.ReadAsync(http.Request), agenda);
        if (form.HasErrors) return Form.Show(TimesPage.Show(form, agenda));
        session.EasyAppointment = Draft.Blank with { Place = Place, Start = TimesPage.Chosen(form["creneau"], agenda), Answers = form.Values };
        return Results.Redirect("/facile/rendez-vous/verifier");
    }

    private static IResult Check(Session session) => session.EasyAppointment is { Start: { } start, Answers: var answers }
        ? Form.Show(AppointmentPages.Check(answers, start))
        : Results.Redirect("/facile/rendez-vous");

    private static async Task<IResult> BookAsync(HttpContext http, Session session, TownHall hall, string town)
    {
        if (session.EasyAppointment is not { Start: { } start, Answers: var answers }) return Thank(session, hall.Agenda);
        if (hall.Agenda.Book("easy", Place, start, answers) is not { } booking) return Form.Show(TimesPage.Show(TimesPage.Check(answers, hall.Agenda), hall.Agenda));
        session.EasyAppointment = Draft.Blank with { Booked = booking.Number };
        if (answers.GetValueOrDefault("mail", "") is { Length: > 0 } mail) await hall.Post.SendAsync(EasyMails.Appointment(mail, booking, town), http.RequestAborted);
        return Results.Redirect("/facile/rendez-vous/merci");
    }

    private static IResult Thank(Session session, Agenda agenda) =>
        agenda.Bookings.FirstOrDefault(b => b.Number == session.EasyAppointment.Booked) is { } booking ? Form.Show(AppointmentPages.Done(booking)) : Results.Redirect("/facile/rendez-vous");

    private static IResult Cancel(Agenda agenda, string? key)
    {
        if (Keyed(agenda, key) is not { } booking) return Form.Show(AppointmentPages.Unknown);
        agenda.Cancel(booking);
        return Form.Show(AppointmentPages.Cancelled);
    }

    private static Booking? Keyed(Agenda agenda, string? key) => agenda.Bookings.FirstOrDefault(b => b.Key == key && b.Version == "easy");
}
