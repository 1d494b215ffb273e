using System.Runtime.InteropServices;
using Audit.Indicators.Referential;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Distinct accessibility defects axe-core found over all screens.</summary>
public sealed record AxeDefects() : Indicator(
    "axe",
    Dimension.Accessibility,
    new("Défauts d’accessibilité", "Accessibility defects"),
    new("Un champ sans nom ou un texte trop pâle gêne chacun, et arrête qui utilise une aide technique.",
        "A field without a name or text too pale hinders everybody, and stops whoever uses assistive technology."),
    new("On compte les défauts relevés par axe-core sur chaque écran, une fois chacun : le même défaut sur plusieurs écrans, ou sur les lignes d’un même composant, est un seul défaut. Le poids additionne 3 par défaut critique, 2 par sérieux, 1 par modéré, 0,5 par mineur. Les cas à vérifier et les bonnes pratiques sont à part et ne pèsent pas. Un outil ne voit qu’une partie des défauts : ceci n’est pas un audit RGAA.",
        "Counted: the defects axe-core finds on every screen, once each: the same defect on several screens, or on the rows of one component, is one. The weight adds 3 per critical defect, 2 per serious, 1 per moderate, 0.5 per minor. Results to be checked and best practices are apart and weigh nothing. A tool sees only part of the defects: this is no RGAA audit."))
{
    // A defect another measure owns is charged there only: target-size, page-language.
    private static readonly string[] OwnedElsewhere = ["target-size", "html-has-lang", "html-lang-valid"];

    private sealed record Defect(Screen Screen, AxeRule Rule, AxeElement Element, string Fingerprint, IReadOnlyList<string> References);

    public override IReadOnlyList<FindingKind> Kinds => [new("{axe rule}", Severity.Major, Severity.Minor)];

    public override Reading Read(Trace trace)
    {
        if (trace.Screens.All(s => s.Axe is null))
            return new(NotTested("findings", new("axe-core n’a pu regarder aucun écran.", "axe-core could look at no screen.")), []);
        var all = Defects(trace, a => a.Violations);
        var owned = all.FindAll(d => OwnedElsewhere.Contains(d.Rule.Id));
        var others = all.FindAll(d => !OwnedElsewhere.Contains(d.Rule.Id));
        var advice = others.FindAll(d => d.Rule.Tags.Contains("best-practice"));
        var charged = others.FindAll(d => !d.Rule.Tags.Contains("best-practice"));
        var findings = Merged(charged.Select(d => Found(trace, d)));
        var apart = (Distinct(advice), Distinct(Defects(trace, a => a.Incomplete)), Distinct(owned));
        return new(Measured(trace, charged, apart), findings);
    }

    private static List<Defect> Defects(Trace trace, Func<AxeScreen, IReadOnlyList<AxeRule>> rules)
    {
        // The defects of a shared header come back on every screen.
        var known = new Dictionary<(string, string, string?, string, string), string>();
        var references = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        string FingerprintOf(AxeRule rule, AxeElement element)
        {
            ref var fingerprint = ref CollectionsMarshal.GetValueRefOrAddDefault(known, (rule.Id, element.Tag, element.Role, element.Name, element.Context), out _);
            return fingerprint ??= Fingerprints.Of("axe", rule.Id, element.Tag, element.Role, element.Name, element.Context);
        }

        IReadOnlyList<string> ReferencesOf(AxeRule rule)
        {
            ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(references, rule.Id, out _);
            return found ??= AxeWords.References(rule.Tags);
        }

        return [.. from screen in trace.Screens where screen.Axe is not null from rule in rules(screen.Axe!) from element in rule.Elements select new Defect(screen, rule, element, FingerprintOf(rule, element), ReferencesOf(rule))];
    }

    private static int Distinct(List<Defect> defects) => defects.Select(d => d.Fingerprint).Distinct().Count();

    private Measure Measured(Trace trace, List<Defect> charged, (int Advice, int Incomplete, int Owned) apart)
    {
        var impacts = charged.DistinctBy(d => d.Fingerprint).CountBy(d => d.Rule.Impact).ToDictionary();
        int Count(string impact) => impacts.GetValueOrDefault(impact);
        var measure = Counted(
            trace,
            Distinct(charged),
            "findings",
            ("critical", Count("critical")),
            ("serious", Count("serious")),
            ("moderate", Count("moderate")),
            ("minor", Count("minor")),
            ("weight", impacts.Sum(i => i.Value * Weight(i.Key))),
            ("bestPractice", apart.Advice),
            ("incomplete", apart.Incomplete),
            ("ownedElsewhere", apart.Owned),
            ("rgaaCriteria", Rgaa.Touched(charged.SelectMany(d => d.References).Distinct()).Count),
            ("screens", trace.Screens.Count(s => s.Axe is not null)));
        var cut = CutShort(trace);
        return measure with { Because = cut, AtLeast = measure.AtLeast || cut is not null };
    }

    private static double Weight(string impact) => impact switch { "critical" => 3, "serious" => 2, "moderate" => 1, "minor" => 0.5, _ => 0 };

    private static Said? CutShort(Trace trace)
    {
        var missed = trace.Screens.Count(s => s.Axe is null or { Cut: not null });
        return missed == 0 ? null : new(
            $"axe-core n’a pas pu tout regarder sur {Plural.Fr(missed, "écran", "écrans")} sur {trace.Screens.Count}.",
            $"axe-core could not look at everything on {missed} of {Plural.En(trace.Screens.Count, "screen", "screens")}.");
    }

    private Finding Found(Trace trace, Defect defect)
    {
        var (screen, rule, element, fingerprint, references) = defect;
        return new(
            fingerprint,
            Id,
            rule.Id,
            rule.Impact is "critical" or "serious" ? Severity.Major : Severity.Minor,
            Places.StepOn(trace, screen.Id),
            [screen.Id],
            AxeWords.Message(rule, element),
            references,
            [new(screen.Id, element.Name, element.Selector, element.Html, element.Box)],
            Weight(rule.Impact));
    }
}
