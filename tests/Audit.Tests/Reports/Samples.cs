using Audit.Personas;
using Audit.Reports;
using Audit.Scoring;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Reports;

/// <summary>Small reports made by hand.</summary>
internal static class Samples
{
    /// <summary>The smallest picture there is: one grey dot, as JPEG readers take it.</summary>
    private static readonly byte[] Dot = Convert.FromBase64String("R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==");

    /// <summary>A banner, an account with a captcha, a form with an unlabelled field; the persona gets there with help.</summary>
    internal static Report Hard() => Of(new TraceBuilder().As("novice-desktop")
        .On("Accueil", s => s with { Screenshot = "screens/s01.jpg" })
        .Meets(PopUpKind.CookieBanner, "Vos choix", p => p with { BlocksPointer = true, CoveredShare = 0.3, ClosedBy = [1], Consent = new("Accepter", "Refuser", 1, 2), Box = new(10, 10, 100, 50) })
        .Press(ControlKind.Button, "Refuser", popUp: "p1").Press(ControlKind.Link, "Inscription")
        .On("Créer un compte", s => s with
        {
            Screenshot = "screens/s02.jpg",
            Fields = [TraceBuilder.Question("field:mdp", "Mot de passe", "password"), TraceBuilder.Question("field:nom", "Nom")],
            Captchas = [new("image", null, false, null, new(20, 40, 200, 60))],
            Axe = new("4.0.0", 10, [new("label", "critical", "Form elements must have labels", "", ["wcag2a", "wcag412", "RGAA-11.1.1"], [new("#x", "<input id=\"x\">", "input", "textbox", "", "form", "Fix it", new(30, 120, 90, 20))])], [], null),
        })
        .Press(ControlKind.TextField, "Mot de passe", "field:mdp").Types("field:mdp", 12).Press(ControlKind.TextField, "Nom", "field:nom").Types("field:nom", 7).Press(ControlKind.Button, "Envoyer")
        .On("Merci", s => s with { Screenshot = "screens/s03.jpg" }).Build());

    /// <summary>
    /// A procedure as portals are: something to read on each screen, promises, fields, a document, a code by mail, help two clicks away. Most sections
    /// of the reports have something to say of it.
    /// </summary>
    internal static Report Rich() => Of(Written().Build() with
    {
        Scenario = new("acte-naissance", "Demander un acte de naissance", "fr", "Obtenir un acte", "https://mairie.example/acte", "Demande envoyée", "scenarios/acte-naissance.yaml"),
        Asides = [new(AsidePurpose.Help, "s01", 1, "https://mairie.example/aide", 200, "Aide", [new(TextKind.Paragraph, Place.Main, "Appelez le 01 70 00 00 00 du lundi au vendredi.", "fr", null, null)], [])],
    });

    private static TraceBuilder Written() => new TraceBuilder().As("novice-desktop")
        .On("Acte de naissance", s => Met(s, "screens/s01.jpg") with { Controls = [new(ControlKind.Link, "Aide", "https://mairie.example/aide", Place.Footer, null, new(20, 600, 60, 20))] })
        .Step("open", "/acte")
        .Reads("Cette démarche prend 5 minutes.").Reads("L’usager est invité, préalablement à toute demande, à se munir des pièces justificatives dont la liste, établie par la réglementation en vigueur, est susceptible d’être complétée par l’officier d’état civil compétent.", with: b => b with { Box = new(40, 120, 600, 60) })
        .Meets(PopUpKind.Newsletter, "Restez informé", p => p with { BlocksPointer = true, CoveredShare = 0.4, ClosedBy = [1], Box = new(300, 200, 400, 240) })
        .Step("click", "Commencer").Press(ControlKind.Button, "Fermer", popUp: "p1", box: new(660, 210, 20, 20)).Press(ControlKind.Link, "Commencer", box: new(40, 300, 120, 30))
        .On("Étape 1 sur 2 : vos informations", s => Met(s, "screens/s02.jpg") with
        {
            CurrentStep = "Étape 1 sur 2",
            Fields = [
                TraceBuilder.Question("field:nom", "Nom de naissance") with { Required = true, Box = new(40, 150, 200, 24) },
                TraceBuilder.Question("field:qf", "Numéro d’allocataire CAF") with { Required = true, Box = new(40, 200, 200, 24) },
                TraceBuilder.Question("field:lettre", "Recevoir la lettre d’information", "checkbox") with { Ticked = true, Box = new(40, 250, 16, 16) },
                TraceBuilder.Question("field:piece", "Pièce d’identité", "file") with { Required = true, Accept = ".pdf", Box = new(40, 300, 200, 24) },
            ],
            Axe = new("4.0.0", 10, [new("label", "critical", "Form elements must have labels", "", ["wcag2a", "wcag412", "RGAA-11.1.1"], [new("#qf", "<input id=\"qf\">", "input", "textbox", "", "form", "Fix it", new(40, 200, 200, 24))])], [], null),
        })
        .Reads("Veuillez renseigner le QF et les informations relatives à l’état civil du demandeur.", with: b => b with { Box = new(40, 90, 500, 20) })
        .Step("fill", "Nom de naissance").Press(ControlKind.TextField, "Nom de naissance", "field:nom", box: new(40, 150, 200, 24)).Types("field:nom", 9, 2)
        .Step("fill", "Numéro d’allocataire CAF").Press(ControlKind.TextField, "Numéro d’allocataire CAF", "field:qf", box: new(40, 200, 200, 24)).Types("field:qf", 7)
        .Step("upload", "Pièce d’identité").Press(ControlKind.FilePicker, "Pièce d’identité", "field:piece", box: new(40, 300, 200, 24))
        .Step("click", "Envoyer").Press(ControlKind.Button, "Envoyer", box: new(40, 360, 90, 30))
        .On("Étape 2 sur 2 : votre code", s => Met(s, "screens/s03.jpg") with { CurrentStep = "Étape 2 sur 2", Fields = [TraceBuilder.Question("field:code", "Code de vérification") with { Box = new(40, 150, 120, 24) }] })
        .Reads("Saisissez le code reçu par courriel.").Step("read-mail", "Votre code").Mail(MailPurpose.Code, "Votre code")
        .Step("fill", "Code de vérification").Press(ControlKind.TextField, "Code de vérification", "field:code", box: new(40, 150, 120, 24)).Types("field:code", 6).Refused("Code de vérification : 6 chiffres attendus.")
        .Step("click", "Valider").Press(ControlKind.Button, "Valider", box: new(40, 200, 90, 30))
        .On("Demande envoyée", s => Met(s, "screens/s04.jpg")).Reads("Votre demande est envoyée. Dossier n° 2026-0042. Réponse sous 3 jours.");

    private static Screen Met(Screen screen, string picture) => screen with { Screenshot = picture, Controls = [], Url = $"https://mairie.example/{screen.Id}", Site = "mairie.example", WaitingMs = 900 };

    /// <summary>Nothing in the way.</summary>
    internal static Report Easy() => Of(new TraceBuilder().As("novice-desktop").On("Accueil").Press(ControlKind.Link, "Commencer").On("Merci").Build());

    /// <summary>A login wall at the second step.</summary>
    internal static Report NotCompleted() => Of(new TraceBuilder().As("novice-desktop").On("Accueil").Step("click", "Inscription").Step("fill", "Nom de l’enfant", status: StepStatus.Failed)
        .Ends(EndingKind.NotCompleted, EndReason.LoginWall, 1, "Connexion http://127.0.0.1/connexion").Build());

    /// <summary>A run of two procedures: a hard one that two personas went through, and one that was not completed.</summary>
    internal static IReadOnlyList<Report> Run() => [FromFile(Hard().Trace), FromFile(Hard().Trace with { Persona = PersonaLibrary.Find("senior-smartphone") }), Other(NotCompleted().Trace)];

    /// <summary>The screens of <paramref name="trace"/> belong to steps of a scenario file.</summary>
    private static Report FromFile(Trace trace) => Of(trace with
    {
        Scenario = trace.Scenario with { Id = "cantine", File = "scenarios/cantine.yaml" },
        Steps = [.. trace.Screens.Select((s, i) => new StepTaken(i, "click", s.Heading!, false, StepStatus.Done, s.Id, "name", 7 + i))],
    });

    private static Report Other(Trace trace) => Of(trace with { Scenario = trace.Scenario with { Id = "etat-civil" } });

    /// <summary>Every text a page can give holds <paramref name="text"/>.</summary>
    internal static Report Hostile(string text)
    {
        var hard = Hard().Trace;
        var screens = hard.Screens.Select(s => s with
        {
            Title = text, Heading = text, Url = $"http://127.0.0.1/{text}",
            Fields = [.. s.Fields.Select(f => f with { Label = text })],
            Blocks = [new(TextKind.Paragraph, Place.Main, $"{text} {string.Join(' ', Enumerable.Repeat("la prestation de la GRU", 25))}.", text, null, null)],
            Axe = s.Axe is null ? null : s.Axe with { Violations = [.. s.Axe.Violations.Select(v => v with { Elements = [.. v.Elements.Select(e => e with { Name = text, Html = text, Selector = text, Context = text })] })] },
        });
        return Of(hard with
        {
            Scenario = hard.Scenario with { Title = text, Goal = text },
            Screens = [.. screens],
            Visits = [.. hard.Visits.Select(v => v with { Errors = [text] })],
            PopUps = [.. hard.PopUps.Select(p => p with { Name = text, Text = text, Screenshot = "screens/p1.jpg" })],
            Gestures = [.. hard.Gestures.Select(g => g with { Target = g.Target! with { Name = text, Css = text } })],
            Mails = [new(0, "s01", 1, null, text, text, 10, MailPurpose.Link)],
            Windows = [new(0, "s01", text, 1, false, hard.Gestures[0].Target! with { Name = text })],
        });
    }

    internal static Report Of(Trace trace) => new(trace, Judge.Score(trace, Profile.Default), _ => Dot);
}
