using Audit.Journeys.Mailboxes;
using Audit.Journeys.Reaching;
using Audit.Tests.Shared;
using MailKit;
using MailKit.Search;

namespace Audit.Tests.Journeys.Mailboxes;

/// <summary>A real mailbox on a real mail server.</summary>
public sealed class ImapMailboxTests
{
    private const string Address = "parent@exemple.fr";

    private PrivateAuthority? _authority;
    private PrivateAuthority? _another;
    private Dovecot? _server;
    private string _user = "";

    private Dovecot Server => _server!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        using var made = new TestAuthority();
        using var other = new TestAuthority("Une autre");
        using var certificate = made.For("127.0.0.1");
        (_authority, _another) = (Read(made), Read(other));
        _server = await Dovecot.StartAsync(certificate);
        if (_server is null) Assert.Ignore("No mail server on this machine: install dovecot-imapd to run these tests.");
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
    }

    [SetUp]
    public void Move() => _user = $"u{Guid.NewGuid():N}";

    [Test]
    public async Task A_message_that_comes_while_one_waits_is_read()
    {
        var mark = await Mailbox().MarkAsync(CancellationToken.None);
        var waiting = Mailbox().WaitAsync(new MailSought(Address, "Validation", mark), CancellationToken.None);
        await Server.ReceiveAsync(_user, Address, "Publicité", "<p>Non.</p>");
        await Server.ReceiveAsync(_user, "autre@exemple.fr", "Validation de votre compte", "<p>Pas pour elle.</p>");
        await Server.ReceiveAsync(_user, Address, "Validation de votre compte à l’été", "<p>Bonjour l’été</p>");
        var message = await waiting;
        Assert.That(message with { Mark = 0 }, Is.EqualTo(new Message(0, "mairie@ville.example", "Validation de votre compte à l’été", "Lisez ce message dans un navigateur.", "<p>Bonjour l’été</p>")));
        Assert.That(message.Mark, Is.GreaterThan(mark));
    }

    [Test]
    public async Task What_was_there_before_is_not_the_message()
    {
        await Server.ReceiveAsync(_user, Address, "Validation", "<p>Ancien</p>");
        var mark = await Mailbox().MarkAsync(CancellationToken.None);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        Assert.That(() => Mailbox().WaitAsync(new MailSought(Address, "Validation", mark), patience.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task Of_two_messages_the_newest_is_read_and_only_a_newer_one_the_next_time()
    {
        var mark = await Mailbox().MarkAsync(CancellationToken.None);
        await Server.ReceiveAsync(_user, Address, "Votre code", "<p>1</p>");
        await Server.ReceiveAsync(_user, Address, "Votre code", "<p>2</p>");
        var second = await Mailbox().WaitAsync(new MailSought(Address, "Votre code", mark), CancellationToken.None);
        await Server.ReceiveAsync(_user, Address, "Votre code", "<p>3</p>");
        var third = await Mailbox().WaitAsync(new MailSought(Address, "Votre code", second.Mark), CancellationToken.None);
        Assert.That((second.Html, third.Html), Is.EqualTo(("<p>2</p>", "<p>3</p>")));
    }

    [Test]
    public async Task Reading_changes_nothing_in_the_mailbox()
    {
        await Server.ReceiveAsync(_user, Address, "Validation", "<p>Bonjour</p>");
        await Mailbox().WaitAsync(new MailSought(Address, "Validation", 0), CancellationToken.None);
        await Server.UseAsync(_user, async line =>
        {
            await line.Inbox!.OpenAsync(FolderAccess.ReadOnly);
            Assert.That(await line.Inbox.SearchAsync(SearchQuery.NotSeen), Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task An_encrypted_line_is_opened_for_a_certificate_of_the_authority_given_and_for_no_other()
    {
        var secure = new ImapAddress(_user, "127.0.0.1", Server.SecurePort, Encrypted: true);
        Assert.That(await new ImapMailbox(secure, Dovecot.Password, _authority).MarkAsync(CancellationToken.None), Is.Zero);
        foreach (var authority in new[] { null, _another })
            Assert.That(() => new ImapMailbox(secure, Dovecot.Password, authority).MarkAsync(CancellationToken.None), Throws.InstanceOf<MailboxException>().With.Message.Contains("--ca"));
        Assert.That(() => new ImapMailbox(secure with { Host = "localhost" }, Dovecot.Password, _authority).MarkAsync(CancellationToken.None), Throws.InstanceOf<MailboxException>(), "the name must be right too");
    }

    [Test]
    public async Task A_wrong_password_is_told_and_not_repeated()
    {
        var error = await Assert.ThrowsAsync<MailboxException>(() => new ImapMailbox(Plain, "Girafe8Ile", _authority).MarkAsync(CancellationToken.None));
        Assert.That(error!.Said.Fr, Does.Contain("AUDIT_MAILBOX_PASSWORD").And.Not.Contain("Girafe").And.Not.Contain(_user));
    }

    [Test]
    public async Task A_server_that_does_not_answer_is_told()
    {
        var error = await Assert.ThrowsAsync<MailboxException>(() => new ImapMailbox(Plain with { Port = 9 }, Dovecot.Password).MarkAsync(CancellationToken.None));
        Assert.That(error!.Said.En, Does.StartWith("The mailbox imap://127.0.0.1:9 does not answer"));
    }

    private ImapAddress Plain => new(_user, "127.0.0.1", Server.Port, Encrypted: false);

    /// <summary>The line is encrypted as soon as it is open: the certificate must do here too.</summary>
    private ImapMailbox Mailbox() => new(Plain, Dovecot.Password, _authority);

    private static PrivateAuthority Read(TestAuthority made)
    {
        var folder = Directory.CreateTempSubdirectory("audit-ca-").FullName;
        try
        {
            return PrivateAuthority.Read(made.WritePem(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
