using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Audit.Observation;
using Audit.Scenarios;

namespace Audit.Cli.Runs;

/// <summary>
/// What a journey was made from, as fingerprints: the first sixteen hexadecimal digits of a SHA-256. No secret value has a part in one:
/// a short one could be guessed from it. The profile is not of them: it judges a trace, it does not change it.
/// </summary>
internal sealed record Inputs(string Tool, string Scenario, string Persona, string Portal, bool FinalSubmit)
{
    private static readonly JsonSerializerOptions Canonical = new() { Converters = { new AsItIs<Step>(), new AsItIs<MailUse>(), new WithoutSecret(), new JsonStringEnumConverter() } };

    internal static Inputs Of(Planned planned) => new(
        ToolVersion.Text,
        Mark(planned.Scenario with { File = null, Steps = [.. planned.Scenario.Steps.Select(WithContent)] }),
        Mark(planned.Persona),
        Mark(planned.BaseUrl is null ? "" : new UriBuilder(planned.BaseUrl) { UserName = "", Password = "" }.Uri.ToString()),
        planned.AllowFinalSubmit);

    /// <summary>What has changed since, for a person; null when nothing has.</summary>
    internal Said? ChangedSince(Inputs before)
    {
        if (Scenario != before.Scenario) return new("le scénario a changé", "the scenario has changed");
        if (Persona != before.Persona) return new("le profil a changé", "the persona has changed");
        if (Portal != before.Portal) return new("l’adresse du portail a changé", "the portal’s address has changed");
        if (FinalSubmit != before.FinalSubmit) return new("--allow-final-submit a changé", "--allow-final-submit has changed");
        return Tool == before.Tool ? null : new("la version de l’outil a changé", "the tool’s version has changed");
    }

    /// <summary>A file to upload counts by what it holds, wherever it lies.</summary>
    private static Step WithContent(Step step) =>
        step is Step.Upload upload ? upload with { FilePath = $"{Path.GetFileName(upload.FilePath)} {Hex(File.Exists(upload.FilePath) ? File.ReadAllBytes(upload.FilePath) : [])}" } : step;

    private static string Mark<T>(T value) => Hex(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(value, Canonical)));

    private static string Hex(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content))[..16];

    /// <summary>One of a closed set, a step such as: with the name of its kind and all that this kind holds.</summary>
    private sealed class AsItIs<T> : JsonConverter<T> where T : notnull
    {
        public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WritePropertyName(value.GetType().Name);
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
            writer.WriteEndObject();
        }
    }

    private sealed class WithoutSecret : JsonConverter<DataValue>
    {
        public override DataValue Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, DataValue value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Secret ? "secret" : $"= {value.Value}");
    }
}
