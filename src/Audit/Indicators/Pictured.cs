using Audit.Traces;

namespace Audit.Indicators;

/// <summary>What the picture of a screen shows: it was taken once, and what changed afterwards does not stand on it.</summary>
internal static class Pictured
{
    /// <summary>
    /// Whether what was pressed stands there. A pop-up that came later has a picture of its own; and after one press on a pop-up it may show something else
    /// (the choices behind "Paramétrer"), so that only its first press does.
    /// </summary>
    public static bool Shows(Trace trace, Gesture gesture) => gesture.PopUp is not { } id
        || (trace.PopUps.All(p => p.Id != id || p.Screenshot is null) && trace.Gestures.FirstOrDefault(g => g.PopUp == id && g.Kind is GestureKind.Press or GestureKind.Tap)?.Number == gesture.Number);
}
