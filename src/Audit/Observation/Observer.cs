using System.Text;
using System.Text.Json;
using Audit.Traces;
using Microsoft.Playwright;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace Audit.Observation;

/// <summary>
/// Watches a browser context and records what the person in front of it meets, whoever drives: our journeys, a C# scenario, an
/// existing Playwright test. Attach it before the first page is opened.
/// </summary>
public sealed class Observer : IAsyncDisposable
{
    /// <summary>A page that takes longer than that to say what was typed last says nothing any more.</summary>
    private static readonly TimeSpan LastWordsWithin = TimeSpan.FromSeconds(2);

    private readonly IBrowserContext _context;
    private readonly ObserverOptions _options;
    private readonly TraceFolder _folder;
    private readonly Traffic _traffic = new();
    private readonly SemaphoreSlim _looking = new(1);
    private Evidence? _ahead;
    private Task _written = Task.CompletedTask;

    private Observer(IBrowserContext context, ObserverOptions options)
    {
        _context = context;
        _options = options;
        _folder = new TraceFolder(options.Folder);
        Camera = new Camera(options.Secrets);
        Processor = new Processor(options.Persona.ProcessorSlowdown);
    }

    internal Recording Recording { get; } = new();

    internal Traffic Traffic => _traffic;

    internal Secrets Secrets => _options.Secrets;

    /// <summary>Slows down no window by itself.</summary>
    internal Processor Processor { get; }

    private Camera Camera { get; }

    public static async Task<Observer> AttachAsync(IBrowserContext context, ObserverOptions options)
    {
        var observer = new Observer(context, options);
        await context.ExposeBindingAsync(Probe.Binding, (BindingSource source, string json) => observer.Hear(source, json));
        await context.AddInitScriptAsync(Probe.Script);
        context.Page += observer.OnPage;
        observer._traffic.Watch(context);
        return observer;
    }

    /// <summary>Looks at what is in front of the persona now and records it: the screen when it is new, the visit, what lies over it.</summary>
    public async Task LookAsync(IPage page) => await SeeAsync(page, null);

    /// <summary>The facts so far, what was typed last included. Also written to the folder.</summary>
    /// <exception cref="IOException">They could not be written.</exception>
    public async Task<Trace> FinishAsync(Ending ending)
    {
        foreach (var page in _context.Pages.ToList()) await HearOutAsync(page);
        await _looking.WaitAsync();
        try
        {
            await _written;
            return TraceFile.Parse(Write(Told(ending)), TraceFile.FileName);
        }
        finally
        {
            _looking.Release();
        }
    }

    /// <summary>Letters wait a moment in the page to be told together: to be asked for before it is left from outside.</summary>
    internal static async Task HearOutAsync(IPage page)
    {
        try
        {
            await page.EvaluateAsync($"() => window['{Probe.Handle}'] && window['{Probe.Handle}'].tellAll()").WaitAsync(LastWordsWithin);
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            // Gone, or frozen: what was heard so far is what there is.
            return;
        }
    }

    /// <summary>A journey that is killed from here on can be scored up to this screen. It goes on while that is written.</summary>
    private async Task WriteSoFarAsync()
    {
        await _written;
        var trace = Told(new Ending(EndingKind.Interrupted));
        _written = Task.Run(() => Write(trace));
    }

    private Trace Told(Ending ending) => Recording.ToTrace(Tool(), _options.Scenario, _options.Persona, ending);

    private string Write(Trace trace)
    {
        var json = _options.Secrets.CleanJson(TraceFile.Write(trace), TraceFile.Json);
        _folder.WriteTrace(json);
        return json;
    }

    public async ValueTask DisposeAsync()
    {
        _context.Page -= OnPage;
        _traffic.Leave(_context);
        _looking.Dispose();
        // What could not be written is told by what follows it: nothing is read back before it is over.
        await _written.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>One look; null when the page never answered. <paramref name="waitingMs"/> is what the persona waited before it.</summary>
    internal async Task<Glance?> SeeAsync(IPage page, double? waitingMs)
    {
        await _looking.WaitAsync();
        try
        {
            return await Processor.AtFullSpeedAsync(page, () => LookAndRecordAsync(page, waitingMs));
        }
        catch (TimeoutException)
        {
            Recording.Break(EndReason.Frozen, page.Url);
            return null;
        }
        finally
        {
            _looking.Release();
        }
    }

    private async Task<Glance?> LookAndRecordAsync(IPage page, double? waitingMs)
    {
        var glance = await Glances.TakeAsync(page);
        if (glance is not null) await RecordAsync(page, glance, waitingMs);
        return glance;
    }

    /// <summary>A picture of what stands in front of the persona, outside the screens: the last thing seen.</summary>
    internal async Task<string?> PhotographAsync(IPage page, string name) => Kept(name, await Camera.PictureAsync(page, null));

    /// <summary>
    /// Waits until the page is still, at most <paramref name="patience"/>; returns the milliseconds until it was. Of a document nobody has looked at
    /// yet the evidence is taken as soon as it seems to be still, while it goes on being watched: it counts when nothing has changed since. Not with a slow
    /// processor: evidence is taken at full speed, and so would be what the page still does meanwhile, which is timed.
    /// </summary>
    internal async Task<double> RestAsync(IPage page, TimeSpan patience)
    {
        var start = Stopwatch.GetTimestamp();
        if (!Processor.IsSlow && Recording.LoadedSinceShown && await Stillness.WaitAsync(page, _traffic, patience, Stillness.PauseMs) is { Mark: not null }) _ahead = await AheadAsync(page);
        return (await Stillness.WaitAsync(page, _traffic, patience)).After(start);
    }

    private async Task<Evidence?> AheadAsync(IPage page)
    {
        try
        {
            return await Glances.TakeAsync(page) is { } glance ? await Camera.TakeAsync(page, glance, Budget(Known(glance, null) is null)) : null;
        }
        catch (TimeoutException)
        {
            // Too busy to say what it shows: the look that follows waits for it, or says so.
            return null;
        }
    }

    private TimeSpan? Budget(bool whole) => whole ? _options.AxeBudget : null;

    private Screen? Known(Glance glance, PopUp? dialog) => Recording.Find(IdentityOf(glance, dialog));

    private static string IdentityOf(Glance glance, PopUp? dialog) => ScreenIdentity.Of(glance.Url, glance.Heading, glance.CurrentStep, dialog is null ? null : Overlays.NameOf(dialog));

    private string? Kept(string name, byte[]? picture) => picture is null ? null : _folder.WriteScreen($"{name}.jpg", picture);

    private async Task RecordAsync(IPage page, Glance seen, double? waitingMs)
    {
        var fresh = Overlays.Follow(Recording, seen);
        var glance = Overlays.Marked(Recording, seen);
        var dialog = Recording.PopUps.LastOrDefault(p => p is { Solicited: true, StillOpen: true });
        var (identity, known) = (IdentityOf(glance, dialog), Known(glance, dialog));
        if (Arrivals.IsVisit(Recording, identity, glance)) await ArriveAsync(page, new Arrival(glance, identity, known, dialog, waitingMs));
        else await StayAsync(page, known ?? Recording.CurrentScreen!, glance, fresh);
        Overlays.PlaceOn(Recording, fresh);
    }

    private async Task ArriveAsync(IPage page, Arrival arrival)
    {
        Recording.Shown();
        var traffic = await _traffic.TakeAsync();
        var id = arrival.Known?.Id ?? Recording.NextScreenId();
        var again = arrival.Known is not null;
        var evidence = _ahead is { } ahead && ahead.Shows(arrival.Glance, whole: !again) ? ahead : await Camera.TakeAsync(page, arrival.Glance, Budget(!again));
        _ahead = null;
        var picture = Kept(again ? $"{id}-{Recording.CurrentVisit!.Number + 1}" : id, evidence.Picture);
        if (again) Recording.Update(Arrivals.Enriched(arrival.Known!, arrival.Glance));
        else Recording.Add(Arrivals.NewScreen(id, arrival, picture, Camera.PictureSize(arrival.Glance)) with { Requests = traffic.Sum(t => t.Requests), Bytes = traffic.Sum(t => t.Bytes), Snapshot = KeptHtml(id, evidence.Html), Axe = evidence.Axe });
        Recording.Arrive(new Visit(0, id, 0, null, arrival.Glance.Errors, again ? picture : null, arrival.WaitingMs, traffic));
        await WriteSoFarAsync();
    }

    private string? KeptHtml(string id, string? html) => html is null ? null : _folder.WriteScreen($"{id}.html", Encoding.UTF8.GetBytes(html));

    private async Task StayAsync(IPage page, Screen screen, Glance glance, IReadOnlyList<PopUp> fresh)
    {
        Recording.Update(Arrivals.Enriched(Recording.Find(screen.Identity) ?? screen, glance));
        foreach (var popUp in fresh.Where(Overlays.Intrudes))
            Recording.Update(popUp with { Screenshot = Kept(popUp.Id, await Camera.PictureAsync(page, glance.Page)) });
    }

    private void OnPage(object? sender, IPage page)
    {
        page.Dialog += OnDialog;
        page.Crash += (_, _) => Recording.Break(EndReason.Crashed, page.Url);
        page.PageError += (_, error) => Recording.Add(new ScriptError(Recording.Now, Here, error.Split('\n')[0]));
        page.Console += OnConsole;
        page.Response += (_, response) => OnResponse(page, response);
        if (_options.LooksByItself) page.Load += async (_, _) => await SeeAsync(page, null);
        if (Recording.OpeningFromMail) return;
        if (Recording.CurrentVisit is not null) Recording.Add(Windows.Opened(Recording, page.Url));
        // Even before anything was seen: windows that never stop coming never let one see anything.
        Recording.TooMany(EndReason.EndlessWindows, page.Url);
    }

    /// <summary>A page can fill its console faster than anybody can listen: once enough was heard, it is left alone.</summary>
    private void OnConsole(object? sender, IConsoleMessage line)
    {
        if (line.Type != "error" || line.Location.Contains("favicon", StringComparison.Ordinal)) return;
        if (!Recording.Add(new ScriptError(Recording.Now, Here, line.Text.Split('\n')[0])) && line.Page is { } page) page.Console -= OnConsole;
    }

    private void OnResponse(IPage page, IResponse response)
    {
        if (!response.Request.IsNavigationRequest || response.Frame != page.MainFrame || response.Status is >= 300 and < 400) return;
        Recording.Add(new Navigation(Recording.Now, response.Url, response.Status, Shown: false, Traffic.ServerMs(response.Request), response.Request.Method));
        Recording.TooMany(EndReason.EndlessPages, response.Url);
    }

    private async void OnDialog(object? sender, IDialog dialog)
    {
        _traffic.Alerted();
        if (!Recording.TooMany(EndReason.EndlessDialogs, dialog.Message)) Windows.DialogMet(Recording, dialog.Type, dialog.Message);
        if (!_options.AnswersDialogs) return;
        try
        {
            await dialog.AcceptAsync();
            // The next one comes once this one is closed, however long that took.
            _traffic.Alerted();
        }
        catch (PlaywrightException error)
        {
            Recording.Add(new ScriptError(Recording.Now, Here, $"dialog: {error.Message.Split('\n')[0]}"));
        }
    }

    private void Hear(BindingSource source, string json)
    {
        if (!json.Contains(Probe.Token, StringComparison.Ordinal) || JsonSerializer.Deserialize<ToldTogether>(json, TraceFile.Json) is not { } told || told.Token != Probe.Token) return;
        foreach (var message in told.Messages) Hearing.Take(Recording, message);
        if (_options.LooksByItself && told.Messages.Any(m => m.T is "press" or "submit")) _ = SeeAsync(source.Page, null);
    }

    private ToolFacts Tool() => new(ToolVersion.Text, _options.Browser, Recording.AxeVersion);

    private string Here => Recording.CurrentVisit?.Screen ?? "";
}
