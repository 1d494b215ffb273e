namespace Audit.Traces;

/// <summary>One time the persona left the portal for her mailbox. What the message says is never kept.</summary>
/// <param name="Screen">The screen she left.</param>
/// <param name="Visit">Number of the visit she left.</param>
/// <param name="Subject">Subject of the message that came.</param>
/// <param name="From">Address it came from.</param>
/// <param name="WaitedMs">From leaving the portal to having the message, as long as it really took.</param>
public sealed record MailTrip(long At, string Screen, int Visit, int? Step, string Subject, string From, double WaitedMs, MailPurpose Used);

/// <summary>What a message was good for.</summary>
public enum MailPurpose
{
    /// <summary>A link of it was followed: the portal goes on in another window.</summary>
    Link,

    /// <summary>A code of it was kept, to be typed on the portal.</summary>
    Code,

    /// <summary>It was only read.</summary>
    Read,
}
