using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audit.DemoTown.Hard;

/// <summary>Creating the account, fetching its link from the mailbox, then proving at once that one has it.</summary>
internal static class AccountSteps
{
    private const string JustOpened = "Compte initialisé. Veuillez vous authentifier pour accéder à votre espace.";
    private const string Needed = "Session absente ou expirée. Veuillez vous authentifier pour accéder à votre espace.";
    private const string Unknown = "Authentification en échec (AUTH-401).";
    private const string NotActive = "Compte non activé (AUTH-403). Veuillez vous reporter au courriel de validation.";

    internal static void Map(WebApplication app, TownHall hall, Sessions sessions)
    {
        app.MapGet("/difficile/captcha.svg", () => Results.Content(Captcha.Picture, "image/svg+xml"));
        app.MapGet("/difficile/compte", (HttpContext http) => HardPages.Show(http, AccountPages.Creation(Form.Blank)));
        app.MapPost("/difficile/compte", Form.Answer(http => CreateAsync(http, hall, app.Urls.First())));
        app.MapGet("/difficile/compte/attente", (HttpContext http) => HardPages.Show(http, AccountPages.Waiting));
        app.MapGet("/difficile/compte/validation", (HttpContext http, string? jeton) => Activate(http, hall, sessions.Of(http), jeton));
        app.MapGet("/difficile/connexion", (HttpContext http) => HardPages.Show(http, AccountPages.Login(Form.Blank, sessions.Of(http).JustRegistered ? JustOpened : Needed)));
        app.MapPost("/difficile/connexion", Form.Answer(http => LogInAsync(http, hall, sessions.Of(http))));
    }

    private static async Task<IResult> CreateAsync(HttpContext http, TownHall hall, string town)
    {
        var sent = await Form.ReadAsync(http.Request);
        var form = AccountPages.Check(sent, login => hall.Accounts.IsTaken(login, sent.GetValueOrDefault("mdp", "")));
        if (form.HasErrors) return HardPages.Show(http, AccountPages.Creation(form));
        var token = hall.Accounts.Open(form["identifiant"], form["mdp"]);
        await hall.Post.SendAsync(AccountMails.Validation(form["courriel"], $"{town}/difficile/compte/validation?jeton={token}"), http.RequestAborted);
        return Results.Redirect("/difficile/compte/attente");
    }

    private static IResult Activate(HttpContext http, TownHall hall, Session session, string? token)
    {
        session.JustRegistered = hall.Accounts.Activate(token ?? "");
        return HardPages.Show(http, session.JustRegistered ? AccountPages.Activated : AccountPages.NotActivated);
    }

    private static async Task<IResult> LogInAsync(HttpContext http, TownHall hall, Session session)
    {
        var sent = await Form.ReadAsync(http.Request);
        var login = sent.GetValueOrDefault("identifiant", "");
        var known = hall.Accounts.Knows(login, sent.GetValueOrDefault("mdp", ""));
        session.LoggedIn = known && hall.Accounts.IsActive(login);
        if (session.LoggedIn) return Results.Redirect("/difficile/dossier/1");
        var refused = new Form(sent, new Dictionary<string, string> { ["mdp"] = known ? NotActive : Unknown }, WasSent: true);
        return HardPages.Show(http, AccountPages.Login(refused, Needed));
    }
}
