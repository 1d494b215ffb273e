using System.Diagnostics;
using Audit.Journeys.Reaching;
using Audit.Observation;
using Audit.Traces;
using Microsoft.Playwright;

namespace Audit.Journeys;

/// <summary>
/// Being in front of a page: waits until it is still, looks, makes sure it is a page of the procedure, gets rid of what came
/// between, and stays as long as this persona would.
/// </summary>
internal sealed class Arriving
{
    /// <summary>A still page that has not shown something by now will not.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2.5);
    private static readonly TimeSpan SettledForOptional = TimeSpan.FromSeconds(1);

    private readonly Observer _observer;
    private readonly JourneyRequest _request;
    private readonly HashSet<IPage> _known;
    private readonly WindowStack _windows;
    private readonly PopUpAnswering _popUps;
    private readonly HashSet<int> _dwelt = [];
    private string? _failure;

    internal Arriving(IPage page, Observer observer, JourneyRequest request)
    {
        (_windows, _observer, _request) = (new WindowStack(page), observer, request);
        _known = [page];
        page.Context.RequestFailed += (_, failed) => _failure = NetworkErrors.OfPage(failed) ?? _failure;
        _popUps = new PopUpAnswering(this, observer.Recording, request.Scenario.Consent);
    }

    internal IPage Page => _windows.Front;

    /// <summary>What the last look saw; null when the page did not answer.</summary>
    internal Glance? Last { get; private set; }

    internal Hand Hand => new(Page, _request.Persona.Device.Touch, Recording);

    private Recording Recording => _observer.Recording;

    internal TimeSpan Patience => TimeSpan.FromSeconds(_request.Persona.PatienceSeconds);

    private int? Status => Recording.LastNavigation?.Status;

    internal async Task OpenAsync(string address)
    {
        Recording.Acted();
        await Observer.HearOutAsync(Page);
        try
        {
            await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit, Timeout = (float)Patience.TotalMilliseconds });
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            // An error without a page of its own: the browser shows one in its place.
            throw new JourneyEndException(WrongPage.Unopened(error.Message, Status), WrongPage.Seen(null, address, Status), error.Message.Split('\n')[0]);
        }
        await ArriveAsync();
    }

    /// <summary>Opens an address in a window of its own, as a mailbox does; she goes on there, and comes back when what she looks for is not there.</summary>
    internal async Task OpenBesideAsync(string address)
    {
        Recording.OpeningFromMail = true;
        var opened = await Page.Context.NewPageAsync();
        Recording.OpeningFromMail = false;
        _known.Add(opened);
        _windows.Bring(opened);
        await OpenAsync(address);
    }

    /// <summary>Takes in whatever is in front of the persona after a gesture.</summary>
    internal async Task ArriveAsync()
    {
        await SeeAsync(await InFrontAsync());
        await LeaveUnreadableWindowAsync();
        await RefuseWrongPageAsync();
        await _popUps.AnswerAllAsync();
        if (!await DwellAsync()) return;
        await RefuseWrongPageAsync();
        await _popUps.AnswerAllAsync();
    }

    /// <summary>Waits for the page in front to be still; a window may open while one waits, and then it is in front.</summary>
    private async Task<double> InFrontAsync()
    {
        var waited = 0.0;
        for (var front = Newest(); ; front = Newest())
        {
            _windows.Bring(front);
            waited += await _observer.RestAsync(Page, Patience);
            if (Newest(keep: true) == Page) return waited;
        }
    }

    /// <summary>Waits for the page to be still again, without taking it in.</summary>
    internal Task RestAsync() => Stillness.WaitAsync(Page, _observer.Traffic, Patience);

    /// <summary>Waits until the persona sees something, in this window or the one she came from; null when she does not.</summary>
    internal async Task<Found?> FindAsync(Func<IPage, Task<Found?>> find, bool patient)
    {
        var watch = Stopwatch.StartNew();
        var settled = patient ? Settled : SettledForOptional;
        while (true)
        {
            if (await LookForAsync(find) is { } found) return found;
            await Stillness.WaitAsync(Page, _observer.Traffic, TimeSpan.FromSeconds(1));
            var idle = _observer.Traffic.Pending == 0;
            if (watch.Elapsed > Patience || (idle && watch.Elapsed > settled)) return null;
        }
    }

    /// <summary>What is there instead of what was looked for.</summary>
    internal async Task<(EndReason Reason, string Seen)> InsteadAsync()
    {
        await SeeAsync(null);
        return (WrongPage.Instead(Last, Status), WrongPage.Seen(Last, Page.Url, Status));
    }

    /// <summary>Puts away what lies over the target.</summary>
    internal Task UncoverAsync(ILocator target) => _popUps.UncoverAsync(target);

    internal async Task SeeAsync(double? waited) => Last = await _observer.SeeAsync(Page, waited);

    /// <summary>A window that has just opened lies in front; when it closes, the one before is back.</summary>
    private IPage Newest(bool keep = false)
    {
        var open = Page.Context.Pages.Where(p => !p.IsClosed).ToList();
        if (open.LastOrDefault(p => !_known.Contains(p)) is not { } opened) return _windows.NearestOpen;
        if (!keep) _known.UnionWith(open);
        return opened;
    }

    private async Task<Found?> LookForAsync(Func<IPage, Task<Found?>> find)
    {
        try
        {
            if (await FindInAsync(Page, find) is { } here) return here;
            foreach (var window in _windows.Behind)
                if (await FindInAsync(window, find) is not null) return await BackToAsync(window, find);
            return null;
        }
        catch (PlaywrightException)
        {
            // The page went on to another document while it was searched: search again.
            return null;
        }
    }

    /// <summary>What the persona sees at once takes the driver a while; in a page that is frozen, for ever.</summary>
    private async Task<Found?> FindInAsync(IPage page, Func<IPage, Task<Found?>> find)
    {
        var finding = _observer.Processor.AtFullSpeedAsync(page, () => find(page));
        try
        {
            return await finding.WaitAsync(Glances.AnswerWithin);
        }
        catch (TimeoutException) when (!finding.IsCompleted)
        {
            Recording.Break(EndReason.Frozen, page.Url);
            return null;
        }
    }

    private async Task<Found?> BackToAsync(IPage window, Func<IPage, Task<Found?>> find)
    {
        await Observer.HearOutAsync(Page);
        await _windows.CloseDownToAsync(window);
        await ArriveAsync();
        return await find(window);
    }

    /// <summary>A document the browser shows without a page (a PDF, a download): she closes its window and goes on.</summary>
    private async Task LeaveUnreadableWindowAsync()
    {
        if (Last is not null || _windows.Behind is not [var before, ..]) return;
        await _windows.CloseDownToAsync(before);
        await SeeAsync(null);
    }

    private async Task RefuseWrongPageAsync()
    {
        var reason = Wrong();
        for (var i = 0; reason == EndReason.EmptyPage && i < 10 && !Page.IsClosed; i++)
        {
            // Pages built by scripts stand empty for a moment.
            await Stillness.WaitAsync(Page, _observer.Traffic, TimeSpan.FromSeconds(1));
            await SeeAsync(null);
            reason = Wrong();
        }
        if (reason is { } wrong) throw new JourneyEndException(wrong, WrongPage.Seen(Last, Page.Url, Status), Last is { Replaced: { Count: > 0 } names } ? string.Join(", ", names) : null);
    }

    private EndReason? Wrong() => WrongPage.AtOnce(Last, Status, _failure, Hosts.Allowed(Page.Url, _request));

    /// <summary>True when the persona stayed, so that what shows late has had its time to show.</summary>
    private async Task<bool> DwellAsync()
    {
        if (Recording.CurrentVisit is not { } visit || Recording.CurrentScreen is not { } screen || !_dwelt.Add(visit.Number)) return false;
        var time = Dwelling.On(screen, _request.Persona.Speeds);
        if (time < TimeSpan.FromSeconds(1)) return false;
        Recording.Dwell(time);
        await Dwelling.PassAsync(Page, time);
        await SeeAsync(await _observer.RestAsync(Page, Patience));
        return true;
    }
}
