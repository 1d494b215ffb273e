namespace Audit.Language;

/// <summary>An acronym where it is first met.</summary>
/// <param name="Text">As it is written there.</param>
/// <param name="Block">Which of the texts it stands in, from 0.</param>
/// <param name="Start">Characters of that text before it.</param>
/// <param name="Expanded">Its words stand beside it.</param>
/// <param name="Known">What the project's list says of it, null when it is not listed.</param>
public sealed record Acronym(string Text, int Block, int Start, int Length, bool Expanded, JargonTerm? Known);

/// <summary>
/// Looks for acronyms in a French text. Not counted: those everybody knows as words (<see cref="CapitalWords.Familiar"/>), roman numerals, units, codes, names and words in
/// capitals, and what <see cref="Jargon"/> counts already (PDF, URL).
/// </summary>
public static class Acronyms
{
    private static readonly Lazy<Dictionary<string, JargonTerm>> Listed = new(() =>
        Jargon.Terms.Where(t => t.Kind == "acronym").SelectMany(t => t.Also.Append(t.Term), (term, written) => (term, written)).ToDictionary(e => e.written, e => e.term, StringComparer.Ordinal));

    private const int MostLetters = 6;

    private static readonly string[] OwnedByJargon = ["PDF", "URL", "CERFA"];

    /// <summary>The distinct acronyms, each where it is first met. Give it the texts of a screen, or of a journey, in reading order; values of fields are none of them.</summary>
    public static IReadOnlyList<Acronym> In(IEnumerable<string> blocksInReadingOrder) => In(blocksInReadingOrder.Select(text => new Writing(text)));

    internal static IReadOnlyList<Acronym> In(IEnumerable<Writing> blocksInReadingOrder)
    {
        // A text that comes back holds nothing that was not met where it came first.
        Block[] blocks = [.. blocksInReadingOrder.Select((text, i) => new Block(i, text)).DistinctBy(b => b.Text, StringComparer.Ordinal)];
        var quiet = new Lazy<HashSet<string>>(() => QuietWords(blocks));
        return [.. blocks.SelectMany(b => b.Candidates(Listed.Value.ContainsKey).Select(c => (Block: b, Candidate: c))).Where(e => IsAcronym(e.Block, e.Candidate, quiet))
            .DistinctBy(e => Letters.Bare(e.Candidate.Text)).Select(e => Met(e.Block, e.Candidate))];
    }

    private static HashSet<string> QuietWords(Block[] blocks)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in blocks) block.AddQuietWords(MostLetters, words);
        return words;
    }

    private static Acronym Met(Block block, Candidate candidate)
    {
        var known = Known(candidate.Text);
        var written = candidate.Text + NumberAfter(block.Text.AsSpan(candidate.Start + candidate.Text.Length));
        return new(written, block.Number, candidate.Start, written.Length, Neighbours.SpellOut(block, candidate, known), known);
    }

    /// <summary>The number that is part of the name, as in UTF-8: a hyphen and one or two digits.</summary>
    private static string NumberAfter(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || rest[0] != '-') return "";
        var digits = rest[1..].IndexOfAnyExceptInRange('0', '9');
        if (digits < 0) digits = rest.Length - 1;
        var ends = rest.Length == digits + 1 || !char.IsLetterOrDigit(rest[digits + 1]);
        return digits is 1 or 2 && ends ? rest[..(digits + 1)].ToString() : "";
    }

    private static bool IsAcronym(Block block, Candidate candidate, Lazy<HashSet<string>> quiet)
    {
        var letters = Letters.Bare(candidate.Text);
        if (OwnedByJargon.Contains(letters) || CapitalWords.Familiar.Contains(letters) || CapitalWords.Signs.Contains(letters)) return false;
        if (Known(candidate.Text) is not null) return !CapitalWords.IsStressed(letters) || (!block.Shouts && block.HasDeterminer(candidate));
        return !block.Shouts && IsShaped(candidate.Text) && !IsNumeral(candidate.Text) && letters.Distinct().Count() > 1
            && !CapitalWords.IsStressed(letters) && !block.IsNameOrCode(candidate) && !quiet.Value.Contains(letters.ToLowerInvariant());
    }

    /// <summary>Two to six letters of which at least half are capitals; more letters make a word written in capitals.</summary>
    private static bool IsShaped(string text)
    {
        var letters = text.Count(char.IsLetter);
        var capitals = text.Count(char.IsUpper);
        return letters is >= 2 and <= MostLetters && capitals >= 2 && capitals * 2 >= letters && !text.Any(c => c > 'ÿ' || "ÀÂÄÉÈÊËÎÏÔÖÙÛÜÇ".Contains(c, StringComparison.Ordinal));
    }

    /// <summary>IV, XXe.</summary>
    private static bool IsNumeral(string text) => text.TrimEnd('e', 'r').AsSpan().IndexOfAnyExcept("IVX") < 0;

    private static JargonTerm? Known(string written) => Listed.Value.GetValueOrDefault(written) ?? Listed.Value.GetValueOrDefault(Letters.Bare(written));
}
