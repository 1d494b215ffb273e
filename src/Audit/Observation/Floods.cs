using Audit.Traces;

namespace Audit.Observation;

/// <summary>What broke a journey off: nothing more is to be expected of its page. <paramref name="Seen"/> is in the page's own words.</summary>
internal sealed record Breakage(EndReason Reason, string Seen);

/// <summary>Counts what a page does over and over by itself, since the persona last did something.</summary>
internal sealed class Floods
{
    /// <summary>A convention: what browsers allow a chain of redirects; nobody answers that many boxes in a row.</summary>
    internal const int Most = 20;

    private readonly Dictionary<EndReason, int> _since = [];

    /// <summary>True once it is too many.</summary>
    internal bool Another(EndReason kind) => (_since[kind] = _since.GetValueOrDefault(kind) + 1) > Most;

    /// <summary>She did something: what follows may be an answer to it.</summary>
    internal void Acted() => _since.Clear();
}
