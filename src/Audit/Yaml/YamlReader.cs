using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Audit.Yaml;

/// <summary>
/// Strict reading of one file. A node that is null (absent) reads as null; one of the wrong type is reported and reads as null too,
/// so that reading goes on to the next problem. Call <see cref="Done{T}"/> last.
/// </summary>
internal sealed class YamlReader(string file)
{
    private static readonly Said AText = new("un texte", "a text");
    private static readonly Said Quotes = new(" ; mettez-le entre guillemets droits (\"…\") si c’en est un", "; put it in quotes if it is one");

    public string File { get; } = file;

    public YamlProblems Problems { get; } = new(file);

    /// <summary>The text of a file a person wrote.</summary>
    /// <exception cref="FileProblemException">It cannot be opened, or is not text in UTF-8.</exception>
    public static string TextOf(string path, Said expected)
    {
        try
        {
            return System.IO.File.ReadAllText(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            throw new FileProblemException(new FileProblem(path, 0, 0, new("un fichier qui n’est pas du texte en UTF-8", "bytes that are not UTF-8 text"), expected.Then(new(", enregistré en UTF-8", " saved as UTF-8"))));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new FileProblemException(new FileProblem(path, 0, 0, Unopened.Said(error), expected));
        }
    }

    /// <summary>The keys at the top of the file; none, with a problem said, when it is empty or something else.</summary>
    public YamlMap Root(string yaml, Said expected)
    {
        var root = YamlTree.Read(yaml, Problems);
        if (root is null) Problems.ThrowIfAny();
        if (root is null or YamlNode.Scalar { IsEmpty: true })
            Problems.Add(1, 1, new("un fichier vide", "an empty file"), expected);
        else if (root is not YamlNode.Group)
            Problems.Add(root, root.Said, expected);
        if (root is not YamlNode.Group) Problems.ThrowIfAny();
        return new YamlMap(this, (YamlNode.Group)root!);
    }

    /// <summary>What was read, when nothing was wrong.</summary>
    /// <exception cref="FileProblemException">Everything that was wrong.</exception>
    public T Done<T>(T read)
    {
        Problems.ThrowIfAny();
        return read;
    }

    /// <summary>A text, in quotes when it looks like a number, true or false.</summary>
    public string? Text(YamlNode? node, TextRule? rule = null)
    {
        if (node is null) return null;
        if (node is not YamlNode.Scalar text || text.IsEmpty) return Refuse<string>(node, rule?.Expected ?? AText);
        if (text.IsFlag || text.IsNumber) return Refuse<string>(node, (rule?.Expected ?? AText).Then(Quotes));
        return Ruled(text, rule);
    }

    /// <summary>A value to type, exactly as written: <c>99000</c> and <c>01</c> need no quotes.</summary>
    public string? Typed(YamlNode? node, TextRule? rule = null) => node switch
    {
        null => null,
        YamlNode.Scalar { IsEmpty: false, IsFlag: false } value => Ruled(value, rule),
        YamlNode.Group => Refuse<string>(node, new("un texte ; s’il commence par une accolade, mettez-le entre guillemets droits, comme \"{nom}\"", "a text; put quotes around one that begins with a brace, as in \"{name}\"")),
        _ => Refuse<string>(node, new Said("un texte ou un nombre", "a text or a number").Then(Quotes)),
    };

    public double? Number(YamlNode? node, double least, double most)
    {
        var expected = Between(new("un nombre", "a number"), least, most);
        if (node is null) return null;
        if (node is not YamlNode.Scalar { IsNumber: true } number) return Refuse<double?>(node, expected);
        var read = double.TryParse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value);
        return read && value >= least && value <= most ? value : Refuse<double?>(node, expected);
    }

    public int? Whole(YamlNode? node, int least, int most)
    {
        var number = Number(node, least, most);
        if (number is null || number == Math.Floor(number.Value)) return (int?)number;
        return Refuse<int?>(node!, Between(new("un nombre entier", "a whole number"), least, most));
    }

    public bool? Flag(YamlNode? node)
    {
        if (node is null) return null;
        return node is YamlNode.Scalar { IsFlag: true } flag ? flag.Value is "true" or "True" or "TRUE" : Refuse<bool?>(node, new("true (oui) ou false (non)", "true or false"));
    }

    /// <summary>A word of a closed set, in kebab-case.</summary>
    public TEnum? Choice<TEnum>(YamlNode? node) where TEnum : struct, Enum
    {
        var words = Enum.GetValues<TEnum>().ToDictionary(v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));
        return OneOf(node, [.. words.Keys]) is { } word ? words[word] : null;
    }

    /// <summary>One of the words given.</summary>
    public string? OneOf(YamlNode? node, IReadOnlyCollection<string> words)
    {
        if (node is null) return null;
        if (node is YamlNode.Scalar word && words.Contains(word.Value)) return word.Value;
        return Refuse<string>(node, Nearest.OneOf(words, node is YamlNode.Scalar typo ? typo.Value : ""));
    }

    public YamlMap? Map(YamlNode? node, Said expected)
    {
        if (node is null) return null;
        return node is YamlNode.Group group ? new YamlMap(this, group) : Refuse<YamlMap>(node, expected);
    }

    /// <summary>A text people read, in both languages.</summary>
    public Said? Said(YamlNode? node)
    {
        if (Map(node, Audit.Said.Same("{ fr: …, en: … }")) is not { } keys) return null;
        var said = new Said(Text(keys.Need("fr")) ?? "", Text(keys.Need("en")) ?? "");
        keys.RefuseOthers();
        return said;
    }

    public IReadOnlyList<YamlNode> List(YamlNode? node, Said expected)
    {
        if (node is null) return [];
        return node is YamlNode.List list ? list.Items : Refuse<IReadOnlyList<YamlNode>>(node, expected) ?? [];
    }

    /// <summary>Reports the node for what it is; always null, to return in passing.</summary>
    public T? Refuse<T>(YamlNode node, Said expected)
    {
        Problems.Add(node, node.Said, expected);
        return default;
    }

    private static Said Between(Said what, double least, double most) => what.Then(new(
        string.Create(CultureInfo.InvariantCulture, $" de {least} à {most}"), string.Create(CultureInfo.InvariantCulture, $" from {least} to {most}")));

    private string? Ruled(YamlNode.Scalar text, TextRule? rule)
    {
        if (string.IsNullOrWhiteSpace(text.Value)) return Refuse<string>(text, rule?.Expected ?? AText);
        return rule is null || rule.Form.IsMatch(text.Value) ? text.Value : Refuse<string>(text, rule.Expected);
    }
}
