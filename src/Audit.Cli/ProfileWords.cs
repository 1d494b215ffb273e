using Audit.Scoring;

namespace Audit.Cli;

/// <summary>A profile's rule for one measure, in words.</summary>
internal static class ProfileWords
{
    internal static Said LimitsOf(Profile profile, string measure)
    {
        var rules = profile.Measures.Where(m => m.Measure == measure).ToList();
        return rules.Count == 0
            ? new($"Montré, non noté (profil {profile.Id} {profile.Version}).", $"Shown, not scored (profile {profile.Id} {profile.Version}).")
            : new(string.Join('\n', rules.Select(r => Rule(r, "fr"))), string.Join('\n', rules.Select(r => Rule(r, "en"))));
    }

    private static string Rule(MeasureRule rule, string lang)
    {
        var points = Summary.Number(rule.Points, lang);
        var limits = rule.Kinds is { } kinds
            ? new Said($"{points} points au plus : {Kinds(kinds, lang)}", $"{points} points at most: {Kinds(kinds, lang)}")
            : new Said(
                $"{points} points au plus : rien jusqu'à {Limit(rule.Target, lang)}, tout à partir de {Limit(rule.Limit, lang)}",
                $"{points} points at most: none up to {Limit(rule.Target, lang)}, all from {Limit(rule.Limit, lang)}");
        var part = rule.Part is null ? "" : $" ({rule.Part})";
        return $"{limits.In(lang)}{part}\n{OriginOf(rule.Origin).In(lang)} : {rule.Source.In(lang)}";
    }

    private static string Kinds(IReadOnlyDictionary<string, double> kinds, string lang) => string.Join(", ", kinds.Select(k => $"{k.Key} {Summary.Number(k.Value * 100, lang)} %"));

    private static string Limit(double? value, string lang) => value is { } v ? Summary.Number(v, lang) : "—";

    private static Said OriginOf(Origin origin) => origin switch
    {
        Origin.Official => new("Officiel", "Official"),
        Origin.Standard => new("Norme", "Standard"),
        Origin.Literature => new("Études", "Literature"),
        _ => new("Convention de l'outil, provisoire", "Convention of this tool, provisional"),
    };
}
