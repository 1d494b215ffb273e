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
        var expected = new Said("une liste d’étapes, chacune après un « - »", "a list of steps, each with a '-' in front");
        if (node is YamlNode.List { Items.Count: 0 }) _reader.Problems.Add(node, new("aucune étape", "no step"), expected);
        return [.. _reader.List(node, expected).Select(One).OfType<Step>()];
    }

    private Step? One(YamlNode node)
    {
        if (_reader.Map(node, new("une étape comme « click: Continuer »", "a step such as 'click: Continuer'")) is not { } keys) return null;
        var optional = _reader.Flag(keys.Find("optional")) ?? false;
        var final = _reader.Flag(keys.Find("final")) ?? false;
        var demands = Demands(keys.Find("demands"));
        var known = keys.Entries.Where(e => _kinds.ContainsKey(e.Key.Value)).ToList();
        RefuseOtherKinds(keys, known);
        var read = known.Select(e => _kinds[e.Key.Value](e.Value)).ToList();
        return read.FirstOrDefault() is { } step ? step with { Optional = optional, Final = final, Demands = demands, Line = node.Line, Column = node.Column } : null;
    }

    private List<Demand>? Demands(YamlNode? node) =>
        node is null ? null : [.. _reader.List(node, new("une liste, comme [printer]", "a list, as in [printer]")).Select(d => _reader.Choice<Demand>(d)).OfType<Demand>()];

    private void RefuseOtherKinds(YamlMap keys, List<YamlNode.Entry> known)
    {
        string[] words = [.. _kinds.Keys, "optional", "final", "demands"];
        var others = keys.Entries.Where(e => !words.Contains(e.Key.Value)).ToList();
        foreach (var key in others.Select(e => e.Key))
        {
            var what = known.Count == 0 ? new Said("la sorte d’étape inconnue", "the unknown step kind") : new Said("la clé inconnue", "the unknown key");
            _reader.Problems.Add(key, what.Then(new($" « {key.Value} »", $" '{key.Value}'")), Nearest.OneOf(words, key.Value));
        }
        if (known.Count == 0 && others.Count == 0)
            _reader.Problems.Add(keys.Node, new("une étape qui ne fait rien", "a step that does nothing"), Nearest.OneOf(_kinds.Keys, ""));
        foreach (var second in known.Skip(1).Select(e => e.Key))
            _reader.Problems.Add(second, new($"« {second.Value} » à côté de « {known[0].Key.Value} » dans une même étape", $"'{second.Value}' beside '{known[0].Key.Value}' in one step"), new($"une étape à part : mettez un « - » devant « {second.Value} »", $"a step of its own: put a '-' before '{second.Value}'"));
    }

    private Step.Fill Fill(YamlNode node)
    {
        if (_reader.Map(node, Said.Same("{ field: …, with: … }")) is not { } keys) return new Step.Fill(new Target(), new DataValue("", false));
        var field = _targets.Acted(keys.Need("field"));
        var text = _values.Typed(keys.Need("with"), _reader.Flag(keys.Find("secret")));
        keys.RefuseOthers();
        return new Step.Fill(field, text);
    }

    private Step.Choose Choose(YamlNode node)
    {
        if (_reader.Map(node, new("{ field: …, option: … } ou { field: …, ticked: true }", "{ field: …, option: … } or { field: …, ticked: true }")) is not { } keys) return new Step.Choose(new Target(), null);
        var field = _targets.Acted(keys.Need("field"));
        var (option, ticked) = (keys.Find("option"), keys.Find("ticked"));
        if (option is not null && ticked is not null)
            _reader.Problems.Add(ticked, new("« ticked » avec « option »", "'ticked' with 'option'"), new("« option » pour une liste, un bouton radio ou une date ; « ticked » pour une case à cocher", "'option' for a list, a radio button or a date; 'ticked' for a box"));
        var step = new Step.Choose(field, _reader.Typed(option, TextRule.Literal), _reader.Flag(ticked) ?? true);
        keys.RefuseOthers();
        return step;
    }

    private Step.Upload Upload(YamlNode node)
    {
        if (_reader.Map(node, Said.Same("{ field: …, file: … }")) is not { } keys) return new Step.Upload(new Target(), "");
        var field = _targets.Acted(keys.Need("field"));
        var file = keys.Need("file");
        var path = FileBeside(_reader.Text(file));
        if (path is not null && !File.Exists(path))
            _reader.Problems.Add(file!, NoFile(((YamlNode.Scalar)file!).Value), Beside(Path.GetFileName(_reader.File)));
        keys.RefuseOthers();
        return new Step.Upload(field, path ?? "");
    }

    private static Said NoFile(string path) => new($"aucun fichier « {path} »", $"no file at '{path}'");

    private static Said Beside(string scenario) => new(
        $"un fichier à envoyer, son chemin compté depuis le dossier de {scenario}", $"a file to upload, its path counted from the folder of {scenario}");

    private string? FileBeside(string? path) =>
        path is null ? null : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(_reader.File))!, path));
}
