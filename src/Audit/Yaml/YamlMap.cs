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

    /// <summary>The value of a key that must be there; reported when it is not.</summary>
    public YamlNode? Need(string key)
    {
        var value = Find(key);
        if (value is null) reader.Problems.Add(group, $"no '{key}'", $"the key '{key}' among these");
        return value;
    }

    /// <summary>Reports every key that was never asked for.</summary>
    public void RefuseOthers()
    {
        foreach (var entry in group.Entries.Where(e => !_known.Contains(e.Key.Value)))
            reader.Problems.Add(entry.Key, $"the unknown key '{entry.Key.Value}'", $"one of {string.Join(", ", _known)}{Nearest.Hint(entry.Key.Value, _known)}");
    }
}
