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

    internal sealed record RawNode(string? Html, JsonElement Target, string? FailureSummary, string? Impact);

    /// <summary>An element in words, as the probe tells them.</summary>
    internal sealed record Described(string Tag, string? Role, string Name, string Context, Box Box);

    internal static Raw Parse(string json) => JsonSerializer.Deserialize<Raw>(json, TraceFile.Json)!;

    /// <summary>The selectors of the elements that stand in the top frame, shadow roots as further parts, in the order of <see cref="Translate"/>.</summary>
    internal static IReadOnlyList<IReadOnlyList<string>> TopSelectors(Raw raw) => [.. Nodes(raw).Where(InTopFrame).Select(n => Path(n.Target[0]))];

    internal static AxeScreen Translate(Raw raw, IReadOnlyList<Described?> described, AxeScreen shell)
    {
        var known = new Dictionary<RawNode, Described?>(ReferenceEqualityComparer.Instance);
        foreach (var (node, words) in Nodes(raw).Where(InTopFrame).Zip(described)) known[node] = words;
        AxeRule Rule(RawRule rule) => new(
            rule.Id, rule.Impact ?? "minor", rule.Help, rule.HelpUrl, rule.Tags,
            [.. rule.Nodes.Take(MostElements).Select(n => Element(n, known.GetValueOrDefault(n)))]);
        return shell with { Violations = [.. raw.Violations.Select(Rule)], Incomplete = [.. raw.Incomplete.Select(Rule)] };
    }

    private static AxeElement Element(RawNode node, Described? described)
    {
        var html = node.Html ?? "";
        var selector = string.Join(" ⟶ ", node.Target.EnumerateArray().Select(t => string.Join(" ⟶ ", Path(t))));
        var excerpt = html.Length > HtmlLength ? $"{html[..HtmlLength]}…" : html;
        return new AxeElement(
            selector, excerpt, described?.Tag ?? TagOf(html), described?.Role, described?.Name ?? "", described?.Context ?? "",
            node.FailureSummary ?? "", described?.Box);
    }

    private static IEnumerable<RawNode> Nodes(Raw raw) => raw.Violations.Concat(raw.Incomplete).SelectMany(r => r.Nodes);

    private static bool InTopFrame(RawNode node) => node.Target.GetArrayLength() == 1;

    private static IReadOnlyList<string> Path(JsonElement target) =>
        target.ValueKind == JsonValueKind.Array ? [.. target.EnumerateArray().Select(t => t.GetString() ?? "")] : [target.GetString() ?? ""];

    private static string TagOf(string html) => Tag().Match(html) is { Success: true } m ? m.Groups[1].Value.ToLowerInvariant() : "";

    [GeneratedRegex(@"^<([a-zA-Z][\w-]*)")]
    private static partial Regex Tag();
}
