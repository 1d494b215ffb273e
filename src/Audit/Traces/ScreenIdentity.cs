using System.Text.RegularExpressions;

namespace Audit.Traces;

/// <summary>
/// What makes a screen distinct: top-level path and query (without session and tracking parameters), the main heading or the
/// current step, and the dialog the persona asked for.
/// </summary>
public static partial class ScreenIdentity
{
    public static string Of(string url, string? heading, string? currentStep, string? dialog) =>
        string.Join('|', Address(url), Normal(currentStep) ?? Normal(heading) ?? "", Normal(dialog) ?? "");

    /// <summary>Host, path and meaningful query; an in-page route in the fragment (<c>#/…</c>) counts, an anchor does not.</summary>
    public static string Address(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri)) return url;
        var path = SessionInPath().Replace(uri.AbsolutePath, "").TrimEnd('/');
        var query = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => !Incidental().IsMatch(p)).Order(StringComparer.Ordinal);
        var route = uri.Fragment.StartsWith("#/", StringComparison.Ordinal) || uri.Fragment.StartsWith("#!", StringComparison.Ordinal) ? uri.Fragment : "";
        return $"{uri.Authority}{path}?{string.Join('&', query)}{route}";
    }

    private static string? Normal(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : Spaces().Replace(text.Trim(), " ");

    [GeneratedRegex(@"^(utm_\w+|gclid|fbclid|msclkid|mtm_\w+|pk_\w+|xtor|at_\w+|_ga|jsessionid|phpsessid|sessionid|session_id|sid|token|csrf\w*|_|ts|timestamp|nonce|state|wicket[\w:.]*)(=|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Incidental();

    [GeneratedRegex(@";(jsessionid|phpsessid|sid)=[^/;]*", RegexOptions.IgnoreCase)]
    private static partial Regex SessionInPath();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
