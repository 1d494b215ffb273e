using Audit.Reports;

namespace Audit.Comparison;

/// <summary><c>compare.html</c>: two versions side by side on one page that loads nothing.</summary>
internal static class ComparePage
{
    internal const string Style = "Audit.Comparison.compare.css";

    internal static string Render(JourneyComparison c, string language)
    {
        var page = new PairPage(c, language);
        return HtmlReport.Document(language, $"{page.T(new("Comparaison", "Comparison"))} : {c.After.Trace.Scenario.Title}", Html.Of($"""
            <a class="skip" href="#ecrans">{page.T(new("Aller aux écrans côte à côte", "Go to the screens side by side"))}</a>
            {Head(page)}
            <main>
            {MeasureTable.Of(page)}
            {SideBySide.Of(page)}
            {FindingLists.Of(page)}
            {NotCompared(page)}
            </main>
            {Foot(page)}
            """), Style);
    }

    private static Html Head(PairPage page) => Html.Of($"""
        <header class="head">
        <div class="who">
        <p class="kicker">{page.T(new("Avant et après", "Before and after"))}</p>
        <h1>{page.C.After.Trace.Scenario.Title}</h1>
        {Html.When(page.C.Before.Trace.Scenario.Title != page.C.After.Trace.Scenario.Title, () => Html.Of($"<p class=\"persona\">{page.T(new("Comparé à :", "Compared with:"))} {page.C.Before.Trace.Scenario.Title}</p>"))}
        <p class="persona">{page.C.After.Trace.Persona.Title.In(page.Language)}</p>
        </div>
        <div class="result {page.Tone}">
        <p class="verdict"><span class="sign" aria-hidden="true">{page.Sign}</span> {page.T(ComparisonWords.Lead(page.C))}</p>
        <dl class="marks2"><div><dt>{page.T(new("Avant", "Before"))}</dt>{Mark(page, page.C.Before)}</div><div class="arrow" aria-hidden="true">→</div><div><dt>{page.T(new("Après", "After"))}</dt>{Mark(page, page.C.After)}</div></dl>
        </div>
        <section class="worst" aria-labelledby="t-verdict"><h2 id="t-verdict">{page.T(new("Ce qu’il faut en retenir", "What to make of it"))}</h2>
        {Html.Join(ComparisonWords.AfterTheLead(page.C, page.Language).Select(s => Html.Of($"<p>{s}</p>")))}</section>
        </header>
        """);

    private static Html Mark(PairPage page, Audited journey) => Html.Of($"""
        <dd><strong>{(journey.Shown.Scorecard.Index is { } index ? page.N(index) : "—")}</strong>{Html.When(journey.Shown.Scorecard.Grade is not null, () => Html.Of($" <b class=\"badge g{journey.Shown.Scorecard.Grade}\">{journey.Shown.Scorecard.Grade}</b>"))}
        <span>{page.T(Verdict.Of(journey.Card))}</span></dd>
        """);

    private static Html NotCompared(PairPage page)
    {
        var gaps = page.C.Measures.Where(m => m.Turn == Turn.NotComparable).ToList();
        return gaps.Count == 0 ? Html.None : Html.Of($"""
            <section id="non-compare" aria-labelledby="t-gaps">
            <h2 id="t-gaps">{page.T(new("Ce qui ne se compare pas", "What does not compare"))}</h2>
            <p>{page.T(new("Ce qui suit n’est ni mieux ni moins bien : un des deux côtés ne le dit pas.", "What follows is neither better nor worse: one of the sides does not tell."))}</p>
            <ul class="nottested">{Html.Join(gaps.Select(m => Html.Of($"<li>{Wording.TitleOf(m.Measure, page.Language)}</li>")))}</ul>
            </section>
            """);
    }

    private static Html Foot(PairPage page) => Html.Of($"""
        <footer><h2>{page.T(new("Comment c’est comparé", "How it is compared"))}</h2>
        <p>{page.T(new(
            "Les mêmes fonctions ont compté les deux parcours. Les écrans sont mis côte à côte d’après leur titre, leurs questions, leurs boutons et leur adresse, dans l’ordre. Un constat est reconnu à ses mots, pas à sa place dans le code. Les temps sont montrés ; ils ne décident jamais seuls.",
            "The same functions counted both journeys. Screens stand side by side by their heading, their questions, their buttons and their address, in order. A finding is recognised by its words, not by its place in the code. Times are shown; they never decide alone."))}</p>
        <p>{page.T(new("Avant :", "Before:"))} {page.T(Method.Sentence(page.C.Before.Shown))}{Runs(page, page.C.Before)}</p>
        <p>{page.T(new("Après :", "After:"))} {page.T(Method.Sentence(page.C.After.Shown))}{Runs(page, page.C.After)}</p></footer>
        """);

    private static Html Runs(PairPage page, Audited journey) =>
        journey.Runs.Count == 1 ? Html.None : Html.Of($" {page.T(new($"Parcours fait {journey.Runs.Count} fois ; valeur du milieu.", $"Journey made {journey.Runs.Count} times; middle value."))}");
}

/// <summary>A comparison being written in one language.</summary>
internal sealed record PairPage(JourneyComparison C, string Language)
{
    private readonly Lazy<ReportPictures> _before = new(() => ReportPictures.Of(C.Before.Shown, ReportPictures.Budget / 2));
    private readonly Lazy<ReportPictures> _after = new(() => ReportPictures.Of(C.After.Shown, ReportPictures.Budget / 2));

    /// <summary>Light enough together, as a report's: each side has half the room.</summary>
    internal byte[]? PictureOf(Audited journey, string? file) => (ReferenceEquals(journey, C.Before) ? _before : _after).Value.Of(file);

    internal string T(Said said) => said.In(Language);

    internal string N(double value) => Wording.Number(value, Language);

    internal string Tone => C.Direction switch { Direction.Simpler => "good", Direction.Harder => "bad", Direction.Unknown => "unknown", _ => "partly" };

    /// <summary>Beside the words, so that colour is never alone.</summary>
    internal string Sign => C.Direction switch { Direction.Simpler => "✓", Direction.Harder => "✕", Direction.Unknown => "?", Direction.Mixed => "±", _ => "=" };
}
