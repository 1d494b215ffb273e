using System.Text.Json;
using System.Text.RegularExpressions;
using Audit.Traces;

namespace Audit.Observation;

/// <summary>axe's results in our own records: the border beyond which nothing of axe's shapes goes.</summary>
internal static partial class AxeTranslation
{
    private const int HtmlLength = 300;
    private const int MostElements = 200;

    internal sealed record Raw(IReadOnlyList<RawRule> Violations, IReadOnlyList<RawRule> Incomplete);

    internal sealed record RawRule(string Id, string? Impact, string Help, string HelpUrl, IReadOnlyList<string> Tags, IReadOnlyList<RawNode> Nodes);

    /// <param name="Described">Null for an element of a frame, and for one that is gone.</param>
    internal sealed record RawNode(string? Html, JsonElement Target, string? FailureSummary, string? Impact, Described? Described = null);

    /// <summary>An element of the top document in words, as the probe tells them.</summary>
    internal sealed record Described(string Tag, string? Role, string Name, string Context, Box Box);

    internal static Raw Parse(string json) => JsonSerializer.Deserialize<Raw>(json, TraceFile.Json)!;

    internal static AxeScreen Translate(Raw raw, AxeScreen shell) =>
        shell with { Violations = [.. raw.Violations.Select(Rule)], Incomplete = [.. raw.Incomplete.Select(Rule)] };

    private static AxeRule Rule(RawRule rule) =>
        new(rule.Id, rule.Impact ?? "minor", rule.Help, rule.HelpUrl, rule.Tags, [.. rule.Nodes.Take(MostElements).Select(Element)]);

    private static AxeElement Element(RawNode node)
    {
        var described = node.Described;
        var html = node.Html ?? "";
        var selector = string.Join(" ⟶ ", node.Target.EnumerateArray().Select(t => string.Join(" ⟶ ", Path(t))));
        var excerpt = html.Length > HtmlLength ? $"{html[..HtmlLength]}…" : html;
        return new AxeElement(
            selector, excerpt, described?.Tag ?? TagOf(html), described?.Role, described?.Name ?? "", described?.Context ?? "",
            node.FailureSummary ?? "", described?.Box);
    }

    private static IReadOnlyList<string> Path(JsonElement target) =>
        target.ValueKind == JsonValueKind.Array ? [.. target.EnumerateArray().Select(t => t.GetString() ?? "")] : [target.GetString() ?? ""];

    private static string TagOf(string html) => Tag().Match(html) is { Success: true } m ? m.Groups[1].Value.ToLowerInvariant() : "";

    [GeneratedRegex(@"^<([a-zA-Z][\w-]*)")]
    private static partial Regex Tag();
}
