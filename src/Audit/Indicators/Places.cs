using System.Text.RegularExpressions;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Says where something is, as the persona would.</summary>
internal static partial class Places
{
    private const int LongestName = 80;

    public static Screen? ScreenOf(Trace trace, string id)
    {
        for (var i = 0; i < trace.Screens.Count; i++)
            if (trace.Screens[i].Id == id) return trace.Screens[i];
        return null;
    }

    public static string NameOf(Trace trace, string screenId) =>
        ScreenOf(trace, screenId) is { } screen ? NameOf(screen) : screenId;

    public static string NameOf(Screen screen) =>
        Short(new[] { screen.Dialog, screen.Heading, screen.CurrentStep, screen.Title }.FirstOrDefault(t => !string.IsNullOrWhiteSpace(t)) ?? screen.Url);

    /// <summary>The words of a page on one line, cut where a reader has understood.</summary>
    public static string Short(string text)
    {
        var line = (WellFormed.IsPlainLine(text) ? text : Blanks().Replace(text, " ")).Trim();
        return line.Length <= LongestName ? line : string.Concat(WholeCharacters(line), "…");
    }

    /// <summary>Index of the step during which the persona first acted on a screen, else of the one that led there.</summary>
    public static int? StepOn(Trace trace, string screenId) => Steps.Of(trace).TryGetValue(screenId, out var step) ? step : null;

    private static readonly OncePerTrace<Dictionary<string, int>> Steps = new(trace =>
    {
        var steps = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var gesture in trace.Gestures)
            if (gesture.Step is { } step) steps.TryAdd(gesture.Screen, step);
        foreach (var step in trace.Steps)
            if (step.Screen is { } screen) steps.TryAdd(screen, step.Index);
        return steps;
    });

    /// <summary>Index of the step a gesture belongs to.</summary>
    public static int? StepOf(Trace trace, int? gesture) => trace.Gestures.FirstOrDefault(g => g.Number == gesture)?.Step;

    private static string WholeCharacters(string line) =>
        char.IsHighSurrogate(line[LongestName - 1]) ? line[..(LongestName - 1)] : line[..LongestName];

    /// <summary>All that is not one plain space already.</summary>
    [GeneratedRegex(@"[\s\p{C}]{2,}|[\s\p{C}-[ ]]")]
    private static partial Regex Blanks();
}
