using Audit.Cli.Runs;
using Audit.Personas;
using Audit.Scenarios;

namespace Audit.Tests.Cli.Runs;

/// <summary>Small plans to decide on.</summary>
internal static class Plans
{
    internal static Scenario Scenario(string id = "cantine", params Step[] steps) => new(
        id, "Cantine", "fr", "Inscrire", "/", [], ConsentPolicy.Refuse, new Dictionary<string, DataValue>(), steps.Length > 0 ? steps : [new Step.Click(new Target("Commencer"))], new Target(Text: "Merci"));

    internal static Planned Journey(string scenario = "cantine", string persona = "novice-desktop", string baseUrl = "http://127.0.0.1:8080", int? repeat = null) =>
        new(Scenario(scenario), PersonaLibrary.Find(persona), baseUrl, AllowFinalSubmit: false, repeat);
}
