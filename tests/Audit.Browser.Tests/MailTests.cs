using Audit.Browser.Tests.Portals;
using Audit.Journeys;
using Audit.Scenarios;
using Audit.Scoring;
using Audit.Traces;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audit.Browser.Tests;

/// <summary>A procedure that sends the persona to her mailbox and back.</summary>
public class MailTests
{
    private const string Address = "parent@exemple.fr";
    private const string Token = "zx81qk44mw07pl23";
    private const string Code = "593 817";

    private readonly TestMailbox _mailbox = new();

    [Test]
    public async Task A_link_is_followed_in_a_window_of_its_own_and_she_goes_on_there()
    {
        await using var portal = await ServeAsync();
        var trace = await GoAsync(portal, "Dossier ouvert", Ask("Créer mon compte"), Mail("Validation", new MailUse.Follow("Valider mon compte")), new Step.Click(new Target("Ouvrir le dossier")));
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), trace.Ending.Detail);
        Assert.That(trace.Screens.Select(s => s.Heading), Is.EqualTo(new[] { "Accueil", "Vérifiez votre messagerie", "Compte validé", "Dossier ouvert" }));
        Assert.That((trace.Windows.Count, trace.PopUps.Count), Is.EqualTo((0, 0)), "the mailbox opened the window, not the portal");
        Assert.That(trace.Mails!.Single(), Has.Property("Used").EqualTo(MailPurpose.Link).And.Property("Subject").EqualTo("Validation de votre compte").And.Property("Screen").EqualTo("s02").And.Property("Step").EqualTo(1));
        Assert.That((Value(trace, "mail-round-trips"), Value(trace, "password-steps"), Value(trace, "new-windows")), Is.EqualTo((1, 1, 0)));
    }

    [Test]
    public async Task A_code_is_copied_typed_and_counted_once()
    {
        await using var portal = await ServeAsync();
        var trace = await GoAsync(portal, "Compte validé", Ask("Recevoir un code"), Mail("Votre code", new MailUse.Copy("activation")), Type("{activation}"), new Step.Click(new Target("Valider le code")));
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), trace.Ending.Detail);
        Assert.That((Value(trace, "mail-round-trips"), Value(trace, "password-steps")), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task Neither_the_code_nor_the_proof_in_the_link_nor_the_message_is_in_any_file()
    {
        await using var portal = await ServeAsync();
        var folder = Go.NewFolder();
        var trace = await GoAsync(
            portal, folder, "Dossier ouvert", Ask("Recevoir un code"), Mail("Votre code", new MailUse.Copy("activation")), Type("{activation}"), new Step.Click(new Target("Valider le code")),
            Ask("Créer mon compte"), Mail("Validation", new MailUse.Follow()), new Step.Click(new Target("Ouvrir le dossier")));
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), trace.Ending.Detail);
        Assert.That(trace.Steps.Select(s => s.Status), Is.All.EqualTo(StepStatus.Done));
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            Assert.That(await File.ReadAllTextAsync(file), Does.Not.Contain(Token).And.Not.Contain("593817").And.Not.Contain(Code).And.Not.Contain("rien que pour vous"), file);
    }

    [Test]
    public async Task A_message_that_never_comes_ends_the_journey_and_is_told()
    {
        await using var portal = await ServeAsync();
        _mailbox.Receive(Address, "Validation de votre compte", Link("/activer"));
        var trace = await GoAsync(portal, "Compte validé", Ask("Oublier"), Mail("Validation", new MailUse.Follow()) with { Within = TimeSpan.FromSeconds(1) });
        Assert.That((trace.Ending.Kind, trace.Ending.Reason, trace.Ending.Step), Is.EqualTo((EndingKind.NotCompleted, EndReason.MailNotReceived, 1)), "what lay in the mailbox before is not taken for it");
        Assert.That(JourneyFinding.Of(trace)!.Message.Fr, Does.StartWith("À l’étape 2").And.EndWith("le message attendu n’est pas arrivé."));
        Assert.That(trace.Ending.Screenshot, Is.Not.Null);
    }

    [Test]
    public async Task A_message_that_may_not_come_is_not_waited_for_in_vain()
    {
        await using var portal = await ServeAsync();
        var trace = await GoAsync(portal, "Rien ne part", Ask("Oublier"), Mail("Validation", new MailUse.Look()) with { Within = TimeSpan.FromSeconds(1), Optional = true });
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), trace.Ending.Detail);
        Assert.That((trace.Steps[1].Status, trace.Mails!.Count), Is.EqualTo((StepStatus.Skipped, 0)));
    }

    [Test]
    public async Task A_message_without_the_link_says_which_links_it_has()
    {
        await using var portal = await ServeAsync();
        var trace = await GoAsync(portal, "Compte validé", Ask("Créer mon compte"), Mail("Validation", new MailUse.Follow("Confirmer")));
        Assert.That((trace.Ending.Reason, trace.Ending.Detail), Is.EqualTo((EndReason.MailWithoutAnswer, "the links of the message: 'Valider mon compte', 'Aide'; 'follow' says which one")));
    }

    [Test]
    public async Task She_comes_back_to_the_window_she_left_when_the_procedure_goes_on_there()
    {
        await using var portal = await ServeAsync();
        var trace = await GoAsync(portal, "Dossier ouvert", Ask("Créer mon compte"), Mail("Validation", new MailUse.Follow()), new Step.Click(new Target("J’ai validé mon compte")));
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), trace.Ending.Detail);
        Assert.That(trace.Visits.Select(v => v.Screen), Is.EqualTo(new[] { "s01", "s02", "s03", "s02", "s04" }));
    }

    [Test]
    public async Task A_page_of_rules_opened_from_there_leads_back_there_and_not_to_the_window_before()
    {
        await using var portal = await ServeAsync();
        var trace = await GoAsync(portal, "Dossier ouvert", Ask("Créer mon compte"), Mail("Validation", new MailUse.Follow()), new Step.Click(new Target("Règlement")), new Step.Click(new Target("Ouvrir le dossier")));
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), trace.Ending.Detail);
        Assert.That(trace.Visits.Select(v => v.Screen), Is.EqualTo(new[] { "s01", "s02", "s03", "s04", "s03", "s05" }));
        Assert.That(trace.Windows, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_link_that_leads_to_another_site_is_not_followed_into_it()
    {
        await using var other = await Portal.WithPagesAsync(("/", "<main><h1>Ailleurs</h1><p>Un autre site.</p></main>"));
        await using var portal = await ServeAsync(_ => $"<p><a href='{other.OtherUrl}/'>Valider mon compte</a></p>");
        var trace = await GoAsync(portal, "Compte validé", Ask("Créer mon compte"), Mail("Validation", new MailUse.Follow()));
        Assert.That((trace.Ending.Reason, trace.Ending.Step), Is.EqualTo(((EndReason?)EndReason.ForeignHost, (int?)1)));
    }

    [Test]
    public void A_journey_without_a_mailbox_does_not_begin()
    {
        var scenario = Go.Scenario("Fin", Mail("Validation", new MailUse.Look()));
        Assert.That(() => Go.ThroughAsync("http://127.0.0.1:9", scenario), Throws.InstanceOf<FileProblemException>().With.Message.Contains("--mailbox"));
    }

    private static Step.Click Ask(string button) => new(new Target(button));

    private static Step.ReadMail Mail(string subject, MailUse use) => new(subject, new DataValue(Address, false), use);

    private static Step.Fill Type(string text) => new(new Target("Code reçu par courriel"), new DataValue(text, Secret: true, Template: true));

    private Task<Trace> GoAsync(Portal portal, string completion, params Step[] steps) => GoAsync(portal, Go.NewFolder(), completion, steps);

    private Task<Trace> GoAsync(Portal portal, string folder, string completion, params Step[] steps) => Journey.GoAsync(
        Go.Browser, new JourneyRequest(Go.Scenario(completion, steps), Go.Novice, portal.BaseUrl, folder, AllowFinalSubmit: false) { Mailbox = _mailbox }, _ => { }, CancellationToken.None);

    private async Task<Portal> ServeAsync(Func<string, string>? mail = null)
    {
        Portal? portal = null;
        portal = await Portal.ServeAsync(app =>
        {
            Page(app, "/", "Accueil", Demand + """<form method="post" action="/rien"><button>Oublier</button></form>""");
            Page(app, "/rien", "Rien ne part", "");
            app.MapPost("/compte", () =>
            {
                _mailbox.Receive(Address, "Validation de votre compte", (mail ?? Link)($"{portal!.BaseUrl}/activer?jeton={Token}"));
                return Html("Vérifiez votre messagerie", """<a href="/dossier">J’ai validé mon compte</a>""");
            });
            app.MapPost("/code", () =>
            {
                _mailbox.Receive(Address, "Votre code", $"<p>Bonjour, rien que pour vous.</p><p>Votre code :</p><p><b>{Code}</b></p><p>Il sert 15 minutes.</p>");
                return Html("Votre code", """<form method="post" action="/verifier"><label>Code reçu par courriel <input name="c"></label><button>Valider le code</button></form>""");
            });
            app.MapPost("/verifier", async (HttpContext http) => (await http.Request.ReadFormAsync())["c"] == "593817" ? Html("Compte validé", Demand + $"<p>Votre code {Code} a servi.</p>") : Html("Mauvais code", ""));
            app.MapGet("/activer", (string? jeton) => jeton == Token ? Html("Compte validé", $"""<p data-jeton="{jeton}">Merci.</p><a href="/reglement" target="_blank">Règlement</a> <a href="/dossier?j={jeton}">Ouvrir le dossier</a>""") : Html("Lien inconnu", ""));
            Page(app, "/dossier", "Dossier ouvert", "");
            Page(app, "/reglement", "Règlement intérieur", "<p>Les repas se réservent.</p>");
        });
        return portal;
    }

    private const string Demand = """
        <form method="post" action="/compte"><button>Créer mon compte</button></form>
        <form method="post" action="/code"><button>Recevoir un code</button></form>
        """;

    private static string Link(string address) => $"<p>Bonjour, rien que pour vous.</p><p><a href='{address}'>Valider mon compte</a></p><p><a href='{address}/aide'>Aide</a></p>";

    private static void Page(WebApplication app, string path, string heading, string body) => app.MapMethods(path, ["GET", "POST"], () => Html(heading, body));

    private static IResult Html(string heading, string body) => Results.Content(Portal.Page($"<main><h1>{heading}</h1>{body}</main>"), "text/html; charset=utf-8");

    private static double? Value(Trace trace, string measure) => Judge.Score(trace, Profile.Default).Measures.First(m => m.Id == measure).Value;
}
