using Audit.Indicators;
using Audit.Scoring;

namespace Audit.Reports;

/// <summary>
/// What to ask the vendor for, defect by defect: the list can be pasted in a mail as it stands. What a developer needs is folded under each, and
/// stays out of what is copied.
/// </summary>
internal static class FindingsSection
{
    /// <summary>So many small findings of one measure are one request with a list under it.</summary>
    private const int FoldFrom = 4;

    internal const string Anchor = "constats";

    internal static Html Of(HtmlPage page) => page.Card.Findings.Count == 0 ? Html.None : Html.Of($"""
        <section id="{Anchor}" aria-labelledby="t-findings">
        <h2 id="t-findings">{page.T(IsOurs(page) ? new("Ce qui a arrêté le parcours, et ce qui a été vu avant", "What ended the journey, and what was seen before") : new("Ce qu’il faut demander à l’éditeur", "What to ask the vendor for"))}</h2>
        <p>{page.T(Ask(page))}</p>
        {Reproducing.Of(page)}
        {Html.Join(page.Card.Findings.GroupBy(f => f.Severity).OrderBy(g => g.Key).Select(g => Group(page, g.Key, [.. g])))}
        </section>
        """);

    /// <summary>What the IT department finds here, after its name.</summary>
    internal static Said For(HtmlPage page) => IsOurs(page) ? new("ce qui a arrêté le parcours", "what ended the journey") : new("ce qu’il faut demander à l’éditeur", "what to ask the vendor for");

    /// <summary>A journey that did not get to its end says nothing of the portal: it may be the scenario.</summary>
    private static bool IsOurs(HtmlPage page) => page.Card.Outcome == Outcome.NotCompleted;

    private static Said Ask(HtmlPage page)
    {
        if (IsOurs(page)) return new("Vérifiez d’abord le scénario et l’accès au site. Tant que le parcours ne va pas au bout, rien ici n’est à demander à l’éditeur.", "Check the scenario and the access to the site first. As long as the journey does not get to its end, nothing here is to be asked of the vendor.");
        var (entry, frames) = (page.Trace.Scenario.Entry, page.Trace.Screens.Any(s => s.Screenshot is not null));
        return new(
            $"Défauts relevés le {Wording.Date(page.Trace.StartedAt, "fr")} sur {entry}. Chacun a son numéro{(frames ? ", le même que sur l’image de l’écran" : "")}, et la règle à citer quand il y en a une. Cette liste peut se copier dans un courriel.",
            $"Defects found on {Wording.Date(page.Trace.StartedAt, "en")} at {entry}. Each has its number{(frames ? ", the same as on the screen’s picture" : "")}, and the rule to quote where there is one. This list can be pasted in a mail.");
    }

    private static Html Group(HtmlPage page, Severity severity, List<Finding> findings) => Html.Of($"""
        <h3>{page.T(Title(severity))} ({findings.Count})</h3>
        <ul class="findings">{Html.Join(findings.GroupBy(f => f.Indicator).SelectMany(g => severity >= Severity.Minor && g.Count() >= FoldFrom ? [Folded(page, g.Key, [.. g])] : g.Select(f => One(page, f))))}</ul>
        """);

    private static Said Title(Severity severity) => severity switch
    {
        Severity.Barrier => new("Ce qui bloque", "What stops people"),
        Severity.Major => new("Ce qui est grave", "What is serious"),
        Severity.Minor => new("Ce qui gêne", "What hinders"),
        _ => new("Bon à savoir, rien à demander", "Good to know, nothing to ask for"),
    };

    private static Html Folded(HtmlPage page, string measure, List<Finding> findings) => Html.Of($"""
        <li class="many"><details><summary>{Wording.TitleOf(measure, page.Language)} ({findings.Count})</summary><ul class="findings">{Html.Join(findings.Select(f => One(page, f)))}</ul></details></li>
        """);

    private static Html One(HtmlPage page, Finding f) => Html.Of($"""
        <li id="{page.AnchorOf(f)}" class="s{(int)f.Severity}"><p><span class="key defect">{page.NumberOf(f)}</span> {f.Message.In(page.Language)}</p>
        <p class="meta">{Where(page, f)}{References(page, f)}</p>
        {Reproducing.Details(page, f)}</li>
        """);

    private static Html References(HtmlPage page, Finding f) => f.References.Count == 0
        ? Html.None
        : Html.Of($"{(f.Screens.Count > 0 ? " · " : "")}{page.T(f.References.Count == 1 ? new("Référence :", "Reference:") : new("Références :", "References:"))} {string.Join(", ", f.References)}");

    /// <summary>One screen by its name, several by their numbers.</summary>
    private static Html Where(HtmlPage page, Finding f)
    {
        var label = f.Screens.Count > 1 ? page.T(new("Écrans", "Screens")) : page.T(new("Écran", "Screen"));
        var links = f.Screens.Select(id => Html.Of($"<a href=\"#{id}\">{Wording.ScreenNumber(page.Trace, id)}{(f.Screens.Count == 1 && page.Screen(id) is { } screen ? $", {Wording.ScreenName(screen)}" : "")}</a>"));
        return f.Screens.Count == 0 ? Html.None : Html.Of($"{label} {new Html(string.Join(", ", links.Select(l => l.Text)))}");
    }
}
