namespace Audit;

/// <summary>A number with its word: French has one thing up to two, English only at one.</summary>
internal static class Plural
{
    public static string Fr(int count, string one, string several) => $"{count} {(count < 2 ? one : several)}";

    public static string En(int count, string one, string several) => $"{count} {(count == 1 ? one : several)}";
}
