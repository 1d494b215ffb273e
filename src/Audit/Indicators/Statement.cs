using System.Globalization;
using System.Text.RegularExpressions;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>What an accessibility statement says of itself.</summary>
/// <param name="Came">The page was served and holds text.</param>
/// <param name="DeclaredRate">Percent, as the portal declares it; never ours.</param>
/// <param name="Date">The latest date it gives.</param>
internal sealed partial record Statement(bool Came, StatementState? State, double? DeclaredRate, DateOnly? Date, bool NamesDefender)
{
    /// <summary>What it is asked for: the mention, the state, the date, a contact, the Defender of Rights.</summary>
    internal const int Elements = 5;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly string[] Formats = ["d MMMM yyyy", "dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd", "MMMM yyyy"];

    internal static Statement Of(AsidePage page)
    {
        if (page is not { Blocks: { Count: > 0 } blocks, Status: null or < 400 }) return new(false, null, null, null, false);
        var text = string.Join(" ", blocks.Where(b => !b.InPopUp && b.Place is not (Place.Footer or Place.Nav)).Select(b => b.Text));
        return new(true, StateOf(text), RateOf(text), DateOf(text), Defender().IsMatch(text));
    }

    private static StatementState? StateOf(string text) => StateWords().Match(text).Groups["how"].Value.ToUpperInvariant() switch
    {
        "NON" or "NOT" or "N’EST PAS" or "N'EST PAS" => StatementState.Not,
        "PARTIELLEMENT" or "PARTIALLY" or "PARTLY" => StatementState.Partial,
        "TOTALEMENT" or "FULLY" => StatementState.Full,
        _ => null,
    };

    private static double? RateOf(string text) =>
        Rate().Match(text) is { Success: true } rate ? double.Parse(rate.Groups[1].Value.Replace(',', '.'), CultureInfo.InvariantCulture) : null;

    private static DateOnly? DateOf(string text)
    {
        var dates = Dates().Matches(text).Select(m => Parsed(m.Value)).OfType<DateOnly>().ToList();
        return dates.Count == 0 ? null : dates.Max();
    }

    private static DateOnly? Parsed(string text) =>
        DateOnly.TryParseExact(text.Replace("1er ", "1 ", StringComparison.OrdinalIgnoreCase), Formats, French, DateTimeStyles.AllowWhiteSpaces, out var date)
        || DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out date) ? date : null;

    [GeneratedRegex(@"\b(?<how>non|partiellement|totalement|not|partially|partly|fully|n[’']est pas)\s+(en conformité|conforme|compliant|conformant)", RegexOptions.IgnoreCase)]
    private static partial Regex StateWords();

    [GeneratedRegex(@"([0-9]{1,3}(?:[.,][0-9]+)?)\s?%")]
    private static partial Regex Rate();

    [GeneratedRegex(@"\b\d{1,2}(er)? (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b|\b\d{1,2}/\d{1,2}/\d{4}\b|\b\d{4}-\d{2}-\d{2}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Dates();

    [GeneratedRegex(@"défenseur des droits|defender of rights|ombudsman|enforcement (procedure|body)", RegexOptions.IgnoreCase)]
    private static partial Regex Defender();
}

/// <summary>The three states the French decree knows.</summary>
internal enum StatementState
{
    Not,
    Partial,
    Full,
}
