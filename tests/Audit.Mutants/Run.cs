using System.Globalization;
using Audit.Journeys.Browsers;

namespace Audit.Mutants;

/// <summary>Makes the journeys one after the other in one browser, or judges again those in the folder.</summary>
/// <param name="again">No browser: the traces of an earlier run.</param>
internal sealed class Run(LiveBrowser browser, string folder, bool again)
{
    internal async Task<Results> OfAsync(IReadOnlyList<(string Half, Mutant Mutant)> mutants, IReadOnlyDictionary<string, string> invalid, CancellationToken cancel)
    {
        var unmutated = new List<Trial>();
        foreach (var (procedure, persona) in mutants.Select(m => (Procedure.Of(m.Mutant), m.Mutant.Persona)).Distinct())
            unmutated.Add(await OneAsync("unmutated", Mutant.None(procedure, persona), Path.Combine("unmutated", $"{procedure.Id}-{persona}"), cancel));
        var verdicts = new List<Verdict>();
        foreach (var (index, (half, mutant)) in mutants.Index())
        {
            var trial = await OneAsync($"{index + 1}/{mutants.Count}", mutant, Path.Combine(half, mutant.Id), cancel);
            verdicts.Add(Verdict.Of(half, trial, unmutated.First(u => u.Mutant.Procedure == mutant.Procedure && u.Mutant.Persona == mutant.Persona), invalid));
            await SayAsync(verdicts[^1]);
        }
        return new Results(unmutated, verdicts);
    }

    private async Task<Trial> OneAsync(string number, Mutant mutant, string place, CancellationToken cancel)
    {
        var trial = again ? Trial.Again(mutant, Path.Combine(folder, place)) : await Trial.MakeAsync(mutant, browser, Path.Combine(folder, place), cancel);
        await Console.Error.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{number} {mutant.Id} ({trial.Took.TotalSeconds:0.0} s){(number == "unmutated" ? "\n" : "")}"));
        return trial;
    }

    private static Task SayAsync(Verdict verdict) => Console.Error.WriteLineAsync(
        verdict.InvalidBecause is { } because ? $": no mutant, {because}" : verdict.Found ? $": found by {string.Join(", ", verdict.Right)}" : $": MISSED by {string.Join(", ", verdict.Mutant.Finds)}");
}
