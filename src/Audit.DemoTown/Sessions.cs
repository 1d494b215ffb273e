using System.Collections.Concurrent;
using System.Security.Cryptography;
using Audit.DemoTown.Appointments;
using Microsoft.AspNetCore.Http;

namespace Audit.DemoTown;

/// <summary>What the town hall remembers of one visitor between two pages.</summary>
internal sealed class Session
{
    internal Dictionary<string, string> Answers { get; } = new(StringComparer.Ordinal);

    internal bool JustRegistered { get; set; }

    internal bool LoggedIn { get; set; }

    internal Draft EasyAppointment { get; set; } = Draft.Blank;

    internal Draft HardAppointment { get; set; } = Draft.Blank;

    internal CodeSent? ToVerify { get; set; }

    /// <summary>How many pages of the hard form were taken, in their order.</summary>
    internal int PagesDone { get; set; }

    internal DateTimeOffset LastSeen { get; set; }
}

/// <summary>A code that went out by mail, and the token of the account it proves.</summary>
internal sealed record CodeSent(string Code, string Token);

/// <summary>Visitors by cookie; one who was idle for too long starts again.</summary>
internal sealed class Sessions(TimeProvider clock)
{
    private const string Cookie = "exempleville";
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(20);

    private readonly ConcurrentDictionary<string, Session> _byId = new(StringComparer.Ordinal);

    internal Session Of(HttpContext http)
    {
        var known = http.Request.Cookies[Cookie] is { } id && _byId.TryGetValue(id, out var kept) && !IsOver(kept) ? kept : Start(http);
        known.LastSeen = clock.GetUtcNow();
        return known;
    }

    private Session Start(HttpContext http)
    {
        foreach (var (old, _) in _byId.Where(s => IsOver(s.Value))) _byId.TryRemove(old, out _);
        var id = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        http.Response.Cookies.Append(Cookie, id, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax });
        return _byId[id] = new Session { LastSeen = clock.GetUtcNow() };
    }

    private bool IsOver(Session session) => clock.GetUtcNow() - session.LastSeen > Idle;
}
