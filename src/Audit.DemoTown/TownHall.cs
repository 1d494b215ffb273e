using System.Collections.Concurrent;
using System.Globalization;

namespace Audit.DemoTown;

/// <summary>What stands behind the pages: accounts and requests.</summary>
internal sealed class TownHall
{
    private readonly ConcurrentQueue<Registration> _registrations = [];
    private readonly ConcurrentDictionary<string, string> _accounts = new(StringComparer.OrdinalIgnoreCase);
    private int _last;

    internal IReadOnlyList<Registration> Registrations => [.. _registrations];

    internal Registration Register(string version, IReadOnlyDictionary<string, string> answers)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"EXV-{Interlocked.Increment(ref _last):00000}");
        var registration = new Registration(number, version, answers.Where(a => !a.Key.StartsWith("mdp", StringComparison.Ordinal)).ToDictionary());
        _registrations.Enqueue(registration);
        return registration;
    }

    /// <summary>Somebody else has this login. The same login and password again is the same person.</summary>
    internal bool IsTaken(string login, string password) => _accounts.ContainsKey(login) && !Knows(login, password);

    internal void OpenAccount(string login, string password) => _accounts[login] = password;

    internal bool Knows(string login, string password) => _accounts.TryGetValue(login, out var kept) && kept == password;
}
