namespace Audit.Benchmarks;

/// <summary>The named journey that is timed: the demo town's hard appointment, up to the code that comes by mail.</summary>
internal static class BenchmarkJourney
{
    /// <summary>The presses that refuse its banner.</summary>
    internal static readonly string[] Banner = ["Paramétrer", "Tout refuser"];

    /// <summary>The press that sends away the invitation of one page, by the link that leads there.</summary>
    internal static readonly (string After, string Press) Invitation = ("Population et citoyenneté", "Plus tard");

    internal static string Scenario => Path.Combine(AppContext.BaseDirectory, "appointment-start.yaml");

    internal static string Persona => Path.Combine(AppContext.BaseDirectory, "bench.yaml");
}
