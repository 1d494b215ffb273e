using System.Collections.Frozen;
using System.Text.Json;

namespace Audit.Language;

/// <summary>The terms of <c>jargon.json</c>, ready to be looked for.</summary>
internal static class JargonLexicon
{
    private static readonly Lazy<IReadOnlyList<JargonTerm>> Listed = new(Read);
    private static readonly Lazy<FrozenDictionary<string, TermPattern[]>> ByFirstWord = new(Index);
    private static readonly Lazy<FrozenSet<string>> Acronyms = new(() => Terms.Where(t => t.Kind == "acronym").SelectMany(t => Piece.Of(t.Term)).Where(p => p.AllCapitals).Select(p => p.Key).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>All terms, acronyms included, as listed.</summary>
    internal static IReadOnlyList<JargonTerm> Terms => Listed.Value;

    /// <summary>Whether this is a listed acronym, or a part of one.</summary>
    internal static bool IsAcronym(Piece piece) => piece.AllCapitals && Acronyms.Value.Contains(piece.Key);

    /// <summary>The longest term or plain phrase that begins with this piece, null without one.</summary>
    internal static TermPattern? LongestAt(List<Piece> pieces, int at)
    {
        if (pieces[at].IsMark) return null;
        var asWritten = FirstMatch(pieces[at].Key, pieces, at);
        var otherwise = pieces[at].OtherKey is { } key ? FirstMatch(key, pieces, at) : null;
        return (otherwise?.Words.Count ?? 0) > (asWritten?.Words.Count ?? 0) ? otherwise : asWritten;
    }

    private static TermPattern? FirstMatch(string key, List<Piece> pieces, int at)
    {
        if (!ByFirstWord.Value.TryGetValue(key, out var candidates)) return null;
        foreach (var candidate in candidates)
            if (candidate.Matches(pieces, at)) return candidate;
        return null;
    }

    /// <summary>Longest first; of two as long, the plain phrase, then the one with fewer forms (mise en demeure before mettre en demeure).</summary>
    private static FrozenDictionary<string, TermPattern[]> Index() =>
        Terms.Where(t => t.Kind != "acronym").SelectMany(TermPattern.Of)
            .OrderByDescending(p => p.Words.Count).ThenBy(p => p.Term is not null).ThenBy(p => p.Words[0].Count)
            .SelectMany(p => p.Words[0].Select(key => (key, p)))
            .GroupBy(entry => entry.key, entry => entry.p, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static IReadOnlyList<JargonTerm> Read()
    {
        using var stream = typeof(JargonLexicon).Assembly.GetManifestResourceStream("language/jargon.json")!;
        return [.. JsonSerializer.Deserialize<Listing>(stream, Strict)!.Terms.Select(e => e.ToTerm())];
    }

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Strict) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private sealed record Listing(IReadOnlyDictionary<string, string> Fields, IReadOnlyList<Entry> Terms);

    private sealed record Entry(
        string Term, string[] Plain, string Kind, string Support, string? Expansion = null, string Words = "fixed", string[]? Met = null, string[]? Unless = null, string[]? Not = null, string[]? Also = null)
    {
        internal JargonTerm ToTerm() =>
            new(Term, Plain, Kind, Support, Expansion) { Words = Words, Met = Met ?? [], Unless = Unless ?? [], Not = Not ?? [], Also = Also ?? [] };
    }
}
