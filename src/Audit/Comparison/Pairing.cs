namespace Audit.Comparison;

/// <summary>A journey that the other side did not make: it cannot be compared, and is not forgotten.</summary>
public sealed record Unpaired(string Scenario, string Persona, bool OnlyBefore);

/// <summary>Which journey of one run stands beside which of the other.</summary>
public static class Pairing
{
    /// <summary>The same scenario and persona; where each side has one scenario left for a persona, those two (its scenario was renamed or replaced).</summary>
    public static (IReadOnlyList<(Audited Before, Audited After)> Pairs, IReadOnlyList<Unpaired> Left) Of(IReadOnlyList<Audited> before, IReadOnlyList<Audited> after)
    {
        var pairs = (from b in before from a in after where b.Scenario == a.Scenario && b.Persona == a.Persona select (b, a)).ToList();
        List<Audited> left = [.. before.Except(pairs.Select(p => p.b))], right = [.. after.Except(pairs.Select(p => p.a))];
        pairs.AddRange(from b in left where IsAlone(b, left) from a in right where b.Persona == a.Persona && IsAlone(a, right) select (b, a));
        return (pairs, [.. Alone(before.Except(pairs.Select(p => p.b)), true), .. Alone(after.Except(pairs.Select(p => p.a)), false)]);
    }

    private static bool IsAlone(Audited journey, List<Audited> all) => all.Count(o => o.Persona == journey.Persona) == 1;

    private static IEnumerable<Unpaired> Alone(IEnumerable<Audited> journeys, bool before) => journeys.Select(j => new Unpaired(j.Scenario, j.Persona, before));
}
