using Audit.Personas;
using Audit.Scenarios;

namespace Audit.Cli.Runs;

/// <summary>What to make: every persona through every scenario, as often as asked.</summary>
internal static class Plan
{
    /// <summary>In the order of the scenarios, then of the personas, then of the repeats.</summary>
    /// <exception cref="FileProblemException">Two scenarios, or two personas, of the same id: their reports would lie in one folder.</exception>
    internal static IReadOnlyList<Planned> Of(IReadOnlyList<Scenario> scenarios, IReadOnlyList<Persona> personas, int repeat, Func<Scenario, Persona, Planned> planned)
    {
        RefuseTwins(scenarios.Select(s => (s.Id, s.File ?? s.Id)), new("scénario", "scenario"));
        RefuseTwins(personas.Select(p => (p.Id, p.Id)), new("profil", "persona"));
        IReadOnlyList<int?> repeats = repeat == 1 ? [null] : [.. Enumerable.Range(1, repeat)];
        return [.. from s in scenarios from p in personas from n in repeats select planned(s, p) with { Repeat = n }];
    }

    private static void RefuseTwins(IEnumerable<(string Id, string File)> all, Said what)
    {
        var problems = all.GroupBy(a => a.Id).Where(g => g.Count() > 1)
            .Select(g => new FileProblem(string.Join(", ", g.Select(a => a.File).Distinct()), 0, 0, new($"{g.Count()} fois l'identifiant de {what.Fr} « {g.Key} »", $"the {what.En} id '{g.Key}' {g.Count()} times"), new($"un identifiant différent pour chaque {what.Fr} : les rapports sont rangés par identifiant", $"another id in each {what.En}: reports are kept by id")))
            .ToList();
        if (problems.Count > 0) throw new FileProblemException(problems);
    }
}
