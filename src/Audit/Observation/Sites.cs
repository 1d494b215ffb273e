namespace Audit.Observation;

/// <summary>The site a person would say she is on: the registrable domain, or host and port on the loopback.</summary>
public static class Sites
{
    /// <summary>Suffixes under which names are registered one level further down; the public ones French portals use. Source: publicsuffix.org.</summary>
    private static readonly HashSet<string> LongSuffixes = new(StringComparer.OrdinalIgnoreCase)
    {
        "gouv.fr", "asso.fr", "com.fr", "nom.fr", "prd.fr", "tm.fr", "co.uk", "org.uk", "gov.uk", "com.au", "co.nz",
    };

    public static string Of(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Host.Length == 0) return url;
        if (uri.IsLoopback || uri.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6) return uri.Authority;
        var labels = uri.IdnHost.Split('.');
        var keep = labels.Length >= 2 && LongSuffixes.Contains(string.Join('.', labels[^2..])) ? 3 : 2;
        return string.Join('.', labels.TakeLast(keep));
    }
}
