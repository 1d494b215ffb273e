using System.Text.Json;
using Audit.Reports;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Cli;

/// <summary>One journey done and scored, and where its reports are.</summary>
internal sealed record JourneyDone(Trace Trace, Scorecard Card, string Folder)
{
    internal Exit Exit => Exits.Of(Card);
}

/// <summary>Writes what a run leaves: a folder for each journey, and <c>run.json</c> beside them.</summary>
internal static class RunFolder
{
    internal const string Trace = "trace";

    internal static string Of(string root, string scenario, string persona) => Path.Combine(root, scenario, persona);

    /// <summary>Scores a trace and writes its reports.</summary>
    internal static JourneyDone Report(Trace trace, string traceFolder, string folder, ReportChoice choice)
    {
        var card = Judge.Score(trace, choice.Profile);
        var report = new Report(trace, card, name => Picture(traceFolder, name));
        var language = choice.Language ?? (trace.Scenario.Language == "en" ? "en" : "fr");
        Directory.CreateDirectory(folder);
        foreach (var format in ReportFormat.All.Where(f => choice.Formats.Contains(f.Name)))
            WriteWhole(Path.Combine(folder, format.FileName), format.Render(report, language));
        return new JourneyDone(trace, card, folder);
    }

    /// <summary>The text of <c>run.json</c>, written below <paramref name="root"/>.</summary>
    internal static string WriteRun(string root, IReadOnlyList<JourneyDone> journeys)
    {
        var json = JsonSerializer.Serialize(RunSummary.Of(root, journeys), RunSummary.Json);
        Directory.CreateDirectory(root);
        WriteWhole(Path.Combine(root, "run.json"), json);
        return json;
    }

    private static byte[]? Picture(string folder, string name)
    {
        var file = Path.GetFullPath(Path.Combine(folder, name));
        var inside = file.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return inside && File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    private static void WriteWhole(string file, string text)
    {
        File.WriteAllText($"{file}.part", text);
        File.Move($"{file}.part", file, overwrite: true);
    }
}

/// <summary>What to write of each journey. <paramref name="Language"/> null takes the procedure's.</summary>
internal sealed record ReportChoice(Profile Profile, IReadOnlyCollection<string> Formats, string? Language);
