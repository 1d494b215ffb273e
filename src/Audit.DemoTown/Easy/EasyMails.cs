using Audit.DemoTown.Easy.Appointments;
using Audit.DemoTown.Mails;

namespace Audit.DemoTown.Easy;

/// <summary>What one keeps of a request: nobody has to read it to go on.</summary>
internal static class EasyMails
{
    private const string Sender = "Ville d’Exempleville";
    private const string Help = "Une question ? Appelez le 01 99 00 12 34, du lundi au vendredi, de 9 h à 17 h.";

    internal static Letter Request(Registration registration) => new(
        Sender,
        registration.Answers["mail"],
        "Votre demande est envoyée",
        ["Bonjour,", $"Nous avons bien reçu la demande de cantine pour {registration.Answers["prenom"]}. Votre numéro de dossier : {registration.Number}.", "La mairie vous répond sous une semaine.", Help]);

    internal static Letter Appointment(string to, Booking booking, string town) => new(
        Sender,
        to,
        $"Votre rendez-vous du {FrenchDates.Day(booking.Start)} à {FrenchDates.Time(booking.Start)}",
        ["Bonjour,", $"Nous vous attendons {FrenchDates.Day(booking.Start)} à {FrenchDates.Time(booking.Start)}. {booking.Place}. Votre numéro : {booking.Number}.", $"À apporter : {string.Join(" ", AppointmentSteps.ToBring)}", Help],
        new MailLink("Annuler mon rendez-vous", town + AppointmentSteps.CancelAddress(booking)));
}
