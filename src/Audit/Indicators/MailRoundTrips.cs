using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Times the persona left the portal for her mailbox and came back.</summary>
public sealed record MailRoundTrips() : Indicator(
    "mail-round-trips",
    Dimension.Identification,
    new("Allers-retours vers la messagerie", "Round trips to the mailbox"),
    new("Quitter le site pour sa messagerie fait perdre le fil. Il faut retrouver son mot de passe de messagerie, le bon message parmi les autres, puis le bon onglet.",
        "Leaving the site for the mailbox breaks the thread. One has to find the mailbox’s password, the right message among the others, then the right tab."),
    new("On compte chaque fois qu’il faut ouvrir sa messagerie pour y lire un message, y suivre un lien ou y copier un code. Montré, sans effet sur l’indice : la confirmation par message compte déjà dans les étapes d’identification.",
        "Counted: each time one has to open the mailbox to read a message, to follow a link or to copy a code. Shown, without effect on the index: a confirmation by mail already counts among the password steps."))
{
    public override IReadOnlyList<FindingKind> Kinds => [new("round-trip", Severity.Minor)];

    public override Reading Read(Trace trace)
    {
        var trips = trace.Mails ?? [];
        (string, double)[] parts =
        [
            ("link", trips.Count(t => t.Used == MailPurpose.Link)), ("mailCode", trips.Count(t => t.Used == MailPurpose.Code)), ("read", trips.Count(t => t.Used == MailPurpose.Read)),
            ("secondsWaited", Math.Round(trips.Sum(t => t.WaitedMs) / 1000, 1)),
        ];
        return new(Counted(trace, trips.Count, "trips", parts), Merged(trips.Where(t => t.Used != MailPurpose.Read).Select(t => Trip(trace, t))));
    }

    private Finding Trip(Trace trace, MailTrip trip)
    {
        var subject = Places.Short(trip.Subject);
        return new(
            Fingerprints.Of(Id, "round-trip", Places.NameOf(trace, trip.Screen), trip.Used.ToString()),
            Id,
            "round-trip",
            Severity.Minor,
            trip.Step,
            [trip.Screen],
            trip.Used == MailPurpose.Link
                ? new($"Pour continuer, il faut ouvrir sa messagerie, y trouver le message « {subject} » et y suivre un lien.", $"To go on, one has to open the mailbox, find the message “{subject}” there and follow a link.")
                : new($"Pour continuer, il faut ouvrir sa messagerie, y trouver le message « {subject} », en copier un code et revenir.", $"To go on, one has to open the mailbox, find the message “{subject}” there, copy a code and come back."),
            [],
            [new(trip.Screen, null, null, null, null)]);
    }
}
