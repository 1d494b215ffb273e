namespace Audit;

/// <summary>The known word somebody most likely meant.</summary>
internal static class Nearest
{
    /// <summary><c> (did you mean 'fill'?)</c>, or nothing when no word is near.</summary>
    public static Said Hint(string typed, IEnumerable<string> known) =>
        typed.Length > 0 && Words(typed, known).FirstOrDefault() is { } word ? new($" (vouliez-vous dire « {word} » ?)", $" (did you mean '{word}'?)") : Said.Same("");

    /// <summary><c>one of click, fill (did you mean 'fill'?)</c></summary>
    public static Said OneOf(IReadOnlyCollection<string> known, string typed)
    {
        var all = string.Join(", ", known);
        var words = known.Count == 1 ? Said.Same(all) : new Said($"l’un de ces mots : {all}", $"one of {all}");
        return words.Then(Hint(typed, known));
    }

    /// <summary>Those that are near, the nearest first.</summary>
    public static IEnumerable<string> Words(string typed, IEnumerable<string> known) =>
        known.Select(word => (word, distance: Distance(typed.ToUpperInvariant(), word.ToUpperInvariant())))
            .Where(near => near.distance <= Math.Max(1, near.word.Length / 3))
            .OrderBy(near => near.distance)
            .Select(near => near.word);

    /// <summary>Letters to add, take away, change or swap with their neighbour to go from one word to the other.</summary>
    private static int Distance(string from, string to)
    {
        var cost = Enumerable.Range(0, from.Length + 1).Select(i => Enumerable.Range(i, to.Length + 1).ToArray()).ToArray();
        for (var i = 1; i <= from.Length; i++)
            for (var j = 1; j <= to.Length; j++)
                cost[i][j] = Cheapest(cost, i, j, (from, to));
        return cost[from.Length][to.Length];
    }

    private static int Cheapest(int[][] cost, int i, int j, (string From, string To) words)
    {
        var changed = words.From[i - 1] == words.To[j - 1] ? 0 : 1;
        var best = Math.Min(Math.Min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + changed);
        var swapped = i > 1 && j > 1 && words.From[i - 1] == words.To[j - 2] && words.From[i - 2] == words.To[j - 1];
        return swapped ? Math.Min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
