namespace Audit.DemoTown.Mails;

/// <summary>A message that reached the town's mailbox.</summary>
/// <param name="Number">1 for the first that came.</param>
/// <param name="From">Address of the sender, without a name.</param>
/// <param name="To">Addresses it was delivered to.</param>
/// <param name="Text">Its plain text; empty when it has none.</param>
/// <param name="Html">Its formatted text as it was sent, not to be trusted; null when it has none.</param>
public sealed record ReceivedMail(int Number, string From, IReadOnlyList<string> To, string Subject, string Text, string? Html, DateTimeOffset ReceivedAt)
{
    /// <summary>What can be followed in it, in reading order: web addresses only.</summary>
    public IReadOnlyList<MailLink> Links => [.. MailBody.Of(this).SelectMany(p => p).Where(p => p.Address is not null).Select(p => new MailLink(p.Text.Trim(), p.Address!))];
}

/// <summary>A link of a message.</summary>
/// <param name="Text">The words one presses.</param>
/// <param name="Address">Absolute, http or https.</param>
public sealed record MailLink(string Text, string Address);
