using Audit.Personas;
using Audit.Traces;

namespace Audit.Observation;

/// <summary>What an observer needs to know beside the context it watches.</summary>
/// <param name="Folder">Where the trace is written, screen by screen.</param>
/// <param name="Browser">Name and version, for the trace.</param>
/// <param name="AnswersDialogs">Presses OK in JavaScript dialogs; false when the driver answers them itself.</param>
/// <param name="LooksByItself">Looks whenever the page has come to rest after a gesture or a load; false when the driver says when.</param>
public sealed record ObserverOptions(
    string Folder,
    ScenarioFacts Scenario,
    Persona Persona,
    string Browser,
    Secrets Secrets,
    bool AnswersDialogs = true,
    bool LooksByItself = false)
{
    /// <summary>How long axe-core may look at one screen.</summary>
    public TimeSpan AxeBudget { get; init; } = TimeSpan.FromSeconds(20);
}
