using Audit.Traces;

namespace Audit.Mutants;

/// <summary>What became of a mutant.</summary>
/// <param name="Half">ours or blind.</param>
/// <param name="InvalidBecause">Why it is no mutant; null for one that counts.</param>
internal sealed record Verdict(string Half, Trial Trial, IReadOnlyList<Change> Changes, string? InvalidBecause)
{
    internal Mutant Mutant => Trial.Mutant;

    /// <summary>The measure it was planted for, first of all.</summary>
    internal string Aim => Mutant.Finds[0];

    /// <summary>The persona got to the end: a journey that breaks off says nothing sure.</summary>
    internal bool Ended => Trial.Ending.Kind == EndingKind.Completed;

    internal IReadOnlyList<Change> Right => [.. Changes.Where(c => Mutant.Finds.Contains(c.Indicator))];

    internal bool Found => Ended && Right.Count > 0;

    /// <summary>Findings nobody expected of it.</summary>
    internal IReadOnlyList<Change> Extras => [.. Changes.Where(c => c.IsFinding && !Mutant.Finds.Contains(c.Indicator))];

    /// <param name="unmutated">The same procedure by the same persona.</param>
    /// <param name="invalid">Mutants known to be none, and why.</param>
    internal static Verdict Of(string half, Trial trial, Trial unmutated, IReadOnlyDictionary<string, string> invalid)
    {
        var because = invalid.GetValueOrDefault(trial.Mutant.Id) ?? (trial.Unmatched.Count > 0 ? $"without effect: {string.Join("; ", trial.Unmatched)}" : null);
        return new(half, trial, Change.Between(unmutated.Card, trial.Card), because);
    }
}
