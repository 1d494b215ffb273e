namespace Audit.Tests.DemoTown;

/// <summary>The easy version does the same service in four screens.</summary>
public sealed class EasyTownTests : AtTheTownHall
{
    [Test]
    public async Task A_request_is_checked_then_sent_and_gets_a_number()
    {
        Assert.That(await Visitor.RequestEasilyAsync("12/03/2018"), Does.Contain("<h1>Vérifiez votre demande</h1>").And.Contain("Lundi, Jeudi"));
        var done = await Visitor.SendAsync("/facile/verifier");

        var stored = Hall.Registrations.Single();
        Assert.That(done, Does.Contain(stored.Number).And.Contain("sous une semaine").And.Contain("Je donne mon avis"));
        Assert.That((stored.Version, stored.Answers["naissance"]), Is.EqualTo(("easy", "12/03/2018")));
    }

    [TestCase("12/3/18"), TestCase("12-03-2018"), TestCase("12.3.2018"), TestCase(" 12 mars 2018 "), TestCase("12032018")]
    public async Task A_date_written_as_people_write_it_is_taken(string date) =>
        Assert.That(await Visitor.RequestEasilyAsync(date), Does.Contain("Vérifiez votre demande"));

    [Test]
    public async Task A_mistake_is_told_with_an_example_and_nothing_is_lost()
    {
        var page = await Visitor.RequestEasilyAsync("mars 2018");

        Assert.That(page, Does.Contain("Écrivez le jour, le mois et l’année, par exemple 12/03/2018.").And.Contain("aria-invalid=\"true\""));
        Assert.That(page, Does.Contain("value=\"Enfant\"").And.Contain("value=\"mars 2018\"").And.Contain("value=\"Jeudi\" checked"));
    }

    [Test]
    public async Task Going_back_to_change_an_answer_finds_the_others_as_they_were()
    {
        await Visitor.RequestEasilyAsync("12/03/2018");

        Assert.That(await Visitor.ReadAsync("/facile/demande"), Does.Contain("value=\"Enfant\"").And.Contain("value=\"Lundi\" checked"));
    }

    [Test]
    public async Task Sending_twice_stores_one_request()
    {
        await Visitor.RequestEasilyAsync("12/03/2018");
        await Visitor.SendAsync("/facile/verifier");
        await Visitor.SendAsync("/facile/verifier");

        Assert.That(Hall.Registrations, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_receipt_comes_by_mail_and_asks_for_nothing()
    {
        await Visitor.RequestEasilyAsync("12/03/2018");
        await Visitor.SendAsync("/facile/verifier");

        var mail = Hall.Mailbox.Messages.Single();
        Assert.That((mail.To.Single(), mail.Subject), Is.EqualTo((Audit.Tests.DemoTown.Visitor.Mail, "Votre demande est envoyée")));
        Assert.That(mail.Text, Does.Contain(Hall.Registrations.Single().Number).And.Contain("sous une semaine"));
        Assert.That(mail.Links, Is.Empty);
    }

    [TestCase("/favicon.ico"), TestCase("/assets/easy.css"), TestCase("/assets/hard.css"), TestCase("/assets/hard.js"), TestCase("/assets/mail.css"), TestCase("/difficile/captcha.svg"), TestCase("/difficile/reglement"), TestCase("/difficile/bientot"), TestCase("/facile/accessibilite"), TestCase("/facile/avis")]
    public async Task What_a_page_leads_to_is_there(string address)
    {
        using var answer = await Visitor.AskAsync(address);

        Assert.That(answer.IsSuccessStatusCode);
    }

    [TestCase("/facile/", "/facile/rendez-vous"), TestCase("/difficile/", "/difficile/rendez-vous")]
    public async Task The_home_page_leads_to_the_appointment_too(string home, string appointment)
    {
        Assert.That(await Visitor.ReadAsync(home), Does.Contain($"href=\"{appointment}\""));
        Assert.That(await Visitor.ReadAsync(appointment), Does.Contain("rendez-vous"));
    }
}
