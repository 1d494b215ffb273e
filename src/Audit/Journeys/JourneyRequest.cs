using Audit.Journeys.Mailboxes;
using Audit.Journeys.Reaching;
using Audit.Personas;
using Audit.Scenarios;

namespace Audit.Journeys;

/// <summary>One persona going through one scenario once.</summary>
/// <param name="Scenario">Its values already resolved for the persona.</param>
/// <param name="BaseUrl">Puts the scenario's paths on another portal; null when its entry is absolute.</param>
/// <param name="TraceFolder">Where the facts are written.</param>
/// <param name="AllowFinalSubmit">Performs the steps marked final outside the loopback too.</param>
public sealed record JourneyRequest(Scenario Scenario, Persona Persona, string? BaseUrl, string TraceFolder, bool AllowFinalSubmit)
{
    /// <summary>Where the persona's messages arrive; null when the scenario reads none.</summary>
    public IMailbox? Mailbox { get; init; }

    /// <summary>What it takes to reach the portal.</summary>
    public Reach Reach { get; init; } = Reach.Direct;

    /// <summary>The address a scenario's path stands for.</summary>
    public string Address(string path) =>
        Uri.TryCreate(path, UriKind.Absolute, out var absolute) && absolute.Scheme.StartsWith("http", StringComparison.Ordinal)
            ? absolute.ToString()
            : new Uri(new Uri(BaseUrl ?? "http://127.0.0.1/", UriKind.Absolute), path).ToString();

    /// <summary>True on this machine, where a final step leaves nothing behind that matters.</summary>
    public bool OnLoopback => Uri.TryCreate(Address(Scenario.Entry), UriKind.Absolute, out var entry) && entry.IsLoopback;
}
