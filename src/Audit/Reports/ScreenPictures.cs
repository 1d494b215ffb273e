using Audit.Traces;

namespace Audit.Reports;

/// <summary>The pictures of a screen with what is drawn on them: as it was met first, then as it looked on later visits, where that differs.</summary>
internal static class ScreenPictures
{
    /// <summary>Pictures of more windows than this scroll in their own frame.</summary>
    private const double TallFrom = 1.5;

    internal static Html Of(HtmlPage page, Screen screen, int number)
    {
        var alt = page.T(new($"Écran {number} : {Wording.ScreenName(screen)}", $"Screen {number}: {Wording.ScreenName(screen)}"));
        return Figure(page, screen, (screen.Screenshot, screen.Picture), alt) is { Text.Length: > 0 } first
            ? Html.Of($"<div class=\"shots\">{first}{Html.Join(Later(page, screen, alt))}</div>")
            : Html.Of($"<p class=\"nopicture\">{page.T(new("Pas d’image de cet écran.", "No picture of this screen."))}</p>");
    }

    /// <summary>What came while the persona stayed on the screen.</summary>
    internal static Html Of(HtmlPage page, PopUp popUp) => Captioned(
        page, popUp.Screenshot, "popup", (popUp.Text, page.T(new("Venue pendant que la personne restait sur l’écran (temps simulé)", "Came while the person stayed on the screen (simulated time)"))));

    /// <summary>The last thing seen of a journey that stopped.</summary>
    internal static Html OfTheEnd(HtmlPage page)
    {
        var told = page.T(new("Ce qui était à l’écran quand le parcours s’est arrêté", "What was on screen when the journey stopped"));
        return Captioned(page, page.Trace.Ending.Screenshot, "end", (told, told));
    }

    private static IEnumerable<Html> Later(HtmlPage page, Screen screen, string alt) =>
        from visit in page.Trace.Visits
        where visit.Screen == screen.Id && visit.Screenshot is not null && visit.Screenshot != screen.Screenshot
        let size = page.Pictures.SizeOf(visit.Screenshot)
        where size is not null
        let caption = page.T(new("Le même écran, à un passage suivant", "The same screen, on a later visit"))
        select Figure(page, screen, (visit.Screenshot, size), $"{alt} ({caption})", caption);

    private static Html Figure(HtmlPage page, Screen screen, (string? File, Size Size) picture, string alt, string? caption = null)
    {
        if (Picture(page, picture.File, alt, picture.Size) is not { Text.Length: > 0 } image) return Html.None;
        var tall = picture.Size.Height > TallFrom * screen.Viewport.Height ? Html.Of($" class=\"tall\" tabindex=\"0\" role=\"group\" aria-label=\"{alt}\"") : Html.None;
        return Html.Of($"""
            <figure><div{tall}><div class="shot">{image}{PictureMarks.Of(page, screen, picture)}</div></div>{Html.When(caption is not null, () => Html.Of($"<figcaption>{caption}</figcaption>"))}</figure>
            """);
    }

    private static Html Captioned(HtmlPage page, string? file, string look, (string Alt, string Caption) words) =>
        Picture(page, file, words.Alt, null) is { Text.Length: > 0 } picture ? Html.Of($"<figure class=\"{look}\">{picture}<figcaption>{words.Caption}</figcaption></figure>") : Html.None;

    private static Html Picture(HtmlPage page, string? file, string alt, Size? size)
    {
        if (page.Pictures.Of(file) is not { } bytes) return Html.None;
        var measures = size is null ? Html.None : Html.Of($" width=\"{size.Width}\" height=\"{size.Height}\"");
        return Html.Of($"<img src=\"data:image/jpeg;base64,{Convert.ToBase64String(bytes)}\" alt=\"{alt}\"{measures}>");
    }
}
