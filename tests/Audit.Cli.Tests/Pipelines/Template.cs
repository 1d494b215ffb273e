using System.Text.Json;
using System.Text.RegularExpressions;
using Audit.Tests.Files;

namespace Audit.Tests.Pipelines;

/// <summary>A template that users put into their pipeline, as its server fills it in.</summary>
/// <param name="Text">The whole file.</param>
/// <param name="Inputs">Names of what users may set.</param>
/// <param name="Variables">What the script is given, with the inputs still to be put in.</param>
internal sealed partial record Template(string Text, IReadOnlyList<string> Inputs, IReadOnlyDictionary<string, string> Variables)
{
    internal static Template GitHub { get; } = OfAction(Yaml("action.yml", 0));

    internal static Template GitLab { get; } = OfJob(Yaml("ci/gitlab/audit.gitlab-ci.yml", 0), Yaml("ci/gitlab/audit.gitlab-ci.yml", 1));

    /// <summary>The script's settings once a user has given these inputs; the others are empty.</summary>
    internal Dictionary<string, string> With(IReadOnlyDictionary<string, string> inputs) =>
        Variables.ToDictionary(v => v.Key, v => Hole().Replace(v.Value, m => inputs.GetValueOrDefault(m.Groups["name"].Value, "")));

    internal IEnumerable<string> InputsUsed() => Hole().Matches(Text).Select(m => m.Groups["name"].Value).Distinct();

    private static Template OfAction(JsonElement action)
    {
        var step = action.GetProperty("runs").GetProperty("steps").EnumerateArray().Single(s => s.TryGetProperty("id", out var id) && id.GetString() == "audit");
        return new(Read("action.yml"), Names(action.GetProperty("inputs")), Texts(step.GetProperty("env")));
    }

    private static Template OfJob(JsonElement header, JsonElement body) => new(Read("ci/gitlab/audit.gitlab-ci.yml"), Names(header.GetProperty("spec").GetProperty("inputs")), Texts(body.GetProperty("audit").GetProperty("variables")));

    internal static JsonElement Yaml(string file, int document) =>
        JsonDocument.Parse(YamlAsJson.Convert(Read(file).Split("\n---\n")[document])).RootElement;

    private static string Read(string file) => File.ReadAllText(Repository.PathOf(file)).ReplaceLineEndings("\n");

    private static List<string> Names(JsonElement mapping) => [.. mapping.EnumerateObject().Select(p => p.Name)];

    private static Dictionary<string, string> Texts(JsonElement mapping) => mapping.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.ToString());

    [GeneratedRegex(@"\$\{\{ inputs\.(?<name>[a-z-]+) \}\}|\$\[\[ inputs\.(?<name>[a-z-]+) \]\]")]
    private static partial Regex Hole();
}
