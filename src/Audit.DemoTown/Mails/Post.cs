using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Audit.DemoTown.Mails;

/// <summary>A mail the town writes: its paragraphs, and one link at most.</summary>
/// <param name="FromName">The name beside the sender's address.</param>
internal sealed record Letter(string FromName, string To, string Subject, IReadOnlyList<string> Paragraphs, MailLink? Link = null);

/// <summary>Sends the town's mails by SMTP, as plain text and as HTML.</summary>
internal sealed class Post(Mailbox mailbox)
{
    private const string From = "ne-pas-repondre@exemple.fr";

    /// <summary>An address a mail can be sent to; quoted names and accents are taken by few mailboxes, and not here.</summary>
    internal static bool IsAddress(string text) =>
        MailboxAddress.TryParse(text, out var mailbox) && mailbox.Address == text && text.All(c => char.IsAscii(c) && c != '"') && text.IndexOf('@', StringComparison.Ordinal) > 0;

    /// <summary>Comes back once the mail was taken.</summary>
    internal async Task SendAsync(Letter letter, CancellationToken cancel)
    {
        using var message = new MimeMessage { Subject = letter.Subject, Body = new BodyBuilder { TextBody = TextOf(letter), HtmlBody = HtmlOf(letter).Text }.ToMessageBody() };
        message.From.Add(new MailboxAddress(letter.FromName, From));
        message.To.Add(MailboxAddress.Parse(letter.To));
        using var client = new SmtpClient();
        await client.ConnectAsync("127.0.0.1", mailbox.Port, SecureSocketOptions.None, cancel);
        await client.SendAsync(message, cancel);
        await client.DisconnectAsync(quit: true, cancel);
    }

    private static string TextOf(Letter letter) =>
        string.Join("\n\n", letter.Link is { } link ? [.. letter.Paragraphs, $"{link.Text} : {link.Address}"] : letter.Paragraphs);

    private static Html HtmlOf(Letter letter) => Html.Of($"""
        <!doctype html>
        <html lang="fr"><head><meta charset="utf-8"><title>{letter.Subject}</title></head><body>
        {Html.Join(letter.Paragraphs.Select(p => Html.Of($"<p>{p}</p>")))}
        {(letter.Link is { } link ? Html.Of($"<p><a href=\"{link.Address}\">{link.Text}</a></p>") : Html.None)}
        </body></html>
        """);
}
