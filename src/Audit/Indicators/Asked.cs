using Audit.Traces;

namespace Audit.Indicators;

/// <summary>A question as the persona met it.</summary>
/// <param name="Words">Its label, else what is written beside it, else its technical name.</param>
/// <param name="Datum">What it asks for, when that is one of those known by name.</param>
/// <param name="Whom">About whom it asks.</param>
internal sealed record Asked(Screen Screen, Field Field, string Words, Datum? Datum, string Whom)
{
    /// <summary>A line of text, in pixels: what stands further above belongs to something else.</summary>
    private const double NearestLine = 32;

    /// <summary>The words on one line, short enough to quote.</summary>
    public string Name => Places.Short(Words.Trim().TrimEnd(':', '*', ' ', '\u00A0'));

    private static readonly OncePerTrace<IReadOnlyList<Asked>> All = new(trace => [.. trace.Screens.SelectMany(s => s.Fields.Where(Questions.IsQuestion).Select(f => Of(s, f)))]);

    /// <summary>Everything asked, secrets and proofs included, in the order met.</summary>
    public static IReadOnlyList<Asked> In(Trace trace) => All.Of(trace);

    public static IEnumerable<Asked> On(Trace trace, Screen screen) => In(trace).Where(a => ReferenceEquals(a.Screen, screen));

    /// <summary>Why the forms of this trace cannot be judged; null when they can. A trace older than 1.1 does not say how they were written.</summary>
    public static Said? NotKnown(Trace trace) => trace.Screens.Any(s => s.Blocks is null)
        ? new("Ce parcours a été enregistré par une version qui ne notait pas encore les textes et l’aide des formulaires.", "This journey was recorded by a version that did not note the texts and the help of forms yet.")
        : null;

    public static Asked Of(Screen screen, Field field)
    {
        var words = WordsOf(screen, field);
        return new(screen, field, words, Datum.Of(field, words), People.AskedAbout(screen, field, words));
    }

    private static string WordsOf(Screen screen, Field field) =>
        Written(field.Label) ?? Written(Beside(screen, field)) ?? Written(Above(screen, field)) ?? Written(field.Placeholder) ?? Written(field.Name) ?? "";

    private static string? Written(string? words) => string.IsNullOrWhiteSpace(words) ? null : words;

    // A field without a label still has words beside it, for who can see: those of its row, just left of it.
    private static string? Beside(Screen screen, Field field) => field.Box is not { } box ? null : screen.Blocks?
        .Where(b => b is { Field: null, InPopUp: false, Kind: TextKind.Cell or TextKind.Label or TextKind.Paragraph, Box: not null } && IsLeftOf(b.Box!, box))
        .MinBy(b => box.X - b.Box!.X)?.Text;

    // A label tied to nothing names, for who can see, the field right below it.
    private static string? Above(Screen screen, Field field) => field.Box is not { } box ? null : screen.Blocks?
        .Where(b => b is { Field: null, InPopUp: false, Kind: TextKind.Label, Box: not null } && IsRightAbove(b.Box!, box))
        .MinBy(b => box.Y - b.Box!.Y)?.Text;

    private static bool IsRightAbove(Box words, Box field) =>
        field.Y - (words.Y + words.Height) is > -1 and < NearestLine && words.X < field.X + field.Width && field.X < words.X + words.Width;

    private static bool IsLeftOf(Box words, Box field)
    {
        var middle = field.Y + field.Height / 2;
        return words.X < field.X && words.Y <= middle && middle <= words.Y + Math.Max(words.Height, field.Height);
    }
}
