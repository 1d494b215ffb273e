using System.Text.RegularExpressions;

namespace Audit.Traces;

/// <summary>
/// A help or accessibility page, visited after the journey in a context of its own that never logged in. It is no screen of the journey and counts in none.
/// </summary>
/// <param name="FromScreen">Id of the first screen that leads to it.</param>
/// <param name="Clicks">Clicks from that screen: 1, or 2 by way of another such page.</param>
/// <param name="Url">The address of the link that was followed.</param>
/// <param name="Status">What the server answered; null when nothing came.</param>
/// <param name="Blocks">What there is to read; null when the page did not come.</param>
/// <param name="Failure">Why it did not come.</param>
public sealed record AsidePage(
    AsidePurpose Purpose,
    string FromScreen,
    int Clicks,
    string Url,
    int? Status = null,
    string? Title = null,
    IReadOnlyList<TextBlock>? Blocks = null,
    IReadOnlyList<ControlSeen>? Controls = null,
    string? Failure = null);

/// <summary>What a link's words say it leads to.</summary>
public enum AsidePurpose
{
    Help,
    Accessibility,
}

/// <summary>The links worth following once the journey is over, by their words. One list, so that what was not followed is known.</summary>
public static partial class AsideLinks
{
    /// <summary>Null for any other link, for a button, and for what is no page (a telephone number, a file).</summary>
    public static AsidePurpose? PurposeOf(ControlSeen control)
    {
        if (control is not { Control: ControlKind.Link, Href: { } href } || !href.StartsWith("http", StringComparison.OrdinalIgnoreCase) || File().IsMatch(href)) return null;
        if (Accessibility().IsMatch(control.Name)) return AsidePurpose.Accessibility;
        return Help().IsMatch(control.Name) ? AsidePurpose.Help : null;
    }

    /// <summary>True when two addresses are one page.</summary>
    public static bool Same(string? one, string? other) =>
        one is not null && other is not null && ScreenIdentity.Address(one) == ScreenIdentity.Address(other);

    [GeneratedRegex(@"\bcontact|nous (joindre|écrire)|\baide\b|assistance|\bfaq\b|foire aux questions|questions? fréquentes|besoin d[’']aide|\bhelp\b|\bsupport\b|get in touch|une question", RegexOptions.IgnoreCase)]
    private static partial Regex Help();

    /// <summary>The statement, not a tool that changes how pages look.</summary>
    [GeneratedRegex(@"accessibilité\s*:|déclaration d[’']accessibilité|^\s*accessibilité( numérique)?\s*$|(non|partiellement|totalement) conforme|accessibility( statement)?\s*(:|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Accessibility();

    [GeneratedRegex(@"\.(pdf|docx?|odt|xlsx?|zip|ics)([?#]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex File();
}
