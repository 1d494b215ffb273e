using System.Globalization;
using System.Text;
using Audit.Indicators;
using Audit.Personas;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Reports;

/// <summary>What is counted, how, and what it costs by a profile: <c>audit explain</c>, <c>docs/indicators.md</c> and <c>docs/indicateurs.md</c>. Pure.</summary>
public static class IndicatorGuide
{
    /// <summary>One measure in plain text, measured or not yet; null when there is none of that id.</summary>
    public static string? Explain(string id, Profile profile, string language)
    {
        if (Catalogue.All.FirstOrDefault(i => i.Id == id) is { } indicator)
            return $"{Named(id, indicator.Title, language)}\n\n{indicator.Why.In(language)}\n\n{indicator.How.In(language)}\n\n{string.Join('\n', Facts(indicator, profile, language).Append(DimensionOf(indicator, profile, language))).Replace("`", "", StringComparison.Ordinal)}";
        return Catalogue.NotYetMeasured.GetValueOrDefault(id) is { } name ? $"{Named(id, name.AsSentence(), language)}\n\n{NotYet.In(language)}" : null;
    }

    /// <summary>All of them in one Markdown page, by dimension.</summary>
    public static string Markdown(Profile profile, string language)
    {
        var text = new StringBuilder($"# {new Said("Les indicateurs", "Indicators").In(language)}\n\n");
        foreach (var line in Opening(profile)) text.Append(CultureInfo.InvariantCulture, $"{line.In(language)}\n\n");
        foreach (var group in Catalogue.All.GroupBy(i => i.Dimension))
        {
            text.Append(CultureInfo.InvariantCulture, $"## {Wording.DimensionName(group.Key).In(language)}\n\n{WeightOf(profile, group.Key).In(language)}\n\n");
            foreach (var indicator in group) Append(text, indicator, profile, language);
        }
        text.Append(CultureInfo.InvariantCulture, $"## {new Said("Pas encore mesuré", "Not measured yet").In(language)}\n\n{NotYet.In(language)}\n\n");
        foreach (var (id, name) in Catalogue.NotYetMeasured) text.Append(CultureInfo.InvariantCulture, $"- {Named($"`{id}`", name, language)}\n");
        return text.ToString();
    }

    private static void Append(StringBuilder text, Indicator indicator, Profile profile, string language)
    {
        text.Append(CultureInfo.InvariantCulture, $"### {Named($"`{indicator.Id}`", indicator.Title, language)}\n\n{indicator.Why.In(language)}\n\n{indicator.How.In(language)}\n\n");
        foreach (var fact in Facts(indicator, profile, language)) text.Append(CultureInfo.InvariantCulture, $"- {fact}\n");
        text.Append('\n');
    }

    private static string Named(string id, Said what, string language) => new Said($"{id} : {what.Fr}", $"{id}: {what.En}").In(language);

    private static IEnumerable<Said> Opening(Profile profile)
    {
        yield return new(
            "Cette page est écrite par l’outil : `dotnet run --project src/Audit.Cli -- explain --all --lang fr > docs/indicateurs.md`.",
            "This page is written by the tool: `dotnet run --project src/Audit.Cli -- explain --all --lang en > docs/indicators.md`.");
        yield return new(
            $"L’indice part de 100 et perd les points dits ici, jamais plus par dimension que son poids. Entre la cible et la limite, la perte est proportionnelle. Un blocage ramène l’indice à {Wording.Number(profile.BarrierCap, "fr")} au plus. Notes : {Grades(profile)}. Ce sont les chiffres du profil `{profile.Id}` {profile.Version} ({profile.Hash}).",
            $"The index begins at 100 and loses the points told here, in a dimension never more than its weight. Between target and limit the loss is proportional. A barrier brings the index down to {Wording.Number(profile.BarrierCap, "en")} at most. Grades: {Grades(profile)}. The figures are those of the profile `{profile.Id}` {profile.Version} ({profile.Hash}).");
        yield return new(
            "Un constat est un blocage (`barrier` : cette personne ne peut pas finir seule), grave (`major`), gênant (`minor`) ou à savoir (`info`). Un nom entre accolades en remplace beaucoup : un par terme, par règle d’axe, par exigence.",
            "A finding is a barrier (`barrier`: this person cannot finish alone), serious (`major`), minor (`minor`) or good to know (`info`). A name in braces stands for many: one for each term, axe rule or demand.");
    }

    private static string Grades(Profile profile) => string.Join(", ", profile.Grades.Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Grade} ≥ {g.From}")));

    private static Said WeightOf(Profile profile, Dimension dimension) => profile.Dimensions.FirstOrDefault(d => d.Dimension == dimension) is { } weight
        ? new($"{Points(weight.Weight, "fr")} sur 100. {weight.Why.Fr}", $"{Points(weight.Weight, "en")} of 100. {weight.Why.En}")
        : new("Sans poids dans ce profil.", "Without a weight in this profile.");

    private static string DimensionOf(Indicator indicator, Profile profile, string language) =>
        Named(Wording.DimensionName(indicator.Dimension).In(language), WeightOf(profile, indicator.Dimension), language);

    private static IEnumerable<string> Facts(Indicator indicator, Profile profile, string language)
    {
        var rules = profile.Measures.Where(m => m.Measure == indicator.Id).ToList();
        yield return new Said($"Unité : {UnitOf(indicator).Fr}", $"Unit: {UnitOf(indicator).En}").In(language);
        foreach (var rule in rules)
        {
            yield return PointsOf(rule).In(language);
            yield return new Said($"Origine : {Wording.OriginName(rule.Origin).Fr}. {rule.Source.Fr}", $"Origin: {Wording.OriginName(rule.Origin).En}. {rule.Source.En}").In(language);
        }
        if (rules.Count == 0) yield return new Said($"Montré, non noté (profil {profile.Id} {profile.Version})", $"Shown, not scored (profile {profile.Id} {profile.Version})").In(language);
        yield return KindsOf(indicator).In(language);
    }

    private static Said PointsOf(MeasureRule rule) => new(
        $"Noté, {Points(rule.Points, "fr")} au plus : {(rule.Kinds is { } words ? Shares(rule, words, "fr") : $"aucun point perdu jusqu’à {Limit(rule.Target, "fr")}, tous à partir de {Limit(rule.Limit, "fr")}{Part(rule, "fr")}")}",
        $"Scored, {Points(rule.Points, "en")} at most: {(rule.Kinds is { } kinds ? Shares(rule, kinds, "en") : $"no point lost up to {Limit(rule.Target, "en")}, all from {Limit(rule.Limit, "en")}{Part(rule, "en")}")}");

    private static string Points(double points, string lang) => $"{Wording.Number(points, lang)} point{((lang == "fr" ? points >= 2 : points is not 1) ? "s" : "")}";

    private static string Limit(double? limit, string lang) => Wording.Number(limit ?? 0, lang);

    private static string Part(MeasureRule rule, string lang) => rule.Part is null ? "" : $" ({PartNames.NameOf(rule.Part).In(lang)}, `{rule.Part}`)";

    private static string Shares(MeasureRule rule, IReadOnlyDictionary<string, double> kinds, string lang) =>
        string.Join(", ", kinds.Select(k => $"{Wording.KindOf(rule.Measure, k.Key).In(lang)} (`{k.Key}`) {Wording.Number(k.Value * 100, lang)} %"));

    private static Said KindsOf(Indicator indicator)
    {
        if (indicator.Kinds.Count == 0) return new("Constats : aucun, il ne fait que compter", "Findings: none, it only counts");
        string Kinds(string lang, string or) => string.Join(", ", indicator.Kinds.Select(k => $"`{k.Kind}` ({string.Join(or, k.Severities.Select(s => Wording.SeverityName(s).In(lang).ToLowerInvariant()))})"));
        return new($"Constats : {Kinds("fr", " ou ")}", $"Findings: {Kinds("en", " or ")}");
    }

    /// <summary>An indicator tells its unit even of a journey that saw nothing.</summary>
    private static Said UnitOf(Indicator indicator)
    {
        var unit = indicator.Read(Nothing).Measure.Unit;
        return unit.Length == 0 ? new("un mot", "a word") : Wording.UnitOf(unit, 2);
    }

    private static readonly Trace Nothing = new(
        TraceFile.Schema, TraceFile.Version, new("", "", null), new("", "", "fr", "", "", ""), PersonaLibrary.Find(PersonaLibrary.DefaultId), DateTimeOffset.UnixEpoch,
        new(EndingKind.NotCompleted), [], [], [], [], [], [], [], [], []);

    private static readonly Said NotYet = new(
        "Défini, mais cette version ne le mesure pas encore. Chaque bilan le dit, sous « non testé ».",
        "Defined, but this version does not measure it yet. Every report says so, under “not tested”.");
}
