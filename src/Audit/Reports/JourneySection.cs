using Audit.Indicators;
using Audit.Traces;

namespace Audit.Reports;

/// <summary>The film strip: each screen with its picture, what the persona did there and what stood in her way.</summary>
internal static class JourneySection
{
    /// <summary>Pictures of more windows than this scroll in their own frame.</summary>
    private const double TallFrom = 1.5;

    internal static Html Of(HtmlPage page) => Html.Of($"""
        <section id="parcours" aria-labelledby="t-journey">
        <h2 id="t-journey">{page.T(new("Le parcours, écran par écran", "The journey, screen by screen"))}</h2>
        {Html.When(page.Trace.Ending.Screenshot is not null, () => End(page))}
        <ol class="strip">{Html.Join(page.Trace.Screens.Select((s, i) => ScreenCard(page, s, i + 1)))}</ol>
        </section>
        """);

    private static Html End(HtmlPage page) => Picture(page, page.Trace.Ending.Screenshot!, page.T(new("Ce qui était à l’écran quand le parcours s’est arrêté", "What was on screen when the journey stopped"))) is { } picture && picture != Html.None
        ? Html.Of($"<figure class=\"end\">{picture}<figcaption>{page.T(new("Ce qui était à l’écran quand le parcours s’est arrêté", "What was on screen when the journey stopped"))}</figcaption></figure>")
        : Html.None;

    private static Html ScreenCard(HtmlPage page, Screen screen, int number)
    {
        var findings = page.Card.Findings.Where(f => f.Screens.Contains(screen.Id)).ToList();
        var here = findings.Where(f => f.Screens[0] == screen.Id).ToList();
        return Html.Of($"""
            <li id="{screen.Id}" class="screen">
            <h3><span class="number">{number}</span> {Wording.ScreenName(screen)}</h3>
            <div class="frame">{Shot(page, screen, number, here)}
            <div class="story">
            {Done(page, screen)}
            {Met(page, screen)}
            {Wrong(page, here, findings.Count - here.Count)}
            </div></div>
            </li>
            """);
    }

    private static Html Shot(HtmlPage page, Screen screen, int number, List<Finding> findings)
    {
        if (screen.Screenshot is null) return Html.Of($"<p class=\"nopicture\">{page.T(new("Pas d’image de cet écran.", "No picture of this screen."))}</p>");
        var marks = findings.SelectMany((f, i) => f.Evidence.Where(e => e.Screen == screen.Id && Inside(e.Box, screen.Picture)).Select(e => (e.Box!, i + 1))).ToList();
        var alt = page.T(new($"Écran {number} : {Wording.ScreenName(screen)}", $"Screen {number}: {Wording.ScreenName(screen)}"));
        var size = screen.Picture;
        var tall = size.Height > TallFrom * screen.Viewport.Height ? Html.Of($" class=\"tall\" tabindex=\"0\" role=\"group\" aria-label=\"{alt}\"") : Html.None;
        return Html.Of($"""
            <figure{tall}><div class="shot">{Picture(page, screen.Screenshot, alt, size)}<svg class="marks" viewBox="0 0 {size.Width} {size.Height}" aria-hidden="true" preserveAspectRatio="none">{Html.Join(Spread(marks))}</svg></div></figure>
            """);
    }

    /// <summary>Numbers of boxes at the same place stand beside one another.</summary>
    private static IEnumerable<Html> Spread(List<(Box Box, int Number)> marks)
    {
        var taken = new List<(double X, double Y)>();
        foreach (var (box, number) in marks)
        {
            var (x, y) = (Math.Max(14, box.X), Math.Max(14, box.Y));
            while (taken.Exists(t => Math.Abs(t.X - x) < 26 && Math.Abs(t.Y - y) < 26)) x += 30;
            taken.Add((x, y));
            yield return Html.Of($"""<rect x="{box.X - 3}" y="{box.Y - 3}" width="{box.Width + 6}" height="{box.Height + 6}" rx="4"/><circle cx="{x}" cy="{y}" r="14"/><text x="{x}" y="{y + 6}">{number}</text>""");
        }
    }

    private static bool Inside(Box? box, Size picture) => box is { Width: > 0, Height: > 0 } && box.X < picture.Width && box.Y < picture.Height && box.X + box.Width > 0 && box.Y + box.Height > 0;

    private static Html Picture(HtmlPage page, string file, string alt, Size? size = null)
    {
        if (page.Report.Picture(file) is not { } bytes) return Html.None;
        var measures = size is null ? Html.None : Html.Of($" width=\"{size.Width}\" height=\"{size.Height}\"");
        return Html.Of($"<img src=\"data:image/jpeg;base64,{Convert.ToBase64String(bytes)}\" alt=\"{alt}\"{measures}>");
    }

    private static Html Done(HtmlPage page, Screen screen)
    {
        var lines = GestureWords.On(page.Trace, screen.Id, page.Language);
        var visits = page.Trace.Visits.Count(v => v.Screen == screen.Id);
        return Html.Of($"""
            {Html.When(visits > 1, () => Html.Of($"<p class=\"visits\">{page.T(new($"Vu {visits} fois", $"Seen {visits} times"))}</p>"))}
            {Html.When(lines.Count > 0, () => Html.Of($"<h4>{page.T(new("Ce que fait la personne", "What the person does"))}</h4><ul class=\"done\">{Html.Join(lines.Select(l => Html.Of($"<li>{l}</li>")))}</ul>"))}
            """);
    }

    /// <summary>Pop-ups and error messages: the facts of the screen, before any judgement.</summary>
    private static Html Met(HtmlPage page, Screen screen)
    {
        var errors = page.Trace.Visits.Where(v => v.Screen == screen.Id).SelectMany(v => v.Errors).Distinct().ToList();
        var popUps = page.Trace.PopUps.Where(p => p.Screen == screen.Id && p is { Solicited: false, Screenshot: not null }).ToList();
        return Html.Of($"""
            {Html.When(errors.Count > 0, () => Html.Of($"<h4>{page.T(new("Le site répond", "The site answers"))}</h4><ul class=\"errors\">{Html.Join(errors.Select(e => Html.Of($"<li>{e}</li>")))}</ul>"))}
            {Html.Join(popUps.Select(p => PopUpPicture(page, p)))}
            """);
    }

    private static Html PopUpPicture(HtmlPage page, PopUp popUp)
    {
        var caption = page.T(new("Venue pendant que la personne restait sur l’écran (temps simulé)", "Came while the person stayed on the screen (simulated time)"));
        return Picture(page, popUp.Screenshot!, popUp.Text) is { Text.Length: > 0 } picture ? Html.Of($"<figure class=\"popup\">{picture}<figcaption>{caption}</figcaption></figure>") : Html.None;
    }

    private static Html Wrong(HtmlPage page, List<Finding> here, int elsewhere)
    {
        var more = Html.When(elsewhere > 0, () => Html.Of($"<p class=\"again\">{page.T(elsewhere == 1 ? new("Et un constat déjà vu sur un écran précédent.", "And one finding already met on an earlier screen.") : new($"Et {elsewhere} constats déjà vus sur un écran précédent.", $"And {elsewhere} findings already met on an earlier screen."))}</p>"));
        return here.Count == 0
            ? more
            : Html.Of($"<h4>{page.T(new("Ce qui gêne", "What gets in the way"))}</h4><ol class=\"wrong\">{Html.Join(here.Select(f => Html.Of($"<li class=\"{Tone(f)}\"><b>{Wording.SeverityName(f.Severity).In(page.Language)}</b> {f.Message.In(page.Language)}</li>")))}</ol>{more}");
    }

    private static string Tone(Finding finding) => finding.Severity switch { Severity.Barrier => "barrier", Severity.Major => "major", Severity.Minor => "minor", _ => "info" };
}
