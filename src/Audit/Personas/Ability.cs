namespace Audit.Personas;

/// <summary>
/// Who is least able: the order in which personas are shown, and who stands for two that fared alike. It follows from what the personas' files
/// declare and never from how a journey went. A convention
/// of this tool: the control comes last; before her, who reads slowest comes first, for reading is what every screen asks; then who types
/// slowest, then who lacks most. Of the personas that come with the tool: <c>low-literacy-smartphone</c>, <c>senior-smartphone</c>,
/// <c>novice-desktop</c>, <c>rural-slow-connection</c>, <c>confident-adult</c>.
/// </summary>
public static class Ability
{
    /// <summary>The least able first, the control last; the order is the same whatever order they come in.</summary>
    public static IReadOnlyList<T> LeastAbleFirst<T>(IEnumerable<T> all, Func<T, Persona> who) =>
    [
        .. all.OrderBy(t => who(t).Control)
            .ThenBy(t => who(t).Speeds.ReadingWordsPerMinute)
            .ThenByDescending(t => who(t).Speeds.SecondsPerKey)
            .ThenByDescending(t => (who(t).Lacks?.Count ?? 0) + who(t).StoppedBy.Count)
            .ThenBy(t => who(t).Id, StringComparer.Ordinal),
    ];
}
