using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Audit.Observation;

/// <summary>
/// The values that must never reach a file. Every text is cleaned of them in whatever code a page or an address gives their
/// characters: plain, HTML, URL, JSON.
/// </summary>
public sealed class Secrets
{
    private const string Mask = "•••";
    private readonly HashSet<string> _values = new(StringComparer.Ordinal);
    private IReadOnlyList<Regex> _patterns = [];

    public IReadOnlyCollection<string> Values => _values;

    public void Add(string value)
    {
        if (string.IsNullOrWhiteSpace(value) || !_values.Add(value)) return;
        _patterns = [.. _values.OrderByDescending(v => v.Length).Select(Pattern)];
    }

    /// <summary>The text without any secret in it.</summary>
    public string Clean(string text) => _patterns.Aggregate(text, (t, pattern) => pattern.Replace(t, Mask));

    /// <summary>FNV-1a over UTF-16 units; the probe computes the same to find fields that hold a secret.</summary>
    internal static uint Hash(string value) => value.Aggregate(2166136261u, (hash, unit) => unchecked((hash ^ unit) * 16777619u));

    /// <summary>A JSON document whose strings are clean; numbers and structure stay as they are.</summary>
    internal string CleanJson(string json, JsonSerializerOptions options)
    {
        if (_patterns.Count == 0) return json;
        var root = JsonNode.Parse(json)!;
        Walk(root);
        return root.ToJsonString(options);
    }

    private void Walk(JsonNode? node)
    {
        if (node is JsonObject map)
            foreach (var (key, value) in map.ToList()) Replace(value, clean => map[key] = clean);
        if (node is JsonArray list)
            for (var i = 0; i < list.Count; i++) { var at = i; Replace(list[at], clean => list[at] = clean); }
    }

    private void Replace(JsonNode? node, Action<JsonNode> put)
    {
        if (node is not JsonValue value) { Walk(node); return; }
        if (!value.TryGetValue<string>(out var text)) return;
        var clean = Clean(text);
        if (clean != text) put(JsonValue.Create(clean));
    }

    /// <summary>A pattern for the value whose every character may stand plain or in any of the codes of HTML, URLs, JSON and scripts.</summary>
    private static Regex Pattern(string value) =>
        new(string.Concat(value.EnumerateRunes().Select(Codes)), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));

    private static string Codes(Rune rune)
    {
        var text = rune.ToString();
        string[] codes =
        [
            Regex.Escape(text), $"&#0*{rune.Value};", $"&#x0*{rune.Value:X};", Regex.Escape(WebUtility.HtmlEncode(text)), .. Named(text),
            string.Concat(Encoding.UTF8.GetBytes(text).Select(b => $"%{b:X2}")), string.Concat(text.Select(unit => $@"\\u{(int)unit:X4}")),
        ];
        return $"(?:{string.Join('|', text == " " ? codes.Append(@"\+") : codes.Append($@"\\{Regex.Escape(text)}"))})";
    }

    private static IEnumerable<string> Named(string text) => text switch { "\"" => ["&quot;"], "'" => ["&apos;"], "\u00A0" => ["&nbsp;"], _ => [] };
}
