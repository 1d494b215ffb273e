using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audit.DemoTown.Hard;

/// <summary>Creating the account, then proving at once that one has it.</summary>
internal static class AccountSteps
{
    private const string JustOpened = "Compte initialisé. Veuillez vous authentifier pour accéder à votre espace.";
    private const string Needed = "Session absente ou expirée. Veuillez vous authentifier pour accéder à votre espace.";

    internal static void Map(WebApplication app, TownHall hall, Sessions sessions)
    {
        app.MapGet("/difficile/captcha.svg", () => Results.Content(Captcha.Picture, "image/svg+xml"));
        app.MapGet("/difficile/compte", (HttpContext http) => HardPages.Show(http, AccountPages.Creation(Form.Blank)));
        app.MapPost("/difficile/compte", Form.Answer(http => CreateAsync(http, hall, sessions.Of(http))));
        app.MapGet("/difficile/connexion", (HttpContext http) => HardPages.Show(http, AccountPages.Login(Form.Blank, sessions.Of(http).JustRegistered ? JustOpened : Needed)));
        app.MapPost("/difficile/connexion", Form.Answer(http => LogInAsync(http, hall, sessions.Of(http))));
    }

    private static async Task<IResult> CreateAsync(HttpContext http, TownHall hall, Session session)
    {
        var sent = await Form.ReadAsync(http.Request);
        var form = AccountPages.Check(sent, login => hall.IsTaken(login, sent.GetValueOrDefault("mdp", "")));
        if (form.HasErrors) return HardPages.Show(http, AccountPages.Creation(form));
        hall.OpenAccount(form["identifiant"], form["mdp"]);
        session.JustRegistered = true;
        return Results.Redirect("/difficile/connexion");
    }

    private static async Task<IResult> LogInAsync(HttpContext http, TownHall hall, Session session)
    {
        var sent = await Form.ReadAsync(http.Request);
        session.LoggedIn = hall.Knows(sent.GetValueOrDefault("identifiant", ""), sent.GetValueOrDefault("mdp", ""));
        if (session.LoggedIn) return Results.Redirect("/difficile/dossier/1");
        var refused = new Form(sent, new Dictionary<string, string> { ["mdp"] = "Authentification en échec (AUTH-401)." }, WasSent: true);
        return HardPages.Show(http, AccountPages.Login(refused, Needed));
    }
}
