using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Which gestures activate something, and which only get rid of what came in between.</summary>
internal static class Activations
{
    /// <summary>Presses of a mouse, a finger, or on a button outside the page.</summary>
    public static bool IsPress(Gesture gesture) =>
        gesture.Kind is GestureKind.Press or GestureKind.Tap or GestureKind.DialogButton;

    /// <summary>Spent on something nobody asked for.</summary>
    public static bool IsDismissal(Trace trace, Gesture gesture) =>
        trace.PopUps.FirstOrDefault(p => p.Id == gesture.PopUp) is { } popUp
            ? !popUp.Solicited
            : gesture.PopUp is not null || gesture.Kind == GestureKind.DialogButton;

    /// <summary>Follows a link, works a button or a menu item, sends a form; or closes a pop-up wherever one has to press for that.</summary>
    public static bool IsActivation(Trace trace, Gesture gesture) => gesture.Kind switch
    {
        GestureKind.DialogButton => true,
        GestureKind.Press or GestureKind.Tap => Activates(gesture) || (ClosesByPressingBeside(gesture) && IsDismissal(trace, gesture)),
        GestureKind.Key => gesture.Key is "Enter" && (gesture.Submitted || Activates(gesture)) || (IsSpace(gesture) && Activates(gesture)),
        _ => false,
    };

    private static bool Activates(Gesture gesture) =>
        gesture.Target?.Control is ControlKind.Link or ControlKind.Button or ControlKind.MenuItem;

    private static bool ClosesByPressingBeside(Gesture gesture) =>
        gesture.Target is null or { Control: ControlKind.Other };

    private static bool IsSpace(Gesture gesture) => gesture.Key is "Space" or " ";
}
