using System.Text.Json;

namespace Audit.Journeys.Reaching;

/// <summary>A login saved by <c>audit login</c>: the cookies and stored values of a browser. All of it is secret.</summary>
public sealed class LoginState
{
    /// <summary>Shorter values are choices and counters, not proofs; a convention.</summary>
    private const int ShortestProof = 12;

    private const int LongestProof = 4096;

    private LoginState(string json, IReadOnlyList<string> proofs) => (Json, Proofs) = (json, proofs);

    internal string Json { get; }

    /// <summary>The values that would let somebody else in.</summary>
    internal IReadOnlyList<string> Proofs { get; }

    /// <summary>No cookie and no stored value: nobody is logged in with that.</summary>
    public bool IsEmpty { get; private init; }

    /// <summary>Reads a saved login.</summary>
    /// <exception cref="FileProblemException">The file cannot be read, or is none.</exception>
    public static LoginState Read(string file)
    {
        try
        {
            return Parse(File.ReadAllText(file));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Problem(file, Unopened.Said(error));
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw Problem(file, new("autre chose qu’une connexion enregistrée", "something else than a saved login"));
        }
    }

    internal static LoginState Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var cookies = document.RootElement.GetProperty("cookies").EnumerateArray().Select(ValueOf).ToList();
        var stored = document.RootElement.GetProperty("origins").EnumerateArray().SelectMany(o => o.GetProperty("localStorage").EnumerateArray()).Select(ValueOf).ToList();
        return new LoginState(json, [.. cookies.Concat(stored).Where(IsProof).Distinct()]) { IsEmpty = cookies.Count + stored.Count == 0 };
    }

    /// <summary>Writes the file whole or not at all, and so that only its owner can read it.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(string file)
    {
        var part = $"{file}.part";
        File.Delete(part);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(part, options)) writer.Write(Json);
        File.Move(part, file, overwrite: true);
    }

    private static string ValueOf(JsonElement item) => item.GetProperty("value").GetString() ?? "";

    private static bool IsProof(string value) => value.Length is >= ShortestProof and <= LongestProof && value.Any(char.IsAsciiDigit) && !value.Any(char.IsWhiteSpace);

    private static FileProblemException Problem(string file, Said found) =>
        new(new FileProblem(file, 0, 0, found, new("une connexion enregistrée par « audit login URL --save FICHIER »", "a login saved by 'audit login URL --save FILE'")));
}
