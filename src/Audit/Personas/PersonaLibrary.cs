using System.Text;

namespace Audit.Personas;

/// <summary>The personas that come with the tool, and how to find any other.</summary>
public static class PersonaLibrary
{
    /// <summary>The persona of a run that names none.</summary>
    public const string DefaultId = "novice-desktop";

    private const string Folder = "personas/";

    private static readonly Lazy<IReadOnlyList<Persona>> Embedded = new(ReadEmbedded);

    /// <summary>Those of <c>scenarios/personas/</c>, the control last.</summary>
    public static IReadOnlyList<Persona> BuiltIn => Embedded.Value;

    /// <summary>The built-in persona of that id, or the one in the file at that path.</summary>
    /// <exception cref="FileProblemException">Neither exists, or the file is wrong.</exception>
    public static Persona Find(string idOrPath)
    {
        if (BuiltIn.FirstOrDefault(p => p.Id == idOrPath) is { } known) return known;
        if (LooksLikeFile(idOrPath)) return PersonaFile.Read(idOrPath);
        string[] ids = [.. BuiltIn.Select(p => p.Id)];
        throw new FileProblemException(new FileProblem(
            idOrPath, 0, 0, new($"aucun profil « {idOrPath} »", $"no persona called '{idOrPath}'"), Known(ids).Then(Nearest.Hint(idOrPath, ids))));
    }

    private static Said Known(string[] ids) => new(
        $"l’un de ces mots : {string.Join(", ", ids)}, ou le chemin d’un fichier de profil", $"one of {string.Join(", ", ids)}, or the path of a persona file");

    private static bool LooksLikeFile(string idOrPath) =>
        File.Exists(idOrPath) || idOrPath.AsSpan().ContainsAny("/\\.");

    private static IReadOnlyList<Persona> ReadEmbedded()
    {
        var personas = typeof(PersonaLibrary).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => PersonaFile.Parse(TextOf(name), name));
        return [.. personas.OrderBy(p => p.Control).ThenBy(p => p.Id, StringComparer.Ordinal)];
    }

    private static string TextOf(string resource)
    {
        using var stream = typeof(PersonaLibrary).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
