using Audit.Indicators;

namespace Audit.Reports;

/// <summary>Every finding with its place, its references and what a developer needs.</summary>
internal static class FindingsSection
{
    internal static Html Of(HtmlPage page) => page.Card.Findings.Count == 0 ? Html.None : Html.Of($"""
        <section id="constats" aria-labelledby="t-findings">
        <h2 id="t-findings">{page.T(new("Tous les constats", "All findings"))}</h2>
        <ul class="findings">{Html.Join(page.Card.Findings.OrderBy(f => f.Severity).Select(f => One(page, f)))}</ul>
        </section>
        """);

    private static Html One(HtmlPage page, Finding f) => Html.Of($"""
        <li><p><b class="sev s{(int)f.Severity}">{Wording.SeverityName(f.Severity).In(page.Language)}</b> {f.Message.In(page.Language)}</p>
        <p class="meta">{Where(page, f)}{Html.When(f.References.Count > 0, () => Html.Of($" · {string.Join(" · ", f.References)}"))}</p>
        {Details(page, f)}</li>
        """);

    private static Html Where(HtmlPage page, Finding f)
    {
        var links = f.Screens.Select(id => Html.Of($"<a href=\"#{id}\">{Wording.ScreenNumber(page.Trace, id)}</a>"));
        var label = f.Screens.Count > 1 ? page.T(new("Écrans", "Screens")) : page.T(new("Écran", "Screen"));
        return f.Screens.Count == 0 ? Html.None : Html.Of($"{label} {new Html(string.Join(", ", links.Select(l => l.Text)))}");
    }

    private static Html Details(HtmlPage page, Finding f)
    {
        var shown = f.Evidence.Where(e => e.Selector is { Length: > 0 } || e.Html is { Length: > 0 }).DistinctBy(e => (e.Selector, e.Html)).Take(3).ToList();
        return shown.Count == 0 ? Html.None : Html.Of($"""
            <details><summary>{page.T(new("Pour les développeurs", "For developers"))}</summary>
            <p>{f.Indicator} / {f.Kind} · {f.Fingerprint}</p>
            {Html.Join(shown.Select(e => Html.Of($"<pre tabindex=\"0\"><code>{e.Selector}{(e.Html is { Length: > 0 } ? "\n" : "")}{e.Html}</code></pre>")))}
            </details>
            """);
    }
}
