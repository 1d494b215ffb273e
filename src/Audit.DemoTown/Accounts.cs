using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Audit.DemoTown;

/// <summary>Who has an account, and whether its mail address was confirmed.</summary>
internal sealed class Accounts
{
    private readonly ConcurrentDictionary<string, Account> _byLogin = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Somebody else has this login. The same login and password again is the same person.</summary>
    internal bool IsTaken(string login, string password) => _byLogin.ContainsKey(login) && !Knows(login, password);

    internal bool Knows(string login, string password) => _byLogin.TryGetValue(login, out var account) && account.Password == password;

    internal bool IsActive(string login) => _byLogin.TryGetValue(login, out var account) && account.Active;

    /// <summary>Opens an account that nobody can use yet.</summary>
    /// <returns>The token that activates it, known to its mail address only.</returns>
    internal string Open(string login, string password)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        _byLogin.AddOrUpdate(login, _ => new Account(password, token, Active: false), (_, kept) => kept with { Token = token });
        return token;
    }

    /// <summary>False for a token that was never given, or that a newer one replaced.</summary>
    internal bool Activate(string token)
    {
        var (login, account) = _byLogin.FirstOrDefault(a => a.Value.Token == token);
        return login is not null && _byLogin.TryUpdate(login, account with { Active = true }, account);
    }

    private sealed record Account(string Password, string Token, bool Active);
}
