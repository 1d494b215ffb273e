using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audit.DemoTown.Hard.Appointments;

/// <summary>Logging in, or opening an account with a code that comes by mail.</summary>
internal static class IdentitySteps
{
    private const string Next = "/difficile/rendez-vous/usager";

    internal static void Map(WebApplication app, TownHall hall, Sessions sessions)
    {
        app.MapGet("/difficile/rendez-vous/identification", (HttpContext http) => sessions.Of(http).LoggedIn ? Results.Redirect(Next) : HardPages.Show(http, IdentityPages.Login(Form.Blank)));
        app.MapPost("/difficile/rendez-vous/identification", Form.Answer(http => LogInAsync(http, hall.Accounts, sessions.Of(http))));
        app.MapGet("/difficile/rendez-vous/espace", (HttpContext http) => HardPages.Show(http, IdentityPages.Creation(Form.Blank)));
        app.MapPost("/difficile/rendez-vous/espace", Form.Answer(http => CreateAsync(http, hall, sessions.Of(http))));
        app.MapGet("/difficile/rendez-vous/code", (HttpContext http) => HardPages.Show(http, IdentityPages.Code(Form.Blank)));
        app.MapPost("/difficile/rendez-vous/code", Form.Answer(http => VerifyAsync(http, hall.Accounts, sessions.Of(http))));
    }

    private static async Task<IResult> LogInAsync(HttpContext http, Accounts accounts, Session session)
    {
        var sent = await Form.ReadAsync(http.Request);
        var login = sent.GetValueOrDefault("login", "");
        session.LoggedIn = accounts.Knows(login, sent.GetValueOrDefault("motdepasse", "")) && accounts.IsActive(login);
        if (session.LoggedIn) return Results.Redirect(Next);
        return HardPages.Show(http, IdentityPages.Login(Refused(sent, "login", "Authentification en échec (AUTH-401).")));
    }

    private static async Task<IResult> CreateAsync(HttpContext http, TownHall hall, Session session)
    {
        var sent = await Form.ReadAsync(http.Request);
        var form = IdentityPages.Check(sent, login => hall.Accounts.IsTaken(login, sent.GetValueOrDefault("motdepasse", "")));
        if (form.HasErrors) return HardPages.Show(http, IdentityPages.Creation(form));
        var code = RandomNumberGenerator.GetInt32(100_000, 1_000_000).ToString(CultureInfo.InvariantCulture);
        session.ToVerify = new CodeSent(code, hall.Accounts.Open(form["login"], form["motdepasse"]));
        await hall.Post.SendAsync(AccountMails.Code(form["login"], code), http.RequestAborted);
        return Results.Redirect("/difficile/rendez-vous/code");
    }

    private static async Task<IResult> VerifyAsync(HttpContext http, Accounts accounts, Session session)
    {
        var sent = await Form.ReadAsync(http.Request);
        session.LoggedIn = session.ToVerify is { } expected && sent.GetValueOrDefault("code", "") == expected.Code && accounts.Activate(expected.Token);
        if (!session.LoggedIn) return HardPages.Show(http, IdentityPages.Code(Refused(sent, "code", "Code erroné (OTP-401).")));
        session.ToVerify = null;
        return Results.Redirect(Next);
    }

    private static Form Refused(IReadOnlyDictionary<string, string> sent, string name, string error) => new(sent, new Dictionary<string, string> { [name] = error }, WasSent: true);
}
