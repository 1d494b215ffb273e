using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Audit.DemoTown;

/// <summary>A web site that only this machine can reach, with the town's style sheets and pictures.</summary>
internal static class Loopback
{
    /// <summary>Not started yet. Port 0 takes any free one.</summary>
    internal static WebApplication App(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime>(new Guest());
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        app.MapGet("/favicon.ico", () => Asset("favicon.svg"));
        app.MapGet("/assets/{name}", Asset);
        return app;
    }

    private static IResult Asset(string name)
    {
        var content = typeof(Loopback).Assembly.GetManifestResourceStream($"assets/{name}");
        var type = Path.GetExtension(name) switch { ".css" => "text/css", ".js" => "text/javascript", ".svg" => "image/svg+xml", _ => "application/octet-stream" };
        return content is null ? Results.NotFound() : Results.Stream(content, type);
    }
}
