using System.Text;

namespace Audit;

/// <summary>
/// Writes a file whole or not at all: under another name first, down to the disk, then moved. A killed tool or a power cut leaves
/// the file as it was before, or the new one.
/// </summary>
public static class WholeFile
{
    /// <summary>Ending of the name a file has while it is being written.</summary>
    public const string Part = ".part";

    public static void Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public static void Write(string file, byte[] content)
    {
        var part = $"{file}{Part}";
        try
        {
            WriteThrough(part, content);
            File.Move(part, file, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A full disk: half a file would only take the room that is missing.
            File.Delete(part);
            throw;
        }
    }

    private static void WriteThrough(string file, byte[] content)
    {
        using var stream = new FileStream(file, FileMode.Create, FileAccess.Write);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }
}
