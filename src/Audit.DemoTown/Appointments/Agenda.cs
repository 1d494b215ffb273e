using System.Globalization;

namespace Audit.DemoTown.Appointments;

/// <summary>The appointments of the town hall: what is free, what was taken. A time is gone once every desk is.</summary>
internal sealed class Agenda(TimeProvider clock)
{
    /// <summary>Desks that receive people at the same time: many journeys can meet in one town.</summary>
    internal const int Desks = 20;

    private readonly Lock _lock = new();
    private readonly List<Booking> _bookings = [];
    private readonly Dictionary<DateTime, int> _taken = [];
    private int _last;

    internal DateTime Today => clock.GetLocalNow().Date;

    internal IReadOnlyList<Booking> Bookings
    {
        get { lock (_lock) return [.. _bookings]; }
    }

    /// <summary>The times of a day that still have a desk.</summary>
    internal IReadOnlyList<DateTime> Free(DateTime day, IEnumerable<TimeSpan> times)
    {
        lock (_lock) return [.. times.Select(t => day + t).Where(HasDesk)];
    }

    /// <summary>Takes a desk; null when there is none any more.</summary>
    internal Booking? Book(string version, string place, DateTime start, IReadOnlyDictionary<string, string> answers)
    {
        lock (_lock)
        {
            if (!HasDesk(start)) return null;
            Take(start, 1);
            var booking = new Booking(string.Create(CultureInfo.InvariantCulture, $"{++_last:000000}"), version, place, start, answers);
            _bookings.Add(booking);
            return booking;
        }
    }

    /// <summary>Somebody else, quicker, takes a desk.</summary>
    internal void GiveAway(DateTime start)
    {
        lock (_lock) if (HasDesk(start)) Take(start, 1);
    }

    /// <summary>Frees the desk of an appointment.</summary>
    internal void Cancel(Booking booking)
    {
        lock (_lock) if (_bookings.Remove(booking)) Take(booking.Start, -1);
    }

    private bool HasDesk(DateTime start) => _taken.GetValueOrDefault(start) < Desks;

    private void Take(DateTime start, int desks) => _taken[start] = _taken.GetValueOrDefault(start) + desks;
}
