using Audit.Indicators;
using Audit.Traces;

namespace Audit.Comparison;

/// <summary>One question as a person would recognise it elsewhere: by its words, else by the name its code gives it.</summary>
/// <param name="Said">As the page says it; as the scenario does where the page says nothing.</param>
internal sealed record Asked(string Said, IReadOnlySet<string> Words, string? Name, string? Autocomplete)
{
    /// <summary>0 to 1.</summary>
    internal double Alike(Asked other)
    {
        var words = PlainWords.Alike(Words, other.Words);
        if (Says(Autocomplete) && Autocomplete == other.Autocomplete) return Math.Max(words, 0.9);
        return !string.IsNullOrEmpty(Name) && string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase) ? Math.Max(words, 0.8) : words;
    }

    private static bool Says(string? autocomplete) => !string.IsNullOrEmpty(autocomplete) && autocomplete is not ("on" or "off");
}

/// <summary>What tells a screen: what it is called, what it asks, what is pressed on it, and whether it is the way in or the end.</summary>
/// <param name="Path">Address without its host; two portals, or two versions of one, are on two hosts.</param>
internal sealed record ScreenLook(
    Screen Screen, string Path, IReadOnlySet<string> Heading, IReadOnlyList<Asked> Questions, IReadOnlyList<Press> Presses, bool IsWayIn, bool IsEnd)
{
    internal static IReadOnlyList<ScreenLook> All(Trace trace) => [.. trace.Screens.Select((s, i) => Of(trace, s, i))];

    private static ScreenLook Of(Trace trace, Screen screen, int place) => new(
        screen,
        PathOf(screen.Url),
        PlainWords.Of(screen.Dialog ?? screen.Heading ?? screen.Title),
        QuestionsOn(trace, screen),
        PressesOn(trace, screen),
        IsWayIn: place == 0,
        IsEnd: place == trace.Screens.Count - 1 && trace.Ending.Kind == EndingKind.Completed);

    private static string PathOf(string url)
    {
        var address = ScreenIdentity.Address(url);
        var slash = address.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? "" : address[slash..].TrimEnd('?');
    }

    private static List<Asked> QuestionsOn(Trace trace, Screen screen) =>
        [.. screen.Fields.Where(Indicators.Questions.IsQuestion).GroupBy(Indicators.Questions.KeyOf).Select(boxes => AskedBy(trace, screen, [.. boxes]))];

    private static Asked AskedBy(Trace trace, Screen screen, List<Field> boxes)
    {
        var first = boxes[0];
        var said = new[] { first.PartOf, Legend(boxes), first.Type == "radio" ? AsTheScenarioSays(trace, screen, boxes) : null, first.Label, AsTheScenarioSays(trace, screen, boxes) }
            .FirstOrDefault(s => !string.IsNullOrWhiteSpace(s)) ?? "";
        return new Asked(said, PlainWords.Of(said), first.Name, first.Autocomplete);
    }

    /// <summary>What several boxes are asked under. The label of one of them is an answer, and a radio's group may be known by its code only.</summary>
    private static string? Legend(List<Field> boxes) =>
        boxes[0] is { Type: "radio" or "checkbox", Group: { } group } && group != boxes[0].Name && (boxes.Count > 1 || boxes[0].Type == "radio") ? group : null;

    private static string AsTheScenarioSays(Trace trace, Screen screen, List<Field> boxes)
    {
        var step = trace.Gestures.FirstOrDefault(g => g.Screen == screen.Id && g.Step is not null && boxes.Exists(b => b.Key == g.Target?.FieldKey))?.Step;
        return trace.Steps.FirstOrDefault(s => s.Index == step)?.What ?? "";
    }

    private static List<Press> PressesOn(Trace trace, Screen screen) =>
    [
        .. trace.Gestures
            .Where(g => g.Screen == screen.Id && Activations.IsActivation(trace, g) && !Activations.IsDismissal(trace, g))
            .Select(g => PlainWords.Of(g.Target?.Name)).Where(words => words.Count > 0).Select(words => new Press(words)),
    ];
}

/// <summary>A control that was pressed to go on.</summary>
internal sealed record Press(IReadOnlySet<string> Words)
{
    private static readonly HashSet<string> Everywhere = [.. PlainWords.Of("Suivant Continuer Valider Envoyer Précédent Retour Next Continue OK")];

    /// <summary>"Next" stands on every page, so it tells little.</summary>
    internal bool IsEverywhere => Words.All(Everywhere.Contains);
}
