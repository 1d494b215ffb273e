using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audit.DemoTown.Hard;

/// <summary>The same procedure as portals too often have it: a banner, an account, a captcha, five pages.</summary>
internal static class HardPages
{
    private const string Consent = "consentement";

    internal static void Map(WebApplication app, TownHall hall, Sessions sessions)
    {
        app.MapGet("/difficile/", (HttpContext http) => Show(http, InformationPages.Home));
        app.MapGet("/difficile/enfance", (HttpContext http) => Show(http, InformationPages.Childhood));
        app.MapGet("/difficile/restauration", (HttpContext http) => Show(http, InformationPages.Canteen));
        app.MapGet("/difficile/bientot", (HttpContext http) => Show(http, InformationPages.Soon));
        app.MapGet("/difficile/reglement", () => Form.Show(RulesPage.Show()));
        app.MapGet("/difficile/captcha.svg", () => Results.Content(Captcha.Picture, "image/svg+xml"));
        app.MapGet("/difficile/compte", (HttpContext http) => Show(http, AccountPages.Creation(Form.Blank)));
        app.MapPost("/difficile/compte", Form.Answer(http => CreateAsync(http, hall)));
        app.MapGet("/difficile/connexion", (HttpContext http) => Show(http, AccountPages.Login(Form.Blank)));
        app.MapPost("/difficile/connexion", Form.Answer(http => LogInAsync(http, hall, sessions.Of(http))));
        app.MapGet("/difficile/dossier/{page:int}", (HttpContext http, int page) => Page(http, sessions.Of(http), page));
        app.MapPost("/difficile/dossier/{page:int}", (HttpContext http, int page) => TakeAsync(http, sessions.Of(http), hall, page));
        app.MapGet("/difficile/fin", (HttpContext http) => Show(http, InformationPages.End));
    }

    private static IResult Show(HttpContext http, (string Title, Html Content) page) =>
        Form.Show(HardLayout.Page(page.Title, http.Request.Cookies.ContainsKey(Consent), page.Content));

    private static async Task<IResult> CreateAsync(HttpContext http, TownHall hall)
    {
        var form = AccountPages.Check(await Form.ReadAsync(http.Request));
        if (form.HasErrors) return Show(http, AccountPages.Creation(form));
        hall.OpenAccount(form["identifiant"], form["mdp"]);
        return Results.Redirect("/difficile/connexion");
    }

    private static async Task<IResult> LogInAsync(HttpContext http, TownHall hall, Session session)
    {
        var sent = await Form.ReadAsync(http.Request);
        if (!hall.Knows(sent.GetValueOrDefault("identifiant", ""), sent.GetValueOrDefault("mdp", "")))
            return Show(http, AccountPages.Login(new Form(sent, new Dictionary<string, string> { ["mdp"] = "Authentification en échec (AUTH-401)." })));
        session.LoggedIn = true;
        return Results.Redirect("/difficile/dossier/1");
    }

    private static IResult Page(HttpContext http, Session session, int page)
    {
        if (!session.LoggedIn) return Results.Redirect("/difficile/connexion");
        return page is < 1 or > FilePages.Count ? Results.NotFound() : Show(http, FilePages.Show(page, Form.Blank));
    }

    private static async Task<IResult> TakeAsync(HttpContext http, Session session, TownHall hall, int page)
    {
        if (!session.LoggedIn) return Results.Redirect("/difficile/connexion");
        var form = FilePages.Check(page, await Form.ReadAsync(http.Request), http.Request.Form.Files);
        if (form.HasErrors) return Show(http, FilePages.Show(page, form));
        foreach (var (name, value) in form.Values) session.Answers[name] = value;
        if (page < FilePages.Count) return Results.Redirect($"/difficile/dossier/{page + 1}");
        hall.Register("hard", session.Answers);
        return Results.Redirect("/difficile/fin");
    }
}
