using Audit.Indicators;
using Audit.Scoring;

namespace Audit.Reports;

/// <summary>What to mend first: the findings ranked by what the index would gain without them.</summary>
internal static class FixesSection
{
    private const int Most = 8;

    internal static Html Of(HtmlPage page)
    {
        var fixes = Ranked(page.Card).Take(Most).ToList();
        return fixes.Count == 0 ? Html.None : Html.Of($"""
            <section id="corriger" aria-labelledby="t-fixes">
            <h2 id="t-fixes">{page.T(new("Par quoi commencer", "What to mend first"))}</h2>
            <p>{page.T(new("Pour chaque défaut, ce que l’indice gagnerait s’il était corrigé, seul.", "For each defect, what the index would gain if it alone were mended."))}</p>
            <ol class="fixes">{Html.Join(fixes.Select(f => Line(page, f.Fix, f.Finding)))}</ol></section>
            """);
    }

    /// <summary>The findings that gain something, best first.</summary>
    internal static IEnumerable<(Fix Fix, Finding Finding)> Ranked(Scorecard card) =>
        from fix in card.Fixes where fix.Gain > 0 || fix.Lifts select (fix, card.Findings.First(f => f.Fingerprint == fix.Fingerprint));

    /// <summary>What a fix gains, in words.</summary>
    internal static Said Gain(Fix fix) => fix.Lifts
        ? new($"plus de blocage : indice {Wording.Number(fix.Index, "fr")}", $"no barrier left: index {Wording.Number(fix.Index, "en")}")
        : new($"+{Wording.Number(fix.Gain, "fr")}", $"+{Wording.Number(fix.Gain, "en")}");

    private static Html Line(HtmlPage page, Fix fix, Finding finding) =>
        Html.Of($"<li><b class=\"gain\">{page.T(Gain(fix))}</b> {finding.Message.In(page.Language)}</li>");
}
