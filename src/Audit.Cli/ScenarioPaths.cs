using Audit.Scenarios;

namespace Audit.Cli;

/// <summary>Files, folders and patterns → scenarios, all read before any browser starts.</summary>
internal static class ScenarioPaths
{
    internal static IReadOnlyList<Scenario> Read(IReadOnlyList<string> paths)
    {
        var problems = new List<FileProblem>();
        var scenarios = new List<Scenario>();
        foreach (var file in paths.SelectMany(Expand).Distinct(StringComparer.Ordinal))
        {
            try
            {
                scenarios.Add(ScenarioFile.Read(file, Environment.GetEnvironmentVariable));
            }
            catch (FileProblemException problem) when (problem.Problems.Count > 0)
            {
                problems.AddRange(problem.Problems);
            }
        }
        return problems.Count == 0 ? scenarios : throw new FileProblemException(problems);
    }

    private static IReadOnlyList<string> Expand(string path)
    {
        if (Directory.Exists(path)) return In(path, "*.yaml", path);
        if (!path.Contains('*', StringComparison.Ordinal) && !path.Contains('?', StringComparison.Ordinal)) return [path];
        var folder = Path.GetDirectoryName(path);
        return In(string.IsNullOrEmpty(folder) ? "." : folder, Path.GetFileName(path), path);
    }

    private static List<string> In(string folder, string pattern, string asked)
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal).ToList() : [];
        return files.Count > 0 ? files : throw new FileProblemException(new FileProblem(asked, 0, 0, new("aucun scénario", "no scenario"), new("un fichier .yaml, un dossier qui en contient, ou un motif qui en désigne", "a .yaml file, a folder that holds some, or a pattern that matches some")));
    }
}
