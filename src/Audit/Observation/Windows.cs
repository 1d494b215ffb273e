using Audit.Traces;

namespace Audit.Observation;

/// <summary>What comes from outside the page: windows, JavaScript dialogs, permission prompts.</summary>
internal static class Windows
{
    /// <summary>A window within this time of a gesture was opened by it; later, it came by itself.</summary>
    private const long GestureMs = 2000;

    internal static NewWindow Opened(Recording recording, string url)
    {
        var gesture = recording.LastGesture is { Kind: not GestureKind.Scroll } last && recording.Now - last.At < GestureMs ? last : null;
        var screen = recording.CurrentVisit?.Screen ?? "";
        if (gesture is null) recording.Add((id, visit) => Outside(recording, id, visit, PopUpKind.NewWindowAuto, url));
        return new NewWindow(recording.Now, screen, url, gesture?.Number, gesture?.Target?.OpensWindow ?? false, gesture?.Target);
    }

    internal static void DialogMet(Recording recording, string type, string message)
    {
        var kind = type == "beforeunload" ? PopUpKind.BeforeUnload : PopUpKind.JsDialog;
        Answer(recording, recording.Add((id, visit) => Outside(recording, id, visit, kind, message)), "OK");
    }

    /// <summary>A browser asks once: what the page asks again on the same visit is answered as before.</summary>
    internal static void PermissionAsked(Recording recording, string what)
    {
        var visit = recording.CurrentVisit?.Number ?? 0;
        if (recording.PopUps.Any(p => p.Kind == PopUpKind.PermissionPrompt && p.Text == what && p.Visit == visit)) return;
        Answer(recording, recording.Add((id, visit) => Outside(recording, id, visit, PopUpKind.PermissionPrompt, what)), "Bloquer");
    }

    private static void Answer(Recording recording, PopUp popUp, string button)
    {
        var before = recording.PopUpInHand;
        recording.PopUpInHand = popUp.Id;
        recording.Add(GestureKind.DialogButton, new ElementFacts(ControlKind.Button, "dialog", "button", button, null, null, false, false, "", null));
        recording.PopUpInHand = before;
        recording.Update(recording.PopUp(popUp.Id) with { StillOpen = false });
    }

    private static PopUp Outside(Recording recording, string id, Visit? visit, PopUpKind kind, string text) => new(
        id, kind, visit?.Screen ?? "", visit?.Number ?? 0, recording.Now, visit is null ? 0 : recording.Now - visit.At, null, "", text,
        CoveredShare: null, BlocksPointer: true, TookFocus: true, CoversTarget: false, Solicited: false, Close: null, ClosedBy: [], StillOpen: true, Consent: null, Box: null);
}
