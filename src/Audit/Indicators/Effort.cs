using Audit.Indicators.KeystrokeLevel;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>The effort a journey asks for, estimated with the keystroke-level model. An order of size to compare with, never a duration.</summary>
public sealed record Effort() : Indicator(
    "effort",
    Dimension.Path,
    new("Effort estimé", "Estimated effort"),
    new("Lire, viser, taper, se décider, attendre : tout s’additionne. Une personne peu à l’aise y passe plusieurs fois plus de temps qu’une autre.",
        "Reading, aiming, typing, deciding, waiting: it all adds up. A person who is ill at ease needs several times as much as another."),
    new("Chaque geste, chaque touche, chaque mot et chaque attente a un prix en secondes, tiré d’études publiées. La fourchette va d’une personne exercée, qui lit la moitié des mots, au profil du parcours. Le modèle a été fait pour des gestes sans erreur : c’est une estimation pour comparer, pas une durée. Les opérateurs comptés sur chaque écran et le prix de chacun sont dans le rapport. Montré, sans effet sur l’indice.",
        "Each gesture, key, word and wait has a price in seconds, taken from published studies. The range goes from somebody practised, who reads half of the words, to the persona of the journey. The model was made for acts without error: it is an estimate to compare with, no duration. The operators counted on each screen, and the price of each, are in the report. Shown, without effect on the index."))
{
    public override Reading Read(Trace trace)
    {
        if (!Stages.CanBeRead(trace)) return new(NotTested("seconds", Stages.TooOld), []);
        var estimate = Estimate.Of(trace);
        var measure = Counted(trace, Math.Round(estimate.High), "seconds", [.. Shares(estimate), .. Prices(estimate), .. PerScreen(estimate)]);
        return new(measure.Status == MeasureStatus.NotTested ? measure : measure with { Status = MeasureStatus.Estimated, Low = Math.Round(estimate.Low), High = Math.Round(estimate.High) }, []);
    }

    /// <summary>Seconds of the high end, by what they go into; they add up to it.</summary>
    private static IEnumerable<(string, double)> Shares(Estimate estimate) =>
        estimate.Operators.GroupBy(o => ShareOf(o.Operator)).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, Math.Round(g.Sum(o => o.Count * estimate.Own.SecondsFor(o.Operator)), 1)));

    private static string ShareOf(Operator one) => one switch
    {
        Operator.Key or Operator.CodeKey or Operator.Hand => "typing",
        Operator.Word => "reading",
        Operator.Decide => "deciding",
        Operator.Wait => "waiting",
        Operator.Captcha or Operator.CaptchaBox or Operator.Errand => "proving",
        _ => "pointing",
    };

    private static IEnumerable<(string, double)> Prices(Estimate estimate) =>
        estimate.Operators.Select(o => o.Operator).Distinct().Order().SelectMany(o => new[]
        {
            ($"each:{Name(o)}", Math.Round(estimate.Own.SecondsFor(o), 3)),
            ($"each-practised:{Name(o)}", Math.Round(estimate.Practised.SecondsFor(o), 3)),
        });

    private static IEnumerable<(string, double)> PerScreen(Estimate estimate) => estimate.Operators.Select(o => ($"{o.Screen}:{Name(o.Operator)}", o.Count));

    private static string Name(Operator one) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(one.ToString());
}
