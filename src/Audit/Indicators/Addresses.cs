using System.Collections.Concurrent;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>The addresses met on a journey, each taken apart once.</summary>
internal static class Addresses
{
    private static readonly OncePerTrace<ConcurrentDictionary<string, string>> All = new(_ => new(StringComparer.Ordinal));

    /// <summary>As <see cref="ScreenIdentity.Address"/>.</summary>
    public static string Of(Trace trace, string url) => All.Of(trace).GetOrAdd(url, ScreenIdentity.Address);

    /// <summary>As <see cref="AsideLinks.Same"/>.</summary>
    public static bool AreSame(Trace trace, string? one, string? other) => one is not null && other is not null && Of(trace, one) == Of(trace, other);
}
