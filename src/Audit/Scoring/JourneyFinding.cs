using System.Text.Json;
using Audit.Indicators;
using Audit.Traces;

namespace Audit.Scoring;

/// <summary>What to say of a journey that did not get to its end: at which step, and what was there instead.</summary>
internal static class JourneyFinding
{
    public const string Indicator = "journey";

    /// <summary>Null for a journey that ended as it should.</summary>
    public static Finding? Of(Trace trace)
    {
        var ending = trace.Ending;
        if (ending.Kind is EndingKind.Completed or EndingKind.StoppedBeforeFinalSubmit) return null;
        var kind = ending.Reason is { } reason ? Kebab(reason) : Kebab(ending.Kind);
        var screens = trace.Visits.Count > 0 ? [trace.Visits[^1].Screen] : Array.Empty<string>();
        return new(
            Fingerprints.Of(Indicator, kind, StepAt(trace)?.What),
            Indicator,
            kind,
            ending.Kind == EndingKind.Blocked ? Severity.Barrier : Severity.Major,
            ending.Step,
            screens,
            Message(trace),
            [],
            [.. screens.Select(s => new Evidence(s, StepAt(trace)?.What, null, null, null))]);
    }

    private static Said Message(Trace trace)
    {
        var (at, what, seen, hint) = (At(trace), Why(trace), Seen(trace.Ending), ScenarioHint.Of(trace));
        return new($"{at.Fr}, {what.Fr}.{seen.Fr}{hint.Fr}", $"{at.En}, {what.En}.{seen.En}{hint.En}");
    }

    private static StepTaken? StepAt(Trace trace) => trace.Steps.FirstOrDefault(s => s.Index == trace.Ending.Step);

    private static Said At(Trace trace)
    {
        if (trace.Ending.Step is not { } index)
            return trace.Steps.Count == 0 ? new("Dès l’ouverture", "On opening") : new("À la fin du parcours", "At the end of the journey");
        var what = Places.Short(StepAt(trace)?.What ?? "");
        return what.Length == 0
            ? new($"À l’étape {index + 1}", $"At step {index + 1}")
            : new($"À l’étape {index + 1} (« {what} »)", $"At step {index + 1} (“{what}”)");
    }

    private static Said Seen(Ending ending)
    {
        var seen = Places.Short(ending.Seen ?? "");
        return seen.Length == 0 ? new("", "") : new($" À la place : « {seen} ».", $" Instead: “{seen}”.");
    }

    private static Said Why(Trace trace) => trace.Ending.Reason == EndReason.CompletionNotSeen && trace.Scenario.CompletionText is { Length: > 0 } text
        ? new($"le texte qui dit que c’est fini n’est pas apparu : « {Places.Short(text)} »", $"the text that tells the end did not appear: “{Places.Short(text)}”")
        : Why(trace.Ending);

    private static Said Why(Ending ending) => ending.Reason switch
    {
        EndReason.Unreachable => new("le site n’a pas répondu", "the site did not answer"),
        EndReason.ErrorStatus => new("le site a renvoyé une page d’erreur", "the site returned an error page"),
        EndReason.Maintenance => new("le site est en maintenance", "the site is under maintenance"),
        EndReason.EmptyPage => new("la page est vide", "the page is empty"),
        EndReason.LoginWall => new("le site demande de s’identifier", "the site asks for a login"),
        EndReason.Challenge => new("le site vérifie que le visiteur n’est pas un robot", "the site checks that the visitor is no robot"),
        EndReason.ForeignHost => new("on a quitté le site de la démarche", "the procedure’s site was left"),
        EndReason.MissingElement => new("l’élément attendu n’est pas là", "the expected element is not there"),
        EndReason.NotExpected => new("ce n’est pas la page attendue", "this is not the expected page"),
        EndReason.CannotAct => new("le geste n’a pas pu être fait", "the gesture could not be made"),
        EndReason.CompletionNotSeen => new("la fin de la démarche n’a pas été vue", "the end of the procedure was not seen"),
        EndReason.BrowserDied => new("le navigateur s’est arrêté", "the browser stopped"),
        EndReason.MailNotReceived => new("le message attendu n’est pas arrivé", "the expected message did not arrive"),
        EndReason.MailWithoutAnswer => new("le message ne contient pas le lien ou le code attendu", "the message does not hold the expected link or code"),
        EndReason.MailboxUnreachable => new("la boîte aux lettres n’a pas pu être ouverte", "the mailbox could not be opened"),
        EndReason.HttpLogin => new("le site demande un nom et un mot de passe, ou refuse ceux qu’on lui donne (options --http-user et AUDIT_HTTP_PASSWORD, ou --login)", "the site asks for a name and a password, or refuses those it is given (options --http-user and AUDIT_HTTP_PASSWORD, or --login)"),
        EndReason.ProxyLogin => new("le proxy demande un nom et un mot de passe, ou refuse ceux qu’on lui donne (options --proxy et AUDIT_PROXY_PASSWORD)", "the proxy asks for a name and a password, or refuses those it is given (options --proxy and AUDIT_PROXY_PASSWORD)"),
        EndReason.ProxyUnreachable => new("le proxy n’a pas répondu, ou ne mène pas au site (option --proxy)", "the proxy did not answer, or does not lead to the site (option --proxy)"),
        EndReason.UntrustedCertificate => new("le certificat du site n’est pas reconnu (option --ca pour une autorité privée)", "the site’s certificate is not trusted (option --ca for a private authority)"),
        EndReason.ClientCertificate => new("le site demande un certificat de client, que cet outil ne sait pas donner", "the site asks for a client certificate, which this tool cannot give"),
        EndReason.EndlessPages => new("le site renvoie sans fin d’une page à une autre", "the site sends one from page to page without end"),
        EndReason.EndlessDialogs => new("le site ouvre des boîtes d’alerte sans fin", "the site opens alert boxes without end"),
        EndReason.EndlessWindows => new("le site ouvre des fenêtres sans fin", "the site opens windows without end"),
        EndReason.Frozen => new("la page ne répond plus", "the page no longer answers"),
        EndReason.Tampered => new("la page a remplacé des fonctions du navigateur : rien de sûr ne peut en être dit", "the page replaced functions of the browser: nothing sure can be said of it"),
        EndReason.Crashed => new("l’onglet du navigateur s’est arrêté", "the browser’s tab stopped"),
        _ => ending.Kind == EndingKind.Blocked
            ? new("le site ne laisse pas continuer", "the site does not let anyone go on")
            : new("le parcours a été interrompu", "the journey was interrupted"),
    };

    private static string Kebab<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
