using Audit.Indicators;
using Audit.Traces;

namespace Audit.Reports;

/// <summary>The persona's trips to her mailbox, in plain words.</summary>
internal static class MailWords
{
    /// <summary>Those that began on a screen.</summary>
    internal static IEnumerable<string> From(Trace trace, string screen, string lang) =>
        (trace.Mails ?? []).Where(m => m.Screen == screen).Select(m => Line(m).In(lang));

    private static Said Line(MailTrip trip)
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
