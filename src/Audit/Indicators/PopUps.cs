using System.Text.Json;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Everything that comes between the persona and the task without being asked for.</summary>
public sealed record PopUpCount() : Indicator(
    "pop-ups",
    Dimension.Interruptions,
    new("Interruptions", "Pop-ups"),
    new("Ce qui surgit sans qu’on l’ait demandé fait perdre le fil. On ne sait pas s’il faut répondre, ni comment revenir.",
        "What appears unasked breaks the thread. One does not know whether to answer, nor how to get back."),
    new("On compte chaque apparition qui prend la main, bloque le pointeur, couvre au moins un quart de l’écran ou cache ce dont on a besoin. Le plus discret est noté (« ambient ») sans compter. Ce que la personne a demandé ne compte pas.",
        "Counted: each appearance that takes the focus, blocks the pointer, covers a quarter of the screen or more, or hides what is needed. Anything smaller is noted (“ambient”) and not counted. What the person asked for does not count."))
{
    public override IReadOnlyList<FindingKind> Kinds => [.. Enum.GetValues<PopUpKind>().Select(k => new FindingKind(IdOf(k), SeveritiesOf(k)))];

    public override Reading Read(Trace trace)
    {
        var unasked = Interruptions.Unasked(trace);
        var counted = unasked.Where(Interruptions.InTheWay).ToList();
        (string, double)[] parts =
        [
            .. counted.GroupBy(p => p.Kind).OrderBy(g => g.Key).Select(g => (IdOf(g.Key), (double)g.Count())),
            ("ambient", unasked.Count - counted.Count),
        ];
        return new(Counted(trace, counted.Count, "pop-ups", parts), Merged(counted.Select(p => Came(trace, p)), eachCounts: true));
    }

    private static string IdOf(PopUpKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    private Finding Came(Trace trace, PopUp popUp) => new(
        Fingerprints.Of(Id, IdOf(popUp.Kind), Words(popUp)),
        Id,
        IdOf(popUp.Kind),
        SeverityOf(trace, popUp),
        Places.StepOf(trace, popUp.ClosedBy.Cast<int?>().FirstOrDefault()) ?? Places.StepOn(trace, popUp.Screen),
        [popUp.Screen],
        Message(popUp),
        References(popUp.Kind),
        // One that came later stands on a picture of its own, not on its screen's.
        [new(popUp.Screen, Places.Short(Words(popUp)), popUp.Close?.Css, null, popUp.Screenshot is null ? popUp.Box : null)]);

    private static string Words(PopUp popUp) => string.IsNullOrWhiteSpace(popUp.Name) ? popUp.Text : popUp.Name;

    private static Said Message(PopUp popUp)
    {
        var (what, words) = (Interruptions.NameOf(popUp.Kind), Places.Short(Words(popUp)));
        return words.Length == 0
            ? new Said($"{what.Fr} s’interpose.", $"{what.En} comes in between.").AsSentence()
            : new Said($"{what.Fr} s’interpose : « {words} ».", $"{what.En} comes in between: “{words}”.").AsSentence();
    }

    private static Severity SeverityOf(Trace trace, PopUp popUp) => IsHarder(trace, popUp) ? SeveritiesOf(popUp.Kind)[0] : SeveritiesOf(popUp.Kind)[^1];

    /// <summary>Worst first.</summary>
    private static Severity[] SeveritiesOf(PopUpKind kind) => kind switch
    {
        PopUpKind.BeforeUnload => [Severity.Info],
        // What refusing costs more than accepting is charged under consent-parity.
        PopUpKind.CookieBanner or PopUpKind.RedirectInterstitial or PopUpKind.AppInstall => [Severity.Minor],
        PopUpKind.SessionTimeout => [Severity.Major, Severity.Info],
        PopUpKind.ChatWidget or PopUpKind.Survey or PopUpKind.Overlay => [Severity.Major, Severity.Minor],
        _ => [Severity.Major],
    };

    private static bool IsHarder(Trace trace, PopUp popUp) => popUp.Kind switch
    {
        PopUpKind.SessionTimeout => popUp.ClosedBy.Count == 0,
        PopUpKind.ChatWidget => popUp.CoversTarget,
        PopUpKind.Survey => !IsAtTheEnd(trace, popUp),
        _ => popUp.BlocksPointer || popUp.CoversTarget,
    };

    private static bool IsAtTheEnd(Trace trace, PopUp popUp) =>
        trace.Ending.Kind == EndingKind.Completed && trace.Visits.Count > 0 && trace.Visits[^1].Screen == popUp.Screen;

    private static IReadOnlyList<string> References(PopUpKind kind) => kind switch
    {
        PopUpKind.JsDialog or PopUpKind.PermissionPrompt => ["WCAG 3.2.2"],
        PopUpKind.BeforeUnload => ["DINUM 415"],
        PopUpKind.NewWindowAuto => ["RGAA 13.2", "DINUM 324"],
        PopUpKind.ModalDialog => ["RGAA 7.1", "DINUM 158"],
        PopUpKind.CookieBanner => ["CNIL 2020-09-17", "DINUM 603"],
        PopUpKind.ChatWidget => ["WCAG 2.4.11"],
        PopUpKind.SessionTimeout => ["RGAA 13.1", "WCAG 2.2.1"],
        PopUpKind.RedirectInterstitial => ["RGAA 13.1"],
        PopUpKind.BrowserWarning => ["DINUM 374"],
        _ => [],
    };
}
