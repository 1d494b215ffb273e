using System.Text.RegularExpressions;

namespace Audit.Journeys.Mailboxes;

/// <summary>Which link of a message the persona opens. Pure; nothing is guessed where two would do.</summary>
internal static partial class MailLinks
{
    /// <summary>A convention: shorter ones are numbers of pages, years, names.</summary>
    private const int ShortestProof = 12;

    /// <summary>The link with these words on it; without words the only one, else the only one that says that it confirms. Null when there is none such.</summary>
    internal static MailLink? Choose(IReadOnlyList<MailLink> links, string? words)
    {
        if (words is not null) return links.FirstOrDefault(l => Same(l.Words, words)) ?? links.FirstOrDefault(l => l.Words.Contains(words, StringComparison.OrdinalIgnoreCase));
        return Only(links) ?? Only([.. links.Where(l => Confirms().IsMatch(l.Words))]);
    }

    /// <summary>The parts of an address that prove who received it: long ones, with digits, in its path or its query.</summary>
    internal static IEnumerable<string> ProofsIn(string address) =>
        !Uri.TryCreate(address, UriKind.Absolute, out var uri) ? [] : $"{uri.AbsolutePath}/{uri.Query.TrimStart('?')}".Split('/', '&')
            .Select(part => Uri.UnescapeDataString(part[(part.IndexOf('=', StringComparison.Ordinal) + 1)..]))
            .Where(part => part.Length >= ShortestProof && part.Any(char.IsAsciiDigit));

    private static MailLink? Only(IReadOnlyList<MailLink> links) => links.DistinctBy(l => l.Address).Count() == 1 ? links[0] : null;

    private static bool Same(string one, string other) => one.Equals(other.Trim(), StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\b(valid|confirm|activ|vérifi|verif|finalis|terminer mon|complet|continu|poursui|reset|réinitialis)", RegexOptions.IgnoreCase)]
    private static partial Regex Confirms();
}
