using System.Text.RegularExpressions;

namespace Audit.Yaml;

/// <summary>A piece of a YAML file that remembers where it stands (1-based).</summary>
internal abstract partial record YamlNode(int Line, int Column)
{
    /// <summary>What it is, in words for an error message.</summary>
    public abstract Said Said { get; }

    /// <summary>A value. Only one without quotes can be a number, true, false or nothing (YAML 1.2 core).</summary>
    internal sealed record Scalar(int Line, int Column, string Value, bool Plain) : YamlNode(Line, Column)
    {
        public bool IsEmpty => Plain && Value is ("" or "~" or "null" or "Null" or "NULL");
        public bool IsFlag => Plain && Value is ("true" or "True" or "TRUE" or "false" or "False" or "FALSE");
        public bool IsNumber => Plain && NumberForm().IsMatch(Value);

        public override Said Said =>
            IsEmpty ? new("rien", "nothing") : IsFlag ? Audit.Said.Same(Value) : IsNumber ? new($"le nombre {Value}", $"the number {Value}") : new($"le texte « {Value} »", $"the text '{Value}'");
    }

    internal sealed record List(int Line, int Column, IReadOnlyList<YamlNode> Items) : YamlNode(Line, Column)
    {
        public override Said Said => new("une liste", "a list");
    }

    internal sealed record Group(int Line, int Column, IReadOnlyList<Entry> Entries) : YamlNode(Line, Column)
    {
        public override Said Said => new("un groupe de clés", "a group of keys");
    }

    internal sealed record Entry(Scalar Key, YamlNode Value);

    [GeneratedRegex(@"^([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberForm();
}
