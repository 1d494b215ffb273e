using Audit.Traces;

namespace Audit.Indicators.KeystrokeLevel;

/// <summary>The effort of a journey in seconds: somebody practised at the low end, the persona at the high end, and the operators it is the sum of.</summary>
internal sealed record Estimate(double Low, double High, IReadOnlyList<OperatorCount> Operators, Pace Practised, Pace Own)
{
    private static readonly OncePerTrace<Estimate> All = new(Read);

    public static Estimate Of(Trace trace) => All.Of(trace);

    private static Estimate Read(Trace trace)
    {
        var operators = Counted(trace);
        var (practised, own) = (Pace.Practised(trace.Persona.Device.Touch), Pace.Of(trace.Persona));
        var (fast, slow) = (Sum(operators, practised), Sum(operators, own));
        return new(Math.Min(fast, slow), Math.Max(fast, slow), operators, practised, own);
    }

    private static List<OperatorCount> Counted(Trace trace) =>
    [
        .. Acts.Of(trace).Concat(ReadingMatter.Of(trace))
            .GroupBy(o => (o.Screen, o.Operator)).OrderBy(g => g.Key.Screen, StringComparer.Ordinal).ThenBy(g => g.Key.Operator)
            .Select(g => new OperatorCount(g.Key.Screen, g.Key.Operator, Math.Round(g.Sum(o => o.Count), 2)))
            .Where(o => o.Count > 0),
    ];

    private static double Sum(IEnumerable<OperatorCount> operators, Pace pace) => operators.Sum(o => o.Count * pace.SecondsFor(o.Operator));
}
