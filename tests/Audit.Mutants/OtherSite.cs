using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Audit.Mutants;

/// <summary>What the site beside the town answers: something small of the kind asked for; <c>?ko=2500</c> makes it that much heavier.</summary>
internal static class OtherSite
{
    private const int Kilo = 1000;

    /// <summary>A picture of one transparent point.</summary>
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    internal static async Task AnswerAsync(HttpContext http)
    {
        var (type, body) = Of(Path.GetExtension(http.Request.Path));
        http.Response.ContentType = type;
        http.Response.Headers.AccessControlAllowOrigin = "*";
        await http.Response.Body.WriteAsync(body);
        if (int.TryParse(http.Request.Query["ko"], CultureInfo.InvariantCulture, out var kilobytes)) await http.Response.Body.WriteAsync(new byte[kilobytes * Kilo]);
    }

    private static (string Type, byte[] Body) Of(string extension) => extension switch
    {
        ".js" => ("text/javascript", "/* */"u8.ToArray()),
        ".css" => ("text/css", "/* */"u8.ToArray()),
        ".png" => ("image/png", Picture),
        ".pdf" => ("application/pdf", "%PDF-1.4\n%%EOF\n"u8.ToArray()),
        _ => ("text/html; charset=utf-8", "<!doctype html><html lang=\"fr\"><head><title>Page</title></head><body><p>Page</p></body></html>"u8.ToArray()),
    };
}
