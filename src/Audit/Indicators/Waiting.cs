using System.Globalization;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>How long a screen takes to come on a plain line, median of the screens.</summary>
public sealed record Waiting() : Indicator(
    "waiting",
    Dimension.Equipment,
    new("Attente", "Waiting"),
    new("Quand rien ne vient, on croit s’être trompé. On clique encore, ou on renonce.",
        "When nothing comes, one believes to have made a mistake. One clicks again, or gives up."),
    new("On compte les secondes entre le geste et l’écran immobile, sur une ligne ordinaire, et on garde l’écran du milieu. Un écran qui met plus de 2,4 secondes est signalé même seul, sans peser. Pour un profil à l’ordinateur lent, la valeur est estimée : la réponse du serveur, plus le reste divisé par le ralentissement. Pour un profil à la ligne lente, rien n’est dit : jouez aussi le profil de contrôle. Ce que la personne attend vraiment est montré à côté, non noté.",
        "Counted: the seconds from the gesture to a still screen, on a plain line, and the screen in the middle is kept. A screen that takes more than 2.4 seconds is named even alone, and weighs nothing. For a persona with a slow computer the value is estimated: the server’s answer, plus the rest divided by the slowdown. For a persona with a slow line nothing is said: run the control persona too. What she really waits stands beside it, not scored."))
{
    private const double Second = 1000;

    /// <summary>The red of the official scale, in seconds.</summary>
    private const double Slow = 0.8, Green = 0.4;

    /// <summary>A convention: three times the red is no hiccup of the line or of the machine that audits.</summary>
    private const double Stuck = 3 * Slow;

    /// <summary>One screen's wait in seconds: the server alone, the plain figure, and hers.</summary>
    private sealed record Wait(string Screen, double Server, double Plain, double Hers);

    public override IReadOnlyList<FindingKind> Kinds => [new("slow", Severity.Minor)];

    public override Reading Read(Trace trace)
    {
        var waits = WaitsOf(trace);
        if (waits.Count == 0) return new(NotTested("seconds", NotTimed), []);
        var hers = Median(waits.Select(w => w.Hers));
        if (trace.Persona.Network is not null) return new(NotTested("seconds", SlowLine(hers)), []);
        var measure = Plain(trace, waits, hers);
        // One screen that hangs is lost in the middle: it is named, and costs nothing.
        return new(measure, [.. SlowScreens(trace, waits, measure.Value > Green ? Slow : Stuck)]);
    }

    private Measure Plain(Trace trace, List<Wait> waits, double hers)
    {
        var measure = Counted(trace, Median(waits.Select(w => w.Plain)), "seconds", ("herSeconds", hers), ("slowestSeconds", Math.Round(waits.Max(w => w.Plain), 2)));
        return trace.Persona.ProcessorSlowdown <= 1
            ? measure
            : measure with { Status = MeasureStatus.Estimated, Low = Median(waits.Select(w => w.Server)), High = hers };
    }

    private static List<Wait> WaitsOf(Trace trace) =>
    [
        .. trace.Visits.Where(v => v.WaitingMs is not null).Select(v => WaitOf(trace, v)).GroupBy(w => w.Screen)
            .Select(g => new Wait(g.Key, Median(g.Select(w => w.Server)), Median(g.Select(w => w.Plain)), Median(g.Select(w => w.Hers)))),
    ];

    /// <summary>The server is no slower for her slow processor; all that follows its answer is.</summary>
    private static Wait WaitOf(Trace trace, Visit visit)
    {
        var server = ServerMs(trace, visit);
        var hers = Math.Max(visit.WaitingMs!.Value, server);
        var plain = server + (hers - server) / Math.Max(1, trace.Persona.ProcessorSlowdown);
        return new(visit.Screen, server / Second, plain / Second, hers / Second);
    }

    /// <summary>The last page that loaded for this visit, and not before the one before.</summary>
    private static double ServerMs(Trace trace, Visit visit)
    {
        var before = trace.Visits.LastOrDefault(v => v.Number < visit.Number)?.At ?? long.MinValue;
        return trace.Navigations.LastOrDefault(n => n.Shown && n.At > before && n.At <= visit.At)?.ServerMs ?? 0;
    }

    private IEnumerable<Finding> SlowScreens(Trace trace, List<Wait> waits, double most)
    {
        var slow = waits.Where(w => w.Plain > most).Select(w => w.Screen).ToList();
        if (slow.Count == 0) yield break;
        yield return new(
            Fingerprints.Of(Id, "slow"),
            Id,
            "slow",
            Severity.Minor,
            Places.StepOn(trace, slow[0]),
            slow,
            new($"{Plural.Fr(slow.Count, "écran met", "écrans mettent")} plus de {most.ToString("0.#", CultureInfo.GetCultureInfo("fr-FR"))} {(most < 2 ? "seconde" : "secondes")} à venir.", $"{Plural.En(slow.Count, "screen takes", "screens take")} more than {most.ToString("0.#", CultureInfo.InvariantCulture)} seconds to come."),
            ["VDE performance"],
            [.. slow.Select(s => new Evidence(s, null, null, null, null))],
            Math.Max(0, Median(waits.Select(w => w.Plain)) - Green));
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        return Math.Round(sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2, 3);
    }

    private static Said SlowLine(double hers) => new(
        $"Ce profil a une ligne lente : il attend {hers.ToString("0.#", CultureInfo.GetCultureInfo("fr-FR"))} s (médiane), ce qui dit peu du portail. Jouez aussi le profil de contrôle.",
        $"This persona has a slow line: the wait is {hers.ToString("0.#", CultureInfo.InvariantCulture)} s (median), which says little of the portal. Run the control persona too.");

    private static readonly Said NotTimed = new("L’attente n’a pas été relevée.", "The waits were not recorded.");
}
