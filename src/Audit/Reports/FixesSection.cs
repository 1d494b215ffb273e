using Audit.Indicators;
using Audit.Scoring;

namespace Audit.Reports;

/// <summary>What to mend first: the findings ranked by what the index would gain without them. Three stand out, the next are folded.</summary>
internal static class FixesSection
{
    private const int First = 3;
    private const int Most = 10;

    internal static Html Of(HtmlPage page)
    {
        var (fixes, together) = (Ranked(page.Card).Take(Most).ToList(), Together(page.Card));
        return fixes.Count == 0 ? Html.None : Html.Of($"""
            <section id="corriger" aria-labelledby="t-fixes">
            <h2 id="t-fixes">{page.T(Title(Math.Min(First, fixes.Count)))}</h2>
            {Html.When(Lead(page.Card) is not null, () => Html.Of($"<p class=\"lead\">{page.T(Lead(page.Card)!)}</p>"))}
            <ol class="gains">{Html.Join(fixes.Take(First).Select(f => Gained(page, f.Fix, f.Finding)))}</ol>
            {Html.When(page.Card.Index < page.Card.IndexWithoutCap, () => Html.Of($"<p>{page.T(Held(page.Card))}</p>"))}
            {Html.When(together.Count > 0, () => Html.Of($"<p>{page.T(Whole(together))}</p>"))}
            {Html.When(fixes.Count > First, () => Html.Of($"<details><summary>{page.T(new("Les corrections suivantes", "The next ones"))}</summary><ol class=\"fixes\" start=\"{First + 1}\">{Html.Join(fixes.Skip(First).Select(f => Line(page, f.Fix, f.Finding)))}</ol></details>"))}
            </section>
            """);
    }

    /// <summary>The findings that gain something, best first.</summary>
    internal static IEnumerable<(Fix Fix, Finding Finding)> Ranked(Scorecard card) =>
        from fix in card.Fixes where fix.Gain > 0 || fix.Lifts select (fix, card.Findings.First(f => f.Fingerprint == fix.Fingerprint));

    /// <summary>What a fix gains, in words.</summary>
    internal static Said Gain(Fix fix) => fix.Lifts
        ? new($"plus de blocage : indice {Wording.Number(fix.Index, "fr")}", $"no barrier left: index {Wording.Number(fix.Index, "en")}")
        : new($"+{Wording.Number(fix.Gain, "fr")}", $"+{Wording.Number(fix.Gain, "en")}");

    private static Said Title(int count) => count == 1
        ? new("La correction qui rapporte le plus", "What to mend first")
        : new($"Les {(count == 2 ? "deux" : "trois")} corrections qui rapportent le plus", $"The {(count == 2 ? "two" : "three")} things to mend first");

    /// <summary>What stops the persona comes first, whatever it gains; null when nothing does.</summary>
    internal static Said? Lead(Scorecard card)
    {
        if (card.IndexWithoutBarriers is not { } together) return null;
        var barriers = card.Findings.Count(f => f.Severity == Severity.Barrier);
        var (fr, en) = (Wording.Number(together, "fr"), Wording.Number(together, "en"));
        return barriers == 1
            ? new($"D’abord, lever le blocage : sans cela, cette personne ne peut pas finir seule, quoi qu’on corrige d’autre. L’indice serait alors de {fr}.", $"First, lift the barrier: without that this person cannot finish alone, whatever else is mended. The index would then be {en}.")
            : new($"D’abord, lever les {barriers} blocages : sans cela, cette personne ne peut pas finir seule, quoi qu’on corrige d’autre. L’indice serait alors de {fr}.", $"First, lift the {barriers} barriers: without that this person cannot finish alone, whatever else is mended. The index would then be {en}.");
    }

    /// <summary>Measures so far beyond their limit that mending one of their findings gains nothing yet: points come back when several are mended.</summary>
    private static IReadOnlyList<(Deduction Line, int Findings)> Together(Scorecard card) =>
    [
        .. from line in card.Deductions
           where line.Points > 0
           let findings = card.Findings.Where(f => f.Indicator == line.Measure).Select(f => f.Fingerprint).ToHashSet(StringComparer.Ordinal)
           where findings.Count > 1 && !card.Fixes.Any(f => f.Gain > 0 && findings.Contains(f.Fingerprint))
           orderby line.Points descending
           select (line, findings.Count),
    ];

    private static Said Whole(IReadOnlyList<(Deduction Line, int Findings)> lines)
    {
        string Named(string lang) => string.Join(new Said(" ; ", "; ").In(lang), lines.Select(l => $"{Wording.TitleOf(l.Line.Measure, lang)} (−{Wording.Number(l.Line.Points, lang)}, {l.Findings} {new Said("constats", "findings").In(lang)})"));
        return new($"À corriger ensemble, car une seule correction n’y gagne encore rien : {Named("fr")}.", $"To be mended together, for one alone gains nothing yet: {Named("en")}.");
    }

    /// <summary>What the cap holds back.</summary>
    internal static Said Held(Scorecard card) => new(
        $"Tant qu’un blocage demeure, l’indice est retenu à {Wording.Number(card.Index!.Value, "fr")} au plus.",
        $"As long as a barrier stays, the index is held at {Wording.Number(card.Index!.Value, "en")} at most.");

    /// <summary>One gain, with the index as it would be: each of them mended alone.</summary>
    private static Html Gained(HtmlPage page, Fix fix, Finding finding) => Html.Of($"""
        <li><p class="gain"><b>{page.T(fix.Gain > 0 ? new($"+{Wording.Number(fix.Gain, "fr")} {Wording.Points(fix.Gain).Fr}", $"+{Wording.Number(fix.Gain, "en")} {Wording.Points(fix.Gain).En}") : new("Plus de blocage", "No barrier left"))}</b> {page.T(Would(page.Card, fix))}</p>
        <p>{finding.Message.In(page.Language)} <a href="#{page.AnchorOf(finding)}">{page.T(new("Constat", "Finding"))} {page.NumberOf(finding)}</a></p></li>
        """);

    private static Said Would(Scorecard card, Fix fix) => fix.Lifts
        ? new($"Plus rien n’arrête cette personne : l’indice serait de {Wording.Number(fix.Index, "fr")}.", $"Nothing stops this person any more: the index would be {Wording.Number(fix.Index, "en")}.")
        : fix.Index > card.Index
            ? new($"L’indice serait de {Wording.Number(fix.Index, "fr")}.", $"The index would be {Wording.Number(fix.Index, "en")}.")
            : new("", "");

    private static Html Line(HtmlPage page, Fix fix, Finding finding) =>
        Html.Of($"<li><b class=\"gain\">{page.T(Gain(fix))}</b> {finding.Message.In(page.Language)} <a href=\"#{page.AnchorOf(finding)}\">{page.T(new("Constat", "Finding"))} {page.NumberOf(finding)}</a></li>");
}
