using System.Net.Sockets;
using Audit.Journeys.Reaching;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;
using MimeKit;

namespace Audit.Journeys.Mailboxes;

/// <summary>
/// A real mailbox, read over IMAP: its inbox, opened so that nothing in it changes. Each call has a line of its own, so that
/// several journeys can wait at once.
/// </summary>
/// <param name="authority">Whose certificates are trusted beside those of the system; null for none.</param>
public sealed class ImapMailbox(ImapAddress address, string password, PrivateAuthority? authority = null) : IMailbox
{
    private static readonly TimeSpan LineLimit = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    public Task<long> MarkAsync(CancellationToken cancel) =>
        OpenedAsync(async (_, inbox) => inbox.UidNext is { } next ? next.Id - 1L : await NewestAsync(inbox, cancel), cancel);

    public Task<Message> WaitAsync(MailSought sought, CancellationToken cancel) => OpenedAsync(async (line, inbox) =>
    {
        while (true)
        {
            if (await FindAsync(inbox, sought, cancel) is { } mail) return mail;
            await Task.Delay(BetweenLooks, cancel);
            await line.NoOpAsync(cancel);
        }
    }, cancel);

    private async Task<T> OpenedAsync<T>(Func<ImapClient, IMailFolder, Task<T>> use, CancellationToken cancel)
    {
        try
        {
            using var line = new ImapClient { Timeout = (int)LineLimit.TotalMilliseconds };
            if (authority is not null) line.ServerCertificateValidationCallback = (_, certificate, chain, errors) => authority.Vouches(certificate, chain, errors);
            await line.ConnectAsync(address.Host, address.Port, Encryption, cancel);
            await line.AuthenticateAsync(address.User, password, cancel);
            await line.Inbox.OpenAsync(FolderAccess.ReadOnly, cancel);
            return await use(line, line.Inbox);
        }
        catch (AuthenticationException error)
        {
            throw new MailboxException(Refused, error);
        }
        catch (Exception error) when (error is SocketException or IOException or TimeoutException or SslHandshakeException or ProtocolException or CommandException or NotSupportedException)
        {
            throw new MailboxException(Unreachable(error.Message.Split('\n')[0].Trim()), error);
        }
    }

    /// <summary>On this machine nobody listens to the line; elsewhere a password never travels in the clear.</summary>
    private SecureSocketOptions Encryption => address.Encrypted
        ? SecureSocketOptions.SslOnConnect
        : new UriBuilder("imap", address.Host).Uri.IsLoopback ? SecureSocketOptions.StartTlsWhenAvailable : SecureSocketOptions.StartTls;

    private static async Task<Message?> FindAsync(IMailFolder inbox, MailSought sought, CancellationToken cancel)
    {
        var beyond = new UniqueIdRange(new UniqueId((uint)(sought.After + 1)), UniqueId.MaxValue);
        var newer = await inbox.FetchAsync(beyond, MessageSummaryItems.UniqueId | MessageSummaryItems.Envelope, cancel);
        // "From this one on" gives the last message of an inbox that has no newer one.
        var found = newer.Where(m => m.UniqueId.Id > sought.After && sought.Is(m.Envelope?.Subject, Addressees(m.Envelope))).MaxBy(m => m.UniqueId.Id);
        return found is null ? null : Read(found.UniqueId, await inbox.GetMessageAsync(found.UniqueId, cancel));
    }

    private static async Task<long> NewestAsync(IMailFolder inbox, CancellationToken cancel)
    {
        if (inbox.Count == 0) return 0;
        var last = await inbox.FetchAsync(inbox.Count - 1, -1, MessageSummaryItems.UniqueId, cancel);
        return last.Max(m => (long)m.UniqueId.Id);
    }

    private static IEnumerable<string> Addressees(Envelope? envelope) => envelope is null
        ? []
        : envelope.To.Mailboxes.Concat(envelope.Cc.Mailboxes).Select(m => m.Address);

    private static Message Read(UniqueId id, MimeMessage message) =>
        new(id.Id, message.From.Mailboxes.FirstOrDefault()?.Address ?? "", message.Subject ?? "", message.TextBody, message.HtmlBody);

    private Said Refused => new(
        $"La boîte aux lettres {address} refuse l’identifiant ou le mot de passe. Vérifiez --mailbox et AUDIT_MAILBOX_PASSWORD.",
        $"The mailbox {address} refuses the user or the password. Check --mailbox and AUDIT_MAILBOX_PASSWORD.");

    private Said Unreachable(string why) => new(
        $"La boîte aux lettres {address} ne répond pas comme il faut : {why}. Vérifiez --mailbox ; pour une autorité de certification privée, ajoutez --ca.",
        $"The mailbox {address} does not answer as it should: {why}. Check --mailbox; for a private certificate authority, add --ca.");
}
