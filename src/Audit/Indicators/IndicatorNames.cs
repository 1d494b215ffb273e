namespace Audit.Indicators;

/// <summary>An indicator, measured or not yet, as people call it.</summary>
public sealed record IndicatorName(string Id, Said Title);

/// <summary>What people may call an indicator: its id, or its title in either language, whatever the case and the accents.</summary>
public static class IndicatorNames
{
    private const int MostNear = 3;

    private static readonly IReadOnlyList<IndicatorName> All =
        [.. Catalogue.All.Select(i => new IndicatorName(i.Id, i.Title)), .. Catalogue.NotYetMeasured.Select(n => new IndicatorName(n.Key, n.Value.AsSentence()))];

    /// <summary>The id of the indicator of that name; null when there is none.</summary>
    public static string? IdOf(string words) =>
        All.Where(i => Plain(i.Id) == Plain(words)).Concat(All.Where(i => Names(i).Contains(Plain(words)))).Select(i => i.Id).FirstOrDefault();

    /// <summary>The indicators whose name is nearly that one, then those of whose name it is a part; three at most.</summary>
    public static IReadOnlyList<IndicatorName> Near(string words)
    {
        var asked = Plain(words);
        var mistyped = Nearest.Words(asked, All.SelectMany(Names)).SelectMany(name => All.Where(i => Names(i).Contains(name)));
        return [.. mistyped.Concat(All.Where(i => Names(i).Any(n => IsPart(asked, n)))).Distinct().Take(MostNear)];
    }

    private static bool IsPart(string asked, string name) => asked.Length > 0 && $" {name}".Contains($" {asked}", StringComparison.Ordinal);

    private static string[] Names(IndicatorName indicator) => [Plain(indicator.Id), Plain(indicator.Title.Fr), Plain(indicator.Title.En)];

    private static string Plain(string text) => string.Join(' ', WellFormed.BareWords(text));
}
