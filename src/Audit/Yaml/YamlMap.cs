namespace Audit.Yaml;

/// <summary>A group of keys being read: it remembers what was asked for, so that anything else can be refused.</summary>
internal sealed class YamlMap(YamlReader reader, YamlNode.Group group)
{
    private readonly List<string> _known = [];

    public YamlNode.Group Node => group;

    public IReadOnlyList<YamlNode.Entry> Entries => group.Entries;

    /// <summary>The value of a key that may be absent.</summary>
    public YamlNode? Find(string key)
    {
        _known.Add(key);
        return group.Entries.FirstOrDefault(e => e.Key.Value == key)?.Value;
    }

    /// <summary>The value of a key that must be there; reported when it is not, with what to write.</summary>
    /// <param name="example">The key with a value that fits, when one is good for all.</param>
    public YamlNode? Need(string key, Said? example = null)
    {
        var value = Find(key);
        if (value is null) reader.Problems.Add(group, Missing(key, example));
        return value;
    }

    private static Said Missing(string key, Said? example) => example is null
        ? new($"la clé « {key} » manque ; ajoutez ici « {key}: … »", $"the key '{key}' is missing; add '{key}: …' here")
        : new($"la clé « {key} » manque ; ajoutez par exemple : {example.Fr}", $"the key '{key}' is missing; add for example: {example.En}");

    /// <summary>Reports every key that was never asked for.</summary>
    public void RefuseOthers()
    {
        foreach (var entry in group.Entries.Where(e => !_known.Contains(e.Key.Value)))
            reader.Problems.Add(entry.Key, new($"la clé inconnue « {entry.Key.Value} »", $"the unknown key '{entry.Key.Value}'"), Nearest.OneOf(_known, entry.Key.Value));
    }
}
