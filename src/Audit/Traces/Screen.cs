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
    long Bytes);

/// <summary>One time the persona was in front of a screen.</summary>
/// <param name="Errors">Error messages shown on it.</param>
/// <param name="Screenshot">Its own picture when it differs from the first visit's.</param>
public sealed record Visit(int Number, string Screen, long At, int? ArrivedByGesture, IReadOnlyList<string> Errors, string? Screenshot);

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
    bool InPopUp = false);

/// <summary>A captcha on the screen. <paramref name="Kind"/>: image, widget or question.</summary>
public sealed record CaptchaSeen(string Kind, string? Provider, bool HasAlternative, string? FieldKey, Box? Box);

/// <summary>A button that logs in elsewhere: franceconnect, proconnect, google…</summary>
public sealed record IdentityButton(string Provider, string Name, Box? Box);

/// <summary>What the persona typed into one field during one visit, counted and never kept.</summary>
/// <param name="Added">Characters added, however they were set.</param>
/// <param name="Deleted">Characters taken away again.</param>
public sealed record Entry(int Visit, string Screen, string Field, int Added, int Deleted, int FinalLength);
