using Audit.Browser.Tests.Demo;
using Audit.Browser.Tests.Portals;
using Audit.Cli;
using Audit.Comparison;
using Audit.DemoTown;
using Audit.Gating;
using Audit.Personas;
using Audit.Reports;
using Audit.Scenarios;
using Audit.Scoring;
using Audit.Tests.Shared;
using Audit.Traces;

namespace Audit.Browser.Tests.Gating;

/// <summary>The gate on portals that change, seen through a real browser.</summary>
public class GateOnPortalsTests
{
    private static readonly Scenario Form = Go.Scenario("Merci", new Step.Click(new Target("Commencer")), new Step.Fill(new Target("Nom"), new DataValue("Exemple", false)), new Step.Click(new Target("Envoyer")));

    [Test]
    public async Task Other_ids_other_numbers_and_blocks_in_another_order_are_no_new_finding()
    {
        var before = await DemoJourneys.HardAsync();
        await using var town = await Town.StartAsync();
        await using var disguise = await Disguise.OfAsync(town.BaseUrl, Disguise.OtherCode);
        var persona = PersonaLibrary.Find(PersonaLibrary.DefaultId);
        var after = await Go.ThroughAsync(disguise.BaseUrl, DemoJourneys.Scenario("school-registration-hard", persona), persona: persona, mailbox: disguise.Mail(new TownMailbox(town.Mailbox)));

        var decision = Decide(after, Baseline.Of([Journey(before.Trace)]));

        Assert.That(decision.Reasons, Is.Empty);
        Assert.That((decision.Result, decision.Counts.New, decision.Counts.Gone), Is.EqualTo((GateResult.Passed, 0, 0)));
        // The pages really were others.
        Assert.That(after.Gestures.Select(g => g.Target?.Css).OfType<string>().Intersect(before.Trace.Gestures.Select(g => g.Target?.Css)), Has.None.Contains("#"));
    }

    [Test]
    public async Task One_defect_mended_and_another_of_the_same_rule_fails_and_names_the_new_one()
    {
        var before = await ThroughAsync(Page("<p><label>Nom <input name=\"n\"></label></p><p>Téléphone <input name=\"t\"></p><p><label>Ville <input name=\"v\"></label></p>"));
        var after = await ThroughAsync(Page("<p><label>Nom <input name=\"n\"></label></p><p><label>Téléphone <input name=\"t\"></label></p><p>Ville <input name=\"v\"></p>"));

        var decision = Decide(after, Baseline.Of([Journey(before)]));

        Assert.That(decision.Result, Is.EqualTo(GateResult.Failed));
        Assert.That(decision.Reasons.Select(r => r.What.Fr).Single(), Does.Contain("étiquette").And.Contain("Ville"));
        Assert.That((decision.Counts.New, decision.Counts.Gone), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task A_login_page_instead_of_the_form_is_not_completed_whatever_the_form_of_the_answer()
    {
        var folder = Go.NewFolder();
        var scenario = Path.Combine(folder, "essai.yaml");
        await File.WriteAllTextAsync(scenario, "id: essai\ntitle: Essai\ngoal: Essayer\nentry: /\nsteps:\n  - click: Commencer\n  - fill: { field: Nom, with: Exemple }\n  - click: Envoyer\n    final: true\ncompletion: Merci\n");
        var baseline = Path.Combine(folder, "baseline.yaml");
        await using (var good = await PortalAsync(Page("<p><label>Nom <input name=\"n\"></label></p>")))
        {
            Assert.That((await Tool.RunAsync("run", scenario, "--base-url", good.BaseUrl, "--out", Path.Combine(folder, "good"))).Exit, Is.Zero);
            Assert.That((await Tool.RunAsync("gate", Path.Combine(folder, "good"), "--baseline", baseline, "--update-baseline")).Exit, Is.Zero);
        }

        await using var walled = await PortalAsync("""<main><h1>Connexion</h1><form><label>Identifiant <input name="u"></label><label>Mot de passe <input type="password"></label><button>Se connecter</button></form></main>""");
        Assert.That((await Tool.RunAsync("run", scenario, "--base-url", walled.BaseUrl, "--out", Path.Combine(folder, "walled"))).Exit, Is.EqualTo(3));
        foreach (var format in new[] { "text", "md", "json" })
        {
            var gate = await Tool.RunAsync("gate", Path.Combine(folder, "walled"), "--baseline", baseline, "--format", format);
            Assert.That(gate.Exit, Is.EqualTo(3), gate.Err);
            Assert.That(gate.Out, Does.Contain("not completed").And.Contain("Connexion"), format);
        }
    }

    [Test]
    public async Task The_same_scenario_on_two_portals_is_compared_from_their_addresses()
    {
        var folder = Go.NewFolder();
        var scenario = Path.Combine(folder, "essai.yaml");
        await File.WriteAllTextAsync(scenario, "id: essai\ntitle: Essai\ngoal: Essayer\nentry: /\nsteps:\n  - click: Commencer\n  - fill: { field: Nom, with: Exemple }\n  - click: Envoyer\n    final: true\ncompletion: Merci\n");
        await using var one = await PortalAsync(Page("<p><label>Nom <input name=\"n\"></label></p><p>Téléphone <input name=\"t\"></p><p><label>Ville <input name=\"v\"></label></p>"));
        await using var other = await PortalAsync(Page("<p><label>Nom <input name=\"n\"></label></p>"));

        var result = await Tool.RunAsync("compare", one.BaseUrl, other.BaseUrl, "--scenario", scenario, "--out", Path.Combine(folder, "out"), "--lang", "fr");

        Assert.That(result.Exit, Is.Zero, result.Err);
        Assert.That(result.Out, Does.Contain("C’est plus simple").And.Contain("1 champ au lieu de 3 champs").And.Contain("2 corrigés, 0 nouveau"));
        Assert.That(File.Exists(Path.Combine(folder, "out", "compare.html")));
    }

    private static string Page(string fields) => $"<main><h1>Inscription</h1><form method=\"post\" action=\"/merci\">{fields}<button>Envoyer</button></form></main>";

    private static Task<Portal> PortalAsync(string form) => Portal.WithPagesAsync(
        ("/", """<main><h1>Accueil</h1><p>Bienvenue sur le portail.</p><a href="/formulaire">Commencer</a></main>"""), ("/formulaire", form), ("/merci", "<main><h1>Merci</h1><p>Merci de votre demande.</p></main>"));

    private static async Task<Trace> ThroughAsync(string form)
    {
        await using var portal = await PortalAsync(form);
        return await Go.ThroughAsync(portal.BaseUrl, Form);
    }

    private static Audited Journey(Trace trace) => new([new Report(trace, Judge.Score(trace, Profile.Default), _ => null)]);

    private static Decision Decide(Trace trace, Baseline baseline) => Gate.Decide([new(trace.Scenario.Id, trace.Persona.Id, Journey(trace))], null, baseline);
}
