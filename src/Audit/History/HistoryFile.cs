using System.Text;
using System.Text.Json;
using Audit.Traces;

namespace Audit.History;

/// <summary>The history of a procedure without a server: a file that only grows, one journey a line (JSON Lines).</summary>
public static class HistoryFile
{
    public const string FileName = "history.jsonl";
    public const string Schema = "audit-history";
    public const string Version = "1.1";

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);
    private static readonly JsonSerializerOptions Json = new(TraceFile.Json) { WriteIndented = false };

    /// <summary>Adds the journeys that the file does not hold yet. Nothing that stands in it is touched.</summary>
    public static void Append(string file, IEnumerable<HistoryLine> journeys)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder) Directory.CreateDirectory(folder);
        using var stream = Open(file);
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        var before = reader.ReadToEnd();
        var known = Lines(before, file).Lines.Select(l => l.Identity).ToHashSet();
        var fresh = journeys.Where(j => known.Add(j.Identity)).Select(Write).ToList();
        if (fresh.Count == 0) return;
        // A run that was killed while writing left half a line: the next one begins on its own.
        var text = $"{(before.Length == 0 || before.EndsWith('\n') ? "" : "\n")}{string.Join('\n', fresh)}\n";
        stream.Seek(0, SeekOrigin.End);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>One journey as the file holds it, without the line's end.</summary>
    public static string Write(HistoryLine line) => JsonSerializer.Serialize(line, Json);

    /// <summary>Reads a file, or the folder that holds one.</summary>
    /// <exception cref="FileProblemException">No file, or not one line that can be read.</exception>
    public static HistoryRead Read(string path)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, FileName) : path;
        if (!File.Exists(file)) throw new FileProblemException(new FileProblem(file, 0, 0, new("aucun historique", "no history"), new($"un fichier {FileName}, qu’« audit run » écrit dans le dossier de --out", $"a {FileName}, which 'audit run' writes in its --out folder")));
        var read = Lines(File.ReadAllText(file), file);
        return read.Lines.Count > 0 ? read : throw new FileProblemException(read.Problems.Count > 0 ? read.Problems : [new FileProblem(file, 1, 1, new("un fichier vide", "an empty file"), new("un parcours par ligne", "one journey a line"))]);
    }

    /// <summary>Reads the text of a history; <paramref name="file"/> is named in problems.</summary>
    public static HistoryRead Lines(string text, string file)
    {
        var (lines, problems) = (new List<HistoryLine>(), new List<FileProblem>());
        foreach (var (index, line) in text.Split('\n').Index().Where(l => !string.IsNullOrWhiteSpace(l.Item)))
        {
            var (read, problem) = Parse(line, file, index + 1);
            if (read is not null) lines.Add(read);
            if (problem is not null) problems.Add(problem);
        }
        return new(lines, problems);
    }

    private static (HistoryLine? Line, FileProblem? Problem) Parse(string text, string file, int number)
    {
        var expected = new Said("un parcours écrit par « audit run »", "a journey written by 'audit run'");
        try
        {
            var line = JsonSerializer.Deserialize<HistoryLine>(text, Json);
            if (line is not { Schema: Schema, Scenario: not null, Persona: not null, Portal: not null, Profile: not null, Measures: not null, Words: not null }) return (null, new(file, number, 1, new("une ligne d’une autre sorte", "a line of another kind"), expected));
            var newer = line.Version?.Split('.')[0] != Version.Split('.')[0];
            return newer ? (null, new(file, number, 1, Said.Same($"version {line.Version}"), new($"version {Version} ; mettez l’outil à jour", $"version {Version}; update the tool"))) : (line, null);
        }
        catch (JsonException error)
        {
            return (null, new(file, number, (int)(error.BytePositionInLine ?? 0) + 1, new("une ligne qui n’est pas du JSON complet", "a line that is not whole JSON"), expected));
        }
    }

    /// <summary>Two runs may end at once: one waits for the other.</summary>
    private static FileStream Open(string file)
    {
        for (var until = DateTime.UtcNow + LongestWait; ; Thread.Sleep(50))
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(file) && DateTime.UtcNow < until)
            {
            }
        }
    }
}

/// <summary>What could be read of a history, and what could not.</summary>
public sealed record HistoryRead(IReadOnlyList<HistoryLine> Lines, IReadOnlyList<FileProblem> Problems);
