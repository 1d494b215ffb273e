using Audit.Personas;
using Audit.Traces;

namespace Audit.Tests.Traces;

/// <summary>Writes a trace the way a journey goes: on a screen, do this, then that. Each call adds what happened next.</summary>
public sealed class TraceBuilder
{
    private readonly List<Screen> _screens = [];
    private readonly List<Visit> _visits = [];
    private readonly List<Gesture> _gestures = [];
    private readonly List<Entry> _entries = [];
    private readonly List<PopUp> _popUps = [];
    private readonly List<NewWindow> _windows = [];
    private readonly List<StepTaken> _steps = [];
    private string _language = "fr";
    private readonly List<MailTrip> _mails = [];
    private Persona _persona = PersonaLibrary.Find("confident-adult");
    private Ending _ending = new(EndingKind.Completed);

    /// <summary>The screen in front of her.</summary>
    public Screen Here => _screens.First(s => s.Id == Visiting.Screen);

    /// <summary>Id of what came unasked last.</summary>
    public string LastPopUp => _popUps[^1].Id;

    private Visit Visiting => _visits[^1];

    public TraceBuilder As(string persona)
    {
        _persona = PersonaLibrary.Find(persona);
        return this;
    }

    /// <summary>The procedure is in this language.</summary>
    public TraceBuilder In(string language)
    {
        _language = language;
        return this;
    }

    /// <summary>The persona arrives on a screen; a screen of the same heading is visited again.</summary>
    public TraceBuilder On(string heading, Func<Screen, Screen>? with = null)
    {
        var known = _screens.Find(s => s.Heading == heading);
        if (known is null) _screens.Add(known = Plain(heading));
        if (with is not null) _screens[_screens.IndexOf(known)] = known = with(known);
        _visits.Add(new(_visits.Count + 1, known.Id, _visits.Count * 1000, null, [], null));
        return this;
    }

    /// <summary>The screen in front of her is otherwise; she does not arrive anew.</summary>
    public TraceBuilder Changes(Func<Screen, Screen> with)
    {
        var at = _screens.FindIndex(s => s.Id == Visiting.Screen);
        _screens[at] = with(_screens[at]);
        return this;
    }

    /// <summary>This stands on the screen to be read.</summary>
    public TraceBuilder Reads(string text, TextKind kind = TextKind.Paragraph, Place place = Place.Main, Func<TextBlock, TextBlock>? with = null)
    {
        var block = new TextBlock(kind, place, text, "fr", null, null);
        var at = _screens.FindIndex(s => s.Id == Visiting.Screen);
        _screens[at] = _screens[at] with { Blocks = [.. _screens[at].Blocks ?? [], with?.Invoke(block) ?? block] };
        return this;
    }

    public TraceBuilder Press(ControlKind control, string name = "Continuer", string? field = null, string? popUp = null, Box? box = null) =>
        Did(new(0, GestureKind.Press, 0, "", 0, null, Element(control, name, field) with { Box = box }, PopUp: popUp));

    /// <summary>What was pressed last could be pressed on a square of this side.</summary>
    public TraceBuilder Within(double side, bool crowded = false)
    {
        var box = new Box(30, 300, side, side);
        _gestures[^1] = _gestures[^1] with { Target = _gestures[^1].Target! with { Box = box, Reach = box, Crowded = crowded } };
        return this;
    }

    public TraceBuilder Tap(ControlKind control, string name = "Continuer") =>
        Did(new(0, GestureKind.Tap, 0, "", 0, null, Element(control, name)));

    public TraceBuilder Key(string key, ControlKind control, bool submitted = false, string? popUp = null) =>
        Did(new(0, GestureKind.Key, 0, "", 0, null, Element(control, "Continuer"), key, submitted, popUp));

    public TraceBuilder DialogButton(string? popUp = null) =>
        Did(new(0, GestureKind.DialogButton, 0, "", 0, null, Element(ControlKind.Button, "OK"), PopUp: popUp));

    public TraceBuilder Scroll() => Did(new(0, GestureKind.Scroll, 0, "", 0, null, null, Distance: 1));

    public TraceBuilder Types(string field, int added = 5, int deleted = 0, int answer = 0)
    {
        _entries.Add(new(Visiting.Number, Visiting.Screen, field, added, deleted, added - deleted, answer));
        return this;
    }

    /// <summary>The screen in front of the persona shows an error message.</summary>
    public TraceBuilder Refused(string error)
    {
        _visits[^1] = Visiting with { Errors = [.. Visiting.Errors, error] };
        return this;
    }

    /// <summary>Something comes unasked; <paramref name="with"/> says how it stands in the way.</summary>
    public TraceBuilder Meets(PopUpKind kind, string name = "", Func<PopUp, PopUp>? with = null)
    {
        var popUp = new PopUp(
            $"p{_popUps.Count + 1}", kind, Visiting.Screen, Visiting.Number, 0, 0, null, name, "", 0.1, false, false, false, false, null, [], false, null, null);
        _popUps.Add(with?.Invoke(popUp) ?? popUp);
        return this;
    }

    public TraceBuilder Opens(string link, bool announced = false, bool byItself = false)
    {
        var opener = Element(ControlKind.Link, link);
        _windows.Add(new(0, Visiting.Screen, "http://127.0.0.1/aide", byItself ? null : _gestures.Count, announced, byItself ? null : opener));
        return this;
    }

    /// <summary>She leaves this screen for her mailbox.</summary>
    public TraceBuilder Mail(MailPurpose used, string subject = "Validation de votre compte")
    {
        _mails.Add(new(Visiting.At, Visiting.Screen, Visiting.Number, _steps.Count > 0 ? _steps.Count - 1 : null, subject, "mairie@ville.example", 2500, used));
        return this;
    }

    /// <summary>The gestures that follow belong to this step.</summary>
    public TraceBuilder Step(string kind, string what, bool final = false, StepStatus status = StepStatus.Done)
    {
        _steps.Add(new(_steps.Count, kind, what, final, status, _visits.Count == 0 ? null : Visiting.Screen, "name", 0));
        return this;
    }

    public TraceBuilder Ends(EndingKind kind, EndReason? reason = null, int? step = null, string? seen = null)
    {
        _ending = new(kind, reason, step, seen);
        return this;
    }

    public Trace Build() => new(
        TraceFile.Schema,
        TraceFile.Version,
        new("0.1.0", "chromium", "4.0.0"),
        new("test", "Inscription", _language, "S’inscrire", "http://127.0.0.1/", "Demande envoyée"),
        _persona,
        DateTimeOffset.UnixEpoch,
        _ending,
        _steps,
        _screens,
        _visits,
        _gestures,
        _entries,
        _popUps,
        _windows,
        [],
        [],
        _mails);

    public static Field Question(string key, string label = "Question", string type = "text") =>
        new(key, label, type, key, null, null, null, false, false, false, false, false, false, null);

    public static ElementFacts Element(ControlKind control, string name = "", string? field = null) =>
        new(control, "button", null, name, field, null, false, false, "button", null);

    private TraceBuilder Did(Gesture gesture)
    {
        _gestures.Add(gesture with { Number = _gestures.Count + 1, Screen = Visiting.Screen, Visit = Visiting.Number, At = Visiting.At, Step = _steps.Count > 0 ? _steps.Count - 1 : null });
        return this;
    }

    private Screen Plain(string heading) => new(
        $"s{_screens.Count + 1:00}", heading, "http://127.0.0.1/", "127.0.0.1", heading, "fr", heading, null, null, null, null,
        new(1280, 720), new(1280, 720), 10, [], [], [], [], null, null, 1, 1000);
}
