using Audit.Indicators;
using Audit.Scoring;

namespace Audit.Comparison;

/// <summary>Several portals' answers to one procedure for one persona, in the order given. A portal that has no such journey stands there without one.</summary>
/// <param name="Measures">Ids of every measure any of them has, in the order of the catalogue.</param>
public sealed record PortalTable(string Procedure, string Persona, IReadOnlyList<PortalEntry> Portals, IReadOnlyList<string> Measures)
{
    /// <summary>
    /// One table for each persona and procedure. A procedure is a scenario id; when every portal has one scenario only, those are the same procedure whatever they are called.
    /// </summary>
    public static IReadOnlyList<PortalTable> Of(IReadOnlyList<(string Name, IReadOnlyList<Audited> Journeys)> portals)
    {
        var one = portals.All(p => p.Journeys.Select(j => j.Scenario).Distinct().Count() <= 1);
        string Procedure(Audited j) => one ? "" : j.Scenario;
        return
        [
            .. portals.SelectMany(p => p.Journeys).Select(j => (Procedure: Procedure(j), j.Persona)).Distinct()
                .Select(key => Table(key, [.. portals.Select(p => new PortalEntry(p.Name, p.Journeys.FirstOrDefault(j => (Procedure(j), j.Persona) == key)))])),
        ];
    }

    /// <summary>The portal's value; null when it has no journey or does not know the measure.</summary>
    public static Repeated? Value(PortalEntry portal, string measure) => portal.Journey?.Measures.FirstOrDefault(m => m.Shown.Id == measure);

    private static PortalTable Table((string Procedure, string Persona) key, List<PortalEntry> portals) =>
        new(key.Procedure, key.Persona, portals, [.. Catalogue.All.Select(i => i.Id).Where(id => portals.Exists(p => Value(p, id) is not null))]);
}

/// <summary>One portal in a table.</summary>
public sealed record PortalEntry(string Name, Audited? Journey)
{
    /// <summary>Whether there is an index to hold against the others.</summary>
    public bool IsScored => Journey is { Outcome: not Outcome.NotCompleted, Shown.Scorecard.Index: not null };
}
