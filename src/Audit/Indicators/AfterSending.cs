using System.Text.RegularExpressions;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>What the last screen leaves unsaid about what comes next.</summary>
public sealed partial record AfterSending() : Indicator(
    "after",
    Dimension.Help,
    new("Et après", "And afterwards"),
    new("Après l’envoi, on veut une preuve, un délai et quelqu’un à qui demander. Sans cela on rappelle, ou on recommence.",
        "Once sent, one wants a proof, a delay and somebody to ask. Without them one calls again, or starts again."),
    new("On cherche sur le dernier écran : un numéro ou un accusé de réception, un délai de réponse (pour un rendez-vous : un rappel), un contact, et « Je donne mon avis ». Ce qui manque est un défaut. Un parcours qui n’a pas atteint le dernier écran n’en dit rien.",
        "Looked for on the last screen: a number or a receipt, a delay for the answer (for an appointment: a reminder), a contact, and a way to give one’s opinion. What is missing is a defect. A journey that did not reach the last screen says nothing of it."))
{
    private sealed record Missing(string Kind, Severity Severity, Said Message, string Reference);

    public override IReadOnlyList<FindingKind> Kinds =>
    [
        new("no-receipt", Severity.Major), new("no-delay", Severity.Minor), new("no-reminder", Severity.Minor), new("no-contact", Severity.Minor),
        new("no-opinion", Severity.Minor),
    ];

    public override Reading Read(Trace trace)
    {
        if (trace.Ending.Kind != EndingKind.Completed || trace.Visits.Count == 0) return new(NotTested("findings", NotReached), []);
        var last = Places.ScreenOf(trace, trace.Visits[^1].Screen);
        if (last?.Blocks is null) return new(NotTested("findings", OlderTrace), []);
        var missing = MissingOn(trace, last).ToList();
        return new(Counted(trace, missing.Count, "findings"), [.. missing.Select(m => Found(trace, last, m))]);
    }

    private static IEnumerable<Missing> MissingOn(Trace trace, Screen last)
    {
        var texts = last.Blocks!.Where(b => !b.InPopUp).ToList();
        bool Says(Regex words) => texts.Exists(b => words.IsMatch(b.Text));
        if (!Says(Receipt())) yield return NoReceipt;
        if (IsAppointment(trace, last)) { if (!trace.Screens.SelectMany(s => s.Blocks ?? []).Any(b => Reminder().IsMatch(b.Text))) yield return NoReminder; }
        else if (!Says(Delay())) yield return NoDelay;
        if (Contacts.On(trace, last.Blocks!, last.Controls).Count == 0 && !(last.Controls ?? []).Any(c => LinkPurposes.Of(trace, c) == AsidePurpose.Help)) yield return NoContact;
        if (!Says(Opinion()) && !(last.Controls ?? []).Any(c => Opinion().IsMatch($"{c.Name} {c.Href}"))) yield return NoOpinion;
    }

    /// <summary>An appointment is its own answer: what helps then is a reminder.</summary>
    private static bool IsAppointment(Trace trace, Screen last) =>
        new[] { trace.Scenario.Goal, trace.Scenario.Title, trace.Scenario.CompletionText, last.Heading ?? "" }.Any(t => Appointment().IsMatch(t));

    private Finding Found(Trace trace, Screen last, Missing missing) => new(
        Fingerprints.Of(Id, missing.Kind),
        Id,
        missing.Kind,
        missing.Severity,
        Places.StepOn(trace, last.Id),
        [last.Id],
        missing.Message,
        [missing.Reference],
        [new(last.Id, last.Heading, null, null, null)]);

    private static readonly Missing NoReceipt = new("no-receipt", Severity.Major, new("Le dernier écran ne donne ni numéro de dossier ni accusé de réception.", "The last screen gives neither a file number nor a receipt."), "DINUM 401");
    private static readonly Missing NoDelay = new("no-delay", Severity.Minor, new("Le dernier écran ne dit pas quand viendra la réponse.", "The last screen does not say when the answer will come."), "DINUM 018");
    private static readonly Missing NoReminder = new("no-reminder", Severity.Minor, new("Aucun rappel du rendez-vous n’est proposé.", "No reminder of the appointment is offered."), "DINUM 401");
    private static readonly Missing NoContact = new("no-contact", Severity.Minor, new("Le dernier écran ne dit pas à qui s’adresser ensuite.", "The last screen does not say whom to ask afterwards."), "DINUM 026");
    private static readonly Missing NoOpinion = new("no-opinion", Severity.Minor, new("« Je donne mon avis » n’est pas proposé à la fin.", "There is no way to give one’s opinion at the end."), "VDE satisfaction");

    private static readonly Said NotReached = new("Le parcours n’a pas atteint le dernier écran : ce qui vient après n’est pas connu.", "The journey did not reach the last screen: what comes afterwards is not known.");
    private static readonly Said OlderTrace = new("Cette trace ne dit pas ce qui est écrit sur le dernier écran.", "This trace does not say what is written on the last screen.");

    [GeneratedRegex(@"(numéro|n°|référence|number|reference)[^.]{0,40}?\b(?=[\w-]*\d)[\w-]{3,}|(accusé de réception|confirmation|récapitulatif|aussi)[^.]{0,60}\b(mail|courriel|e-mail|sms)|(mail|courriel|e-mail|sms)[^.]{0,40}(de confirmation|accusé de réception|confirmation)", RegexOptions.IgnoreCase)]
    private static partial Regex Receipt();

    [GeneratedRegex(@"\b(sous|dans|d[’']ici|délais?|avant|en|within|in)\b[^.]{0,40}?\b(\d+|une?|deux|trois|quatre|huit|dix|quinze|one|two|three|a)\s+(heures?|jours?|semaines?|mois|hours?|(working )?days?|weeks?|months?)\b|\b(avant le|au plus tard|by)\s+(le\s+)?\d{1,2}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Delay();

    [GeneratedRegex(@"\brappel (la veille|par|de|du|avant|sms|mail)|(vous|le|la) rappel(ons|lerons|lons)|rappelons|ajouter (le rendez-vous )?à (mon|votre|l[’'])\s?(agenda|calendrier)|reminder|add to (my |your )?calendar", RegexOptions.IgnoreCase)]
    private static partial Regex Reminder();

    [GeneratedRegex(@"je donne mon avis|(donne[rz]?|donner) (votre|mon) avis|votre avis|jedonnemonavis|satisfaction|feedback|your opinion|rate this", RegexOptions.IgnoreCase)]
    private static partial Regex Opinion();

    [GeneratedRegex(@"rendez-vous|\brdv\b|appointment", RegexOptions.IgnoreCase)]
    private static partial Regex Appointment();
}
