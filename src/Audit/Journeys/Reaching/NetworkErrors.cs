using Audit.Traces;
using Microsoft.Playwright;

namespace Audit.Journeys.Reaching;

/// <summary>What the browser's network errors mean for a person. Names: Chromium's net_error_list.</summary>
internal static class NetworkErrors
{
    /// <summary>The error of a request for a whole page; null for what a page fetches, its frames included.</summary>
    internal static string? OfPage(IRequest failed)
    {
        try
        {
            return failed.IsNavigationRequest && failed.Frame.ParentFrame is null ? failed.Failure : null;
        }
        catch (PlaywrightException)
        {
            // A frame that is not there yet, or no more: no page of the persona's.
            return null;
        }
    }

    /// <summary>Null for a text without any such error.</summary>
    internal static EndReason? ReasonOf(string? error) => error switch
    {
        null => null,
        _ when Has(error, "ERR_SSL_CLIENT_AUTH", "ERR_BAD_SSL_CLIENT_AUTH") => EndReason.ClientCertificate,
        _ when Has(error, "ERR_CERT_", "ERR_SSL_", "ERR_BAD_SSL") => EndReason.UntrustedCertificate,
        _ when Has(error, "ERR_PROXY_AUTH", "ERR_UNEXPECTED_PROXY_AUTH") => EndReason.ProxyLogin,
        _ when Has(error, "ERR_PROXY_", "ERR_TUNNEL_", "ERR_SOCKS_", "ERR_NO_SUPPORTED_PROXIES") => EndReason.ProxyUnreachable,
        _ when Has(error, "ERR_TOO_MANY_REDIRECTS") => EndReason.EndlessPages,
        _ when Has(error, "ERR_INVALID_AUTH_CREDENTIALS", "ERR_MISSING_AUTH_CREDENTIALS") => EndReason.HttpLogin,
        _ => null,
    };

    /// <summary>Null for a status that asks for nobody's name.</summary>
    internal static EndReason? ReasonOf(int? status) => status switch
    {
        401 => EndReason.HttpLogin,
        407 => EndReason.ProxyLogin,
        _ => null,
    };

    private static bool Has(string error, params string[] names) => names.Any(n => error.Contains(n, StringComparison.Ordinal));
}
