using Audit.Personas;
using Audit.Yaml;

namespace Audit.Scenarios;

/// <summary>Reads the steps. A new kind of step is one line of <see cref="_kinds"/> and its method.</summary>
internal sealed class StepReader
{
    private readonly YamlReader _reader;
    private readonly ValueReader _values;
    private readonly TargetReader _targets;
    private readonly Dictionary<string, Func<YamlNode, Step>> _kinds;

    public StepReader(YamlReader reader, ValueReader values)
    {
        (_reader, _values, _targets) = (reader, values, new TargetReader(reader));
        _kinds = new()
        {
            ["open"] = node => new Step.Open(reader.Text(node, TextRule.Address) ?? ""),
            ["click"] = node => new Step.Click(_targets.Acted(node)),
            ["fill"] = Fill,
            ["choose"] = Choose,
            ["upload"] = Upload,
            ["press"] = node => new Step.Press(reader.Text(node, TextRule.Key) ?? ""),
            ["wait-for"] = node => new Step.WaitFor(_targets.Seen(node)),
            ["read-mail"] = new MailStepReader(reader, values).Read,
            ["note"] = node => new Step.Note(reader.Text(node) ?? ""),
            ["expect"] = node => new Step.Expect(_targets.Seen(node)),
        };
    }

    public IReadOnlyList<Step> Steps(YamlNode? node)
    {
        const string expected = "a list of steps, each with a '-' in front";
        if (node is YamlNode.List { Items.Count: 0 }) _reader.Problems.Add(node, "no step", expected);
        return [.. _reader.List(node, expected).Select(One).OfType<Step>()];
    }

    private Step? One(YamlNode node)
    {
        if (_reader.Map(node, "a step such as 'click: Continuer'") is not { } keys) return null;
        var optional = _reader.Flag(keys.Find("optional")) ?? false;
        var final = _reader.Flag(keys.Find("final")) ?? false;
        var demands = Demands(keys.Find("demands"));
        var known = keys.Entries.Where(e => _kinds.ContainsKey(e.Key.Value)).ToList();
        RefuseOtherKinds(keys, known);
        var read = known.Select(e => _kinds[e.Key.Value](e.Value)).ToList();
        return read.FirstOrDefault() is { } step ? step with { Optional = optional, Final = final, Demands = demands, Line = node.Line, Column = node.Column } : null;
    }

    private List<Demand>? Demands(YamlNode? node) =>
        node is null ? null : [.. _reader.List(node, "a list, as in [printer]").Select(d => _reader.Choice<Demand>(d)).OfType<Demand>()];

    private void RefuseOtherKinds(YamlMap keys, List<YamlNode.Entry> known)
    {
        string[] words = [.. _kinds.Keys, "optional", "final", "demands"];
        var others = keys.Entries.Where(e => !words.Contains(e.Key.Value)).ToList();
        foreach (var key in others.Select(e => e.Key))
        {
            var what = known.Count == 0 ? "step kind" : "key";
            _reader.Problems.Add(key, $"the unknown {what} '{key.Value}'", $"one of {string.Join(", ", words)}{Nearest.Hint(key.Value, words)}");
        }
        if (known.Count == 0 && others.Count == 0)
            _reader.Problems.Add(keys.Node, "a step that does nothing", $"one of {string.Join(", ", _kinds.Keys)}");
        foreach (var second in known.Skip(1).Select(e => e.Key))
            _reader.Problems.Add(second, $"'{second.Value}' beside '{known[0].Key.Value}' in one step", $"a step of its own: put a '-' before '{second.Value}'");
    }

    private Step.Fill Fill(YamlNode node)
    {
        if (_reader.Map(node, "{ field: …, with: … }") is not { } keys) return new Step.Fill(new Target(), new DataValue("", false));
        var field = _targets.Acted(keys.Need("field"));
        var text = _values.Typed(keys.Need("with"), _reader.Flag(keys.Find("secret")));
        keys.RefuseOthers();
        return new Step.Fill(field, text);
    }

    private Step.Choose Choose(YamlNode node)
    {
        if (_reader.Map(node, "{ field: …, option: … } or { field: …, ticked: true }") is not { } keys) return new Step.Choose(new Target(), null);
        var field = _targets.Acted(keys.Need("field"));
        var (option, ticked) = (keys.Find("option"), keys.Find("ticked"));
        if (option is not null && ticked is not null)
            _reader.Problems.Add(ticked, "'ticked' with 'option'", "'option' for a list, a radio button or a date; 'ticked' for a box");
        var step = new Step.Choose(field, _reader.Typed(option, TextRule.Literal), _reader.Flag(ticked) ?? true);
        keys.RefuseOthers();
        return step;
    }

    private Step.Upload Upload(YamlNode node)
    {
        if (_reader.Map(node, "{ field: …, file: … }") is not { } keys) return new Step.Upload(new Target(), "");
        var field = _targets.Acted(keys.Need("field"));
        var file = keys.Need("file");
        var path = FileBeside(_reader.Text(file));
        if (path is not null && !File.Exists(path))
            _reader.Problems.Add(file!, $"no file at '{((YamlNode.Scalar)file!).Value}'", $"a file to upload, its path counted from the folder of {Path.GetFileName(_reader.File)}");
        keys.RefuseOthers();
        return new Step.Upload(field, path ?? "");
    }

    private string? FileBeside(string? path) =>
        path is null ? null : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(_reader.File))!, path));
}
