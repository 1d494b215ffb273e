using System.Collections.Concurrent;
using System.Globalization;
using Audit.DemoTown.Appointments;
using Audit.DemoTown.Mails;

namespace Audit.DemoTown;

/// <summary>What stands behind the pages: accounts, requests, appointments, and the post.</summary>
internal sealed class TownHall(Post post, TimeProvider clock)
{
    private readonly ConcurrentQueue<Registration> _registrations = [];
    private int _last;

    internal Accounts Accounts { get; } = new();

    internal Agenda Agenda { get; } = new(clock);

    internal Post Post => post;

    internal IReadOnlyList<Registration> Registrations => [.. _registrations];

    internal Registration Register(string version, IReadOnlyDictionary<string, string> answers)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"{Interlocked.Increment(ref _last):000000}");
        var registration = new Registration(number, version, answers.Where(a => !a.Key.StartsWith("mdp", StringComparison.Ordinal)).ToDictionary());
        _registrations.Enqueue(registration);
        return registration;
    }
}
