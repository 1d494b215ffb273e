using Audit.DemoTown.Appointments;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audit.DemoTown.Hard.Appointments;

/// <summary>From the information page to the place; a full one is a dead end, and everything is chosen again.</summary>
internal static class SearchSteps
{
    internal static void Map(WebApplication app, TownHall hall, Sessions sessions)
    {
        app.MapGet("/difficile/rendez-vous", (HttpContext http) => HardPages.Show(http, SearchPages.Population));
        app.MapGet("/difficile/rendez-vous/titres", (HttpContext http) => HardPages.Show(http, SearchPages.Search(Form.Blank)));
        app.MapPost("/difficile/rendez-vous/titres", Form.Answer(http => SearchAsync(http, sessions.Of(http))));
        app.MapGet("/difficile/rendez-vous/complet", (HttpContext http) => HardPages.Show(http, SearchPages.Full));
        app.MapGet("/difficile/rendez-vous/creneaux", (HttpContext http) => Times(http, sessions.Of(http), hall.Agenda));
        app.MapPost("/difficile/rendez-vous/creneaux", Form.Answer(http => ChooseAsync(http, sessions.Of(http), hall.Agenda)));
    }

    private static async Task<IResult> SearchAsync(HttpContext http, Session session)
    {
        var form = SearchPages.Check(await Form.ReadAsync(http.Request));
        if (form.HasErrors) return HardPages.Show(http, SearchPages.Search(form));
        if (form["site"] == SearchPages.FullPlace) return Results.Redirect("/difficile/rendez-vous/complet");
        session.HardAppointment = Draft.Blank with { Place = form["site"], Answers = form.Values };
        return Results.Redirect("/difficile/rendez-vous/creneaux");
    }

    private static IResult Times(HttpContext http, Session session, Agenda agenda) =>
        session.HardAppointment.Place.Length == 0 ? Results.Redirect("/difficile/rendez-vous/titres") : HardPages.Show(http, TimePages.Show(session.HardAppointment, agenda));

    private static async Task<IResult> ChooseAsync(HttpContext http, Session session, Agenda agenda)
    {
        var sent = await Form.ReadAsync(http.Request);
        var draft = session.HardAppointment;
        if (draft.Place.Length == 0) return Results.Redirect("/difficile/rendez-vous/titres");
        if (TimePages.Chosen(sent.GetValueOrDefault("creneau", ""), draft, agenda) is not { } start) return HardPages.Show(http, TimePages.Show(draft, agenda, "Champ creneau obligatoire (ERR-CPL)."));
        session.HardAppointment = draft with { Start = start };
        return Results.Redirect("/difficile/rendez-vous/identification");
    }
}
