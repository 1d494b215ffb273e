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
