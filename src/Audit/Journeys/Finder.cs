using System.Text.RegularExpressions;
using Audit.Scenarios;
using Microsoft.Playwright;

namespace Audit.Journeys;

/// <summary>Something found on the page, and how: name, label, text or css.</summary>
/// <param name="Styled">Styling hides it: its label is what shows.</param>
/// <param name="Kind">What is chosen in: <c>select</c>, the type of an input, or nothing; null when that was not asked.</param>
internal sealed record Found(ILocator Element, string By, bool Styled = false, string? Kind = null);

/// <summary>Finds what the scenario names the way the persona would: by what she reads.</summary>
internal static class Finder
{
    private const string FieldTags = "input:not([type=hidden]):not([type=submit]):not([type=button]),select,textarea,[contenteditable=true],[role=textbox],[role=combobox]";
    private const string Styled = "input[type=radio],input[type=checkbox],input[type=file]";

    /// <summary>All that is to be pressed on most pages. A page is asked for each role in turn: for two it answers in a third of the time it takes for all.</summary>
    private static readonly AriaRole[] ButtonsAndLinks = [AriaRole.Button, AriaRole.Link];

    /// <summary>What may have another role of <see cref="Pressable"/>.</summary>
    private const string OtherRoles = "[role=menuitem],[role=tab],[role=checkbox],[role=radio],[role=switch],[role=option],[role=gridcell],[role=grid] td,[type=checkbox],[type=radio],select[size] option,select[multiple] option";

    private static readonly AriaRole[] Pressable =
        [AriaRole.Button, AriaRole.Link, AriaRole.Menuitem, AriaRole.Tab, AriaRole.Checkbox, AriaRole.Radio, AriaRole.Switch, AriaRole.Option, AriaRole.Gridcell];

    private static readonly AriaRole[] Enclosing =
        [AriaRole.Group, AriaRole.Radiogroup, AriaRole.Region, AriaRole.Dialog, AriaRole.Form, AriaRole.Navigation, AriaRole.Row, AriaRole.Listitem, AriaRole.Article];

    /// <summary>Something to press.</summary>
    internal static Task<Found?> ToPressAsync(IPage page, Target target) => FirstAsync(page, target, async place => Presses(place, target, await RolesAsync(place)));

    /// <summary>A field to fill; one that styling hides (a radio, a file field) counts when its label shows.</summary>
    internal static Task<Found?> FieldAsync(IPage page, Target target) => FirstAsync(page, target, place => [.. Labelled(place, target), .. Beside(place, target)]);

    /// <summary>A field that its label names, and no other.</summary>
    internal static Task<Found?> LabelledFieldAsync(IPage page, Target target) => FirstAsync(page, target, place => Labelled(place, target));

    /// <summary>A field that no label names, beside the words.</summary>
    internal static Task<Found?> UnlabelledFieldAsync(IPage page, Target target) => FirstAsync(page, target, place => Beside(place, target));

    /// <summary>A text, a name, anything the persona can see.</summary>
    internal static Task<Found?> AnythingAsync(IPage page, Target target) =>
        FirstAsync(page, target, place => [.. Texts(place, target), .. Presses(place, target, Pressable), .. Labelled(place, target)]);

    /// <summary>The option of a group, by its visible text: a radio, a checkbox, an item of an open list.</summary>
    internal static Task<Found?> OptionAsync(IPage page, string option, string? group)
    {
        var target = new Target(option, Within: group);
        AriaRole[] roles = [AriaRole.Radio, AriaRole.Checkbox, AriaRole.Option, AriaRole.Menuitemradio, AriaRole.Switch, AriaRole.Gridcell];
        return FirstAsync(page, target, place => [Named(place, roles, option), ByText(place, option)]);
    }

    /// <summary>The visible label of a control that styling hides; null when there is none.</summary>
    internal static async Task<IElementHandle?> LabelAsync(ILocator control)
    {
        var handle = await control.EvaluateHandleAsync("e => [...(e.labels || [])].find((l) => l.getBoundingClientRect().width > 0) || null");
        return handle.AsElement();
    }

    private static async Task<AriaRole[]> RolesAsync(Place place) => await place.Scope.Locator(OtherRoles).CountAsync() == 0 ? ButtonsAndLinks : Pressable;

    private static Task<Found?> FirstAsync(IPage page, Target target, Func<Place, Found[][]> ways) => FirstAsync(page, target, place => Task.FromResult(ways(place)));

    private static async Task<Found?> FirstAsync(IPage page, Target target, Func<Place, Task<Found[][]>> ways)
    {
        foreach (var frame in page.Frames)
            foreach (var place in Places(frame, target.Within))
                if ((target.Within is null || await place.Scope.CountAsync() > 0) && await FirstSeenAsync(await ways(place), frame) is { } found) return found;
        return null;
    }

    /// <summary>The best way of finding it hits most often. Of the others, a way goes from the closest match to the loosest, which finds all that the closer ones do.</summary>
    private static async Task<Found?> FirstSeenAsync(Found[][] ways, IFrame frame)
    {
        if (ways is not [[var best, .. var looser], .. var others]) return null;
        if (await SeenAsync(best, frame) is { } found) return found;
        foreach (var way in others.Prepend(looser))
            if (await FirstOfWayAsync(way, frame) is { } further) return further;
        return null;
    }

    private static async Task<Found?> FirstOfWayAsync(Found[] way, IFrame frame)
    {
        if (way is not [.., var loosest] || await loosest.Element.CountAsync() == 0) return null;
        foreach (var match in way)
            if (await SeenAsync(match, frame) is { } found) return found;
        return null;
    }

    private static IEnumerable<Place> Places(IFrame frame, string? within)
    {
        if (within is null) return [new(frame, frame.Locator(":root"))];
        var named = Enclosing.Select(role => frame.GetByRole(role, new() { Name = within })).Aggregate((a, b) => a.Or(b));
        return [new(frame, named), new(frame, frame.Locator("fieldset,section,li,tr,article,div").Filter(new() { HasText = within }).Last)];
    }

    /// <param name="roles">Those that somebody may press there.</param>
    private static Found[][] Presses(Place place, Target target, AriaRole[] roles)
    {
        if (target.Css is { } css) return ByCss(place, css);
        if (target.Text is { } text) return [ByText(place, text)];
        if (target.Role is { } role) return [Named(place, [Enum.Parse<AriaRole>(role, ignoreCase: true)], target.Name!), ByText(place, target.Name!)];
        return [Named(place, roles, target.Name!), ByText(place, target.Name!)];
    }

    private static Found[][] Labelled(Place place, Target target)
    {
        if (target.Css is { } css) return ByCss(place, css);
        var name = target.Name ?? target.Text!;
        var fields = place.Frame.Locator(FieldTags);
        Found Label(ILocator labelled) => new(labelled.And(fields), "label");
        return
        [
            [Label(place.Scope.GetByLabel(name, new() { Exact = true })), Label(place.Scope.GetByLabel(Starting(name))), Label(place.Scope.GetByLabel(name))],
            [Label(place.Scope.GetByPlaceholder(name))],
        ];
    }

    /// <summary>A field nobody labelled: the one to the right of the words, or below them, as the eye reads.</summary>
    private static Found[][] Beside(Place place, Target target)
    {
        if ((target.Name ?? target.Text) is not { } name) return [];
        var words = $":text-matches({Quoted($@"^\s*{Regex.Escape(name)}\s*[:*]*\s*$")}, \"i\")";
        return
        [
            [new(place.Scope.Locator($":is({FieldTags}):right-of({words}, 400)"), "text")],
            [new(place.Scope.Locator($":is({FieldTags}):below({words}, 60)"), "text")],
        ];
    }

    private static Found[][] Texts(Place place, Target target) => target.Css is not null ? [] : [ByText(place, target.Text ?? target.Name!)];

    private static Found[][] ByCss(Place place, string css) => [[new(place.Scope.Locator(css), "css")]];

    private static Found[] Named(Place place, AriaRole[] roles, string name) =>
        [ByRole(place, roles, new() { Name = name, Exact = true }), ByRole(place, roles, new() { Name = name })];

    private static Found ByRole(Place place, AriaRole[] roles, LocatorGetByRoleOptions named) => new(roles.Select(r => place.Scope.GetByRole(r, named)).Aggregate((a, b) => a.Or(b)), "name");

    private static Found[] ByText(Place place, string text) =>
        [new(place.Scope.GetByText(text, new() { Exact = true }), "text"), new(place.Scope.GetByText(text), "text")];

    private static async Task<Found?> SeenAsync(Found candidate, IFrame frame)
    {
        var visible = candidate.Element.Filter(new() { Visible = true }).First;
        if (await visible.CountAsync() > 0) return candidate with { Element = visible };
        var styled = candidate.Element.And(frame.Locator(Styled)).First;
        return await styled.CountAsync() > 0 && await LabelAsync(styled) is not null ? candidate with { Element = styled, Styled = true } : null;
    }

    private static Regex Starting(string name) => new($@"^\s*{Regex.Escape(name)}", RegexOptions.IgnoreCase);

    private static string Quoted(string text) => $"\"{text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private sealed record Place(IFrame Frame, ILocator Scope);
}
