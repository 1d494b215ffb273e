namespace Audit.Reports;

/// <summary>Links for each sort of reader to what she came for; only to what is on the page.</summary>
internal static class Readers
{
    private static readonly (string Section, Said Who, Func<HtmlPage, Said> What)[] All =
    [
        ("corriger", new("Élus", "Elected officials"), _ => new("ce qu’il faut corriger d’abord", "what to mend first")),
        (FindingsSection.Anchor, new("DSI", "IT department"), FindingsSection.For),
        ("effort", new("Équipe UX", "UX team"), _ => new("l’effort et les obstacles, écran par écran", "effort and obstacles, screen by screen")),
        ("refaire", new("Développeurs", "Developers"), _ => new("refaire le parcours, trouver l’élément", "make the journey again, find the element")),
    ];

    internal static Html Of(HtmlPage page, Html sections) => Html.Of($"""
        <nav class="readers" aria-label="{page.T(new("Selon votre métier", "By your job"))}"><ul>{Html.Join(All.Where(r => sections.Text.Contains($"id=\"{r.Section}\"", StringComparison.Ordinal)).Select(r => Html.Of($"<li><a href=\"#{r.Section}\">{page.T(r.Who)}</a> {page.T(r.What(page))}</li>")))}</ul></nav>
        """);
}
