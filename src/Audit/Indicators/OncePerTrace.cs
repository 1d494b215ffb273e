using System.Runtime.CompilerServices;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>
/// What several indicators read out of a trace, worked out when the first of them asks. It is no cache between traces: it hangs on the one trace it was
/// read from, a trace never changes, and it goes when that trace goes.
/// </summary>
internal sealed class OncePerTrace<T>(Func<Trace, T> read) where T : class
{
    private readonly ConditionalWeakTable<Trace, T> _read = [];

    public T Of(Trace trace) => _read.TryGetValue(trace, out var known) ? known : _read.GetValue(trace, t => read(t));
}
