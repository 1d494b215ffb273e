namespace Audit.Traces;

/// <summary>Writes a trace's folder. Every file is written whole or not at all: under another name first, then moved.</summary>
public sealed class TraceFolder
{
    public const string Screens = "screens";

    public TraceFolder(string path)
    {
        Path = path;
        Directory.CreateDirectory(System.IO.Path.Combine(path, Screens));
    }

    public string Path { get; }

    /// <summary>Writes the text of <c>trace.json</c>.</summary>
    public void WriteTrace(string json) => WriteWhole(TraceFile.FileName, file => File.WriteAllText(file, json));

    /// <summary>Writes one file of the folder and returns its name relative to it, with forward slashes.</summary>
    public string WriteScreen(string name, byte[] content)
    {
        WriteWhole(System.IO.Path.Combine(Screens, name), file => File.WriteAllBytes(file, content));
        return $"{Screens}/{name}";
    }

    private void WriteWhole(string name, Action<string> write)
    {
        var target = System.IO.Path.Combine(Path, name);
        var part = $"{target}.part";
        write(part);
        File.Move(part, target, overwrite: true);
    }
}
