namespace Audit.Traces;

/// <summary>Something that came between the persona and her task. One per appearance.</summary>
/// <param name="Id"><c>p1</c>, <c>p2</c>…</param>
/// <param name="AfterMs">Milliseconds the persona had been on the screen when it came.</param>
/// <param name="Role">ARIA role; many real ones have none.</param>
/// <param name="CoveredShare">Share of the viewport covered, 0 to 1; null for what lies outside the page.</param>
/// <param name="Solicited">Opened by a control that says so.</param>
/// <param name="Close">The control that closes it, when there is one.</param>
/// <param name="ClosedBy">Numbers of the gestures spent on it.</param>
/// <param name="StillOpen">The persona could not, or did not have to, get rid of it.</param>
/// <param name="Screenshot">Its own picture, when it came after the screen's was taken.</param>
/// <param name="Consent">For a consent banner: what each answer costs.</param>
public sealed record PopUp(
    string Id,
    PopUpKind Kind,
    string Screen,
    int Visit,
    long At,
    long AfterMs,
    string? Role,
    string Name,
    string Text,
    double? CoveredShare,
    bool BlocksPointer,
    bool TookFocus,
    bool CoversTarget,
    bool Solicited,
    ElementFacts? Close,
    IReadOnlyList<int> ClosedBy,
    bool StillOpen,
    ConsentSeen? Consent,
    Box? Box,
    string? Screenshot = null);

public enum PopUpKind
{
    JsDialog,
    BeforeUnload,
    NewWindowAuto,
    ModalDialog,
    CookieBanner,
    Newsletter,
    Survey,
    ChatWidget,
    PermissionPrompt,
    SessionTimeout,
    RedirectInterstitial,
    AppInstall,
    BrowserWarning,
    Overlay,
}

/// <summary>Gestures to accept and to refuse; null when that answer was neither seen on the first layer nor given.</summary>
public sealed record ConsentSeen(string? AcceptName, string? RefuseName, int? AcceptClicks, int? RefuseClicks);

/// <summary>A tab or window that opened.</summary>
/// <param name="ByGesture">Gesture that opened it; null when none did.</param>
/// <param name="Announced">The control said so.</param>
public sealed record NewWindow(long At, string Screen, string Url, int? ByGesture, bool Announced, ElementFacts? Opener);

/// <summary>A top-level page that loaded. <paramref name="Status"/> is null when the browser gave none.</summary>
/// <param name="Shown">False when it sent itself on before anyone could see it.</param>
/// <param name="ServerMs">From the request to the first byte of the answer; null when the browser does not say.</param>
/// <param name="Method">GET, POST…</param>
public sealed record Navigation(long At, string Url, int? Status, bool Shown, double? ServerMs = null, string? Method = null);

/// <summary>An uncaught error or an error line of the console.</summary>
public sealed record ScriptError(long At, string Screen, string Text);
