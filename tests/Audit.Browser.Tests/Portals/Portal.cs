using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Audit.Browser.Tests.Portals;

/// <summary>A small real portal on the loopback, for one test.</summary>
internal sealed class Portal : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Portal(WebApplication app) => _app = app;

    public string BaseUrl => _app.Urls.First();

    /// <summary>The same portal under another host name: another site to a browser.</summary>
    public string OtherUrl => BaseUrl.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    /// <summary>Serves pages by path. A page is its body; "/" is the entry.</summary>
    public static Task<Portal> WithPagesAsync(params (string Path, string Body)[] pages) => ServeAsync(app =>
    {
        foreach (var (path, body) in pages)
            app.MapMethods(path, ["GET", "POST"], () => Results.Content(Page(body), "text/html; charset=utf-8"));
    });

    /// <param name="certificate">Serves over HTTPS with it.</param>
    public static async Task<Portal> ServeAsync(Action<WebApplication> map, X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0, line => { if (certificate is not null) line.UseHttps(certificate); }));
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return new Portal(app);
    }

    public static string Page(string body, string title = "Portail") =>
        $"<!doctype html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body>{body}</body></html>";

    public Task StopAsync() => _app.StopAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
