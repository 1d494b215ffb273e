using Audit.Journeys.Reaching;
using Audit.Tests.Shared;

namespace Audit.Tests.Journeys.Reaching;

/// <summary>The files a person gives to reach a portal: an authority, a saved login.</summary>
public sealed class ReachFileTests
{
    private string _folder = "";

    [SetUp]
    public void Make() => _folder = Directory.CreateTempSubdirectory("audit-reach-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void An_authority_may_come_with_others_in_one_file()
    {
        using var one = new TestAuthority("Une");
        using var two = new TestAuthority("Deux");
        var both = File.ReadAllText(one.WritePem(_folder)) + "\n" + File.ReadAllText(two.WritePem(_folder));

        Assert.That(PrivateAuthority.Read(Write(both)).Certificates.Select(c => c.Subject), Is.EqualTo(new[] { "CN=Une", "CN=Deux" }));
    }

    [TestCase("")]
    [TestCase("bonjour")]
    [TestCase("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----")]
    [TestCase("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----")]
    public void A_file_without_a_certificate_is_told_with_what_was_expected(string text)
    {
        Assert.That(() => PrivateAuthority.Read(Write(text)), Throws.InstanceOf<FileProblemException>().With.Message.Contains("-----BEGIN CERTIFICATE-----"));
    }

    [Test]
    public void An_authority_that_is_not_there_is_named()
    {
        Assert.That(() => PrivateAuthority.Read(Path.Combine(_folder, "nowhere.pem")), Throws.InstanceOf<FileProblemException>().With.Message.Contains("nowhere.pem"));
    }

    [TestCase("")]
    [TestCase("bonjour")]
    [TestCase("{}")]
    [TestCase("[1]")]
    [TestCase("{\"cookies\": 1, \"origins\": []}")]
    [TestCase("{\"cookies\": [{\"name\": \"a\"}], \"origins\": []}")]
    public void A_file_that_is_no_saved_login_is_told_with_how_to_make_one(string text)
    {
        Assert.That(() => LoginState.Read(Write(text)), Throws.InstanceOf<FileProblemException>().With.Message.Contains("audit login URL --save FILE"));
    }

    [Test]
    public void What_would_let_somebody_in_is_secret_and_choices_are_not()
    {
        var state = LoginState.Read(Write("""
            { "cookies": [{ "name": "session", "value": "a1b2c3d4e5f6" }, { "name": "lang", "value": "fr" }],
              "origins": [{ "origin": "https://ville.example", "localStorage": [{ "name": "jeton", "value": "eyJhbGciOiJ9.x1" }, { "name": "avis", "value": "vu le 3 mars 2026 à midi" }] }] }
            """));

        Assert.That(state.Proofs, Is.EqualTo(new[] { "a1b2c3d4e5f6", "eyJhbGciOiJ9.x1" }));
        Assert.That(state.IsEmpty, Is.False);
    }

    private string Write(string text)
    {
        var file = Path.Combine(_folder, $"{Guid.NewGuid():N}.txt");
        File.WriteAllText(file, text);
        return file;
    }
}
