using Audit.Traces;

namespace Audit.Indicators;

/// <summary>What the links of the screens lead to. Those of a shared menu come back on every screen and are looked at once.</summary>
internal static class LinkPurposes
{
    private static readonly OncePerTrace<Dictionary<(string Name, string? Href), AsidePurpose?>> All = new(trace => trace.Screens
        .SelectMany(s => s.Controls ?? []).Where(c => c.Control == ControlKind.Link).DistinctBy(c => (c.Name, c.Href))
        .ToDictionary(c => (c.Name, c.Href), AsideLinks.PurposeOf));

    /// <summary>As <see cref="AsideLinks.PurposeOf"/>, of a control of one of the screens.</summary>
    public static AsidePurpose? Of(Trace trace, ControlSeen control) => control.Control == ControlKind.Link ? All.Of(trace)[(control.Name, control.Href)] : null;
}
