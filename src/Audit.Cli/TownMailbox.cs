using Audit.DemoTown.Mails;
using Audit.Journeys.Mailboxes;

namespace Audit.Cli;

/// <summary>The demo town's mailbox, as journeys read one.</summary>
internal sealed class TownMailbox(Mailbox mailbox) : IMailbox
{
    public Task<long> MarkAsync(CancellationToken cancel) => Task.FromResult((long)mailbox.Messages.Count);

    public async Task<Message> WaitAsync(MailSought sought, CancellationToken cancel)
    {
        var mail = await mailbox.WaitAsync(sought.To, sought.Subject, (int)sought.After, cancel);
        return new Message(mail.Number, mail.From, mail.Subject, mail.Text, mail.Html);
    }
}
