using Audit.Browser.Tests.Portals;
using Audit.Scenarios;
using Audit.Traces;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audit.Browser.Tests;

/// <summary>A secret typed by the persona is in no file, wherever the portal shows it again.</summary>
public class SecretTests
{
    private const string Secret = "Zèbre&<7>-Île!";

    private const string Form = """
        <main><h1>Votre mot de passe</h1><form action="/recap" method="get">
        <label>Mot de passe <input type="password" name="mdp" id="m"></label>
        <label><input type="checkbox" onclick="m.type = this.checked ? 'text' : 'password'"> Afficher le mot de passe</label>
        <button>Continuer</button></form></main>
        """;

    [Test]
    public async Task Not_in_a_recap_an_address_an_attribute_an_alert_or_a_console_line()
    {
        await using var portal = await ServeAsync();
        var folder = Go.NewFolder();
        var trace = await Go.ThroughAsync(portal.BaseUrl, Scenario(Secret), folder);
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), trace.Ending.Detail);
        Assert.That(trace.PopUps.Single(p => p.Kind == PopUpKind.JsDialog).Text, Does.Contain("•••"));
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var text = await File.ReadAllTextAsync(file);
            foreach (var form in new[] { Secret, "Zèbre", "bre&amp;", "Z%C3%A8bre", "\\u00E8bre", "Z&#xE8;bre" })
                Assert.That(text, Does.Not.Contain(form).IgnoreCase, file);
        }
    }

    [Test]
    public async Task Not_on_a_picture_either()
    {
        var pictures = new List<IReadOnlyList<byte[]>>();
        foreach (var secret in new[] { "Zebre7Ile", "Qwxyz1Mno" })
        {
            await using var portal = await ServeAsync();
            var folder = Go.NewFolder();
            var trace = await Go.ThroughAsync(portal.BaseUrl, Scenario(secret), folder);
            Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed), trace.Ending.Detail);
            pictures.Add([.. trace.Screens.Select(s => File.ReadAllBytes(Path.Combine(folder, s.Screenshot!)))]);
        }

        Assert.That(pictures[0], Is.EqualTo(pictures[1]), "two secrets of one length leave the same pictures");
    }

    private static Task<Portal> ServeAsync() => Portal.ServeAsync(app =>
    {
        app.MapGet("/", () => Results.Content(Portal.Page(Form), "text/html; charset=utf-8"));
        app.MapGet("/recap", (HttpContext http) => Results.Content(Portal.Page(Recap(http.Request.Query["mdp"].ToString())), "text/html; charset=utf-8"));
    });

    /// <summary>Shows it as text, in a field, in an attribute, in an alert and in the console; letters of one width, so that only the letters differ.</summary>
    private static string Recap(string secret)
    {
        var shown = System.Net.WebUtility.HtmlEncode(secret);
        var script = System.Text.Json.JsonSerializer.Serialize(secret);
        return $"""
            <main style="font-family: monospace"><h1>Récapitulatif</h1><p>Votre mot de passe : <b>{shown}</b></p><p title="{shown}" data-x="{shown}">Gardez-le.</p>
            <label>Le voici <input style="font-family: monospace" value="{shown}"></label></main>
            <script>console.error('mot de passe ' + {script}); alert('Retenez ' + {script});</script>
            """;
    }

    private static Scenario Scenario(string secret) => Go.Scenario(
        "Gardez-le.",
        new Step.Fill(new Target("Mot de passe"), new DataValue(secret, Secret: true)),
        new Step.Choose(new Target("Afficher le mot de passe"), null),
        new Step.Click(new Target("Continuer")));
}
