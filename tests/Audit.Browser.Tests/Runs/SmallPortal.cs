using System.Collections.Concurrent;
using Audit.Browser.Tests.Portals;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audit.Browser.Tests.Runs;

/// <summary>A portal with procedures of three screens, <c>/a/</c>, <c>/b/</c>…, that knows who is on it.</summary>
internal sealed class SmallPortal : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _asked = [];
    private readonly Lock _lock = new();
    private Portal? _portal;
    private int _present;

    /// <summary>Called with the path of each page before it is answered; false aborts the answer.</summary>
    internal Func<string, Task<bool>> Before { get; set; } = _ => Task.FromResult(true);

    /// <summary>What a page holds instead of the usual; null leaves it.</summary>
    internal Func<string, string?> Body { get; set; } = _ => null;

    internal string BaseUrl => _portal!.BaseUrl;

    /// <summary>Pages asked for, in order.</summary>
    internal IReadOnlyList<string> Asked => [.. _asked];

    /// <summary>The most personas between a first and a last screen at one moment.</summary>
    internal int MostPresent { get; private set; }

    internal static async Task<SmallPortal> StartAsync()
    {
        var small = new SmallPortal();
        small._portal = await Portal.ServeAsync(app =>
        {
            app.MapGet("/favicon.ico", () => Results.NotFound());
            app.MapGet("/{procedure}/", (string procedure, HttpContext http) => small.AnswerAsync(http, "Accueil", """<p>Bienvenue sur le portail de la ville.</p><a href="suite">Commencer</a>"""));
            app.MapGet("/{procedure}/suite", (string procedure, HttpContext http) => small.AnswerAsync(http, "Votre demande", """<label>Nom <input name="nom"></label> <a href="fin">Envoyer</a>"""));
            app.MapGet("/{procedure}/fin", (string procedure, HttpContext http) => small.AnswerAsync(http, "Merci", "<p>Votre demande est enregistrée.</p>"));
        });
        return small;
    }

    public ValueTask DisposeAsync() => _portal!.DisposeAsync();

    private async Task<IResult> AnswerAsync(HttpContext http, string heading, string body)
    {
        var path = http.Request.Path.Value!;
        _asked.Enqueue(path);
        Comes(path);
        if (!await Before(path)) http.Abort();
        return Results.Content(Portal.Page($"<main><h1>{heading}</h1>{Body(path) ?? body}</main>"), "text/html; charset=utf-8");
    }

    private void Comes(string path)
    {
        lock (_lock)
        {
            if (path.EndsWith('/')) MostPresent = Math.Max(MostPresent, ++_present);
            if (path.EndsWith("fin", StringComparison.Ordinal)) _present--;
        }
    }
}
