namespace Audit.Traces;

/// <summary>One physical act of the persona.</summary>
/// <param name="Number">1-based, in order.</param>
/// <param name="Visit">Number of the visit it was made in.</param>
/// <param name="Key">For a key: its name; letters typed into fields are not listed here, see <see cref="Entry"/>.</param>
/// <param name="Submitted">The key sent the form.</param>
/// <param name="PopUp">Id of the pop-up it dealt with.</param>
/// <param name="Distance">For a scroll: viewport heights.</param>
public sealed record Gesture(
    int Number,
    GestureKind Kind,
    long At,
    string Screen,
    int Visit,
    int? Step,
    ElementFacts? Target,
    string? Key = null,
    bool Submitted = false,
    string? PopUp = null,
    double? Distance = null);

public enum GestureKind
{
    /// <summary>Mouse press.</summary>
    Press,

    /// <summary>Finger tap.</summary>
    Tap,

    /// <summary>A key that acts (Enter, Space, Tab, arrows, Escape).</summary>
    Key,

    /// <summary>A stretch of scrolling.</summary>
    Scroll,

    /// <summary>The button of a JavaScript dialog or a permission prompt, which lies outside the page.</summary>
    DialogButton,
}

/// <summary>What was under the pointer or had the focus.</summary>
/// <param name="Control">What it is for the persona.</param>
/// <param name="Name">Accessible name.</param>
/// <param name="FieldKey">Key of the <see cref="Field"/>, when it is one.</param>
/// <param name="OpensDialog">Says it opens a dialog (aria-haspopup, aria-controls, commandfor…).</param>
/// <param name="OpensWindow">Says in its name or title that it opens a window.</param>
/// <param name="Css">A short selector, for developers.</param>
/// <param name="Reach">All that can be pressed to work it, its label included. Only for what was pressed.</param>
/// <param name="Inline">A link among the words of a sentence.</param>
/// <param name="Crowded">Smaller than 24 pixels, with another target within 12 of its middle, or the middle of another small one within 24.</param>
public sealed record ElementFacts(
    ControlKind Control,
    string Tag,
    string? Role,
    string Name,
    string? FieldKey,
    string? Href,
    bool OpensDialog,
    bool OpensWindow,
    string Css,
    Box? Box,
    Box? Reach = null,
    bool Inline = false,
    bool Crowded = false);

public enum ControlKind
{
    Link,
    Button,
    MenuItem,

    /// <summary>Radio, checkbox, list, option, date cell, month arrow.</summary>
    Choice,
    FilePicker,
    TextField,

    /// <summary>Anything else: a press on it changes nothing of itself.</summary>
    Other,
}
