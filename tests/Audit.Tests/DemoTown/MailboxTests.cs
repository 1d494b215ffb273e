using MailKit.Net.Smtp;
using MimeKit;

namespace Audit.Tests.DemoTown;

/// <summary>The mailbox takes what any program sends, and shows it without doing what it says.</summary>
public sealed class MailboxTests : AtTheTownHall
{
    private const string To = "parent@exemple.fr";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Test]
    public async Task A_mail_sent_by_any_program_arrives()
    {
        await SendAsync("Été à la mairie", text: "L’été commence.");

        var mail = Hall.Mailbox.Messages.Single();
        Assert.That((mail.From, mail.To.Single(), mail.Subject, mail.Text.Trim(), mail.Html), Is.EqualTo(("autre@exemple.fr", To, "Été à la mairie", "L’été commence.", (string?)null)));
    }

    [Test]
    public async Task Who_waits_for_a_mail_gets_it_when_it_comes()
    {
        using var patience = new CancellationTokenSource(Patience);
        var waiting = Hall.Mailbox.WaitAsync(To, "CODE", cancel: patience.Token);
        await SendAsync("Autre chose");
        Assert.That(waiting.IsCompleted, Is.False);
        await SendAsync("Votre code");

        Assert.That((await waiting).Subject, Is.EqualTo("Votre code"));
    }

    [Test]
    public async Task A_mail_from_before_or_to_somebody_else_is_not_the_one()
    {
        await SendAsync("Votre code");
        using var cancel = new CancellationTokenSource();
        var later = Hall.Mailbox.WaitAsync(To, after: 2, cancel: cancel.Token);
        var other = Hall.Mailbox.WaitAsync("autre@exemple.fr", cancel: cancel.Token);
        await SendAsync("Votre code");

        Assert.That(later.IsCompleted || other.IsCompleted, Is.False);
        await cancel.CancelAsync();
        Assert.That(async () => await later, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => await other, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task Of_two_mails_the_newest_is_read()
    {
        await SendAsync("Votre code", text: "1");
        await SendAsync("Votre code", text: "2");

        Assert.That((await Hall.Mailbox.WaitAsync(To)).Text.Trim(), Is.EqualTo("2"));
    }

    [Test]
    public async Task Links_are_found_in_formatted_and_in_plain_text()
    {
        await SendAsync("a", html: "<p>Bonjour, <a href=\"https://exemple.fr/a?x=1&amp;y=2\">Valider <b>mon</b> compte</a>.</p><p><a href='javascript:alert(1)'>Piège</a></p>");
        await SendAsync("b", text: "Suivez (http://127.0.0.1/b). Merci.");

        Assert.That(Hall.Mailbox.Messages.SelectMany(m => m.Links).Select(l => (l.Text, l.Address)),
            Is.EqualTo(new[] { ("Valider mon compte", "https://exemple.fr/a?x=1&y=2"), ("http://127.0.0.1/b", "http://127.0.0.1/b") }));
    }

    [Test]
    public async Task The_page_of_a_mail_shows_its_words_and_opens_its_links_in_another_tab()
    {
        await SendAsync("Validation", html: "<title>x</title><p>Madame, Monsieur,</p><p><a href=\"https://exemple.fr/a\">Valider mon compte</a></p>");
        var list = await ReadAsync("/");
        var page = await ReadAsync("/messages/1");

        Assert.That(list, Does.Contain("href=\"/messages/1\"").And.Contain("Validation"));
        Assert.That(page, Does.Contain("<p>Madame, Monsieur,</p>").And.Contain("<a href=\"https://exemple.fr/a\" target=\"_blank\" rel=\"noopener noreferrer\">Valider mon compte</a>"));
    }

    [Test]
    public async Task What_a_hostile_mail_holds_is_shown_and_never_done()
    {
        await SendAsync("<img src=x onerror=alert(1)>", html: "<script>alert(2)</script><p onclick=\"alert(3)\">Bonjour<img src=x onerror=alert(4)></p><a href=\"javascript:alert(5)\">ici</a><a href='https://exemple.fr/\"onmouseover=alert(6)'>là</a>");
        var both = await ReadAsync("/") + await ReadAsync("/messages/1");

        Assert.That(both, Does.Contain("&lt;img src=x onerror=alert(1)&gt;").And.Contain("Bonjour").And.Contain("ici"));
        Assert.That(both, Does.Not.Contain("<script").And.Not.Contain("onclick").And.Not.Contain("<img").And.Not.Contain("javascript:").And.Not.Contain("\"onmouseover"));
    }

    [Test]
    public async Task The_pages_of_the_mailbox_run_no_script_at_all()
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(Hall.Mailbox.BaseUrl));

        Assert.That(answer.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("default-src 'none'"));
    }

    private async Task SendAsync(string subject, string? text = null, string? html = null)
    {
        using var message = new MimeMessage { Subject = subject, Body = new BodyBuilder { TextBody = text, HtmlBody = html }.ToMessageBody() };
        message.From.Add(new MailboxAddress("Autre", "autre@exemple.fr"));
        message.To.Add(new MailboxAddress("Parent", To));
        using var client = new SmtpClient();
        await client.ConnectAsync("127.0.0.1", Hall.Mailbox.Port);
        await client.SendAsync(message);
        await client.DisconnectAsync(quit: true);
    }

    private async Task<string> ReadAsync(string page)
    {
        using var http = new HttpClient();
        return await http.GetStringAsync(new Uri(Hall.Mailbox.BaseUrl + page));
    }
}
