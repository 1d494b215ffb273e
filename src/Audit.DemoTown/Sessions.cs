using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Audit.DemoTown;

/// <summary>What the town hall remembers of one visitor between two pages.</summary>
internal sealed class Session
{
    internal Dictionary<string, string> Answers { get; } = new(StringComparer.Ordinal);

    internal bool LoggedIn { get; set; }

    internal DateTimeOffset LastSeen { get; set; }
}

/// <summary>Visitors by cookie; one who was idle for too long starts again.</summary>
internal sealed class Sessions(TimeProvider clock)
{
    private const string Cookie = "exempleville";
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(20);

    private readonly ConcurrentDictionary<string, Session> _byId = new(StringComparer.Ordinal);

    internal Session Of(HttpContext http)
    {
        var id = http.Request.Cookies[Cookie];
        if (id is null || !_byId.TryGetValue(id, out var session) || clock.GetUtcNow() - session.LastSeen > Idle) session = Start(http);
        session.LastSeen = clock.GetUtcNow();
        return session;
    }

    private Session Start(HttpContext http)
    {
        var id = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        http.Response.Cookies.Append(Cookie, id, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax });
        return _byId[id] = new Session { LastSeen = clock.GetUtcNow() };
    }
}
