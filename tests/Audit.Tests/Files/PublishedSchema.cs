using NJsonSchema;

namespace Audit.Tests.Files;

/// <summary>A schema of <c>scenarios/schemas/</c>, as an editor applies it.</summary>
internal static class PublishedSchema
{
    /// <summary>What the schema holds against the text; empty when it is accepted.</summary>
    public static async Task<IReadOnlyList<string>> RefusalsOf(string yaml, string schemaFile)
    {
        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(Repository.PathOf($"scenarios/schemas/{schemaFile}")));
        return [.. schema.Validate(YamlAsJson.Convert(yaml)).Select(e => e.ToString())];
    }
}
