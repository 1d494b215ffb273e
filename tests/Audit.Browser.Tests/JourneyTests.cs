using Audit.Browser.Tests.Portals;
using Audit.Scenarios;
using Audit.Traces;

namespace Audit.Browser.Tests;

public class JourneyTests
{
    [Test]
    public async Task A_persona_fills_a_form_and_gets_to_the_end()
    {
        await using var portal = await Portal.WithPagesAsync(
            ("/", """<main><h1>Accueil</h1><p>Bienvenue sur le portail de la ville.</p><a href="/form">Inscription</a></main>"""),
            ("/form", """
                <main><h1>Formulaire</h1><form method="post" action="/fin">
                <label>Nom <input name="nom" required></label><label>Mot de passe <input type="password" name="mdp"></label>
                <label>École <select name="ecole"><option>Choisir</option><option>École A</option><option>École B</option></select></label>
                <fieldset><legend>Cantine</legend><label><input type="radio" name="c" value="o"> Oui</label><label><input type="radio" name="c" value="n"> Non</label></fieldset>
                <label><input type="checkbox" name="ok"> J'accepte</label><input type="date" name="d" aria-label="Date de naissance">
                <table><tr><td>Téléphone</td><td><input name="tel"></td></tr></table>
                <button>Envoyer</button></form></main>
                <div id=ban style="position:fixed;inset:0;background:#0008"><div style="background:#fff;margin:100px;padding:30px"><p>Nous utilisons des cookies</p><button onclick="ban.remove()">Tout accepter</button><button onclick="this.parentNode.innerHTML='<p>Choix cookies</p><button onclick=ban.remove()>Tout refuser</button>'">Paramétrer</button></div></div>
                <script>setTimeout(()=>{const d=document.createElement('div');d.style='position:fixed;top:20%;left:20%;width:60%;height:60%;background:#fff';d.innerHTML='<h2>Newsletter</h2><p>Abonnez-vous à notre newsletter</p><button onclick="this.parentNode.remove()">×</button>';document.body.append(d)},20000)</script>
                """),
            ("/fin", "<main><h1>Merci</h1><p>Votre demande est enregistrée.</p></main>"));
        var scenario = Go.Scenario("Votre demande est enregistrée",
            new Step.Click(new Target("Inscription")),
            new Step.Fill(new Target("Nom"), new DataValue("Exemple", false)),
            new Step.Fill(new Target("Mot de passe"), new DataValue("Secret-2026", true)),
            new Step.Choose(new Target("École"), "École B"),
            new Step.Choose(new Target("Cantine"), "Oui"),
            new Step.Choose(new Target("J'accepte"), null),
            new Step.Choose(new Target("Date de naissance"), "2018-03-12"),
            new Step.Fill(new Target("Téléphone"), new DataValue("0612345678", false)),
            new Step.Click(new Target("Envoyer")));
        var trace = await Go.ThroughAsync(portal.BaseUrl, scenario);
        Assert.That(trace.Ending.Kind, Is.EqualTo(EndingKind.Completed));
        Assert.That(trace.Screens, Has.Count.EqualTo(3));
    }
}
