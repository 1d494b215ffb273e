using Audit.Indicators;
using Audit.Traces;

namespace Audit.Reports;

/// <summary>The film: each screen with its picture, what the persona did there and what stood in her way.</summary>
internal static class JourneySection
{
    internal static Html Of(HtmlPage page) => Html.Of($"""
        <section id="parcours" aria-labelledby="t-journey">
        <h2 id="t-journey">{page.T(new("Le parcours, écran par écran", "The journey, screen by screen"))}</h2>
        {Html.When(page.Trace.Screens.Any(s => s.Screenshot is not null), () => Choice(page))}
        {ScreenPictures.OfTheEnd(page)}
        <ol class="strip">{Html.Join(page.Trace.Screens.Select((s, i) => ScreenCard(page, s, i + 1)))}</ol>
        </section>
        """);

    /// <summary>What is drawn on the pictures can be taken off; the style sheet does it, without a script.</summary>
    private static Html Choice(HtmlPage page) => Html.Of($"""
        <fieldset class="choice"><legend>{page.T(new("Sur les images", "On the pictures"))}</legend>
        <label><input type="checkbox" id="show-defects" checked> <span class="key defect" aria-hidden="true">7</span> {page.T(new("les défauts, par leur numéro de constat", "defects, by the number of the finding"))}</label>
        <label><input type="checkbox" id="show-presses" checked> <span class="key press" aria-hidden="true">1</span> {page.T(new("là où la personne appuie, dans l’ordre", "where the person presses, in order"))}</label>
        </fieldset>
        """);

    private static Html ScreenCard(HtmlPage page, Screen screen, int number)
    {
        var findings = page.Card.Findings.Where(f => f.Screens.Contains(screen.Id)).ToList();
        var here = findings.Where(f => f.Screens[0] == screen.Id).ToList();
        return Html.Of($"""
            <li id="{screen.Id}" class="screen">
            <h3><span class="number">{number}</span> {Wording.ScreenName(screen)}</h3>
            <div class="frame">{ScreenPictures.Of(page, screen, number)}
            <div class="story">
            {Done(page, screen)}
            {Met(page, screen)}
            {Wrong(page, here, findings.Count - here.Count)}
            </div></div>
            </li>
            """);
    }

    private static Html Done(HtmlPage page, Screen screen)
    {
        var acts = GestureWords.Told(page.Trace, screen.Id, page.Language);
        var visits = page.Trace.Visits.Count(v => v.Screen == screen.Id);
        return Html.Of($"""
            {Html.When(visits > 1, () => Html.Of($"<p class=\"visits\">{page.T(new($"Vu {visits} fois", $"Seen {visits} times"))}</p>"))}
            {Html.When(acts.Count > 0, () => Html.Of($"<h4>{page.T(new("Ce que fait la personne", "What the person does"))}</h4><ul class=\"done\">{Html.Join(acts.Select(Act))}</ul>"))}
            """);
    }

    private static Html Act(ActTold act) =>
        Html.Of($"<li>{Html.When(act.Presses.Count > 0, () => Html.Of($"<b class=\"key press\">{Presses.Ranges(act.Presses)}</b> "))}{act.Text}</li>");

    /// <summary>Pop-ups and error messages: the facts of the screen, before any judgement.</summary>
    private static Html Met(HtmlPage page, Screen screen)
    {
        var errors = page.Trace.Visits.Where(v => v.Screen == screen.Id).SelectMany(v => v.Errors).Distinct().ToList();
        var popUps = page.Trace.PopUps.Where(p => p.Screen == screen.Id && p is { Solicited: false, Screenshot: not null }).ToList();
        return Html.Of($"""
            {Html.When(errors.Count > 0, () => Html.Of($"<h4>{page.T(new("Le site répond", "The site answers"))}</h4><ul class=\"errors\">{Html.Join(errors.Select(e => Html.Of($"<li>{e}</li>")))}</ul>"))}
            {Html.Join(popUps.Select(p => ScreenPictures.Of(page, p)))}
            """);
    }

    /// <summary>What is worst is read at once, the rest unfolds.</summary>
    private static Html Wrong(HtmlPage page, List<Finding> here, int elsewhere)
    {
        var (first, rest) = (here.Where(f => f.Severity <= Severity.Major).ToList(), here.Where(f => f.Severity > Severity.Major).ToList());
        var more = Html.When(elsewhere > 0, () => Html.Of($"<p class=\"again\">{page.T(elsewhere == 1 ? new("Et un constat déjà vu sur un écran précédent.", "And one finding already met on an earlier screen.") : new($"Et {elsewhere} constats déjà vus sur un écran précédent.", $"And {elsewhere} findings already met on an earlier screen."))}</p>"));
        return here.Count == 0 ? more : Html.Of($"""
            <h4>{page.T(new("Ce qui gêne", "What gets in the way"))}</h4>
            {Html.When(first.Count > 0, () => Listed(page, first))}
            {Html.When(rest.Count > 0, () => Html.Of($"<details><summary>{page.T(rest.Count == 1 ? new("Une gêne moindre", "One lesser hindrance") : new($"{rest.Count} gênes moindres", $"{rest.Count} lesser hindrances"))}</summary>{Listed(page, rest)}</details>"))}
            {more}
            """);
    }

    private static Html Listed(HtmlPage page, List<Finding> findings) => Html.Of($"<ul class=\"wrong\">{Html.Join(findings.Select(f => One(page, f)))}</ul>");

    private static Html One(HtmlPage page, Finding f) =>
        Html.Of($"<li class=\"{Tone(f)}\"><a class=\"key defect\" href=\"#{page.AnchorOf(f)}\"><span class=\"hidden\">{page.T(new("Constat", "Finding"))} </span>{page.NumberOf(f)}</a> <b>{Wording.SeverityName(f.Severity).In(page.Language)}</b> {f.Message.In(page.Language)}</li>");

    private static string Tone(Finding finding) => finding.Severity switch { Severity.Barrier => "barrier", Severity.Major => "major", Severity.Minor => "minor", _ => "info" };
}
