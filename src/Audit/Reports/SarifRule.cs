using System.Text.Json;
using Audit.Indicators;
using Audit.Traces;

namespace Audit.Reports;

/// <summary>A sort of finding as code scanning explains it: what it is, why it matters, how it is counted.</summary>
internal static class SarifRule
{
    /// <summary>Longer descriptions are cut by the services that show them.</summary>
    private const int LongestDescription = 1000;

    /// <summary>As fingerprints begin: <c>axe:label</c>.</summary>
    internal static string IdOf(Finding finding) => $"{finding.Indicator}:{finding.Kind}";

    internal static object Of(Finding finding, string lang)
    {
        var indicator = Catalogue.All.FirstOrDefault(i => i.Id == finding.Indicator);
        var (why, how) = ((indicator?.Why ?? Stopped).In(lang), indicator?.How.In(lang) ?? "");
        var explain = new Said($"Pour en savoir plus : audit explain {finding.Indicator}", $"To know more: audit explain {finding.Indicator}").In(lang);
        return new
        {
            Id = IdOf(finding),
            Name = string.Concat(IdOf(finding).Split('-', ':').Where(p => p.Length > 0).Select(p => $"{char.ToUpperInvariant(p[0])}{p[1..]}")),
            ShortDescription = new { Text = TitleOf(finding).AsSentence().In(lang) },
            FullDescription = new { Text = Cut(why) },
            Help = new { Text = string.Join("\n\n", new[] { why, how, string.Join(", ", finding.References), indicator is null ? "" : explain }.Where(t => t.Length > 0)) },
            DefaultConfiguration = new { Level = LevelOf(finding.Severity) },
            Properties = new { Tags = TagsOf(finding, indicator) },
        };
    }

    internal static string LevelOf(Severity severity) => severity switch
    {
        Severity.Barrier or Severity.Major => "error",
        Severity.Minor => "warning",
        _ => "note",
    };

    /// <summary>The sort of finding in plain words where it has some, else by the name of its indicator.</summary>
    private static Said TitleOf(Finding finding) => finding.Indicator switch
    {
        "axe" when AxeWords.Of(finding.Kind) is { } what => what,
        "pop-ups" when Enum.GetValues<PopUpKind>().Where(k => JsonNamingPolicy.KebabCaseLower.ConvertName(k.ToString()) == finding.Kind).ToList() is [var kind] => Interruptions.NameOf(kind),
        _ => new($"{Wording.TitleOf(finding.Indicator, "fr")} ({Wording.KindOf(finding.Kind).Fr})", $"{Wording.TitleOf(finding.Indicator, "en")} ({Wording.KindOf(finding.Kind).En})"),
    };

    private static IEnumerable<string> TagsOf(Finding finding, Indicator? indicator) =>
        [JsonNamingPolicy.KebabCaseLower.ConvertName((indicator?.Dimension ?? Dimension.Path).ToString()), .. finding.References];

    private static readonly Said Stopped = new(
        "Le parcours n’est pas allé à son terme. Ce qui vient après n’a pas été vu : ce n’est ni bon ni mauvais.",
        "The journey did not get to its end. What comes after was not seen: it is neither good nor bad.");

    private static string Cut(string text) => text.Length <= LongestDescription ? text : $"{text[..LongestDescription]}…";
}
