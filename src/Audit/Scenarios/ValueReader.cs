using System.Text.RegularExpressions;
using Audit.Yaml;

namespace Audit.Scenarios;

/// <summary>Reads the values to type, and replaces <c>${NAME}</c> and <c>${NAME:-default}</c> by the environment's.</summary>
/// <remarks>What comes from the environment is secret unless the file says <c>secret: false</c> beside it.</remarks>
internal sealed partial class ValueReader(YamlReader reader, Func<string, string?> environment)
{
    /// <summary>The scenario's own values, by name.</summary>
    public IReadOnlyDictionary<string, DataValue> Data(YamlNode? node)
    {
        var keys = reader.Map(node, new("un groupe de noms et de valeurs, comme « email: parent@exemple.fr »", "a group of names and values, as in 'email: parent@exemple.fr'"));
        var data = new Dictionary<string, DataValue>();
        foreach (var entry in keys?.Entries ?? [])
        {
            reader.Text(entry.Key, TextRule.Id);
            data[entry.Key.Value] = Datum(entry.Value);
        }
        return data;
    }

    /// <summary>What a step types: its references to data stay, to be resolved with the persona.</summary>
    public DataValue Typed(YamlNode? node, bool? secret)
    {
        if (reader.Typed(node) is not { } text) return new DataValue("", false);
        foreach (var problem in Template.ProblemsOf(text)) reader.Problems.Add(node!, problem, new("{nom} pour une donnée, {{ et }} pour des accolades à taper", "{name} for a datum, {{ and }} for braces to type"));
        var (value, fromEnvironment) = WithEnvironment(node!, text, Template.Escape);
        return new DataValue(value, secret ?? fromEnvironment, Template: true);
    }

    private DataValue Datum(YamlNode node)
    {
        if (node is not YamlNode.Group group) return Literal(node, null);
        var keys = new YamlMap(reader, group);
        var read = Literal(keys.Need("value"), reader.Flag(keys.Find("secret")));
        keys.RefuseOthers();
        return read;
    }

    private DataValue Literal(YamlNode? node, bool? secret)
    {
        if (reader.Typed(node) is not { } text) return new DataValue("", false);
        if (Reference().Replace(text, "").Contains("${", StringComparison.Ordinal))
            reader.Problems.Add(node!, new("« ${ » sans le nom d’une variable", "'${' without the name of a variable"), new("${NOM} ou ${NOM:-valeur par défaut}", "${NAME} or ${NAME:-default}"));
        var (value, fromEnvironment) = WithEnvironment(node!, text, v => v);
        return new DataValue(value, secret ?? fromEnvironment);
    }

    private (string Value, bool FromEnvironment) WithEnvironment(YamlNode node, string text, Func<string, string> escape)
    {
        var fromEnvironment = false;
        var value = Reference().Replace(text, found =>
        {
            var set = environment(found.Groups["name"].Value) is { Length: > 0 } v ? v : null;
            fromEnvironment |= set is not null;
            if (set is null && !found.Groups["default"].Success) Missing(node, found.Groups["name"].Value);
            return set is null ? escape(found.Groups["default"].Value) : escape(set);
        });
        return (value, fromEnvironment);
    }

    private void Missing(YamlNode node, string name) =>
        reader.Problems.Add(node, new($"la variable d’environnement {name}, qui n’a pas de valeur", $"the environment variable {name}, which is not set"),
            new($"une valeur : donnez-en une à {name}, ou écrivez ${{{name}:-valeur par défaut}}", $"a value: set {name}, or write a default as in ${{{name}:-default}}"));

    [GeneratedRegex(@"\$\{(?<name>[A-Za-z_][A-Za-z0-9_]*)(:-(?<default>[^}]*))?\}", RegexOptions.CultureInvariant)]
    internal static partial Regex Reference();
}
