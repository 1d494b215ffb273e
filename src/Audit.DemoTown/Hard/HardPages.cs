using Audit.DemoTown.Hard.Appointments;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audit.DemoTown.Hard;

/// <summary>The same procedures as portals too often have them: a banner, an account, a captcha, five pages; an agenda that changes its mind.</summary>
internal static class HardPages
{
    internal static void Map(WebApplication app, TownHall hall, Sessions sessions)
    {
        app.MapGet("/difficile/", (HttpContext http) => Show(http, InformationPages.Home));
        app.MapGet("/difficile/enfance", (HttpContext http) => Show(http, InformationPages.Childhood));
        app.MapGet("/difficile/restauration", (HttpContext http) => Show(http, InformationPages.Canteen));
        app.MapGet("/difficile/bientot", (HttpContext http) => Show(http, InformationPages.Soon));
        app.MapGet("/difficile/reglement", () => Form.Show(RulesPage.Show()));
        app.MapGet("/difficile/fin", (HttpContext http) => Show(http, InformationPages.End));
        app.MapPost("/difficile/lettre", () => Results.NoContent());
        app.MapPost("/difficile/prolonger", (HttpContext http) => Prolong(sessions.Of(http)));
        AccountSteps.Map(app, hall, sessions);
        FileSteps.Map(app, hall, sessions);
        SearchSteps.Map(app, hall, sessions);
        IdentitySteps.Map(app, hall, sessions);
        BookingSteps.Map(app, hall, sessions);
    }

    internal static IResult Show(HttpContext http, (string Title, Html Content) page) =>
        Form.Show(HardLayout.Page(page.Title, http.Request.Cookies.ContainsKey(ConsentBanner.Cookie), page.Content));

    private static IResult Prolong(Session session) => session.LoggedIn ? Results.NoContent() : Results.StatusCode(StatusCodes.Status410Gone);
}
