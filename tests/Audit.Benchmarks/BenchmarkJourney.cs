namespace Audit.Benchmarks;

/// <summary>The named journey that is timed: the demo town's hard registration.</summary>
internal static class BenchmarkJourney
{
    /// <summary>The presses that refuse its banner.</summary>
    internal static readonly string[] Banner = ["Paramétrer", "Tout refuser"];

    internal static string Scenario => Path.Combine(AppContext.BaseDirectory, "scenarios", "demo", "school-registration-hard.yaml");

    internal static string Persona => Path.Combine(AppContext.BaseDirectory, "bench.yaml");
}
