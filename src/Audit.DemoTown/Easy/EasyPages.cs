using Audit.DemoTown.Easy.Appointments;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audit.DemoTown.Easy;

/// <summary>The procedures as they could be: three or four screens, no account, nothing asked that is not needed.</summary>
internal static class EasyPages
{
    internal static void Map(WebApplication app, TownHall hall, Sessions sessions)
    {
        app.MapGet("/facile/", () => Form.Show(HomePage.Show()));
        app.MapGet("/facile/demande", (HttpContext http) => Form.Show(RequestPage.Show(new Form(sessions.Of(http).Answers, new Dictionary<string, string>()))));
        app.MapPost("/facile/demande", Form.Answer(http => TakeAsync(http, sessions)));
        app.MapGet("/facile/verifier", (HttpContext http) => Check(sessions.Of(http)));
        app.MapPost("/facile/verifier", Form.Answer(http => SendAsync(http, sessions.Of(http), hall)));
        app.MapGet("/facile/merci", (HttpContext http) => Thank(sessions.Of(http)));
        AppointmentSteps.Map(app, hall, sessions);
        app.MapGet("/facile/accessibilite", () => Form.Show(AccessibilityPage.Show(hall.Agenda.Today)));
        app.MapGet("/facile/avis", () => Form.Show(OpinionPage.Ask()));
        app.MapPost("/facile/avis", () => Form.Show(OpinionPage.Thank()));
    }

    private static async Task<IResult> TakeAsync(HttpContext http, Sessions sessions)
    {
        var form = RequestPage.Check(await Form.ReadAsync(http.Request));
        if (form.HasErrors) return Form.Show(RequestPage.Show(form));
        var session = sessions.Of(http);
        session.Answers.Clear();
        foreach (var (name, value) in form.Values) session.Answers[name] = value;
        return Results.Redirect("/facile/verifier");
    }

    private static IResult Check(Session session) =>
        session.Answers.ContainsKey("prenom") ? Form.Show(CheckPage.Show(session.Answers)) : Results.Redirect("/facile/demande");

    private static async Task<IResult> SendAsync(HttpContext http, Session session, TownHall hall)
    {
        if (!session.Answers.ContainsKey("prenom")) return Results.Redirect("/facile/demande");
        var registration = hall.Register("easy", new Dictionary<string, string>(session.Answers));
        session.Answers.Clear();
        session.Answers["numero"] = registration.Number;
        await hall.Post.SendAsync(EasyMails.Request(registration), http.RequestAborted);
        return Results.Redirect("/facile/merci");
    }

    private static IResult Thank(Session session) =>
        session.Answers.TryGetValue("numero", out var number) ? Form.Show(DonePage.Show(number)) : Results.Redirect("/facile/");
}
