using Audit.Journeys;
using Audit.Observation;
using Audit.Personas;
using Audit.Scenarios;

namespace Audit.Cli.Runs;

/// <summary>One journey to make.</summary>
/// <param name="Scenario">Its values already resolved for the persona.</param>
/// <param name="Repeat">Which of several runs of the same journey, from 1; null when it is made once.</param>
internal sealed record Planned(Scenario Scenario, Persona Persona, string? BaseUrl, bool AllowFinalSubmit, int? Repeat = null)
{
    /// <summary>How its portal and its mailbox are reached.</summary>
    internal ReachSettings Way { get; init; } = ReachSettings.Direct();

    /// <summary>As people read it.</summary>
    internal string Name => NameOf(Scenario.Id, Persona.Id, Repeat);

    /// <summary>Its own folder below the run's.</summary>
    internal string Folder => RunFolder.Of("", Scenario.Id, Persona.Id, Repeat).Replace('\\', '/');

    /// <summary>The portal it visits: the entry's site; on the loopback every port is one, whatever the loopback is called.</summary>
    internal string Portal
    {
        get
        {
            var entry = new Uri(Request("").Address(Scenario.Entry));
            return entry.IsLoopback ? $"loopback:{entry.Port}" : Sites.Of(entry.ToString());
        }
    }

    internal static string NameOf(string scenario, string persona, int? repeat) => repeat is null ? $"{scenario} · {persona}" : $"{scenario} · {persona} · {repeat}";

    internal JourneyRequest Request(string traceFolder)
    {
        var request = new JourneyRequest(Scenario, Persona, BaseUrl, traceFolder, AllowFinalSubmit) { Mailbox = Way.Mailbox };
        return request with { Reach = Way.To(request.Address(Scenario.Entry)) };
    }
}
