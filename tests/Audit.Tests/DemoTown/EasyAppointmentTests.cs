namespace Audit.Tests.DemoTown;

/// <summary>An appointment the easy way: three screens, no account, and it can be given back.</summary>
public sealed class EasyAppointmentTests : AtTheTownHall
{
    private const string Tuesday = "2026-12-08T10:00";

    private readonly FixedClock _clock = new(new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));

    private protected override TimeProvider Clock => _clock;

    [Test]
    public async Task Days_of_the_week_after_next_are_offered_with_a_way_to_do_it_by_telephone()
    {
        var page = await Visitor.ReadAsync("/facile/rendez-vous");

        Assert.That(page, Does.Contain("<legend>Mardi <span>8 décembre</span></legend>").And.Contain("<legend>Mercredi <span>9 décembre</span></legend>").And.Contain("<legend>Vendredi <span>11 décembre</span></legend>"));
        Assert.That(page, Does.Contain("01 99 00 12 34").And.Contain("de 9 h à 17 h").And.Contain("Je veux un rappel la veille"));
    }

    [TestCase("2026-12-10", "Mardi <span>5 janvier", Description = "Christmas and New Year’s Day fall on the Fridays before")]
    [TestCase("2026-04-20", "Mardi <span>12 mai", Description = "The eighth of May is a Friday")]
    public async Task A_week_with_a_holiday_is_left_out(string today, string first)
    {
        _clock.Move(DateTimeOffset.Parse($"{today}T09:00:00Z", null) - _clock.GetUtcNow());
        var page = await Visitor.ReadAsync("/facile/rendez-vous");

        Assert.That(page.Split("<legend>")[2], Does.StartWith(first));
    }

    [Test]
    public async Task An_appointment_is_checked_then_booked_with_all_one_has_to_know()
    {
        Assert.That(await AskAsync(), Does.Contain("<h1>Vérifiez votre rendez-vous</h1>").And.Contain("Mardi 8 décembre à 10\u00a0h").And.Contain("Parent Exemple"));
        var done = await ConfirmAsync();

        var booking = Hall.Bookings.Single();
        Assert.That((booking.Version, booking.Start), Is.EqualTo(("easy", new DateTime(2026, 12, 8, 10, 0, 0))));
        Assert.That(done, Does.Contain(booking.Number).And.Contain("Mardi 8 décembre à 10\u00a0h").And.Contain("1 place de la Mairie"));
        Assert.That(done, Does.Contain("Que faut-il apporter ?").And.Contain("annulez ici").And.Contain("Je donne mon avis"));
    }

    [Test]
    public async Task It_comes_by_mail_too_and_the_mail_cancels_it()
    {
        await AskAsync();
        await ConfirmAsync();
        var mail = Hall.Mailbox.Messages.Single();
        Assert.That((mail.Subject, mail.Links.Single().Text), Is.EqualTo(("Votre rendez-vous du mardi 8 décembre à 10\u00a0h", "Annuler mon rendez-vous")));

        var link = new Uri(mail.Links.Single().Address).PathAndQuery;
        Assert.That(await Visitor.ReadAsync(link), Does.Contain("Oui, annuler").And.Contain("mardi 8 décembre à 10\u00a0h"));
        Assert.That(Hall.Bookings, Has.Count.EqualTo(1), "looking is not cancelling");
        Assert.That(await Visitor.SendAsync(link), Does.Contain("Votre rendez-vous est annulé"));
        Assert.That(Hall.Bookings, Is.Empty);
        Assert.That(await Visitor.ReadAsync(link), Does.Contain("Nous ne trouvons pas ce rendez-vous"));
    }

    [Test]
    public async Task Nobody_cancels_an_appointment_by_its_number()
    {
        await AskAsync();
        await ConfirmAsync();
        await Visitor.SendAsync($"/facile/rendez-vous/annuler?cle={Hall.Bookings.Single().Number}");

        Assert.That(Hall.Bookings, Has.Count.EqualTo(1));
    }

    [TestCase("06 39 98 12 34"), TestCase("0639981234"), TestCase("06.39.98.12.34"), TestCase("+33 6 39 98 12 34"), TestCase(" 06-39-98-12-34 ")]
    public async Task A_telephone_number_written_as_people_write_it_is_enough(string phone)
    {
        Assert.That(await AskAsync(phone, mail: ""), Does.Contain("Vérifiez votre rendez-vous"));
        Assert.That(await ConfirmAsync(), Does.Contain("Votre rendez-vous est pris"));
        Assert.That(Hall.Mailbox.Messages, Is.Empty);
    }

    [Test]
    public async Task A_mistake_is_told_with_what_to_do_and_nothing_is_lost()
    {
        var page = await AskAsync(phone: "", mail: "");

        Assert.That(page, Does.Contain("href=\"#joindre\">Écrivez votre téléphone ou votre adresse mail."));
        Assert.That(page, Does.Contain("value=\"Parent\"").And.Contain($"value=\"{Tuesday}\" checked"));
        Assert.That(await AskAsync(phone: "06 39"), Does.Contain("Écrivez les dix chiffres"));
        Assert.That(await AskAsync(mail: "parent"), Does.Contain("par exemple parent@exemple.fr"));
        Assert.That(await AskAsync(time: ""), Does.Contain("Choisissez un jour et une heure."));
    }

    [Test]
    public async Task Confirming_twice_books_once()
    {
        await AskAsync();
        await ConfirmAsync();

        Assert.That(await ConfirmAsync(), Does.Contain("Votre rendez-vous est pris"));
        Assert.That(Hall.Bookings, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_time_whose_desks_are_all_taken_is_offered_no_more()
    {
        await AskAsync();
        using var other = new Visitor(Hall);
        var booked = 0;
        for (var page = await AskAsync(other); page.Contains("Vérifiez votre rendez-vous", StringComparison.Ordinal); page = await AskAsync(other), booked++)
            await other.SendAsync("/facile/rendez-vous/verifier");

        Assert.That(Hall.Bookings, Has.Count.EqualTo(booked).And.Count.GreaterThan(1));
        Assert.That(await Visitor.ReadAsync("/facile/rendez-vous"), Does.Not.Contain(Tuesday).And.Contain("2026-12-08T14:00"));
        Assert.That(await ConfirmAsync(), Does.Contain("Cette heure vient d’être prise par quelqu’un d’autre.").And.Contain("value=\"Parent\""));
    }

    private Task<string> AskAsync(string phone = "06 39 98 12 34", string mail = "parent@exemple.fr", string time = Tuesday) => Visitor.SendAsync(
        "/facile/rendez-vous", ("creneau", time), ("prenom", "Parent"), ("nom", "Exemple"), ("telephone", phone), ("mail", mail));

    private static Task<string> AskAsync(Visitor visitor) => visitor.SendAsync(
        "/facile/rendez-vous", ("creneau", Tuesday), ("prenom", "Autre"), ("nom", "Exemple"), ("telephone", "06 39 98 12 34"), ("mail", ""));

    private Task<string> ConfirmAsync() => Visitor.SendAsync("/facile/rendez-vous/verifier");
}
