using Audit.Journeys;
using Audit.Observation;
using Audit.Scenarios;
using Audit.Traces;

namespace Audit.Tests.Observation;

/// <summary>What an overlay asks, and what its buttons answer, from the words on them.</summary>
public class OverlayWordsTests
{
    [TestCase("Nous utilisons des cookies.", "Tout accepter|Continuer sans accepter", PopUpKind.CookieBanner)]
    [TestCase("Nous collectons vos informations personnelles.", "Accepter|Refuser|Configurer", PopUpKind.CookieBanner)]
    [TestCase("Lisez notre politique de confidentialité.", "Je refuse|Accepter la sélection|Accepter tout", PopUpKind.CookieBanner)]
    [TestCase("Vous pouvez retirer votre consentement plus tard.", "Laissez-moi choisir|C'est bon.", PopUpKind.CookieBanner)]
    [TestCase("Abonnez-vous à notre newsletter. Lisez notre politique de confidentialité.", "Je refuse|J'accepte", PopUpKind.Newsletter)]
    [TestCase("Abonnez-vous à notre newsletter. Vos données personnelles restent ici.", "J'accepte|Plus tard", PopUpKind.Newsletter)]
    [TestCase("Donnez votre avis. Vos données personnelles sont protégées : vie privée.", "Répondre|Plus tard", PopUpKind.Survey)]
    [TestCase("Voulez-vous activer les notifications ?", "Accepter|Refuser", PopUpKind.ModalDialog)]
    [TestCase("Notre politique de confidentialité a changé.", "Fermer", PopUpKind.ModalDialog)]
    public void It_asks_for_what_it_speaks_of(string text, string buttons, PopUpKind kind) =>
        Assert.That(OverlayWords.KindOf(Overlay(text, buttons)), Is.EqualTo(kind));

    [TestCase("Tout accepter|Tout refuser", false, "Tout refuser", "Tout accepter")]
    [TestCase("Accepter sélectionné|Accepter tout", false, "Accepter sélectionné", "Accepter tout")]
    [TestCase("Laissez-moi choisir|C'est bon.", false, "Laissez-moi choisir", "C'est bon.")]
    [TestCase("Tout accepter|Personnaliser|Fermer", false, "Personnaliser", "Tout accepter")]
    [TestCase("Tout accepter|Interdire la mesure|Fermer", true, "Fermer", "Fermer")]
    [TestCase("Tout accepter|Enregistrer mes choix|Fermer", true, "Enregistrer mes choix", "Enregistrer mes choix")]
    [TestCase("Tout accepter", true, null, null)]
    public void She_presses_what_answers_and_then_what_closes(string buttons, bool answered, string? refusing, string? accepting)
    {
        var overlay = Overlay("Nous utilisons des cookies.", buttons);
        Assert.That(PopUpAnswers.Next(Banner, overlay, ConsentPolicy.Refuse, answered)?.Name, Is.EqualTo(refusing));
        Assert.That(PopUpAnswers.Next(Banner, overlay, ConsentPolicy.Accept, answered)?.Name, Is.EqualTo(accepting));
    }

    [TestCase("", "Cookies (fenêtre modale)", true)]
    [TestCase("", "Discuter", true)]
    [TestCase("Nous utilisons des cookies pour mesurer l'audience.", "OK", false)]
    [TestCase("Aide", "Appeler|Écrire", false)]
    public void A_button_alone_says_nothing(string text, string buttons, bool alone) => Assert.That(Overlay(text, buttons).IsJustAControl, Is.EqualTo(alone));

    private static PopUp Banner => new(
        "p1", PopUpKind.CookieBanner, "s01", 1, 0, 0, null, "", "Nous utilisons des cookies.", 0.3, true, false, false, false, null, [], true, new ConsentSeen(null, null, null, null), null);

    private static OverlaySeen Overlay(string text, string buttons) => new(
        null, "", $"{text} {buttons.Replace('|', ' ')}".Trim(), "div", "", 0.3, BlocksPointer: true, TookFocus: false, HasTextField: false, Frame: false,
        [.. buttons.Split('|').Select(name => new ElementFacts(ControlKind.Button, "button", "button", name, null, null, false, false, $"#{name}", null))], 0, "", new Box(0, 0, 100, 100));
}
