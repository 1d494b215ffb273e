using Audit.Personas;
using Audit.Traces;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace Audit.Observation;

/// <summary>
/// The facts as they come in, from whatever thread. The only state of an observation; everything else reads what it holds.
/// </summary>
internal sealed class Recording
{
    private const int MostScriptErrors = 300;

    private readonly Lock _lock = new();
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly DateTimeOffset _startedAt = DateTimeOffset.UtcNow;
    private readonly List<StepTaken> _steps = [];
    private readonly List<Screen> _screens = [];
    private readonly List<Visit> _visits = [];
    private readonly List<Gesture> _gestures = [];
    private readonly Dictionary<(int Visit, string Field), Entry> _entries = [];
    private readonly List<PopUp> _popUps = [];
    private readonly List<NewWindow> _windows = [];
    private readonly List<Navigation> _navigations = [];
    private readonly List<ScriptError> _scriptErrors = [];
    private readonly List<MailTrip> _mails = [];
    private readonly Dictionary<string, string> _looks = [];
    private readonly Floods _floods = new();
    private readonly TaskCompletionSource<Breakage> _broken = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Dictionary<uint, int> _answers = [];
    private long _simulated;
    private bool _pressing;
    private int? _press;

    /// <summary>Milliseconds of the journey, the dwelling that was simulated included.</summary>
    public long Now => _clock.ElapsedMilliseconds + Interlocked.Read(ref _simulated);

    /// <summary>Index of the scenario's step being done; null outside one.</summary>
    public int? Step { get; set; }

    /// <summary>The pop-up being got rid of: gestures made meanwhile are spent on it.</summary>
    public string? PopUpInHand { get; set; }

    /// <summary>The window that opens now is the one a mailbox opens for a link: she asked for it there, and nothing on the portal opened it.</summary>
    public bool OpeningFromMail { get; set; }

    public Visit? CurrentVisit { get { lock (_lock) return _visits.LastOrDefault(); } }

    public Screen? CurrentScreen { get { lock (_lock) return _visits.Count == 0 ? null : _screens.First(s => s.Id == _visits[^1].Screen); } }

    public Gesture? LastGesture { get { lock (_lock) return _gestures.LastOrDefault(); } }

    /// <summary>A document loaded that nobody has looked at yet.</summary>
    public bool LoadedSinceShown { get { lock (_lock) return _navigations.Count > 0 && !_navigations[^1].Shown; } }

    public Navigation? LastNavigation { get { lock (_lock) return _navigations.LastOrDefault(); } }

    /// <summary>Ends as soon as there is nothing more to be expected of the page; never, as a rule.</summary>
    public Task<Breakage> Broken => _broken.Task;

    public string? AxeVersion { get { lock (_lock) return _screens.Select(s => s.Axe?.Version).LastOrDefault(v => !string.IsNullOrEmpty(v)); } }

    public IReadOnlyList<PopUp> PopUps { get { lock (_lock) return [.. _popUps]; } }

    public IReadOnlyList<StepTaken> Steps { get { lock (_lock) return [.. _steps]; } }

    public void Dwell(TimeSpan time) => Interlocked.Add(ref _simulated, (long)time.TotalMilliseconds);

    public void Break(EndReason reason, string seen) => _broken.TrySetResult(new Breakage(reason, seen));

    /// <summary>The page did this by itself. True, and the journey broken, once it has done it too often.</summary>
    public bool TooMany(EndReason kind, string seen)
    {
        lock (_lock)
        {
            if (!_floods.Another(kind)) return false;
        }
        Break(kind, seen);
        return true;
    }

    /// <summary>The persona did something the page may answer.</summary>
    public void Acted()
    {
        lock (_lock) _floods.Acted();
    }

    public Screen? Find(string identity)
    {
        lock (_lock) return _screens.FirstOrDefault(s => s.Identity == identity);
    }

    public string NextScreenId()
    {
        lock (_lock) return $"s{_screens.Count + 1:00}";
    }

    public void Add(Screen screen)
    {
        lock (_lock) _screens.Add(screen);
    }

    /// <summary>Replaces a screen by the same one knowing more (its axe results, more fields).</summary>
    public void Update(Screen screen)
    {
        lock (_lock) _screens[_screens.FindIndex(s => s.Id == screen.Id)] = screen;
    }

    /// <summary>A new visit; its number, time and gesture are given here.</summary>
    public Visit Arrive(Visit arriving)
    {
        lock (_lock)
        {
            var last = _gestures.LastOrDefault(g => g.Kind != GestureKind.Scroll);
            var visit = arriving with { Number = _visits.Count + 1, At = Now, ArrivedByGesture = last?.Number };
            _visits.Add(visit);
            if (visit.Number == 1) PlaceEarlyOnes(visit);
            return visit;
        }
    }

    public void Update(Visit visit)
    {
        lock (_lock) _visits[visit.Number - 1] = visit;
    }

    public Gesture Add(GestureKind kind, ElementFacts? target, string? key = null, double? distance = null)
    {
        lock (_lock)
        {
            var popUp = PopUpInHand ?? OpenPopUpWith(target)?.Id;
            var visit = _visits.LastOrDefault();
            var gesture = new Gesture(_gestures.Count + 1, kind, Now, visit?.Screen ?? "", visit?.Number ?? 0, Step, target, key, PopUp: popUp, Distance: distance);
            if (kind is GestureKind.Press or GestureKind.Tap && _pressing) return Pressed(gesture);
            Keep(gesture);
            return gesture;
        }
    }

    /// <summary>The hand begins a press. However often the driver has to try, it is one gesture: a try that would land beside its target is withheld from the page.</summary>
    public void BeginPress()
    {
        lock (_lock) (_pressing, _press, PressHeard) = (true, null, false);
    }

    public void EndPress()
    {
        lock (_lock) _pressing = false;
    }

    /// <summary>The page's document got the press the hand is making.</summary>
    public bool PressHeard { get; private set; }

    public void Heard()
    {
        lock (_lock) PressHeard = true;
    }

    /// <summary>The last key sent a form.</summary>
    public void Submitted()
    {
        lock (_lock)
        {
            if (_gestures.LastOrDefault() is { Kind: GestureKind.Key, Key: "Enter" } last) _gestures[^1] = last with { Submitted = true };
        }
    }

    /// <summary>Some typing into a field: lengths only, added up over the visit.</summary>
    public void Add(string field, Told told)
    {
        lock (_lock)
        {
            if (_visits.LastOrDefault() is not { } visit) return;
            var before = _entries.GetValueOrDefault((visit.Number, field));
            _entries[(visit.Number, field)] = new Entry(
                visit.Number, visit.Screen, field, told.Added + (before?.Added ?? 0), told.Deleted + (before?.Deleted ?? 0), told.Length, AnswerOf(told.Mark));
        }
    }

    /// <summary>Answers are numbered as they come: the mark itself, which tells the value, is never written.</summary>
    private int AnswerOf(uint mark)
    {
        if (mark == 0) return 0;
        if (!_answers.TryGetValue(mark, out var number)) _answers[mark] = number = _answers.Count + 1;
        return number;
    }

    public PopUp Add(Func<string, Visit?, PopUp> make)
    {
        lock (_lock)
        {
            var popUp = make($"p{_popUps.Count + 1}", _visits.LastOrDefault());
            _popUps.Add(popUp);
            return popUp;
        }
    }

    public void Update(PopUp popUp)
    {
        lock (_lock) _popUps[_popUps.FindIndex(p => p.Id == popUp.Id)] = popUp;
    }

    public PopUp PopUp(string id)
    {
        lock (_lock) return _popUps.First(p => p.Id == id);
    }

    /// <summary>How a pop-up looked last: its later layers read otherwise than its first.</summary>
    public string? LookOf(string popUp)
    {
        lock (_lock) return _looks.GetValueOrDefault(popUp);
    }

    public void LooksLike(string popUp, string signature)
    {
        lock (_lock) _looks[popUp] = signature;
    }

    public void Add(NewWindow window)
    {
        lock (_lock) _windows.Add(window);
    }

    public void Add(Navigation navigation)
    {
        lock (_lock) _navigations.Add(navigation);
    }

    /// <summary>The page that loaded last was seen.</summary>
    public void Shown()
    {
        lock (_lock)
        {
            if (_navigations.Count > 0) _navigations[^1] = _navigations[^1] with { Shown = true };
        }
    }

    /// <summary>A page can fail a thousand times a second: the first few hundred tell all there is to tell. False once they are enough.</summary>
    public bool Add(ScriptError error)
    {
        lock (_lock)
        {
            if (_scriptErrors.Count < MostScriptErrors) _scriptErrors.Add(error);
            return _scriptErrors.Count < MostScriptErrors;
        }
    }

    public void Add(MailTrip mail)
    {
        lock (_lock) _mails.Add(mail);
    }

    public void Add(StepTaken step)
    {
        lock (_lock) _steps.Add(step);
    }

    public Trace ToTrace(ToolFacts tool, ScenarioFacts scenario, Persona persona, Ending ending)
    {
        lock (_lock)
        {
            return new Trace(
                TraceFile.Schema, TraceFile.Version, tool, scenario, persona, _startedAt, ending,
                [.. _steps], [.. _screens], [.. _visits], [.. _gestures], [.. _entries.Values], [.. _popUps], [.. _windows], [.. _navigations], [.. _scriptErrors], [.. _mails]);
        }
    }

    /// <summary>What came while the first page was still loading belongs to its visit.</summary>
    private void PlaceEarlyOnes(Visit visit)
    {
        for (var i = 0; i < _popUps.Count; i++) _popUps[i] = _popUps[i] with { Screen = visit.Screen, Visit = visit.Number };
        for (var i = 0; i < _gestures.Count; i++) _gestures[i] = _gestures[i] with { Screen = visit.Screen, Visit = visit.Number };
        for (var i = 0; i < _scriptErrors.Count; i++) _scriptErrors[i] = _scriptErrors[i] with { Screen = visit.Screen };
    }

    private PopUp? OpenPopUpWith(ElementFacts? target) =>
        target is null ? null : _popUps.LastOrDefault(p => p.StillOpen && p.Close is { } close && close.Css == target.Css && close.Name == target.Name);

    /// <summary>The last try of one press stands for it.</summary>
    private Gesture Pressed(Gesture gesture)
    {
        if (_press is not { } earlier)
        {
            _press = gesture.Number;
            Keep(gesture);
            return gesture;
        }
        return _gestures[earlier - 1] = gesture with { Number = earlier, PopUp = _gestures[earlier - 1].PopUp };
    }

    private void Keep(Gesture gesture)
    {
        if (gesture.Kind is not (GestureKind.DialogButton or GestureKind.Scroll)) _floods.Acted();
        _gestures.Add(gesture);
        if (gesture is { PopUp: { } popUp, Kind: not GestureKind.Scroll }) Spend(popUp, gesture.Number);
    }

    private void Spend(string popUp, int gesture)
    {
        var at = _popUps.FindIndex(p => p.Id == popUp);
        _popUps[at] = _popUps[at] with { ClosedBy = [.. _popUps[at].ClosedBy, gesture] };
    }
}
