namespace Audit.Tests.DemoTown;

/// <summary>An appointment the hard way: full where one asks first, gone when one has filled the form, but real in the end.</summary>
public sealed class HardAppointmentTests : AtTheTownHall
{
    private const string Password = "tournesol-26";
    private const string Tuesday = "2026-12-08";

    /// <summary>A Wednesday: the free days are those of December, but for its first week.</summary>
    private protected override TimeProvider Clock { get; } = new FixedClock(new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));

    [Test]
    public async Task A_full_place_says_so_and_offers_nothing_else()
    {
        var page = await SearchAsync("Mairie annexe du Moulin");

        Assert.That(page, Does.Contain("Aucun créneau disponible").And.Contain("href=\"/difficile/rendez-vous/titres\">Retour"));
        Assert.That(page, Does.Not.Contain("Hôtel de ville"));
    }

    [Test]
    public async Task The_calendar_opens_on_this_month_and_is_free_in_the_next_one_only()
    {
        var page = await SearchAsync();

        Assert.That(page, Does.Contain("data-mois=\"2026-11\"").And.Contain($"\"{Tuesday}\":[\"9 h 00\",\"9 h 30\",\"10 h 00\""));
        Assert.That(page, Does.Contain("\"2026-12-23\"").And.Not.Contain("\"2026-12-25\"").And.Not.Contain("\"2026-12-10\"").And.Not.Contain("\"2026-12-01\"").And.Not.Contain("\"2026-11-"));
    }

    [TestCase(""), TestCase("2026-12-10 10 h 00"), TestCase("2026-12-08 10 h 15"), TestCase("2026-12-25 10 h 00"), TestCase("demain")]
    public async Task A_time_that_was_not_offered_is_refused(string time)
    {
        await SearchAsync();

        Assert.That(await Visitor.SendAsync("/difficile/rendez-vous/creneaux", ("creneau", time)), Does.Contain("ERR-CPL").And.Contain("<h1>Prise de rendez-vous : Créneau</h1>"));
    }

    [Test]
    public async Task An_account_is_wanted_in_the_middle_and_its_code_comes_by_mail()
    {
        await SearchAsync();
        Assert.That(await ChooseAsync("10 h 00"), Does.Contain("<h1>Identification de l’usager</h1>"));
        Assert.That(await OpenAccountAsync(), Does.Contain("<h1>Vérification du courriel</h1>"));
        Assert.That(await VerifyAsync("000000"), Does.Contain("OTP-401"));
        Assert.That(await VerifyAsync(await Visitor.CodeAsync("Code de vérification")), Does.Contain("<h1>Prise de rendez-vous : Usager</h1>"));
    }

    [Test]
    public async Task A_code_serves_once_and_its_account_can_log_in_afterwards()
    {
        await AsFarAsTheFormAsync();
        Assert.That(await VerifyAsync(await Visitor.CodeAsync("Code de vérification")), Does.Contain("OTP-401"));
        Assert.That(await LogInAsync("autre-mot-2026"), Does.Contain("AUTH-401"));
        Assert.That(await LogInAsync(Password), Does.Contain("<h1>Prise de rendez-vous : Usager</h1>"));
    }

    [Test]
    public async Task Nobody_logs_in_to_an_account_whose_code_was_never_typed()
    {
        await SearchAsync();
        await ChooseAsync("10 h 00");
        await OpenAccountAsync();

        Assert.That(await LogInAsync(Password), Does.Contain("AUTH-401"));
    }

    [TestCase("tournesol"), TestCase("tourn-1"), TestCase("tournesol26"), TestCase("tournesol-!")]
    public async Task A_password_that_misses_one_rule_is_refused(string password) =>
        Assert.That(await OpenAccountAsync(password), Does.Contain("Mot de passe non conforme."));

    [Test]
    public async Task Nobody_fills_the_form_without_a_time_and_an_account()
    {
        Assert.That(await Visitor.ReadAsync("/difficile/rendez-vous/usager"), Does.Contain("<h1>Prise de rendez-vous : Prestation</h1>"));
        await SearchAsync();
        await ChooseAsync("10 h 00");
        Assert.That(await BookAsync(), Does.Contain("<h1>Identification de l’usager</h1>"));
    }

    [Test]
    public async Task The_first_time_is_gone_once_the_form_is_filled_and_nothing_is_booked()
    {
        await AsFarAsTheFormAsync();
        var page = await BookAsync();

        Assert.That(page, Does.Contain("Ce créneau vient d’être attribué.").And.Contain($"\"{Tuesday}\":[\"9 h 00\",\"9 h 30\",\"10 h 30\""));
        Assert.That(Hall.Bookings, Is.Empty);
    }

    [Test]
    public async Task The_second_time_is_really_booked_and_the_receipt_is_a_pdf()
    {
        await AsFarAsTheFormAsync();
        await BookAsync();
        Assert.That(await ChooseAsync("10 h 30"), Does.Contain("value=\"06 39 98 12 34\""));
        Assert.That(await BookAsync(), Does.Contain("Votre réservation est enregistrée.").And.Contain("recapitulatif.pdf"));

        var booking = Hall.Bookings.Single();
        Assert.That((booking.Version, booking.Start, booking.Answers["nom"]), Is.EqualTo(("hard", new DateTime(2026, 12, 8, 10, 30, 0), "Exemple")));
        Assert.That(booking.Answers.Values, Has.None.Contains(Password));
        using var receipt = await Visitor.AskAsync("/difficile/rendez-vous/recapitulatif.pdf");
        Assert.That(receipt.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/pdf"));
        Assert.That(await receipt.Content.ReadAsStringAsync(), Does.StartWith("%PDF-1.4").And.Contain(booking.Number).And.Contain("08/12/2026 10:30"));
    }

    [Test]
    public async Task A_birth_date_written_otherwise_than_expected_is_refused_in_technical_words()
    {
        await AsFarAsTheFormAsync();

        Assert.That(await BookAsync("31/1/80"), Does.Contain("Champ naissance : format JJ/MM/AAAA attendu (ERR-FMT)."));
    }

    [Test]
    public async Task There_is_no_receipt_for_who_booked_nothing() =>
        Assert.That(await Visitor.ReadAsync("/difficile/rendez-vous/recapitulatif.pdf"), Does.Contain("<h1>Population et citoyenneté</h1>"));

    private async Task AsFarAsTheFormAsync()
    {
        await SearchAsync();
        await ChooseAsync("10 h 00");
        await OpenAccountAsync();
        await VerifyAsync(await Visitor.CodeAsync("Code de vérification"));
    }

    private Task<string> SearchAsync(string place = "Hôtel de ville – guichet unique") =>
        Visitor.SendAsync("/difficile/rendez-vous/titres", ("prestation", "CNI/Passeport – 1 dossier"), ("site", place));

    private Task<string> ChooseAsync(string hour) => Visitor.SendAsync("/difficile/rendez-vous/creneaux", ("creneau", $"{Tuesday} {hour}"));

    private Task<string> OpenAccountAsync(string password = Password) =>
        Visitor.SendAsync("/difficile/rendez-vous/espace", ("login", Audit.Tests.DemoTown.Visitor.Mail), ("motdepasse", password), ("motdepasse2", password));

    private Task<string> VerifyAsync(string code) => Visitor.SendAsync("/difficile/rendez-vous/code", ("code", code));

    private Task<string> LogInAsync(string password) => Visitor.SendAsync("/difficile/rendez-vous/identification", ("login", Audit.Tests.DemoTown.Visitor.Mail), ("motdepasse", password));

    private Task<string> BookAsync(string birthDate = "31/01/1980") => Visitor.SendAsync("/difficile/rendez-vous/usager",
        ("civilite", "Madame"), ("nom", "Exemple"), ("prenom", "Parent"), ("naissance", birthDate), ("telephone", "06 39 98 12 34"), ("courriel", Audit.Tests.DemoTown.Visitor.Mail), ("predemande", ""));
}
