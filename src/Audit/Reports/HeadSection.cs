using Audit.Scoring;

namespace Audit.Reports;

/// <summary>The first screen: can this person do it, how simple is it, and the three worst problems.</summary>
internal static class HeadSection
{
    private static readonly string[] AllGrades = ["A", "B", "C", "D", "E"];

    internal static Html Of(HtmlPage page) => Html.Of($"""
        <header class="head">
        <div class="who">
        <p class="kicker">{page.T(new("Bilan de simplicité", "Simplicity report"))}</p>
        <h1>{page.Trace.Scenario.Title}</h1>
        <p class="persona">{page.Trace.Persona.Title.In(page.Language)}{Html.When(page.Trace.Persona.Control, () => Html.Of($" <em>({page.T(new("témoin : aucun profil peu à l’aise n’est jugé ici", "control: no low-skill persona is judged here"))})</em>"))} <span class="when">· {Wording.Date(page.Trace.StartedAt, page.Language)}</span></p>
        </div>
        <div class="result {Verdict.Tone(page.Card, page.Trace)}">
        <p class="verdict"><span class="sign" aria-hidden="true">{Verdict.Sign(page.Card)}</span> {page.T(Verdict.Of(page.Card))}</p>
        {Html.When(Verdict.Remark(page.Card, page.Trace) is not null, () => Html.Of($"<p class=\"remark\">{page.T(Verdict.Remark(page.Card, page.Trace)!)}</p>"))}
        {Index(page)}
        </div>
        {Problems(page)}
        </header>
        """);

    private static Html Index(HtmlPage page) => page.Card.Index is { } index
        ? Html.Of($"""
            <div class="mark"><p class="index"><strong>{page.N(index)}</strong><span>/ 100</span></p>
            <div><p class="label">{page.T(Label(page.Card))}</p>
            <p class="grade"><span class="hidden">{page.T(new($"Note {page.Card.Grade} sur une échelle de A à E", $"Grade {page.Card.Grade} on a scale from A to E"))}</span>{Html.Join(AllGrades.Select(g => Grade(page.Card, g)))}</p></div></div>
            """)
        : Html.Of($"<div class=\"mark\"><p class=\"index\"><strong>—</strong></p><p class=\"label\">{page.T(new("Pas d’indice", "No index"))}</p></div>");

    /// <summary>What was not tested is no part of it, and is not left unsaid.</summary>
    private static Said Label(Scorecard card) => 100 - card.Dimensions.Sum(d => d.Untested) is var tested and < 100
        ? new($"Indice de simplicité, {Wording.Number(tested, "fr")} points testés", $"Simplicity index, {Wording.Number(tested, "en")} points tested")
        : new("Indice de simplicité", "Simplicity index");

    private static Html Grade(Scorecard card, string grade) => card.Grade == grade
        ? Html.Of($"<b class=\"g{grade}\" aria-hidden=\"true\">{grade}</b>")
        : Html.Of($"<span class=\"g{grade}\" aria-hidden=\"true\">{grade}</span>");

    private static Html Problems(HtmlPage page)
    {
        if (page.Card.Outcome == Outcome.NotCompleted) return Stopped(page);
        var problems = WorstProblems.Of(page.Trace, page.Card);
        if (problems.Count == 0) return Html.Of($"<section class=\"worst\"><h2>{page.T(new("Aucun problème mesuré", "No problem measured"))}</h2><p>{page.T(new("Voyez plus bas ce qui n’a pas été testé.", "See below what was not tested."))}</p></section>");
        return Html.Of($"""
            <section class="worst" aria-labelledby="t-worst"><h2 id="t-worst">{page.T(new("Les plus gros problèmes", "The biggest problems"))}</h2>
            <ol>{Html.Join(problems.Select(p => ProblemLine(page, p)))}</ol></section>
            """);
    }

    private static Html ProblemLine(HtmlPage page, Problem problem)
    {
        var where = page.Screen(problem.Screen) is { } screen
            ? Html.Of($"<a href=\"#{screen.Id}\">{page.T(new("Écran", "Screen"))} {Wording.ScreenNumber(page.Trace, screen.Id)}{page.T(new(" : ", ": "))}{Short(Wording.ScreenName(screen))}</a>")
            : Html.Of($"<a href=\"#parcours\">{page.T(new("Tout le parcours", "The whole journey"))}</a>");
        var cost = problem.Points is { } points ? Html.Of($"<span class=\"cost\">−{page.N(points)} {page.T(Wording.Points(points))}</span>") : Html.Of($"<span class=\"cost stop\">{page.T(new("Blocage", "Barrier"))}</span>");
        return Html.Of($"<li><p>{Short(problem.Text.In(page.Language), 150)}</p><p class=\"where\">{cost} {where}</p></li>");
    }

    private static Html Stopped(HtmlPage page) => Html.Of($"""
        <section class="worst" aria-labelledby="t-worst"><h2 id="t-worst">{page.T(new("Pourquoi", "Why"))}</h2>
        {Html.Join(page.Card.Findings.Where(f => f.Indicator == JourneyFinding.Indicator).Select(f => Html.Of($"<p>{f.Message.In(page.Language)}</p>")))}
        </section>
        """);

    private static string Short(string text, int most = 60) => text.Length > most ? $"{text[..most]}…" : text;
}
