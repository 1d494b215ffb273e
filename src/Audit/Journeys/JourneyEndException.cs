using Audit.Traces;

namespace Audit.Journeys;

/// <summary>The journey cannot go on: caught at the top of the walk and written into the trace. Public as exceptions are; nobody outside meets it.</summary>
public sealed class JourneyEndException : Exception
{
    public JourneyEndException(EndReason reason, string seen, string? detail = null) : base(detail ?? seen) => (Reason, Seen) = (reason, seen);
    public JourneyEndException() : this(EndReason.CannotAct, "") { }
    public JourneyEndException(string message) : this(EndReason.CannotAct, "", message) { }
    public JourneyEndException(string message, Exception inner) : base(message, inner) => Seen = "";

    public EndReason Reason { get; } = EndReason.CannotAct;
    public string Seen { get; }

    /// <summary>As <see cref="Ending.Offered"/>.</summary>
    public IReadOnlyList<string>? Offered { get; init; }
}
