using System.Net;

namespace Audit.Journeys.Reaching;

/// <summary>The proxy a portal is reached through.</summary>
/// <param name="Address">Such as <c>http://proxy.town.example:3128</c>, never with a password.</param>
/// <param name="Bypass">Hosts reached without it, as Chromium writes them; null for none.</param>
public sealed record ProxyServer(string Address, string? User = null, string? Password = null, string? Bypass = null)
{
    public const string PasswordVariable = "AUDIT_PROXY_PASSWORD";

    private static readonly Said Expected = new("l’adresse d’un proxy, comme http://proxy.ville.example:3128 ou http://nom@proxy.ville.example:3128", "the address of a proxy, such as http://proxy.town.example:3128 or http://user@proxy.town.example:3128");
    private static readonly Said Unreadable = new("une adresse illisible", "an address that cannot be read");

    private static readonly string[] Schemes = ["http", "https", "socks5"];

    /// <summary>Reads the address given on the command line; the password comes from <see cref="PasswordVariable"/>.</summary>
    /// <exception cref="FileProblemException">It is no such address, or holds a password; which is not repeated.</exception>
    public static ProxyServer Parse(string text, Func<string, string?> environment)
    {
        var proxy = Read(text) ?? throw new FileProblemException(new FileProblem("--proxy", 0, 0, text.Contains('@', StringComparison.Ordinal) ? Unreadable : new($"« {text} »", $"'{text}'"), Expected));
        if (proxy.Password is not null)
            throw new FileProblemException(new FileProblem("--proxy", 0, 0, new("un mot de passe dans l’adresse du proxy", "a password in the address of the proxy"), new($"l’adresse sans lui : le mot de passe va dans la variable d’environnement {PasswordVariable}", $"the address without it: the password goes into the environment variable {PasswordVariable}")));
        return proxy.User is null ? proxy : proxy with { Password = environment(PasswordVariable) ?? "" };
    }

    /// <summary>
    /// The proxy the environment names for an address (<c>HTTPS_PROXY</c>, <c>HTTP_PROXY</c>, <c>ALL_PROXY</c>, in capitals or not), but for
    /// the hosts of <c>NO_PROXY</c>. Null for this machine and where none is named.
    /// </summary>
    /// <exception cref="FileProblemException">The variable holds no such address.</exception>
    public static ProxyServer? Of(string address, Func<string, string?> environment)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.IsLoopback) return null;
        string[] names = [$"{uri.Scheme}_proxy", "all_proxy"];
        foreach (var name in names.SelectMany(n => new[] { n, n.ToUpperInvariant() }))
        {
            if (environment(name) is not { Length: > 0 } named) continue;
            var proxy = Read(named.Contains("://", StringComparison.Ordinal) ? named : $"http://{named}")
                ?? throw new FileProblemException(new FileProblem(name, 0, 0, Unreadable, Expected));
            return proxy with { Bypass = Bypassed(environment("no_proxy") ?? environment("NO_PROXY")) };
        }
        return null;
    }

    /// <summary>As programs commonly read NO_PROXY: a name stands for the hosts below it too.</summary>
    internal static string? Bypassed(string? hosts)
    {
        var named = (hosts ?? "").Split([',', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return named.Length == 0 ? null : string.Join(',', named.SelectMany(host => IsWholeName(host) ? [host, $"*.{host}"] : new[] { host.StartsWith('.') ? $"*{host}" : host }));
    }

    private static bool IsWholeName(string host) =>
        !host.StartsWith('.') && !host.Contains('*', StringComparison.Ordinal) && !host.Contains('/', StringComparison.Ordinal) && !host.Contains(':', StringComparison.Ordinal) && !IPAddress.TryParse(host, out _);

    private static ProxyServer? Read(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || !Schemes.Contains(uri.Scheme) || uri.Host.Length == 0 || uri.PathAndQuery.Trim('/').Length > 0) return null;
        var parts = uri.UserInfo.Split(':', 2);
        return new ProxyServer(
            $"{uri.Scheme}://{uri.Authority}", parts[0].Length > 0 ? Uri.UnescapeDataString(parts[0]) : null, parts.Length == 2 ? Uri.UnescapeDataString(parts[1]) : null);
    }
}
