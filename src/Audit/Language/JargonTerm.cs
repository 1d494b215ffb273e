namespace Audit.Language;

/// <summary>A term of French administrations that people do not know.</summary>
/// <param name="Term">As it is listed; a note in brackets tells which meaning is meant.</param>
/// <param name="Plain">Plain words for it.</param>
/// <param name="Kind">Where it comes from: linking, verb, noun, adjective, law, money, paper, time, family, status, housing, digital; acronym for those <see cref="Acronyms"/> looks for.</param>
/// <param name="Support">How well the entry is supported: sourced, dila-defined, dila-abbreviation, editorial, editorial-acronym.</param>
/// <param name="Expansion">What the letters of an acronym stand for.</param>
public sealed record JargonTerm(string Term, IReadOnlyList<string> Plain, string Kind, string Support, string? Expansion = null)
{
    /// <summary>How it is inflected: verb, noun, adjective or fixed.</summary>
    internal string Words { get; init; } = "fixed";

    /// <summary>The ways it is met, when they are not the term itself.</summary>
    internal IReadOnlyList<string> Met { get; init; } = [];

    /// <summary>Plain French that holds the same words.</summary>
    internal IReadOnlyList<string> Unless { get; init; } = [];

    /// <summary>Forms that are another word.</summary>
    internal IReadOnlyList<string> Not { get; init; } = [];

    /// <summary>Other ways an acronym is written.</summary>
    internal IReadOnlyList<string> Also { get; init; } = [];
}

/// <summary>A term met in a text.</summary>
/// <param name="Start">Characters of the text before it.</param>
/// <param name="Length">Characters as it is written there.</param>
/// <param name="Explained">The same text explains the term, here or elsewhere.</param>
public sealed record JargonHit(JargonTerm Term, int Start, int Length, bool Explained);
