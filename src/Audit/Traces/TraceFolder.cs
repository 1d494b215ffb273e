using System.Text.RegularExpressions;

namespace Audit.Traces;

/// <summary>Writes a trace's folder. Every file is written whole or not at all.</summary>
public sealed partial class TraceFolder
{
    public const string Screens = "screens";

    public TraceFolder(string path)
    {
        Path = path;
        Directory.CreateDirectory(System.IO.Path.Combine(path, Screens));
    }

    public string Path { get; }

    /// <summary>
    /// The trace of a journey that came to its own end, with every picture and snapshot it names; null when it was cut, when its browser
    /// died, or when something of it is missing or unreadable.
    /// </summary>
    public static Trace? Finished(string path)
    {
        try
        {
            var trace = TraceFile.Read(path);
            var cut = trace.Ending is { Kind: EndingKind.Interrupted } or { Reason: EndReason.BrowserDied };
            return cut || Files(trace).Any(name => !HasContent(System.IO.Path.Combine(path, name))) ? null : trace;
        }
        catch (TraceFileException)
        {
            // No trace, or half of one: not finished.
            return null;
        }
    }

    /// <summary>Takes away what an earlier journey left here, and nothing else: any other file stays, and so does the folder that holds it.</summary>
    public static void Clear(string path)
    {
        if (!Directory.Exists(path)) return;
        var screens = System.IO.Path.Combine(path, Screens);
        foreach (var name in new[] { TraceFile.FileName, $"{TraceFile.FileName}{WholeFile.Part}" }) File.Delete(System.IO.Path.Combine(path, name));
        if (Directory.Exists(screens))
            foreach (var file in Directory.EnumerateFiles(screens).Where(f => Written().IsMatch(System.IO.Path.GetFileName(f))).ToList()) File.Delete(file);
        foreach (var folder in new[] { screens, path }.Where(f => Directory.Exists(f) && !Directory.EnumerateFileSystemEntries(f).Any())) Directory.Delete(folder);
    }

    /// <summary>Writes the text of <c>trace.json</c>.</summary>
    public void WriteTrace(string json) => WholeFile.Write(System.IO.Path.Combine(Path, TraceFile.FileName), json);

    /// <summary>Writes one file of the folder and returns its name relative to it, with forward slashes.</summary>
    public string WriteScreen(string name, byte[] content)
    {
        WholeFile.Write(System.IO.Path.Combine(Path, Screens, name), content);
        return $"{Screens}/{name}";
    }

    private static IEnumerable<string> Files(Trace trace) =>
        trace.Screens.SelectMany(s => new[] { s.Screenshot, s.Snapshot })
            .Concat(trace.Visits.Select(v => v.Screenshot))
            .Concat(trace.PopUps.Select(p => p.Screenshot))
            .Append(trace.Ending.Screenshot)
            .OfType<string>();

    private static bool HasContent(string file) => new FileInfo(file) is { Exists: true, Length: > 0 };

    /// <summary>The names a journey gives: a letter and a number (<c>s01</c>, <c>s01-4</c>, <c>p2</c>), or <c>end</c>.</summary>
    [GeneratedRegex(@"^([a-z]\d+|end)(-\d+)?\.(jpg|html)(\.part)?$")]
    private static partial Regex Written();
}
