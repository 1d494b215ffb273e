using Audit.DemoTown.Easy;
using Audit.DemoTown.Hard;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Audit.DemoTown;

/// <summary>
/// The demo town hall, in this process and on this machine only: one procedure, under <c>/difficile/</c> as real portals are and
/// under <c>/facile/</c> as it could be.
/// </summary>
public sealed class Town : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TownHall _hall;

    private Town(WebApplication app, TownHall hall) => (_app, _hall) = (app, hall);

    /// <summary><c>http://127.0.0.1:port</c></summary>
    public string BaseUrl => _app.Urls.First();

    /// <summary>The requests that reached the town hall, oldest first.</summary>
    public IReadOnlyList<Registration> Registrations => _hall.Registrations;

    /// <summary>Opens the town hall. Port 0 takes any free one.</summary>
    public static async Task<Town> StartAsync(int port = 0, CancellationToken cancel = default)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime>(new Guest());
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        var hall = new TownHall();
        Map(app, hall);
        await app.StartAsync(cancel);
        return new Town(app, hall);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static void Map(WebApplication app, TownHall hall)
    {
        var sessions = new Sessions(TimeProvider.System);
        app.MapGet("/", () => Results.Redirect("/facile/"));
        app.MapGet("/favicon.ico", () => Asset("favicon.svg"));
        app.MapGet("/assets/{name}", Asset);
        EasyPages.Map(app, hall, sessions);
        HardPages.Map(app, hall, sessions);
    }

    private static IResult Asset(string name)
    {
        var content = typeof(Town).Assembly.GetManifestResourceStream($"assets/{name}");
        var type = Path.GetExtension(name) switch { ".css" => "text/css", ".js" => "text/javascript", ".svg" => "image/svg+xml", _ => "application/octet-stream" };
        return content is null ? Results.NotFound() : Results.Stream(content, type);
    }
}
