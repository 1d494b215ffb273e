using Audit.Indicators;
using Audit.Traces;

namespace Audit.Reports;

/// <summary>What a developer needs: how to make the journey again, and for each finding its rule, its step, its element.</summary>
internal static class Reproducing
{
    private const int MostElements = 3;

    /// <summary>Once for all findings.</summary>
    internal static Html Of(HtmlPage page) => Html.Of($"""
        <details id="refaire"><summary>{page.T(new("Pour les développeurs : refaire le parcours", "For developers: making the journey again"))}</summary>
        {(page.Trace.Scenario.File is null ? Html.None : Html.Of($"<pre tabindex=\"0\"><code>audit run {Whereabouts.FileOf(page.Trace)} --persona {page.Trace.Persona.Id}{Options(page.Trace)}</code></pre>"))}
        <p>{page.T(new(
            $"Scénario {page.Trace.Scenario.Id}, profil {page.Trace.Persona.Id}, entrée {page.Trace.Scenario.Entry} (--base-url si le scénario n’en donne que le chemin). Sous chaque constat : la mesure et la règle, l’étape du scénario, l’élément et son HTML.",
            $"Scenario {page.Trace.Scenario.Id}, persona {page.Trace.Persona.Id}, entry {page.Trace.Scenario.Entry} (--base-url where the scenario gives only its path). Under each finding: the measure and the rule, the step of the scenario, the element and its HTML."))}</p></details>
        """);

    /// <summary>What else this scenario cannot do without: the portal where its entry is only a path, a mailbox where it reads mail.</summary>
    private static string Options(Trace trace)
    {
        var portal = trace.Scenario.Entry.StartsWith('/') ? $" --base-url {(trace.Screens.Count > 0 && Uri.TryCreate(trace.Screens[0].Url, UriKind.Absolute, out var url) ? url.GetLeftPart(UriPartial.Authority) : "https://…")}" : "";
        return trace.Steps.Any(s => s.Kind == "read-mail") ? $"{portal} --mailbox imaps://…" : portal;
    }

    internal static Html Details(HtmlPage page, Finding f) => Html.Of($"""
        <details class="dev"><summary>{page.T(new("Pour les développeurs", "For developers"))}<span class="hidden"> ({page.T(new("constat", "finding"))} {page.NumberOf(f)})</span></summary>
        <p>{page.T(new("Règle :", "Rule:"))} <code>{f.Indicator} / {f.Kind}</code> · <code>{f.Fingerprint}</code></p>
        {Step(page, f)}
        {Html.Join(Elements(f).Select(e => Html.Of($"<pre tabindex=\"0\"><code>{e.Selector}{(e is { Selector.Length: > 0, Html.Length: > 0 } ? "\n" : "")}{e.Html}</code></pre>")))}
        </details>
        """);

    /// <summary>The step of the scenario and the page it was met on.</summary>
    private static Html Step(HtmlPage page, Finding f)
    {
        var step = page.Trace.Steps.FirstOrDefault(s => s.Index == f.Step);
        var line = step is { Line: > 0 } ? page.T(new($", ligne {step.Line} du scénario", $", line {step.Line} of the scenario")) : "";
        var told = step is null ? Html.None : Html.Of($"{page.T(new("Étape", "Step"))} {step.Index + 1}{line}{page.T(new(" : ", ": "))}<code>{step.Kind} {step.What}</code>. ");
        var url = f.Screens.Count > 0 && page.Screen(f.Screens[0]) is { } screen ? Html.Of($"{page.T(new("Page :", "Page:"))} <code>{screen.Url}</code>") : Html.None;
        return told == Html.None && url == Html.None ? Html.None : Html.Of($"<p>{told}{url}</p>");
    }

    private static IEnumerable<Evidence> Elements(Finding f) =>
        f.Evidence.Where(e => e.Selector is { Length: > 0 } || e.Html is { Length: > 0 }).DistinctBy(e => (e.Selector, e.Html)).Take(MostElements);
}
