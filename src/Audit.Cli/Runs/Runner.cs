using Audit.Journeys.Browsers;
using Audit.Traces;

namespace Audit.Cli.Runs;

/// <summary>How to run, whatever is run.</summary>
internal sealed record RunSettings(string Root, ReportChoice Choice, BrowserRequest Browser)
{
    internal Schedule Schedule { get; init; } = Schedule.OneByOne;

    /// <summary>Takes up the run that lies in the folder.</summary>
    internal bool Resume { get; init; }
}

/// <summary>
/// Makes the planned journeys, several at once when asked, in one browser they share. One that fails leaves the others alone. What is
/// finished is on the disk at any moment.
/// </summary>
internal sealed class Runner(IReadOnlyList<Planned> plan, RunSettings settings, LiveBrowser browser, Speaker speaker)
{
    /// <summary>A journey that was cut ends as soon as its browser is closed; nobody waits longer for it.</summary>
    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(10);

    private readonly IReadOnlyList<string> _portals = [.. plan.Select(p => p.Portal)];
    private readonly JourneyDone?[] _done = new JourneyDone?[plan.Count];
    private readonly Exception?[] _faults = new Exception?[plan.Count];
    private readonly SortedSet<int> _waiting = [];
    private readonly Dictionary<Task<JourneyDone?>, int> _running = [];
    private readonly Board _board = new(plan, settings.Schedule, speaker);
    private readonly Rehearsal _rehearsal = new(settings.Choice);
    private Task _closing = Task.CompletedTask;
    private int _left;
    private bool _stopped;

    internal static async Task<Run> GoAsync(IReadOnlyList<Planned> plan, RunSettings settings, Speaker speaker, CancellationToken cancel)
    {
        await using var browser = new LiveBrowser(settings.Browser with { Lang = speaker.Lang }, speaker.Say);
        var run = await new Runner(plan, settings, browser, speaker).GoAsync(cancel);
        if (!run.Interrupted) await PdfFile.WriteAsync(browser, run, settings.Choice, speaker, cancel);
        RunFolder.WriteTogether(settings.Root, run, settings.Choice);
        return run;
    }

    internal async Task<Run> GoAsync(CancellationToken cancel)
    {
        // It may turn out that a run taken up again needs no browser.
        var starting = settings.Resume ? null : browser.GetAsync(cancel);
        var now = PlanFile.Of(plan);
        var decisions = Decide(now);
        if (decisions.Any(d => d.Kept is null)) await (starting ?? browser.GetAsync(cancel));
        TellOfOthers(now);
        RunFolder.Begin(settings.Root, now, plan.Where((_, i) => decisions[i].Kept is not null).Select(p => p.Folder).ToHashSet());
        for (var i = 0; i < plan.Count; i++) Take(i, decisions[i]);
        _left = _waiting.Count;
        var interrupted = await AllAsync(cancel);
        await _closing;
        return Result(interrupted);
    }

    /// <summary>What sums a folder up speaks of the last run alone.</summary>
    private void TellOfOthers(PlanFile now)
    {
        var made = now.Journeys.Select(j => (j.Scenario, j.Persona)).ToHashSet();
        var others = PlanFile.Left(settings.Root)?.Journeys.Count(j => !made.Contains((j.Scenario, j.Persona))) ?? 0;
        if (others > 0)
            speaker.Say(new Said(
                $"{settings.Root} garde aussi {others} parcours d’une autre série. index.html et run.json ne parleront plus que de celle-ci. Pour un autre dossier : --out.",
                $"{settings.Root} also keeps {(others == 1 ? "1 journey" : $"{others} journeys")} of another run. index.html and run.json will speak of this run alone. For another folder: --out."));
    }

    private IReadOnlyList<Decision> Decide(PlanFile now)
    {
        if (!settings.Resume) return Resuming.Nothing(plan);
        if (PlanFile.Read(settings.Root) is { } before) return Resuming.Decide(before, now, line => TraceFolder.Finished(TraceFolderOf(line.Folder)));
        speaker.Say(new Said($"Rien à reprendre dans {settings.Root} : tout est fait depuis le début.", $"Nothing to resume in {settings.Root}: everything is done from the start."));
        return Resuming.Nothing(plan);
    }

    /// <summary>What was finished is only scored again; the rest waits for its turn.</summary>
    private void Take(int place, Decision decision)
    {
        if (decision.Changed is { } changed) speaker.Say(new Said($"{plan[place].Name} : {changed.Fr}, le parcours est refait.", $"{plan[place].Name}: {changed.En}, the journey is made again."));
        if (decision.Kept is { } trace) Finished(place, Scored(place, trace), new(" (déjà fait, gardé)", " (already done, kept)"));
        else _waiting.Add(place);
    }

    /// <summary>True when it was cut before its end.</summary>
    private async Task<bool> AllAsync(CancellationToken cancel)
    {
        try
        {
            StartAll(cancel);
            WriteSoFar();
            for (; _running.Count > 0; StartAll(cancel))
                Collect(await Task.WhenAny(_running.Keys).WaitAsync(cancel));
            return false;
        }
        catch (OperationCanceledException)
        {
            await browser.CloseAsync();
            await Task.WhenAny(Task.WhenAll(_running.Keys), Task.Delay(EndLimit, CancellationToken.None));
            foreach (var ended in _running.Keys.Where(t => t.IsCompleted).ToList()) Collect(ended);
            return true;
        }
    }

    private void StartAll(CancellationToken cancel)
    {
        while (!_stopped && settings.Schedule.Next(_portals, _waiting, [.. _running.Values]) is { } place)
        {
            cancel.ThrowIfCancellationRequested();
            _waiting.Remove(place);
            _board.Started(place);
            _running.Add(Task.Run(() => OneAsync(place, cancel), CancellationToken.None), place);
        }
    }

    /// <summary>Null when it was cut.</summary>
    private async Task<JourneyDone?> OneAsync(int place, CancellationToken cancel)
    {
        var folder = TraceFolderOf(plan[place].Folder);
        var trace = await new JourneyTries(browser, settings.Browser with { Lang = speaker.Lang }, speaker).GoAsync(plan[place], folder, At, cancel);
        // Nothing goes on in the browser any more: it closes while the last journey is scored.
        if (Interlocked.Decrement(ref _left) == 0 && !PdfFile.IsAsked(settings.Choice)) _closing = browser.CloseAsync();
        return trace.Ending.Kind == EndingKind.Interrupted ? null : Scored(place, trace);

        void At(string where)
        {
            _board.At(place, where);
            _rehearsal.Begin(folder);
        }
    }

    private void Collect(Task<JourneyDone?> ended)
    {
        _running.Remove(ended, out var place);
        if (ended.IsCompletedSuccessfully && ended.Result is { } done) Finished(place, done, new("", ""));
        else if (ended.Exception?.InnerException is { } fault) Failed(place, fault);
        WriteSoFar();
    }

    private void Finished(int place, JourneyDone done, Said remark)
    {
        _done[place] = done;
        _board.Ended(place, left => Summary.Line(done, speaker.Lang, $"{remark.In(speaker.Lang)}{left}"));
    }

    /// <summary>A tool that is killed leaves what it had finished, and says itself that it is not all.</summary>
    private void WriteSoFar() => RunFolder.WriteRun(settings.Root, Result(interrupted: false));

    /// <summary>A fault of ours costs its own journey; one of the machine (no disk, no browser) would cost every journey to come.</summary>
    private void Failed(int place, Exception fault)
    {
        var (exit, message) = Faults.Of(fault, speaker.Lang);
        _faults[place] = fault;
        _stopped |= exit == Exit.EnvironmentMissing;
        _board.Ended(place, left => $"{plan[place].Name} : {message}{left}");
    }

    private JourneyDone Scored(int place, Trace trace)
    {
        var folder = Path.Combine(settings.Root, plan[place].Folder);
        return RunFolder.Report(trace, Path.Combine(folder, RunFolder.Trace), folder, settings.Choice) with { Repeat = plan[place].Repeat };
    }

    private Run Result(bool interrupted)
    {
        var undone = plan.Select((p, i) => _done[i] is null ? new Undone(p, _faults[i]) : null).OfType<Undone>().ToList();
        return new Run([.. _done.OfType<JourneyDone>()], undone, interrupted && undone.Count > 0, settings.Choice.Profile);
    }

    private string TraceFolderOf(string folder) => Path.Combine(settings.Root, folder, RunFolder.Trace);
}
