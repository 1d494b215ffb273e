using Audit.Journeys.Mailboxes;

namespace Audit.Tests.Journeys.Mailboxes;

public sealed class ImapAddressTests
{
    [TestCase("imaps://parent@mail.example", "parent", "mail.example", 993, true)]
    [TestCase("imaps://parent@exemple.fr@mail.example:1993", "parent@exemple.fr", "mail.example", 1993, true)]
    [TestCase("imaps://parent%40exemple.fr@mail.example/", "parent@exemple.fr", "mail.example", 993, true)]
    [TestCase("imap://parent@127.0.0.1:1143", "parent", "127.0.0.1", 1143, false)]
    [TestCase("imap://parent@mail.example", "parent", "mail.example", 143, false)]
    public void A_mailbox_is_a_user_a_host_and_a_port(string text, string user, string host, int port, bool encrypted)
    {
        Assert.That(ImapAddress.Parse(text, "--mailbox"), Is.EqualTo(new ImapAddress(user, host, port, encrypted)));
    }

    [TestCase("mail.example")]
    [TestCase("https://parent@mail.example")]
    [TestCase("imaps://mail.example")]
    [TestCase("imaps://parent@mail.example:99999")]
    [TestCase("")]
    public void Anything_else_is_told_with_what_was_expected(string text)
    {
        var problem = Assert.Throws<FileProblemException>(() => ImapAddress.Parse(text, "--mailbox"))!;

        Assert.That(problem.Message, Does.StartWith("--mailbox").And.Contain("imaps://user@mail.town.example:993"));
    }

    [TestCase("imaps://parent:Zebre7@mail.example")]
    [TestCase("imaps://parent:Ze@bre7@mail.example")]
    [TestCase("https://parent:Zebre7@mail.example")]
    public void A_password_in_the_address_is_refused_and_not_repeated(string text)
    {
        var problem = Assert.Throws<FileProblemException>(() => ImapAddress.Parse(text, "--mailbox"))!;

        Assert.That(problem.Message, Does.Not.Contain("bre7"));
    }

    [Test]
    public void A_mailbox_is_named_without_its_user()
    {
        Assert.That(ImapAddress.Parse("imaps://parent@mail.example", "").ToString(), Is.EqualTo("imaps://mail.example:993"));
    }
}
