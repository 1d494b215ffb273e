namespace Audit;

/// <summary>Why a file could not be opened.</summary>
internal static class Unopened
{
    /// <summary>English keeps the system's sentence; French says the usual reasons in its own words.</summary>
    public static Said Said(Exception error) => new(Fr(error), $"a file that cannot be opened ({error.Message})");

    private static string Fr(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "aucun fichier à cet endroit",
        UnauthorizedAccessException => "un fichier que vous n’avez pas le droit d’ouvrir, ou un dossier",
        _ => $"un fichier impossible à ouvrir ({error.Message})",
    };
}
