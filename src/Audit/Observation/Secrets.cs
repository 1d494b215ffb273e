using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Audit.Observation;

/// <summary>
/// The values that must never reach a file. Every text is cleaned of them in each form a page or an address can give them:
/// plain, HTML, URL and JSON encoded.
/// </summary>
public sealed class Secrets
{
    private const string Mask = "•••";
    private readonly HashSet<string> _values = new(StringComparer.Ordinal);
    private IReadOnlyList<string> _forms = [];

    public IReadOnlyCollection<string> Values => _values;

    public void Add(string value)
    {
        if (string.IsNullOrWhiteSpace(value) || !_values.Add(value)) return;
        _forms = [.. _values.SelectMany(Forms).Distinct(StringComparer.Ordinal).OrderByDescending(f => f.Length)];
    }

    /// <summary>The text without any secret in it.</summary>
    public string Clean(string text) => _forms.Aggregate(text, (t, form) => t.Replace(form, Mask, StringComparison.OrdinalIgnoreCase));

    /// <summary>FNV-1a over UTF-16 units; the probe computes the same to find fields that hold a secret.</summary>
    internal static uint Hash(string value) => value.Aggregate(2166136261u, (hash, unit) => unchecked((hash ^ unit) * 16777619u));

    /// <summary>A JSON document whose strings are clean; numbers and structure stay as they are.</summary>
    internal string CleanJson(string json, JsonSerializerOptions options)
    {
        if (_forms.Count == 0) return json;
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

    private static IEnumerable<string> Forms(string value) =>
    [
        value, WebUtility.HtmlEncode(value), HtmlEncoder.Default.Encode(value), WebUtility.UrlEncode(value), Uri.EscapeDataString(value),
        UrlEncoder.Default.Encode(value), JavaScriptEncoder.Default.Encode(value), JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value),
    ];
}
