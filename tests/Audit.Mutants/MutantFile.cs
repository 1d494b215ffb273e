using System.Text.Json;
using Audit.Indicators;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Audit.Mutants;

/// <summary>A half of the mutants: <c>ours.yaml</c> or <c>blind.yaml</c>. A mutant that cannot mean anything is refused before any browser starts.</summary>
internal static class MutantFile
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).WithEnforceRequiredMembers().Build();

    /// <summary>The mutants, in the order of the file.</summary>
    /// <exception cref="FileProblemException">Not YAML of this format, or a mutant that names what does not exist.</exception>
    internal static IReadOnlyList<Mutant> Read(string path)
    {
        var mutants = Parse<List<Mutant>>(path);
        List<FileProblem> problems = [.. mutants.SelectMany(m => Problems(m).Select(p => new FileProblem(path, 0, 0, Said.Same($"{m.Id}: {p.Found}"), Said.Same(p.Expected))))];
        problems.AddRange(mutants.CountBy(m => m.Id).Where(m => m.Value > 1).Select(m => new FileProblem(path, 0, 0, Said.Same($"the id '{m.Key}' {m.Value} times"), Said.Same("an id of its own for each mutant"))));
        return problems.Count > 0 ? throw new FileProblemException(problems) : mutants;
    }

    /// <summary>Mutants that turned out to be none, and why: by id.</summary>
    internal static IReadOnlyDictionary<string, string> ReadInvalid(string path) => Parse<Dictionary<string, string>?>(path) ?? [];

    private static T Parse<T>(string path)
    {
        try
        {
            return Yaml.Deserialize<T>(File.ReadAllText(path));
        }
        catch (YamlException error)
        {
            throw new FileProblemException(new FileProblem(path, (int)error.Start.Line, (int)error.Start.Column, Said.Same(error.InnerException?.Message ?? error.Message), Said.Same("mutants as docs/mutation-test.md describes them")));
        }
    }

    private static IEnumerable<(string Found, string Expected)> Problems(Mutant mutant)
    {
        if (Procedure.All.FirstOrDefault(p => p.Id == mutant.Procedure) is not { } procedure)
        {
            yield return ($"the procedure '{mutant.Procedure}'", string.Join(", ", Procedure.All.Select(p => p.Id)));
            yield break;
        }
        if (!Enum.GetValues<Dimension>().Any(d => Kebab(d) == mutant.Dimension)) yield return ($"the dimension '{mutant.Dimension}'", string.Join(", ", Enum.GetValues<Dimension>().Select(Kebab)));
        foreach (var unknown in mutant.Finds.Except(Catalogue.All.Select(i => i.Id))) yield return ($"the measure '{unknown}'", "one that this version reads");
        if (mutant.Finds.Count == 0) yield return ("no measure that finds it", "at least one");
        if (mutant.Page is not (Mutant.EveryPage or Procedure.StatementPage) && !procedure.Pages.Contains(mutant.Page)) yield return ($"the page '{mutant.Page}'", string.Join(", ", procedure.Pages));
        if (mutant is { Edits: [], ExtraPages: [], Delay: 0 }) yield return ("nothing that changes", "edits, a delay or extra-pages");
        if (Places(mutant) && !procedure.Pages.Contains(mutant.Page)) yield return ("steps or extra pages without a page", "one page of the procedure");
        foreach (var edit in mutant.Edits.Where(e => !IsOneThing(e))) yield return ($"the edit '{edit}'", "one of replace, select, style and script; a select removes, sets, drops or inserts");
    }

    private static bool Places(Mutant mutant) => mutant.ExtraPages.Count > 0 || mutant.Do.Count > 0;

    private static bool IsOneThing(Edit edit) =>
        new[] { edit.Replace, edit.Select, edit.Style, edit.Script }.Count(e => !string.IsNullOrEmpty(e)) == 1
        && (edit.Select is null) == (edit is { Remove: false, Insert: null, Set.Count: 0, Drop.Count: 0 })
        && edit.Insert is null or "before" or "after" or "first" or "last";

    private static string Kebab(Dimension dimension) => JsonNamingPolicy.KebabCaseLower.ConvertName(dimension.ToString());
}
