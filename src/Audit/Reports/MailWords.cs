using Audit.Indicators;
using Audit.Traces;

namespace Audit.Reports;

/// <summary>A trip of the persona to her mailbox, in plain words.</summary>
internal static class MailWords
{
    internal static Said Of(MailTrip trip)
    {
        var subject = Places.Short(trip.Subject);
        return trip.Used switch
        {
            MailPurpose.Link => new($"Ouvre sa messagerie et suit un lien du message « {subject} »", $"Opens the mailbox and follows a link in the message “{subject}”"),
            MailPurpose.Code => new($"Ouvre sa messagerie et copie un code du message « {subject} »", $"Opens the mailbox and copies a code from the message “{subject}”"),
            _ => new($"Ouvre sa messagerie et lit le message « {subject} »", $"Opens the mailbox and reads the message “{subject}”"),
        };
    }
}
