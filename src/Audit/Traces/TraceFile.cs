using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Audit.Traces;

/// <summary>A trace on disk: a folder with <c>trace.json</c>, <c>screens/*.jpg</c> and <c>screens/*.html</c>.</summary>
public static class TraceFile
{
    public const string Schema = "audit-trace";
    public const string Version = "1.1";
    public const string FileName = "trace.json";

    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = false,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>The trace as <c>trace.json</c> holds it.</summary>
    public static string Write(Trace trace) => JsonSerializer.Serialize(trace, Json);

    /// <summary>Reads a folder or its <c>trace.json</c>.</summary>
    /// <exception cref="TraceFileException">Missing, not JSON, another schema, or a newer major version.</exception>
    public static Trace Read(string path)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, FileName) : path;
        if (!File.Exists(file))
            throw TraceFileException.At(file, new($"aucune trace ici. Il faut un dossier qui contient {FileName}.", $"no trace here. Expected a folder that holds {FileName}."));
        return Parse(File.ReadAllText(file), file);
    }

    /// <summary>Reads the text of a <c>trace.json</c>; <paramref name="file"/> is named in errors.</summary>
    /// <exception cref="TraceFileException">As for <see cref="Read"/>.</exception>
    public static Trace Parse(string json, string file)
    {
        try
        {
            using (var document = JsonDocument.Parse(json)) RefuseOtherSchemas(document.RootElement, file);
            return JsonSerializer.Deserialize<Trace>(json, Json)
                ?? throw TraceFileException.At(file, new("le fichier contient « null » au lieu d’une trace.", "the file holds 'null' where a trace was expected."));
        }
        catch (JsonException error)
        {
            throw TraceFileException.At(
                $"{file}:{error.LineNumber + 1}:{error.BytePositionInLine + 1}", new($"trace illisible : {error.Message}", $"not a readable trace: {error.Message}"), error);
        }
    }

    private static string? TextOf(JsonElement root, string name) => root.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static void RefuseOtherSchemas(JsonElement root, string file)
    {
        if (root.ValueKind != JsonValueKind.Object) return;
        var schema = TextOf(root, "schema");
        if (schema != Schema)
            throw TraceFileException.At(file, new($"le schéma est « {schema} », il faut « {Schema} ».", $"schema is '{schema}', expected '{Schema}'."));
        var version = TextOf(root, "version") ?? "";
        if (version.Split('.')[0] != Version.Split('.')[0])
            throw TraceFileException.At(file, new(
                $"cet outil lit les traces de version {Version}, pas {version}. Mettez l’outil à jour.", $"trace version {version} cannot be read by this tool, which reads {Version}. Update the tool."));
    }
}

/// <summary>A trace that cannot be read: what, where, what was expected.</summary>
public sealed class TraceFileException : Exception
{
    public TraceFileException(string message) : base(message) { }
    public TraceFileException(string message, Exception inner) : base(message, inner) { }
    public TraceFileException() { }

    /// <summary>The same in both languages; <see cref="Exception.Message"/> is the English.</summary>
    public Said Said { get => field ?? Said.Same(Message); private init; }

    internal static TraceFileException At(string place, Said why, Exception? inner = null)
    {
        var said = new Said($"{place} : {why.Fr}", $"{place}: {why.En}");
        return inner is null ? new(said.En) { Said = said } : new(said.En, inner) { Said = said };
    }
}
