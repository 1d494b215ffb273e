using Audit.Yaml;

namespace Audit.Scenarios;

/// <summary>A scenario's YAML file. Nothing is guessed: whatever is not understood is a problem with its place.</summary>
public static class ScenarioFile
{
    private static readonly Said Expected = new("un scénario : id, title, goal, entry, steps et completion", "a scenario: id, title, goal, entry, steps and completion");

    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    /// <param name="environment">Value of an environment variable, or null when it is not set.</param>
    /// <exception cref="FileProblemException">Everything wrong in the file.</exception>
    public static Scenario Read(string path, Func<string, string?> environment) =>
        Parse(YamlReader.TextOf(path, Expected), path, environment);

    /// <summary>
    /// Reads a scenario's text. Files to upload are looked for beside <paramref name="file"/>. References such as <c>{name}</c> stay:
    /// <see cref="ScenarioValues.Resolve"/> replaces them once the persona is known.
    /// </summary>
    /// <exception cref="FileProblemException">Everything wrong in the file.</exception>
    public static Scenario Parse(string yaml, string file, Func<string, string?> environment)
    {
        var reader = new YamlReader(file);
        var keys = reader.Root(yaml, Expected);
        var values = new ValueReader(reader, environment);
        var scenario = new Scenario(
            Id: reader.Text(keys.Need("id", new("id: inscription-ecole", "id: school-registration")), TextRule.Id) ?? "",
            Title: reader.Text(keys.Need("title", new("title: Inscrire un enfant à l’école", "title: Register a child at school"))) ?? "",
            Language: reader.Text(keys.Find("language"), TextRule.Language) ?? "fr",
            Goal: reader.Text(keys.Need("goal", new("goal: Vous voulez inscrire votre enfant à l’école", "goal: You want to register your child at school"))) ?? "",
            Entry: reader.Text(keys.Need("entry", Said.Same("entry: /")), TextRule.Address) ?? "",
            Hosts: Hosts(reader, keys.Find("hosts")),
            Consent: reader.Choice<ConsentPolicy>(keys.Find("consent")) ?? ConsentPolicy.Refuse,
            Data: values.Data(keys.Find("data")),
            Steps: new StepReader(reader, values).Steps(keys.Need("steps", new("steps: [ { click: Continuer } ]", "steps: [ { click: Continue } ]"))),
            Completion: new TargetReader(reader).Seen(keys.Need("completion", new("completion: { text: Votre demande est enregistrée }", "completion: { text: Your request is registered }"))),
            File: file);
        keys.RefuseOthers();
        return reader.Done(scenario);
    }

    private static List<string> Hosts(YamlReader reader, YamlNode? node) =>
        [.. reader.List(node, new("une liste de noms de serveur, comme [auth.example.org]", "a list of hosts, as in [auth.example.org]")).Select(h => reader.Text(h, TextRule.Host) ?? "")];
}
