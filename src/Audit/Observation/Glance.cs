using Audit.Traces;

namespace Audit.Observation;

/// <summary>What one look at a page told, before anything is made of it. Filled by <c>Probe/5-look.js</c>.</summary>
/// <param name="Replaced">Functions of the browser the page put its own in the place of, for good: what is seen through them is not sure.</param>
/// <param name="Mark">As <see cref="Rest.Mark"/>.</param>
internal sealed record Glance(
    string Url,
    string Title,
    string? Language,
    string? Heading,
    string? CurrentStep,
    string Text,
    string ContentType,
    int Words,
    IReadOnlyList<Field> Fields,
    IReadOnlyList<CaptchaSeen> Captchas,
    IReadOnlyList<IdentityButton> IdentityButtons,
    IReadOnlyList<string> AccountWords,
    IReadOnlyList<string> Errors,
    IReadOnlyList<OverlaySeen> Overlays,
    Size Viewport,
    Size Page,
    double ScrollY,
    int ControlsCount,
    int Images,
    int Frames,
    IReadOnlyList<TextBlock> Blocks,
    IReadOnlyList<ControlSeen> Links,
    IReadOnlyList<string> Replaced,
    string? Mark = null);

/// <summary>What a child frame told.</summary>
internal sealed record FrameGlance(
    IReadOnlyList<Field> Fields,
    IReadOnlyList<CaptchaSeen> Captchas,
    int Words,
    IReadOnlyList<string> Errors,
    IReadOnlyList<ElementFacts> Controls,
    string Text,
    IReadOnlyList<TextBlock> Blocks,
    IReadOnlyList<ControlSeen> Links);

/// <summary>Something that lies over the page.</summary>
/// <param name="Marks">Its ids and classes: a hint for its kind, never part of its identity.</param>
/// <param name="Frame">Its content stands in an iframe.</param>
/// <param name="Controls">What can be pressed in it, what is in view first; what is greyed out is not among it.</param>
/// <param name="ControlsInView">How many of them need no scrolling.</param>
/// <param name="Ticks">One digit for each box or switch in it: 1 when it is on.</param>
internal sealed record OverlaySeen(
    string? Role,
    string Name,
    string Text,
    string Tag,
    string Marks,
    double CoveredShare,
    bool BlocksPointer,
    bool TookFocus,
    bool HasTextField,
    bool Frame,
    IReadOnlyList<ElementFacts> Controls,
    int ControlsInView,
    string Ticks,
    Box Box)
{
    /// <summary>No more than one button, however it is drawn: it says nothing by itself.</summary>
    internal bool IsJustAControl => !Frame && !HasTextField && Controls.Count <= 1 && Text.Length <= LoneControlText;

    private const int LoneControlText = 40;
}

/// <summary>What <c>Probe/6-watch.js</c> tells at once.</summary>
internal sealed record ToldTogether(string? Token, IReadOnlyList<Told> Messages);

/// <summary>A message of <c>Probe/6-watch.js</c>.</summary>
/// <param name="T">press, heard, key, submit, entry, scroll, permission.</param>
internal sealed record Told(
    string T,
    bool Touch,
    string? Key,
    ElementFacts? Element,
    Offset? Offset,
    string? Field,
    int Added,
    int Deleted,
    int Length,
    uint Mark,
    double Distance,
    string? What);

/// <summary>Where a frame stands in the window, in CSS pixels.</summary>
internal sealed record Offset(double X, double Y);
