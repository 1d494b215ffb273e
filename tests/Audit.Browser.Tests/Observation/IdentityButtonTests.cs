using Audit.Browser.Tests.Portals;
using Audit.Scenarios;

namespace Audit.Browser.Tests.Observation;

/// <summary>Buttons that log in elsewhere, however they are made; and links that only speak of it.</summary>
public class IdentityButtonTests
{
    [TestCase("""<a href="https://app.franceconnect.gouv.fr/api/v2/authorize?x=1">Se connecter</a>""", "franceconnect", TestName = "The address says FranceConnect")]
    [TestCase("""<a href="https://fcp-low.sbx.dev-franceconnect.fr/api/v2/authorize">Se connecter</a>""", "franceconnect", TestName = "The address of its test platform says it too")]
    [TestCase("""<div class="fr-connect-group"><button class="fr-connect"><span class="fr-connect__login">S’identifier avec</span> <span class="fr-connect__brand">FranceConnect</span></button></div>""", "franceconnect", TestName = "The official markup says it")]
    [TestCase("""<a href="/connexion/externe"><img src="/images/franceconnect-bouton.svg" alt="" width="200" height="50"></a>""", "franceconnect", TestName = "A picture without a word says it")]
    [TestCase("""<form action="/oauth/franceconnect"><button style="width:90px;height:30px">Entrer</button></form>""", "franceconnect", TestName = "The address a form is sent to says it")]
    [TestCase("""<a href="https://auth.agentconnect.gouv.fr/api/v2/authorize">Agents</a>""", "proconnect", TestName = "AgentConnect is what ProConnect was called")]
    [TestCase("""<a href="https://franceconnect.gouv.fr/">Qu’est-ce que FranceConnect ?</a>""", "", TestName = "A link that explains it is no button")]
    [TestCase("""<a href="https://franceconnect.gouv.fr/faq">FranceConnect</a>""", "", TestName = "Nor is one to its own site")]
    [TestCase("""<button>Continuer</button>""", "", TestName = "Any other button is none")]
    public async Task An_identity_button_is_known_by_address_words_picture_or_markup(string button, string provider)
    {
        await using var portal = await Portal.WithPagesAsync(("/", $"<main><h1>Connexion</h1><p>{button}</p><a href=\"/fin\">Suite</a></main>"), ("/fin", "<main><h1>Fin</h1><p>Terminé</p></main>"));
        var trace = await Go.ThroughAsync(portal.BaseUrl, Go.Scenario("Terminé", new Step.Click(new Target("Suite"))));
        Assert.That(string.Join(' ', trace.Screens[0].IdentityButtons.Select(b => b.Provider)), Is.EqualTo(provider));
    }
}
