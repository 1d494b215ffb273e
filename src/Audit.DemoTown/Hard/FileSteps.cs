using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audit.DemoTown.Hard;

/// <summary>The five pages in their order, and the sending at the end of the last.</summary>
internal static class FileSteps
{
    internal static void Map(WebApplication app, TownHall hall, Sessions sessions)
    {
        app.MapGet("/difficile/dossier/{page:int}", (HttpContext http, int page) => Page(http, sessions.Of(http), page));
        app.MapPost("/difficile/dossier/{page:int}", (HttpContext http, int page) => TakeAsync(http, sessions.Of(http), hall, page));
    }

    private static IResult Page(HttpContext http, Session session, int page) =>
        Detour(session, page) ?? HardPages.Show(http, FilePages.Show(page, Form.Blank));

    private static async Task<IResult> TakeAsync(HttpContext http, Session session, TownHall hall, int page)
    {
        if (Detour(session, page) is { } detour) return detour;
        var form = FilePages.Check(page, await Form.ReadAsync(http.Request), http.Request.Form.Files);
        if (form.HasErrors) return HardPages.Show(http, FilePages.Show(page, form));
        Keep(session, form, http.Request.Form.Files);
        session.PagesDone = Math.Max(session.PagesDone, page);
        if (page < FilePages.Count) return Results.Redirect(Address(page + 1));
        hall.Register("hard", session.Answers);
        session.PagesDone = 0;
        session.Answers.Clear();
        return Results.Redirect("/difficile/fin");
    }

    private static void Keep(Session session, Form form, IFormFileCollection files)
    {
        foreach (var (name, value) in form.Values) session.Answers[name] = value;
        foreach (var file in files) session.Answers[file.Name] = file.FileName;
    }

    /// <summary>Where else one is sent: nobody fills a page without having logged in and done those before it.</summary>
    private static IResult? Detour(Session session, int page)
    {
        if (page is < 1 or > FilePages.Count) return Results.NotFound();
        if (!session.LoggedIn) return Results.Redirect("/difficile/connexion");
        return page > session.PagesDone + 1 ? Results.Redirect(Address(session.PagesDone + 1)) : null;
    }

    private static string Address(int page) => string.Create(CultureInfo.InvariantCulture, $"/difficile/dossier/{page}");
}
