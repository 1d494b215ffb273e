namespace Audit.Traces;

/// <summary>What the persona had in front of her between two gestures; each distinct one once, in the order met.</summary>
/// <param name="Id"><c>s01</c>, <c>s02</c>…</param>
/// <param name="Identity">What makes it distinct; see <see cref="ScreenIdentity"/>.</param>
/// <param name="Site">Registrable domain, or host and port on the loopback.</param>
/// <param name="Heading">Main heading in view.</param>
/// <param name="CurrentStep">The step the page says it is at ("Étape 2 sur 5").</param>
/// <param name="Dialog">Heading of the dialog the persona asked for.</param>
/// <param name="Viewport">The window of the persona's device.</param>
/// <param name="Picture">What the screenshot shows: the page down to a limit; boxes are measured on it.</param>
/// <param name="Words">Visible words.</param>
/// <param name="WaitingMs">From the gesture to the page being still; null when nothing was waited for.</param>
/// <param name="Blocks">What there is to read, in reading order, <see cref="MostBlocks"/> at most for each document; null in traces older than 1.1.</param>
/// <param name="Controls">The links and buttons in sight; null in traces older than 1.1.</param>
public sealed record Screen(
    string Id,
    string Identity,
    string Url,
    string Site,
    string Title,
    string? Language,
    string? Heading,
    string? CurrentStep,
    string? Dialog,
    string? Screenshot,
    string? Snapshot,
    Size Viewport,
    Size Picture,
    int Words,
    IReadOnlyList<Field> Fields,
    IReadOnlyList<CaptchaSeen> Captchas,
    IReadOnlyList<IdentityButton> IdentityButtons,
    IReadOnlyList<string> AccountWords,
    AxeScreen? Axe,
    double? WaitingMs,
    int Requests,
    long Bytes,
    IReadOnlyList<TextBlock>? Blocks = null,
    IReadOnlyList<ControlSeen>? Controls = null)
{
    /// <summary>No document is read further: what is counted in its texts is then a lower bound.</summary>
    public const int MostBlocks = 1500;
}

/// <summary>A stretch of visible text that reads as one.</summary>
/// <param name="Language">The language the page says it is in, nearest first.</param>
/// <param name="Field">Key of the field it labels or helps with.</param>
/// <param name="InPopUp">Inside something nobody asked for.</param>
public sealed record TextBlock(TextKind Kind, Place Place, string Text, string? Language, string? Field, Box? Box, bool InPopUp = false);

public enum TextKind
{
    Heading,
    Paragraph,
    ListItem,
    Cell,
    Label,
    Legend,
    Help,
    Error,
    Step,
    Link,
    Button,
}

/// <summary>The part of a page something stands in.</summary>
public enum Place
{
    Main,
    Header,
    Nav,
    Aside,
    Footer,
    Dialog,
}

/// <summary>A link or button in sight. <paramref name="Language"/> is what it says of its destination's (hreflang) or its own.</summary>
public sealed record ControlSeen(ControlKind Control, string Name, string? Href, Place Place, string? Language, Box? Box, bool InPopUp = false);

/// <summary>One time the persona was in front of a screen.</summary>
/// <param name="Errors">Error messages shown on it.</param>
/// <param name="Screenshot">Its own picture when it differs from the first visit's.</param>
/// <param name="WaitingMs">From the gesture to the page being still; null when nothing was waited for.</param>
/// <param name="Traffic">What came over the line for it, by host.</param>
public sealed record Visit(
    int Number, string Screen, long At, int? ArrivedByGesture, IReadOnlyList<string> Errors, string? Screenshot, double? WaitingMs = null, IReadOnlyList<HostTraffic>? Traffic = null);

/// <summary>Requests answered by one host and the bytes received, headers included.</summary>
public sealed record HostTraffic(string Host, int Requests, long Bytes);

/// <summary>CSS pixels.</summary>
public sealed record Size(int Width, int Height);

/// <summary>CSS pixels from the top left of the screen's picture.</summary>
public sealed record Box(double X, double Y, double Width, double Height);

/// <summary>A field of a form as it was offered; its value is never kept.</summary>
/// <param name="Key">Stable within its screen.</param>
/// <param name="Label">Accessible name, empty when it has none.</param>
/// <param name="Type">input type, or select, textarea, contenteditable.</param>
/// <param name="Group">Radio name, or the legend of the fieldset; fields of one question share it.</param>
/// <param name="InSearch">In a search landmark or a site-wide search form.</param>
/// <param name="InMenu">A list that jumps to another page, not a question.</param>
/// <param name="TogglesPassword">A box that only shows the password.</param>
/// <param name="OutOfSight">Rendered where nobody looks: a honeypot.</param>
/// <param name="PartOf">Legend that several boxes of one date or one code share; null otherwise.</param>
/// <param name="InPopUp">Inside a pop-up nobody asked for (the mail field of a newsletter), so no question of the procedure.</param>
/// <param name="Help">The words that help with it, tied to it or just beside.</param>
/// <param name="LabelFrom">Where its name comes from: label, aria, title, placeholder or none.</param>
/// <param name="CanBeShown">For a password: there is a way to see what one types. Null for other fields.</param>
/// <param name="RefusesPaste">Turns down what is pasted. Null where it was not tried.</param>
/// <param name="Prefilled">The page had already put a value in.</param>
public sealed record Field(
    string Key,
    string Label,
    string Type,
    string? Name,
    string? Group,
    string? PartOf,
    string? Autocomplete,
    bool Required,
    bool Ticked,
    bool InSearch,
    bool InMenu,
    bool TogglesPassword,
    bool OutOfSight,
    Box? Box,
    bool InPopUp = false,
    string? Placeholder = null,
    string? InputMode = null,
    string? Pattern = null,
    int? MaxLength = null,
    string? Accept = null,
    bool Multiple = false,
    bool Capture = false,
    string? Help = null,
    string? LabelFrom = null,
    bool? CanBeShown = null,
    bool? RefusesPaste = null,
    bool Prefilled = false,
    bool ReadOnly = false);

/// <summary>A captcha on the screen. <paramref name="Kind"/>: image, widget or question.</summary>
public sealed record CaptchaSeen(string Kind, string? Provider, bool HasAlternative, string? FieldKey, Box? Box);

/// <summary>A button that logs in elsewhere: franceconnect, proconnect, google…</summary>
public sealed record IdentityButton(string Provider, string Name, Box? Box);

/// <summary>What the persona typed into one field during one visit, counted and never kept.</summary>
/// <param name="Added">Characters added, however they were set.</param>
/// <param name="Deleted">Characters taken away again.</param>
/// <param name="Answer">Entries with one number were given the same answer (case, accents, spaces and signs apart); 0 when that was not looked at.</param>
public sealed record Entry(int Visit, string Screen, string Field, int Added, int Deleted, int FinalLength, int Answer = 0);
