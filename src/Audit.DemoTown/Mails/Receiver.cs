using System.Buffers;
using MimeKit;
using SmtpServer;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace Audit.DemoTown.Mails;

/// <summary>Reads each message the SMTP server takes, and puts it into the mailbox.</summary>
internal sealed class Receiver(Inbox inbox) : MessageStore
{
    public override async Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream(buffer.ToArray());
        using var message = await MimeMessage.LoadAsync(content, cancellationToken);
        string[] to = [.. transaction.To.Select(m => $"{m.User}@{m.Host}")];
        var from = message.From.Mailboxes.FirstOrDefault()?.Address ?? "";
        var (subject, text, html) = (message.Subject ?? "", message.TextBody ?? "", message.HtmlBody);
        inbox.Add(number => new ReceivedMail(number, from, to, subject, text, html, DateTimeOffset.UtcNow));
        return SmtpResponse.Ok;
    }
}
