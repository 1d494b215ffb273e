namespace Audit.Tests.DemoTown;

/// <summary>The hard version is hard for the person, and works all the same.</summary>
public sealed class HardTownTests : AtTheTownHall
{
    private const string Password = Audit.Tests.DemoTown.Visitor.StrongPassword;
    private const string Rules = "12 caractères";

    [Test]
    public async Task What_a_password_must_be_made_of_is_told_only_once_one_was_refused()
    {
        Assert.That(await Visitor.ReadAsync("/difficile/compte"), Does.Not.Contain(Rules));
        Assert.That(await Visitor.CreateAccountAsync("tournesol"), Does.Contain(Rules));
    }

    [TestCase("Tournesol-2"), TestCase("tournesol-2026!"), TestCase("TOURNESOL-2026!"), TestCase("Tournesol-jaune!"), TestCase("Tournesol2026")]
    public async Task A_password_that_misses_one_rule_is_refused(string password) =>
        Assert.That(await Visitor.CreateAccountAsync(password), Does.Contain(Rules));

    [Test]
    public async Task A_refusal_keeps_the_name_and_loses_passwords_and_captcha()
    {
        var page = await Visitor.CreateAccountAsync("tournesol");

        Assert.That(page, Does.Contain("value=\"parent\"").And.Contain("value=\"parent@exemple.fr\""));
        Assert.That(page, Does.Not.Contain("tournesol").And.Not.Contain("K7P4X"));
    }

    [Test]
    public async Task A_wrong_captcha_is_refused() =>
        Assert.That(await Visitor.CreateAccountAsync(Password, captcha: "K7P4"), Does.Contain("Code de sécurité erroné"));

    [Test]
    public async Task Having_created_an_account_one_has_to_log_in_all_the_same()
    {
        await Visitor.CreateAccountAsync(Password);
        Assert.That(await Visitor.FollowMailAsync("Validation de votre compte"), Does.Contain("<h1>Activation du compte</h1>").And.Contain("/difficile/connexion"));
        Assert.That(await Visitor.LogInAsync("Tournesol-2025!"), Does.Contain("AUTH-401"));
        Assert.That(await Visitor.LogInAsync(Password), Does.Contain("<h1>Dossier d’inscription : Responsable légal</h1>"));
    }

    [Test]
    public async Task Nobody_logs_in_before_having_followed_the_link_of_the_mail()
    {
        Assert.That(await Visitor.CreateAccountAsync(Password), Does.Contain("Un courriel de validation vous a été adressé."));
        Assert.That(await Visitor.LogInAsync(Password), Does.Contain("Compte non activé"));
    }

    [Test]
    public async Task A_link_that_no_mail_held_activates_nothing()
    {
        await Visitor.CreateAccountAsync(Password);

        Assert.That(await Visitor.ReadAsync("/difficile/compte/validation?jeton=0000"), Does.Contain("ACT-410"));
        Assert.That(await Visitor.ReadAsync("/difficile/compte/validation"), Does.Contain("ACT-410"));
        Assert.That(await Visitor.LogInAsync(Password), Does.Contain("Compte non activé"));
    }

    [TestCase("parent"), TestCase("parent@"), TestCase("parent@exemple.fr, autre@exemple.fr"), TestCase("Parent <parent@exemple.fr>"), TestCase("@exemple.fr"), TestCase("\"un parent\"@exemple.fr"), TestCase("élève@exemple.fr")]
    public async Task An_address_no_mail_can_be_sent_to_is_refused(string address)
    {
        var page = await Visitor.SendAsync("/difficile/compte", ("identifiant", "parent"), ("courriel", address), ("courriel2", address), ("mdp", Password), ("mdp2", Password), ("captcha", "K7P4X"));

        Assert.That(page, Does.Contain("Format d’adresse électronique invalide."));
        Assert.That(Hall.Mailbox.Messages, Is.Empty);
    }

    [TestCase("parent@exemple"), TestCase("o'parent@exemple.fr"), TestCase("parent+mairie@exemple.fr"), TestCase("parent@[127.0.0.1]"), TestCase("Parent@Exemple.FR")]
    public async Task A_mail_goes_to_any_address_that_is_taken(string address)
    {
        var page = await Visitor.SendAsync("/difficile/compte", ("identifiant", "parent"), ("courriel", address), ("courriel2", address), ("mdp", Password), ("mdp2", Password), ("captcha", "K7P4X"));

        Assert.That(page, Does.Contain("<h1>Validation du compte</h1>"));
        Assert.That(Hall.Mailbox.Messages.Single().To.Single(), Is.EqualTo(address));
    }

    [Test]
    public async Task Nobody_takes_the_login_of_somebody_else()
    {
        await Visitor.CreateAccountAsync(Password);

        Assert.That(await Visitor.CreateAccountAsync("Coquelicot-2026!"), Does.Contain("Identifiant déjà attribué"));
        Assert.That(await Visitor.CreateAccountAsync(Password), Does.Contain("<h1>Validation du compte</h1>"));
    }

    [Test]
    public async Task Nobody_fills_the_form_without_having_logged_in() =>
        Assert.That(await Visitor.ReadAsync("/difficile/dossier/1"), Does.Contain("<h1>Authentification</h1>"));

    [Test]
    public async Task The_last_page_cannot_be_reached_before_the_others()
    {
        await Visitor.CreateAccountAsync(Password);
        await Visitor.FollowMailAsync("Validation de votre compte");
        await Visitor.LogInAsync(Password);

        Assert.That(await Visitor.ReadAsync("/difficile/dossier/5"), Does.Contain("<h1>Dossier d’inscription : Responsable légal</h1>"));
    }

    [TestCase("avis.pdf", 205 * 1024), TestCase("avis.jpg", 1024)]
    public async Task A_file_too_big_or_of_another_format_is_refused_and_the_limits_are_told_only_then(string file, int bytes)
    {
        Assert.That(await Visitor.FillFourPagesAsync(), Does.Contain("Pièces justificatives").And.Not.Contain("200 Ko"));

        var page = await Visitor.SendFilesAsync("/difficile/dossier/5", [("assurance", "attestation.pdf", 500), ("avis", file, bytes)], ("payeur", "Exemple"));

        Assert.That(page, Does.Contain($"Pièce {file} rejetée : format PDF exclusivement, 200 Ko au maximum."));
        Assert.That(Hall.Registrations, Is.Empty);
    }

    [Test]
    public async Task A_whole_request_reaches_the_town_hall_without_its_password()
    {
        await Visitor.FillFourPagesAsync();
        var end = await Visitor.SendFilesAsync("/difficile/dossier/5", [("assurance", "attestation.pdf", 500), ("avis", "avis.pdf", 500)], ("payeur", "Exemple"));

        Assert.That(end, Does.Contain("Votre demande a été prise en compte."));
        var stored = Hall.Registrations.Single();
        Assert.That((stored.Version, stored.Answers["enfantprenom"], stored.Answers["qf"], stored.Answers["avis"]), Is.EqualTo(("hard", "Enfant", "742", "avis.pdf")));
        Assert.That(stored.Answers.Values, Has.None.Contains(Password));
    }
}
