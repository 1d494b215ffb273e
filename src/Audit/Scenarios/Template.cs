using System.Text.RegularExpressions;

namespace Audit.Scenarios;

/// <summary>A text to type with references to data: <c>{name}</c> stands for a value, <c>{{</c> and <c>}}</c> for braces.</summary>
internal static partial class Template
{
    /// <summary>The text as a template that says exactly it.</summary>
    public static string Escape(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    /// <summary>Names referred to, in order.</summary>
    public static IEnumerable<string> Names(string template) =>
        Part().Matches(template).Select(m => m.Groups["name"]).Where(n => n.Success).Select(n => n.Value);

    /// <summary>The text with every reference replaced.</summary>
    public static string Fill(string template, Func<string, string> value) =>
        Part().Replace(template, m => m.Groups["name"] is { Success: true } name ? value(name.Value) : m.Value[..1]);

    /// <summary>A template still, with the references replaced that have a value already.</summary>
    public static string FillKnown(string template, Func<string, string?> value) =>
        Part().Replace(template, m => m.Groups["name"] is { Success: true } name && value(name.Value) is { } known ? Escape(known) : m.Value);

    /// <summary>Braces that are neither a reference nor doubled.</summary>
    public static IEnumerable<Said> ProblemsOf(string template)
    {
        var rest = ValueReader.Reference().Replace(template, "");
        return Part().Matches(rest).Where(m => m.Groups["stray"].Success).Select(m => new Said($"une accolade « {m.Value} » seule", $"a brace '{m.Value}' on its own"));
    }

    [GeneratedRegex(@"\{\{|\}\}|\{(?<name>[a-z0-9]+(-[a-z0-9]+)*)\}|(?<stray>[{}])", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
