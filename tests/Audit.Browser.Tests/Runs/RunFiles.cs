using System.Text.Json;
using System.Text.Json.Nodes;
using Audit.Cli.Runs;
using Audit.Reports;

namespace Audit.Browser.Tests.Runs;

/// <summary>Scenarios and a persona in files, and what a run leaves.</summary>
internal static class RunFiles
{
    /// <summary>The default persona in a hurry: at full speed and with little patience, so that tests do not wait for nothing.</summary>
    internal static string Persona(string folder)
    {
        var file = Path.Combine(folder, "hurried.yaml");
        File.WriteAllText(file, """
            id: hurried
            title: { fr: Personne pressée, en: Person in a hurry }
            description: { fr: Pour les essais., en: For tests. }
            device: { width: 1280, height: 720 }
            locale: fr-FR
            time-zone: Europe/Paris
            processor-slowdown: 1
            speeds: { reading-words-per-minute: 150, seconds-per-key: 1.2 }
            patience-seconds: 20
            data: { last-name: Exemple }
            """);
        return file;
    }

    /// <summary>A scenario of <see cref="SmallPortal"/>'s procedure of that name, as a file.</summary>
    internal static string Scenario(string folder, string id, SmallPortal portal, string procedure)
    {
        var file = Path.Combine(folder, $"{id}.yaml");
        File.WriteAllText(file, $"id: {id}\ntitle: Essai\ngoal: Essayer\nentry: {portal.BaseUrl}/{procedure}/\nsteps:\n  - click: Commencer\n  - fill: {{ field: Nom, with: \"{{last-name}}\" }}\n  - click: Envoyer\ncompletion: Votre demande est enregistrée\n");
        return file;
    }

    /// <summary>Every file of a run that people or machines read, without what a clock wrote.</summary>
    internal static IReadOnlyDictionary<string, string> Reports(string root) =>
        Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) is "run.json" or PlanFile.FileName || ReportFormat.All.Any(r => r.FileName == Path.GetFileName(f) && r.Name is "json" or "md"))
            .ToDictionary(f => Path.GetRelativePath(root, f).Replace('\\', '/'), f => WithoutTimes(File.ReadAllText(f)));

    internal static JsonElement RunJson(string root)
    {
        using var run = JsonDocument.Parse(File.ReadAllText(Path.Combine(root, "run.json")));
        return run.RootElement.Clone();
    }

    /// <summary>What depends on how long the machine took: two runs agree on all the rest.</summary>
    private static string WithoutTimes(string text)
    {
        if (!text.StartsWith('{')) return string.Join('\n', text.Split('\n').Where(l => !l.StartsWith("| Effort estimé", StringComparison.Ordinal) && !l.StartsWith("| Attente", StringComparison.Ordinal)));
        var json = JsonNode.Parse(text)!;
        foreach (var screen in json["screens"]?.AsArray() ?? []) screen!.AsObject().Remove("waitingMs");
        foreach (var timed in new[] { "effort", "waiting" }) (json["measures"] as JsonObject)?.Remove(timed);
        foreach (var cell in json["official"]?.AsArray() ?? []) if (cell!["value"]?.ToString().EndsWith(" s", StringComparison.Ordinal) == true) cell.AsObject().Remove("value");
        return json.ToJsonString();
    }
}
