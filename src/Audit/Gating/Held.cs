using Audit.Indicators;
using Audit.Scoring;

namespace Audit.Gating;

/// <summary>What is held against a baseline: all findings but those a clock makes, which come and go with the machine and the hour. A budget may still limit them.</summary>
internal static class Held
{
    private static readonly string Waiting = new Waiting().Id;

    internal static IEnumerable<Finding> Of(Scorecard card) => card.Findings.Where(f => f.Indicator != Waiting);
}
