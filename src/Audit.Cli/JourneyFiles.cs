using System.Text.Json;
using Audit.Reports;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Cli;

/// <summary>A journey that was made, or should have been.</summary>
/// <param name="Report">Null when its trace is missing or cannot be read; then <paramref name="Missing"/> says why.</param>
internal sealed record JourneyFound(string Scenario, string Persona, Report? Report, Said? Missing = null);

/// <summary>
/// Finds the journeys of a path: a run's folder (<c>run.json</c>), a journey's folder, a trace, or any folder that holds some. Every trace is
/// scored again, so that both sides of a comparison and both ends of a gate are counted by the same rules.
/// </summary>
internal static class JourneyFiles
{
    private const string RunFile = "run.json";
    private static readonly Said Expected = new("le dossier d'une série, le dossier d'un parcours, ou une trace", "a run's folder, a journey's folder, or a trace");

    /// <exception cref="FileProblemException">Nothing there, or a <c>run.json</c> that cannot be read.</exception>
    internal static IReadOnlyList<JourneyFound> Read(string path, Profile profile)
    {
        if (File.Exists(path)) return [Trace(path, profile)];
        if (!Directory.Exists(path)) throw Problem(path, new("rien", "nothing"));
        if (File.Exists(Path.Combine(path, TraceFile.FileName))) return [Trace(path, profile)];
        if (File.Exists(Path.Combine(path, RunFile))) return OfRun(path, profile);
        var traces = Below(path);
        var found = traces.Select(t => Trace(t, profile)).ToList();
        RefuseTwoRuns(path, [.. found.Zip(traces)]);
        return found.Count > 0 ? found : throw Problem(path, new("aucun parcours dans ce dossier", "no journey in this folder"));
    }

    /// <summary>The same journey in two places is two runs, of which nobody said which; only repeats lie side by side.</summary>
    private static void RefuseTwoRuns(string path, List<(JourneyFound Journey, string Trace)> found)
    {
        if (found.GroupBy(f => (f.Journey.Scenario, f.Journey.Persona)).FirstOrDefault(g => g.Select(f => JourneyFolder(f.Trace)).Distinct().Count() > 1) is { } twice)
            throw new FileProblemException(new FileProblem(path, 0, 0, InSeveral($"{twice.Key.Scenario} · {twice.Key.Persona}", twice.Select(f => JourneyFolder(f.Trace)).Distinct()), new("le dossier d'une seule", "the folder of one of them")));
    }

    private static Said InSeveral(string journey, IEnumerable<string> folders)
    {
        var all = string.Join(", ", folders);
        return new($"{journey} dans plusieurs séries ({all})", $"{journey} in several runs ({all})");
    }

    /// <summary>Where a journey lies, whichever of its repeats the trace is.</summary>
    private static string JourneyFolder(string trace)
    {
        var folder = Path.GetDirectoryName(Path.GetDirectoryName(Path.GetFullPath(trace)))!;
        return Path.GetFileName(folder).StartsWith("repeat-", StringComparison.Ordinal) ? Path.GetDirectoryName(folder)! : folder;
    }

    /// <summary>What the run says it made, found or not: a journey whose trace is gone is told, never dropped.</summary>
    private static List<JourneyFound> OfRun(string root, Profile profile)
    {
        var run = Listed(Path.Combine(root, RunFile));
        var journeys = (run.Journeys ?? []).SelectMany(j => OfLine(root, j, profile));
        var missing = (run.Missing ?? []).Select(m => new JourneyFound(m.Scenario, m.Persona, null, Said.Same(RunFile)));
        List<JourneyFound> all = [.. journeys, .. missing];
        return all.Count > 0 ? all : throw Problem(Path.Combine(root, RunFile), new("une série sans parcours", "a run without journeys"));
    }

    private static IEnumerable<JourneyFound> OfLine(string root, Line line, Profile profile)
    {
        var folder = Path.GetFullPath(Path.Combine(root, line.Folder ?? Path.Combine(line.Scenario, line.Persona)));
        var own = Path.Combine(folder, RunFolder.Trace, TraceFile.FileName);
        var traces = File.Exists(own) ? [own] : Directory.Exists(folder) ? Below(folder) : [];
        return traces.Count == 0 ? [new(line.Scenario, line.Persona, null, Said.Same(own))] : traces.Select(t => Readable(line, t, profile));
    }

    private static JourneyFound Readable(Line line, string trace, Profile profile)
    {
        try
        {
            return Trace(trace, profile);
        }
        catch (TraceFileException error)
        {
            return new(line.Scenario, line.Persona, null, error.Said);
        }
    }

    private static JourneyFound Trace(string path, Profile profile)
    {
        var trace = TraceFile.Read(path);
        var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
        return new(trace.Scenario.Id, trace.Persona.Id, new Report(trace, Judge.Score(trace, profile), name => RunFolder.Picture(folder, name)));
    }

    private static List<string> Below(string folder) => [.. Directory.EnumerateFiles(folder, TraceFile.FileName, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static Run Listed(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<Run>(File.ReadAllText(file), JsonSerializerOptions.Web) ?? throw Problem(file, new("« null »", "'null'"));
        }
        catch (JsonException error)
        {
            throw new FileProblemException(new FileProblem(file, (int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1, new($"un fichier illisible ({error.Message})", $"no readable run ({error.Message})"), new("le run.json écrit par « audit run »", "the run.json that 'audit run' wrote")));
        }
    }

    private static FileProblemException Problem(string path, Said found) => new(new FileProblem(path, 0, 0, found, Expected));

    /// <summary>What is read of <c>run.json</c>, by its documented names.</summary>
    private sealed record Run(IReadOnlyList<Line>? Journeys, IReadOnlyList<Line>? Missing);

    private sealed record Line(string Scenario, string Persona, string? Folder);
}
