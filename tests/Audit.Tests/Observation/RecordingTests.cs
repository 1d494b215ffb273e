using Audit.Observation;
using Audit.Traces;

namespace Audit.Tests.Observation;

public class RecordingTests
{
    [Test]
    public void However_often_the_driver_has_to_try_one_press_of_hers_is_one_gesture()
    {
        var recording = new Recording();
        recording.BeginPress();
        recording.Add(GestureKind.Press, Named("Ce qui passait par là"));
        recording.Add(GestureKind.Press, Named("Tout refuser"));
        recording.EndPress();
        recording.Add(GestureKind.Press, Named("Continuer"));
        var gestures = Gestures(recording);
        Assert.That(gestures.Select(g => (g.Number, g.Target!.Name)), Is.EqualTo(new[] { (1, "Tout refuser"), (2, "Continuer") }));
    }

    [Test]
    public void A_press_is_heard_once_it_got_to_the_document()
    {
        var recording = new Recording();
        recording.BeginPress();
        recording.Add(GestureKind.Press, Named("Tout refuser"));
        Assert.That(recording.PressHeard, Is.False);
        recording.Heard();
        Assert.That(recording.PressHeard, Is.True);
    }

    private static IReadOnlyList<Gesture> Gestures(Recording recording) => recording.ToTrace(
        new ToolFacts("0", "chromium", null), new ScenarioFacts("essai", "Essai", "fr", "Essayer", "/", "Fin"),
        Audit.Personas.PersonaLibrary.Find(Audit.Personas.PersonaLibrary.DefaultId), new Ending(EndingKind.Completed)).Gestures;

    private static ElementFacts Named(string name) => new(ControlKind.Button, "button", "button", name, null, null, false, false, "button", null);
}
