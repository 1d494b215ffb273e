using Audit.Comparison;
using Audit.Indicators;
using Audit.Reports;
using Audit.Scoring;

namespace Audit.Gating;

/// <summary>Holds one journey against its limits.</summary>
internal static class LimitCheck
{
    internal static IEnumerable<Reason> Of(Audited journey, Limits limits, Waivers waivers) =>
    [
        .. IndexOf(journey, limits.Index),
        .. limits.Measures.Where(l => !waivers.Excuses(journey, l.Measure)).Select(l => MeasureOf(journey, l)).OfType<Reason>(),
        .. limits.Dimensions.Select(d => DimensionOf(journey, d.Key, d.Value)).OfType<Reason>(),
        .. limits.Severities.Select(s => SeverityOf(journey, s.Key, s.Value, waivers)).OfType<Reason>(),
    ];

    private static IEnumerable<Reason> IndexOf(Audited journey, double? least)
    {
        if (least is { } limit && journey.Shown.Scorecard.Index is { } index && index < limit)
            yield return Over(journey, ("index", index, limit), lang => new Said($"L’indice est {N(index, lang)} ; il en faut au moins {N(limit, lang)}.", $"The index is {N(index, lang)}; at least {N(limit, lang)} is asked."));
    }

    private static Reason? MeasureOf(Audited journey, MeasureLimit limit)
    {
        var measure = journey.Measures.FirstOrDefault(m => m.Shown.Id == limit.Measure)?.Shown;
        if (measure is null || measure.Status == MeasureStatus.NotTested)
            return NotTested(journey, limit, measure?.Because ?? new("cette version ne le mesure pas.", "this version does not measure it."));
        if (limit.OneOf is { } words) return OfWords(journey, limit, measure, words);
        var value = limit.Part is { } part ? measure.Parts?.TryGetValue(part, out var count) == true ? count : null : measure.Value;
        if (value is not { } known) return NotTested(journey, limit, NoNumber(measure, limit));
        if (known > limit.AtMost || known < limit.AtLeast) return OutOf(journey, limit, measure, known);
        return limit.AtMost is not null && IsOnlyAtLeast(journey, measure) ? NotTested(journey, limit, measure.Because ?? new("on ne connaît qu’un minimum.", "only a lower bound is known.")) : null;
    }

    /// <summary>A journey that stops on purpose before the real submission was counted to its end; any other lower bound may hide more.</summary>
    private static bool IsOnlyAtLeast(Audited journey, Measure measure) =>
        measure.AtLeast && (measure.Because is not null || journey.Outcome != Outcome.StoppedBeforeFinalSubmit);

    private static Reason? OfWords(Audited journey, MeasureLimit limit, Measure measure, IReadOnlyList<string> words)
    {
        if (measure.Kind is not { } kind) return NotTested(journey, limit, new("cette mesure est un nombre : écrivez at-most ou at-least.", "this measure is a number: write at-most or at-least."));
        return words.Contains(kind) ? null : Over(journey, (limit.Measure, null, null), lang => new Said(
            $"{Title(limit, lang)} : {Wording.KindOf(kind).In(lang)} ; accepté : {string.Join(", ", words.Select(w => Wording.KindOf(w).In(lang)))}.",
            $"{Title(limit, lang)}: {Wording.KindOf(kind).In(lang)}; accepted: {string.Join(", ", words.Select(w => Wording.KindOf(w).In(lang)))}."));
    }

    private static Reason OutOf(Audited journey, MeasureLimit limit, Measure measure, double value)
    {
        var (bound, most) = value > limit.AtMost ? (limit.AtMost.Value, true) : (limit.AtLeast!.Value, false);
        string Unit(double n, string lang) => Wording.UnitOf(measure.Unit, n).In(lang);
        return Over(journey, (limit.Measure, value, bound), lang => new Said(
            $"{Title(limit, lang)} : {N(value, lang)} {Unit(value, lang)} ; {(most ? "au plus" : "au moins")} {N(bound, lang)}.",
            $"{Title(limit, lang)}: {N(value, lang)} {Unit(value, lang)}; at {(most ? "most" : "least")} {N(bound, lang)}."));
    }

    private static Reason? DimensionOf(Audited journey, Dimension dimension, double most)
    {
        var name = Wording.DimensionName(dimension);
        var score = journey.Shown.Scorecard.Dimensions.FirstOrDefault(d => d.Dimension == dimension);
        if (score is not { Tested: true })
            return new(ReasonKind.NotTested, journey.Scenario, journey.Persona, dimension.ToString(), new($"{name.Fr} : rien n’en a été testé.", $"{name.En}: nothing of it was tested."), Limit: most);
        return score.Lost <= most ? null : Over(journey, (dimension.ToString(), score.Lost, most), lang => new Said(
            $"{name.Fr} : {N(score.Lost, lang)} points perdus ; au plus {N(most, lang)}.", $"{name.En}: {N(score.Lost, lang)} points lost; at most {N(most, lang)}."));
    }

    private static Reason? SeverityOf(Audited journey, Severity severity, int most, Waivers waivers)
    {
        var found = journey.Card.Findings.Where(f => f.Severity == severity && !waivers.Excuses(journey, f)).ToList();
        var name = Wording.SeverityName(severity);
        return found.Count <= most ? null : Over(journey, (severity.ToString(), found.Count, most), _ => new Said(
            $"Constats « {name.Fr} » : {found.Count} ; au plus {most}. Le premier : {found[0].Message.Fr}", $"Findings “{name.En}”: {found.Count}; at most {most}. The first: {found[0].Message.En}"));
    }

    private static Said NoNumber(Measure measure, MeasureLimit limit) => limit.Part is null
        ? new("cette mesure se dit d’un mot : écrivez one-of.", "this measure is said in a word: write one-of.")
        : new($"elle n’a pas de partie « {limit.Part} » ({string.Join(", ", measure.Parts?.Keys ?? [])}).", $"it has no part “{limit.Part}” ({string.Join(", ", measure.Parts?.Keys ?? [])}).");

    private static Reason NotTested(Audited journey, MeasureLimit limit, Said because) => new(
        ReasonKind.NotTested, journey.Scenario, journey.Persona, limit.Measure,
        new($"{Title(limit, "fr")} : le budget en parle, mais ce n’est pas mesuré : {because.Fr}", $"{Title(limit, "en")}: the budget speaks of it, but it is not measured: {because.En}"), Limit: limit.AtMost ?? limit.AtLeast);

    private static Reason Over(Audited journey, (string Name, double? Value, double? Limit) of, Func<string, Said> said) =>
        new(ReasonKind.OverLimit, journey.Scenario, journey.Persona, of.Name, new(said("fr").Fr, said("en").En), Value: of.Value, Limit: of.Limit);

    private static string Title(MeasureLimit limit, string lang) =>
        limit.Part is { } part ? $"{Wording.TitleOf(limit.Measure, lang)} ({PartNames.NameOf(part).In(lang)})" : Wording.TitleOf(limit.Measure, lang);

    private static string N(double value, string lang) => Wording.Number(value, lang);
}
