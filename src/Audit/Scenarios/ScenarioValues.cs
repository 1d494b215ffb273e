using Audit.Personas;
using Audit.Yaml;

namespace Audit.Scenarios;

/// <summary>Puts the values in: <c>{name}</c> is the scenario's datum of that name, else the persona's.</summary>
public static class ScenarioValues
{
    /// <summary>
    /// The scenario with every text to type as this persona types it; secret as soon as one part is. Resolving it again changes nothing.
    /// </summary>
    /// <exception cref="FileProblemException">A name that neither of them has, at the line and column of its step.</exception>
    public static Scenario Resolve(Scenario scenario, Persona persona)
    {
        var data = persona.Data.ToDictionary(d => d.Key, d => new DataValue(d.Value, false));
        foreach (var (name, value) in scenario.Data) data[name] = value;
        RefuseUnknownNames(scenario, persona, data.Keys);
        return scenario with { Steps = [.. scenario.Steps.Select(s => Filled(s, data))] };
    }

    private static void RefuseUnknownNames(Scenario scenario, Persona persona, IReadOnlyCollection<string> known)
    {
        var problems = scenario.Steps.OfType<Step.Fill>().Where(f => f.Text.Template)
            .SelectMany(f => Template.Names(f.Text.Value).Except(known).Select(n => Unknown(scenario.File ?? scenario.Id, f, n, Expected(persona, n, known))))
            .ToList();
        if (problems.Count > 0) throw new FileProblemException(problems);
    }

    private static FileProblem Unknown(string file, Step step, string name, string expected) =>
        new(file, step.Line, step.Column, $"the name {{{name}}}, which has no value", expected);

    private static string Expected(Persona persona, string name, IEnumerable<string> known) =>
        $"a name from the scenario's data or from those of the persona '{persona.Id}'{Nearest.Hint(name, known)}";

    private static Step Filled(Step step, Dictionary<string, DataValue> data)
    {
        if (step is not Step.Fill { Text.Template: true } fill) return step;
        var secret = fill.Text.Secret || Template.Names(fill.Text.Value).Any(n => data[n].Secret);
        return fill with { Text = new DataValue(Template.Fill(fill.Text.Value, n => data[n].Value), secret) };
    }
}
