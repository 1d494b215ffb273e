using Audit.Traces;

namespace Audit.Indicators;

/// <summary>What of the pop-ups came unasked, and what of that stood in the way.</summary>
internal static class Interruptions
{
    /// <summary>Covering less than this share of the viewport, and touching nothing else, it is ambient.</summary>
    private const double CoveringShare = 0.25;

    public static IReadOnlyList<PopUp> Unasked(Trace trace) => [.. trace.PopUps.Where(p => !p.Solicited)];

    public static bool InTheWay(PopUp popUp) =>
        popUp.Kind is PopUpKind.JsDialog or PopUpKind.BeforeUnload or PopUpKind.PermissionPrompt or PopUpKind.NewWindowAuto or PopUpKind.RedirectInterstitial
        || popUp.TookFocus || popUp.BlocksPointer || popUp.CoversTarget || popUp.CoveredShare >= CoveringShare;

    /// <summary>What the persona would call it.</summary>
    public static Said NameOf(PopUpKind kind) => kind switch
    {
        PopUpKind.JsDialog => new("une boîte d’alerte du navigateur", "an alert box of the browser"),
        PopUpKind.BeforeUnload => new("un avertissement de sortie de page", "a warning about leaving the page"),
        PopUpKind.NewWindowAuto => new("une fenêtre ouverte sans qu’on la demande", "a window nobody asked for"),
        PopUpKind.ModalDialog => new("une fenêtre posée sur la page", "a window laid over the page"),
        PopUpKind.CookieBanner => new("un bandeau de cookies", "a cookie banner"),
        PopUpKind.Newsletter => new("une invitation à s’abonner", "an invitation to subscribe"),
        PopUpKind.Survey => new("une enquête", "a survey"),
        PopUpKind.ChatWidget => new("une fenêtre de discussion", "a chat window"),
        PopUpKind.PermissionPrompt => new("une demande d’autorisation du navigateur", "a permission request of the browser"),
        PopUpKind.SessionTimeout => new("un avertissement de fin de session", "a warning that the session ends"),
        PopUpKind.RedirectInterstitial => new("une page de redirection", "a redirection page"),
        PopUpKind.AppInstall => new("une invitation à installer une application", "an invitation to install an app"),
        PopUpKind.BrowserWarning => new("un avertissement sur le navigateur", "a warning about the browser"),
        _ => new("un élément posé sur la page", "something laid over the page"),
    };
}
