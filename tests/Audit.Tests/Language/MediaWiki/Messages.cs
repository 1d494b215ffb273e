using System.Text.Json;
using System.Text.RegularExpressions;

namespace Audit.Tests.Language.MediaWiki;

/// <summary>MediaWiki's own French messages, read from the Debian package where it is installed, as a person would see them.</summary>
internal static partial class Messages
{
    private const string Folder = "/usr/share/mediawiki/languages/i18n";

    internal static bool AreInstalled => File.Exists(Path.Combine(Folder, "fr.json"));

    /// <summary>The texts by key, those of exif after "exif/".</summary>
    internal static Dictionary<string, string> Read() =>
        In("fr.json", "").Concat(In("exif/fr.json", "exif/")).ToDictionary(m => m.Key, m => Shown(m.Value), StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> In(string file, string before)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file)));
        return [.. json.RootElement.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String).Select(p => KeyValuePair.Create(before + p.Name, p.Value.GetString()!))];
    }

    /// <summary>Tags, templates and link targets taken out; a number or name filled in later is shown as an ellipsis.</summary>
    internal static string Shown(string message)
    {
        var text = Tag().Replace(message, " ");
        while (Template().IsMatch(text)) text = Template().Replace(text, Inside);
        text = Link().Replace(text, m => m.Groups["label"].Success ? m.Groups["label"].Value : m.Groups["target"].Value);
        text = WebLink().Replace(text, "${label}");
        return Spaces().Replace(Quotes().Replace(Hole().Replace(text, "…"), ""), " ").Trim();
    }

    /// <summary>{{PLURAL:$1|jour|jours}} shows its first choice, {{SITENAME}} a name, any other its words after the colon.</summary>
    private static string Inside(Match template)
    {
        string[] parts = template.Groups["in"].Value.Split('|');
        if (parts.Length > 1) return parts[1];
        return parts[0].Contains(':', StringComparison.Ordinal) ? " " : "Wiki";
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\{\{(?<in>[^{}]*)\}\}")]
    private static partial Regex Template();

    [GeneratedRegex(@"\[\[(?<target>[^\]|]*)(?:\|(?<label>[^\]]*))?\]\]")]
    private static partial Regex Link();

    [GeneratedRegex(@"\[(?:https?:|\$)[^\s\]]*\s(?<label>[^\]]*)\]")]
    private static partial Regex WebLink();

    [GeneratedRegex(@"\$\d+")]
    private static partial Regex Hole();

    [GeneratedRegex("'{2,}")]
    private static partial Regex Quotes();

    [GeneratedRegex("[ \t]+")]
    private static partial Regex Spaces();
}
