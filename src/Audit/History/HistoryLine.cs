using System.Net;
using Audit.Indicators;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.History;

/// <summary>One journey in <c>history.jsonl</c>: ids, titles, counts and the portal's host; nothing that was typed, and no address in full.</summary>
/// <param name="Date">When the journey began.</param>
/// <param name="Portal">Host of the first screen; one name for the loopback, whose ports come and go. Empty when no screen was seen.</param>
/// <param name="Index">Null when there is none.</param>
/// <param name="Profile">Hash of the scoring profile: indices of two profiles do not compare.</param>
/// <param name="Measures">Numbers, by id; what was not tested, or is known only as a lower bound, is left out.</param>
/// <param name="Words">Measures said in a word, by id.</param>
public sealed record HistoryLine(
    string Schema,
    string Version,
    DateTimeOffset Date,
    string Scenario,
    string Persona,
    string Portal,
    Outcome Outcome,
    double? Index,
    string? Grade,
    string Profile,
    string Tool,
    IReadOnlyDictionary<string, double> Measures,
    IReadOnlyDictionary<string, string> Words)
{
    /// <summary>What the scenario is called; null in lines of an older version.</summary>
    public string? Title { get; init; }

    /// <summary>What the persona is called; null in lines of an older version.</summary>
    public Said? PersonaTitle { get; init; }

    /// <summary>Whether the end of the journey may not have been that of the procedure; null in lines of an older version.</summary>
    public bool? InDoubt { get; init; }

    /// <summary>What stays of a journey.</summary>
    public static HistoryLine Of(Trace trace, Scorecard card)
    {
        var known = card.Measures.Where(m => m.Status != MeasureStatus.NotTested && (!m.AtLeast || card.Outcome == Outcome.StoppedBeforeFinalSubmit)).ToList();
        return new(
            HistoryFile.Schema, HistoryFile.Version, trace.StartedAt, trace.Scenario.Id, trace.Persona.Id, PortalOf(trace), card.Outcome, card.Index, card.Grade,
            card.Profile.Hash, trace.Tool.Version,
            known.Where(m => m.Value is not null && m.Kind is null).ToDictionary(m => m.Id, m => m.Value!.Value),
            known.Where(m => m.Kind is not null).ToDictionary(m => m.Id, m => m.Kind!))
        {
            Title = trace.Scenario.Title,
            PersonaTitle = trace.Persona.Title,
            InDoubt = EndDoubt.Of(trace) is not null,
        };
    }

    /// <summary>The same journey written twice is one journey.</summary>
    internal (DateTimeOffset, string, string) Identity => (Date, Scenario, Persona);

    private static string PortalOf(Trace trace) => trace.Screens.Count == 0 || !Uri.TryCreate(trace.Screens[0].Url, UriKind.Absolute, out var url)
        ? ""
        : url.Host == "localhost" || (IPAddress.TryParse(url.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)) ? "localhost" : url.Authority;
}
