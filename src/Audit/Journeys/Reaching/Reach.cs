using Microsoft.Playwright;

namespace Audit.Journeys.Reaching;

/// <summary>A name and password that a web server asks for before it shows anything (HTTP authentication).</summary>
public sealed record HttpLogin(string User, string Password)
{
    public const string PasswordVariable = "AUDIT_HTTP_PASSWORD";
}

/// <summary>What it takes to reach a portal that not everybody can. No secret of it reaches a file.</summary>
public sealed record Reach(ProxyServer? Proxy = null, HttpLogin? HttpLogin = null, LoginState? Login = null)
{
    /// <summary>Nothing but an address.</summary>
    public static Reach Direct { get; } = new();

    internal IEnumerable<string> Secrets => new[] { Proxy?.Password, HttpLogin?.Password }.OfType<string>().Concat(Login?.Proofs ?? []);

    /// <summary>The context's options with the way to the portal; <see cref="Challenges"/> answer whoever asks for a password.</summary>
    internal BrowserNewContextOptions Applied(BrowserNewContextOptions options)
    {
        if (Proxy is { } proxy) options.Proxy = new Proxy { Server = proxy.Address, Bypass = proxy.Bypass };
        if (Login is { } state) options.StorageState = state.Json;
        return options;
    }
}
