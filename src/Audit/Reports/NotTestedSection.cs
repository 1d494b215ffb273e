namespace Audit.Reports;

/// <summary>What was not tested, and why: never silently missing.</summary>
internal static class NotTestedSection
{
    internal static Html Of(HtmlPage page) => page.Card.NotTested.Count == 0 ? Html.None : Html.Of($"""
        <section id="non-teste" aria-labelledby="t-not">
        <h2 id="t-not">{page.T(new("Ce qui n’a pas été testé", "What was not tested"))}</h2>
        <p>{page.T(new("Ce qui suit n’est ni bon ni mauvais : nous ne le savons pas.", "What follows is neither good nor bad: we do not know."))}</p>
        {Html.Join(page.Card.NotTested.GroupBy(n => n.Because).Select(g => Group(page, g.Key, [.. g])))}
        </section>
        """);

    /// <summary>The same reason is given once, above what it holds for.</summary>
    private static Html Group(HtmlPage page, Said because, IReadOnlyList<Scoring.NotTested> gaps) => Html.Of($"""
        <h3>{because.In(page.Language)}</h3>
        <ul class="nottested">{Html.Join(gaps.Select(n => Html.Of($"<li>{Wording.TitleOf(n.Measure, page.Language)}</li>")))}</ul>
        """);
}

/// <summary>How it was measured, at the foot of the page.</summary>
internal static class MethodSection
{
    internal static Html Of(HtmlPage page) => Html.Of($"""
        <footer><h2>{page.T(new("Comment c’est mesuré", "How it is measured"))}</h2>
        <p>{page.T(new(
            "Un vrai navigateur fait la démarche comme cette personne : sa taille d’écran, sa connexion, ses gestes. L’outil note ce qu’elle rencontre, puis compte.",
            "A real browser goes through the procedure as this person would: her screen, her line, her gestures. The tool writes down what she meets, then counts."))}</p>
        <p>{page.Trace.Persona.Description.In(page.Language)} {Device(page)}</p>
        {Html.When(Method.NamedByCode(page.Report) is not null, () => Html.Of($"<p>{page.T(Method.NamedByCode(page.Report)!)}</p>"))}
        {Html.When(page.Pictures.Lightened > 0, () => Html.Of($"<p>{page.T(Lightened(page.Pictures.Lightened))}</p>"))}
        <p>{page.T(Method.Sentence(page.Report))}</p></footer>
        """);

    private static Said Lightened(int count) => new(
        $"Pour que cette page reste légère, {Plural.Fr(count, "image y est moins fine", "images y sont moins fines")} que dans le dossier « trace ».",
        $"To keep this page light, {Plural.En(count, "picture is", "pictures are")} less sharp here than in the “trace” folder.");

    private static string Device(HtmlPage page)
    {
        var d = page.Trace.Persona.Device;
        return page.T(new($"Écran de {d.Width} × {d.Height} pixels{(d.Touch ? ", tactile" : "")}.", $"Screen of {d.Width} × {d.Height} pixels{(d.Touch ? ", touch" : "")}."));
    }
}
