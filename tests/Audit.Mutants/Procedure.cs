namespace Audit.Mutants;

/// <summary>An easy procedure of the demo town. The script's n-th click leaves its n-th page.</summary>
/// <param name="ScenarioFile">Name of its scenario.</param>
/// <param name="Pages">Paths, in the order they are met.</param>
internal sealed record Procedure(string Id, string ScenarioFile, IReadOnlyList<string> Pages)
{
    internal static IReadOnlyList<Procedure> All { get; } =
    [
        new("registration", "school-registration-easy.yaml", ["/facile/", "/facile/demande", "/facile/verifier", "/facile/merci"]),
        new("appointment", "appointment-easy.yaml", ["/facile/rendez-vous", "/facile/rendez-vous/verifier", "/facile/rendez-vous/merci"]),
    ];

    /// <summary>The statement both lead to from their footer.</summary>
    internal const string StatementPage = "/facile/accessibilite";

    internal static Procedure Of(Mutant mutant) => All.First(p => p.Id == mutant.Procedure);

    internal int PlaceOf(string page) => Pages.Index().First(p => p.Item == page).Index;
}
