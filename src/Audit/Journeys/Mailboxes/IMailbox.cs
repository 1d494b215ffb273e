namespace Audit.Journeys.Mailboxes;

/// <summary>The mailbox a persona's messages arrive in. They are only looked at: nothing is marked, moved or deleted.</summary>
public interface IMailbox
{
    /// <summary>Where the mailbox stands now; a message that comes later lies beyond this mark.</summary>
    /// <exception cref="MailboxException">It cannot be opened.</exception>
    Task<long> MarkAsync(CancellationToken cancel);

    /// <summary>Waits until the message sought has come; of several, the newest.</summary>
    /// <exception cref="MailboxException">It cannot be opened.</exception>
    /// <exception cref="OperationCanceledException">None had come when it was cancelled.</exception>
    Task<Message> WaitAsync(MailSought sought, CancellationToken cancel);
}

/// <summary>The message waited for.</summary>
/// <param name="To">Address it is sent to.</param>
/// <param name="Subject">Words its subject holds, whatever their case and spaces.</param>
/// <param name="After">The mark it lies beyond.</param>
public sealed record MailSought(string To, string Subject, long After)
{
    /// <summary>Whether a message with this subject and these addressees is the one.</summary>
    public bool Is(string? subject, IEnumerable<string> addressees) =>
        Plain(subject).Contains(Plain(Subject), StringComparison.OrdinalIgnoreCase) && addressees.Any(a => a.Equals(To, StringComparison.OrdinalIgnoreCase));

    private static string Plain(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A message. Its text is read by the journey and kept nowhere.</summary>
/// <param name="Mark">Where it lies in its mailbox.</param>
/// <param name="Text">Its plain part, when it has one.</param>
/// <param name="Html">Its HTML part, when it has one: the one people see.</param>
public sealed record Message(long Mark, string From, string Subject, string? Text, string? Html);

/// <summary>A mailbox that cannot be opened. <see cref="Said"/> tells a person why and what to do.</summary>
public sealed class MailboxException : Exception
{
    public MailboxException(Said said, Exception? inner = null) : base(said.En, inner) => Said = said;
    public MailboxException() : this(new Said("La boîte aux lettres ne s’ouvre pas.", "The mailbox cannot be opened.")) { }
    public MailboxException(string message) : this(new Said(message, message)) { }
    public MailboxException(string message, Exception inner) : this(new Said(message, message), inner) { }

    public Said Said { get; }
}
