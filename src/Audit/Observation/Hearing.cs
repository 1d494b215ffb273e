using Audit.Traces;

namespace Audit.Observation;

/// <summary>Puts what the probe tells into the recording.</summary>
internal static class Hearing
{
    internal static void Take(Recording recording, Told told)
    {
        switch (told.T)
        {
            case "press":
                recording.Add(told.Touch ? GestureKind.Tap : GestureKind.Press, InWindow(told));
                break;
            case "heard":
                recording.Heard();
                break;
            case "key":
                recording.Add(GestureKind.Key, InWindow(told), told.Key);
                break;
            case "scroll":
                recording.Add(GestureKind.Scroll, null, distance: Math.Round(told.Distance, 2));
                break;
            case "submit":
                recording.Submitted();
                break;
            case "entry":
                recording.Add(told.Field ?? "", told);
                break;
            case "permission":
                Windows.PermissionAsked(recording, told.What ?? "");
                break;
        }
    }

    private static ElementFacts? InWindow(Told told) =>
        told is { Element.Box: { } box, Offset: { } offset }
            ? told.Element with { Box = Moved(box, offset), Reach = told.Element.Reach is { } reach ? Moved(reach, offset) : null }
            : told.Element;

    private static Box Moved(Box box, Offset offset) => box with { X = box.X + offset.X, Y = box.Y + offset.Y };
}
