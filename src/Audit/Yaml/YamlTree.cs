using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Audit.Yaml;

/// <summary>YAML text → nodes with their places. Reports repeated keys, unknown anchors, more than one document; stops at a syntax error.</summary>
internal sealed class YamlTree(Parser parser, YamlProblems problems)
{
    private const int DeepestLevel = 40;

    private readonly Dictionary<AnchorName, YamlNode> _anchors = [];
    private Said? _why;

    /// <summary>The root, or null when the text is empty or is not YAML (then a problem says so).</summary>
    public static YamlNode? Read(string yaml, YamlProblems problems)
    {
        if (RefuseTabs(yaml, problems)) return null;
        var parser = new Parser(new StringReader(yaml));
        var tree = new YamlTree(parser, problems);
        try
        {
            return tree.Document();
        }
        catch (YamlException error)
        {
            return NotYaml(error.Start, tree._why ?? ParserWords.Of(error.Message), problems);
        }
        catch (InvalidOperationException)
        {
            // The scanner's way to fail on some brackets left open.
            return NotYaml(parser.Current?.End ?? Mark.Empty, new("un crochet ou un guillemet n’est pas fermé", "a bracket or a quote is left open"), problems);
        }
    }

    private static YamlNode? NotYaml(Mark at, Said why, YamlProblems problems)
    {
        problems.Add(
            (int)at.Line, (int)at.Column, new($"un texte qui n’est pas du YAML ({why.Fr})", $"text that is not YAML ({why.En})"),
            new("du YAML : vérifiez les espaces en début de ligne, les guillemets et les crochets ici et à la ligne d’avant", "YAML: check the indentation, quotes and brackets here and on the line before"));
        return null;
    }

    /// <summary>The parser would take a line indented by a tab as the end of the text above.</summary>
    private static bool RefuseTabs(string yaml, YamlProblems problems)
    {
        var tabs = yaml.Split('\n').Index().Where(line => line.Item.StartsWith('\t') && !string.IsNullOrWhiteSpace(line.Item)).ToList();
        foreach (var (index, _) in tabs) problems.Add(index + 1, 1, new("une tabulation", "a tab"), new("des espaces en début de ligne", "spaces in front of the line"));
        return tabs.Count > 0;
    }

    private YamlNode? Document()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _)) return null;
        parser.Consume<DocumentStart>();
        var root = Node(level: 0);
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
            problems.Add((int)second.Start.Line, (int)second.Start.Column, new("un second document (« --- »)", "a second document ('---')"), new("un seul document par fichier", "one document per file"));
        return root;
    }

    private YamlNode Node(int level)
    {
        if (level > DeepestLevel) throw Failure(Here(), new("trop de niveaux ou de crochets les uns dans les autres", "brackets or levels nested too deep"));
        return Here() switch
        {
            AnchorAlias => Alias(parser.Consume<AnchorAlias>()),
            SequenceStart => List(parser.Consume<SequenceStart>(), level),
            MappingStart => Group(parser.Consume<MappingStart>(), level),
            _ => Scalar(parser.Consume<Scalar>()),
        };
    }

    private YamlException Failure(ParsingEvent at, Said why)
    {
        _why = why;
        return new YamlException(at.Start, at.End, why.En);
    }

    private ParsingEvent Here() => parser.Accept<ParsingEvent>(out var next) ? next : throw new YamlException("the text ends too early");

    private YamlNode Alias(AnchorAlias alias)
    {
        if (_anchors.TryGetValue(alias.Value, out var node)) return node;
        throw Failure(alias, new(
            $"« *{alias.Value} » renvoie à une marque « &{alias.Value} » qui n’est pas au-dessus", $"'*{alias.Value}' refers to an anchor '&{alias.Value}' that is not above"));
    }

    private YamlNode.Scalar Scalar(Scalar scalar)
    {
        var plain = scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;
        return Named(scalar, new YamlNode.Scalar((int)scalar.Start.Line, (int)scalar.Start.Column, scalar.Value, plain));
    }

    private YamlNode.List List(SequenceStart start, int level)
    {
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Node(level + 1));
        return Named(start, new YamlNode.List((int)start.Start.Line, (int)start.Start.Column, items));
    }

    private YamlNode.Group Group(MappingStart start, int level)
    {
        var entries = new List<YamlNode.Entry>();
        while (!parser.TryConsume<MappingEnd>(out _)) Keep(Node(level + 1), Node(level + 1), entries);
        return Named(start, new YamlNode.Group((int)start.Start.Line, (int)start.Start.Column, entries));
    }

    private void Keep(YamlNode key, YamlNode value, List<YamlNode.Entry> entries)
    {
        if (key is not YamlNode.Scalar name)
            problems.Add(key, key.Said.Then(new(" comme clé", " as a key")), new("un mot suivi de deux-points", "a word followed by ':'"));
        else if (entries.Find(e => e.Key.Value == name.Value) is { } first)
            problems.Add(key, new($"la clé « {name.Value} » une seconde fois", $"the key '{name.Value}' a second time"), new($"une seule fois : elle est déjà à la ligne {first.Key.Line}", $"it once: it already stands on line {first.Key.Line}"));
        else
            entries.Add(new(name, value));
    }

    private T Named<T>(NodeEvent source, T node) where T : YamlNode
    {
        if (!source.Anchor.IsEmpty) _anchors[source.Anchor] = node;
        return node;
    }
}
