using Audit.Personas;

namespace Audit.Scenarios;

/// <summary>Puts the values in: <c>{name}</c> is the scenario's datum of that name, else the persona's.</summary>
public static class ScenarioValues
{
    /// <summary>
    /// The scenario with every text to type as this persona types it; secret as soon as one part is. The name of a code that a mail
    /// brings stays, until the journey has read the mail. Resolving it again changes nothing.
    /// </summary>
    /// <exception cref="FileProblemException">A name that neither of them has, at the line and column of its step.</exception>
    public static Scenario Resolve(Scenario scenario, Persona persona)
    {
        var data = persona.Data.ToDictionary(d => d.Key, d => new DataValue(d.Value, false));
        foreach (var (name, value) in scenario.Data) data[name] = value;
        var problems = new List<FileProblem>();
        var steps = new List<Step>();
        foreach (var step in scenario.Steps)
        {
            var codes = CodesBefore(steps);
            problems.AddRange(Unknown(scenario, step, [.. data.Keys, .. codes], persona));
            problems.AddRange(TakenName(scenario, step));
            steps.Add(problems.Count > 0 ? step : Filled(step, data, codes));
        }
        if (problems.Count > 0) throw new FileProblemException(problems);
        return scenario with { Steps = steps };
    }

    /// <summary>What is left to fill in a text once mails were read.</summary>
    internal static string WithCodes(DataValue text, IReadOnlyDictionary<string, string> codes) =>
        text.Template ? Template.Fill(text.Value, name => codes.GetValueOrDefault(name, "")) : text.Value;

    private static HashSet<string> CodesBefore(IReadOnlyList<Step> steps) =>
        [.. steps.OfType<Step.ReadMail>().Select(m => m.Use).OfType<MailUse.Copy>().Select(c => c.Name)];

    private static IEnumerable<FileProblem> Unknown(Scenario scenario, Step step, IReadOnlyCollection<string> known, Persona persona) =>
        TemplateIn(step) is not { } text ? [] : Template.Names(text.Value).Except(known).Select(name => new FileProblem(
            scenario.File ?? scenario.Id, step.Line, step.Column,
            new($"le nom {{{name}}}, qui n’a pas de valeur", $"the name {{{name}}}, which has no value"), Usable(known, persona).Then(Nearest.Hint(name, known))));

    private static Said Usable(IReadOnlyCollection<string> known, Persona persona)
    {
        var names = known.Count == 0 ? "" : string.Join(", ", known.Order(StringComparer.Ordinal));
        var list = names.Length == 0 ? new Said(" ; il n’y en a pas encore", "; there is none yet") : new Said($" ; l’un de ces noms : {names}", $"; one of these names: {names}");
        return new Said(
            $"un nom des données (data) du scénario, d’un code lu avant dans un message, ou du profil « {persona.Id} »",
            $"a name from the scenario's data, from a code read by mail before, or from those of the persona '{persona.Id}'").Then(list);
    }

    private static IEnumerable<FileProblem> TakenName(Scenario scenario, Step step) =>
        step is Step.ReadMail { Use: MailUse.Copy { Name: var name } } && scenario.Data.ContainsKey(name)
            ? [new FileProblem(scenario.File ?? scenario.Id, step.Line, step.Column, new($"un code appelé « {name} », comme l’une des données", $"a code called '{name}', as one of the data is"), new("un nom à part pour le code", "a name of its own for the code"))]
            : [];

    private static DataValue? TemplateIn(Step step) => step switch
    {
        Step.Fill { Text.Template: true } fill => fill.Text,
        Step.ReadMail { To.Template: true } mail => mail.To,
        _ => null,
    };

    private static Step Filled(Step step, Dictionary<string, DataValue> data, HashSet<string> codes) => step switch
    {
        Step.Fill { Text.Template: true } fill => fill with { Text = Filled(fill.Text, data, codes) },
        Step.ReadMail { To.Template: true } mail => mail with { To = Filled(mail.To, data, codes) },
        _ => step,
    };

    private static DataValue Filled(DataValue text, Dictionary<string, DataValue> data, HashSet<string> codes)
    {
        var names = Template.Names(text.Value).ToList();
        var secret = text.Secret || names.Any(n => codes.Contains(n) || data[n].Secret);
        return names.Any(codes.Contains)
            ? new DataValue(Template.FillKnown(text.Value, n => codes.Contains(n) ? null : data[n].Value), secret, Template: true)
            : new DataValue(Template.Fill(text.Value, n => data[n].Value), secret);
    }
}
