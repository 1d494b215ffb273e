using Audit.Indicators;
using Audit.Traces;

namespace Audit.Scoring;

/// <summary>What was not tested, so that nothing is silently missing.</summary>
internal static class Gaps
{
    /// <summary>Measures without a value or with a part cut off, what lies behind an early stop, and what this version does not measure yet.</summary>
    public static IReadOnlyList<NotTested> Of(Trace trace, IReadOnlyList<Measure> measures) =>
    [
        .. measures.Where(m => m.Because is not null).Select(m => new NotTested(m.Id, m.Because!)),
        .. BehindTheStop(trace.Ending.Kind),
        .. Catalogue.NotYetMeasured.Where(n => measures.All(m => m.Id != n.Key)).Select(n => new NotTested(n.Key, NotYet)),
    ];

    private static IEnumerable<NotTested> BehindTheStop(EndingKind ending) => ending switch
    {
        EndingKind.Completed => [],
        EndingKind.StoppedBeforeFinalSubmit => [new(JourneyFinding.Indicator, new("L’envoi réel n’a pas été fait, exprès. Ce qui vient après n’a pas été vu.", "The real submission was not made, on purpose. What comes after it was not seen."))],
        _ => [new(JourneyFinding.Indicator, new("Le parcours s’est arrêté avant la fin. Ce qui vient après n’a pas été vu.", "The journey stopped before its end. What comes after was not seen."))],
    };

    private static readonly Said NotYet = new("Cette version ne le mesure pas encore.", "This version does not measure it yet.");
}
