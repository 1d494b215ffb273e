using Audit.DemoTown.Easy;
using Audit.DemoTown.Hard;
using Audit.DemoTown.Mails;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audit.DemoTown;

/// <summary>
/// The demo town hall, in this process and on this machine only: two procedures, under <c>/difficile/</c> as real portals are and
/// under <c>/facile/</c> as they could be; and the mailbox in which its mails arrive.
/// </summary>
public sealed class Town : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TownHall _hall;

    private Town(int port, TimeProvider clock)
    {
        (_app, _hall) = (Loopback.App(port), new TownHall(new Post(Mailbox), clock));
        var sessions = new Sessions(clock);
        _app.MapGet("/", () => Results.Redirect("/facile/"));
        EasyPages.Map(_app, _hall, sessions);
        HardPages.Map(_app, _hall, sessions);
    }

    /// <summary><c>http://127.0.0.1:port</c></summary>
    public string BaseUrl => _app.Urls.First();

    /// <summary>Where everybody's mail arrives, whatever the address.</summary>
    public Mailbox Mailbox { get; } = new();

    /// <summary>The requests that reached the town hall, oldest first.</summary>
    public IReadOnlyList<Registration> Registrations => _hall.Registrations;

    /// <summary>The appointments taken and not cancelled, oldest first.</summary>
    public IReadOnlyList<Booking> Bookings => _hall.Agenda.Bookings;

    /// <summary>Opens the town hall and its mailbox. Port 0 takes any free one.</summary>
    /// <param name="clock">What day it is in the town, and how long its visitors pause; the machine's clock when left out.</param>
    public static async Task<Town> StartAsync(int port = 0, TimeProvider? clock = null, CancellationToken cancel = default)
    {
        var town = new Town(port, clock ?? TimeProvider.System);
        try
        {
            await town.Mailbox.OpenAsync(cancel);
            await town._app.StartAsync(cancel);
            await town.WarmUpAsync(cancel);
            return town;
        }
        catch
        {
            await town.DisposeAsync();
            throw;
        }
    }

    /// <summary>The first answer of a process waits until its code is compiled: that is no wait of the town's.</summary>
    private async Task WarmUpAsync(CancellationToken cancel)
    {
        using var visitor = new HttpClient();
        using var answer = await visitor.GetAsync(new Uri($"{BaseUrl}/facile/"), cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Mailbox.DisposeAsync();
    }
}
