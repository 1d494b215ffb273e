namespace Audit.Scoring;

/// <summary>From an index to a letter, by the profile's published cut-offs.</summary>
internal static class Grades
{
    /// <summary>The best grade the index reaches; null without an index.</summary>
    public static string? Of(double? index, IReadOnlyList<GradeCut> cuts) =>
        index is { } value ? cuts.FirstOrDefault(c => value >= c.From)?.Grade : null;
}
