namespace Audit.Reports;

/// <summary>Links for each sort of reader to what she came for; only to what is on the page.</summary>
internal static class Readers
{
    private static readonly (string Section, Said Who, Said What)[] All =
    [
        ("corriger", new("Élus", "Elected officials"), new("ce qu’il faut corriger d’abord", "what to mend first")),
        (FindingsSection.Anchor, new("DSI", "IT department"), new("", "")),
        ("effort", new("Équipe UX", "UX team"), new("l’effort et les obstacles, écran par écran", "effort and obstacles, screen by screen")),
        ("refaire", new("Développeurs", "Developers"), new("refaire le parcours, trouver l’élément", "make the journey again, find the element")),
    ];

    internal static Html Of(HtmlPage page, Html sections) => Html.Of($"""
        <nav class="readers" aria-label="{page.T(new("Selon votre métier", "By your job"))}"><ul>{Html.Join(All.Where(r => sections.Text.Contains($"id=\"{r.Section}\"", StringComparison.Ordinal)).Select(r => Html.Of($"<li><a href=\"#{r.Section}\">{page.T(r.Who)}</a> {page.T(r.Section == FindingsSection.Anchor ? FindingsSection.For(page) : r.What)}</li>")))}</ul></nav>
        """);
}
