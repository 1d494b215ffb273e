using System.Text.RegularExpressions;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>The parts of a procedure as a person would tell them: what comes before the first question, the form pages, the last look, the end.</summary>
internal static partial class Stages
{
    /// <summary>Traces older than 1.1 do not tell what there was to read.</summary>
    public static bool CanBeRead(Trace trace) => trace.Screens.All(s => s.Blocks is not null);

    public static readonly Said TooOld = new("La trace est trop ancienne : elle ne dit pas ce qu’il y avait à lire.", "The trace is too old: it does not say what there was to read.");

    /// <summary>Where a procedure can still say what is to come: the screens before the first question, else the screen of that question.</summary>
    public static IReadOnlyList<Screen> BeforeStart(Trace trace) => Before.Of(trace);

    private static readonly OncePerTrace<IReadOnlyList<Screen>> Before = new(trace =>
        trace.Screens.TakeWhile(s => !Asks(s)).ToList() is { Count: > 0 } before ? before : [.. trace.Screens.Take(1)]);

    /// <summary>Screens with questions of the procedure itself, or a calendar to choose from; creating an account, logging in and giving a code are none.</summary>
    public static IReadOnlyList<Screen> FormPages(Trace trace) => Forms.Of(trace);

    private static readonly OncePerTrace<IReadOnlyList<Screen>> Forms = new(trace =>
        [.. trace.Screens.Where(s => AsksOfTheProcedure(s) || IsChosenFrom(trace, s))]);

    private static bool AsksOfTheProcedure(Screen screen) =>
        !Logins.IsOfAnAccount(screen) && screen.Fields.Any(f => Questions.IsQuestion(f) && !Proofs.IsProof(screen, f));

    private static bool IsChosenFrom(Trace trace, Screen screen) =>
        trace.Gestures.Any(g => g.Screen == screen.Id && g.PopUp is null && g.Target?.Control == ControlKind.Choice);

    /// <summary>The screen to check all answers on before sending; null when there was none.</summary>
    public static Screen? Recap(Trace trace) =>
        trace.Screens.SkipWhile(s => !Asks(s)).SkipLast(trace.Ending.Kind == EndingKind.Completed ? 1 : 0).LastOrDefault(s => HeadingsOf(s).Any(h => RecapWords().IsMatch(h)));

    /// <summary>The words in sight that belong to the procedure: no menus, no page foot, nothing that came unasked.</summary>
    public static IEnumerable<TextBlock> Content(Screen screen) =>
        (screen.Blocks ?? []).Where(b => !b.InPopUp && b.Place is (Place.Main or Place.Aside or Place.Dialog));

    private static bool Asks(Screen screen) => screen.Fields.Any(Questions.IsQuestion);

    private static IEnumerable<string> HeadingsOf(Screen screen) =>
        new[] { screen.Heading, screen.CurrentStep, screen.Dialog, screen.Title }.OfType<string>()
            .Concat(Content(screen).Where(b => b.Kind is TextKind.Heading or TextKind.Legend or TextKind.Step).Select(b => b.Text));

    [GeneratedRegex(@"r[ée]capitul|r[ée]sum[ée]|(?<!le )v[ée]rifi(ez|er|cation de vos)|relisez|relire|check your (answers|request)|review your|summary", RegexOptions.IgnoreCase)]
    private static partial Regex RecapWords();
}
