using Audit.Language;

namespace Audit.Tests.Language;

public sealed class LanguageGuessTests
{
    [TestCase("fr", "Vous pouvez faire votre demande en ligne ou au guichet de la mairie. Il faut une pièce d’identité et une facture à votre nom, de moins de trois mois.")]
    [TestCase("fr", "VOUS POUVEZ FAIRE VOTRE DEMANDE EN LIGNE OU AU GUICHET DE LA MAIRIE. IL FAUT UNE PIECE D'IDENTITE ET UNE FACTURE A VOTRE NOM.")]
    [TestCase("fr", "Nom de famille, prénom, date de naissance, adresse. Les champs avec une étoile sont obligatoires. Votre mot de passe doit avoir huit lettres. Retour à la page d’accueil")]
    [TestCase("en", "You can apply online or at the desk in the town hall. You will need an identity card and a bill in your name that is less than three months old.")]
    [TestCase("es", "Puede hacer su solicitud por internet o en el ayuntamiento. Necesita un documento de identidad y una factura a su nombre de hace menos de tres meses.")]
    [TestCase("de", "Sie können den Antrag im Internet oder im Rathaus stellen. Sie brauchen einen Ausweis und eine Rechnung auf Ihren Namen, die nicht älter als drei Monate ist.")]
    [TestCase("it", "La domanda si può fare su internet o al municipio. Serve un documento di identità e una bolletta con il proprio nome di meno di tre mesi.")]
    [TestCase("pt", "Você pode fazer o pedido pela internet ou na câmara municipal. É preciso um documento de identidade e uma conta em seu nome com menos de três meses.")]
    [TestCase("nl", "U kunt uw aanvraag doen op het internet of in het gemeentehuis. U heeft een identiteitsbewijs nodig en een rekening op uw naam die niet ouder is dan drie maanden.")]
    [TestCase("ar", "يمكنك تقديم الطلب عبر الإنترنت أو في مقر البلدية. تحتاج إلى بطاقة هوية وفاتورة باسمك لا يزيد تاريخها عن ثلاثة أشهر.")]
    [TestCase("uk", "Ви можете подати заяву через інтернет або в мерії. Вам потрібне посвідчення особи та рахунок на ваше ім’я, виданий не більше трьох місяців тому.")]
    [TestCase("ru", "Вы можете подать заявление через интернет или в мэрии. Вам нужно удостоверение личности и счёт на ваше имя, выданный не более трёх месяцев назад.")]
    [TestCase("zh", "您可以在网上或市政厅提交申请。您需要一张身份证和一份三个月以内以您的名字开具的账单。如果您没有网络，请到市政厅来，我们会帮助您。")]
    public void The_language_of_a_text_is_told(string language, string text)
    {
        Assert.That(LanguageGuess.Of(text).Language, Is.EqualTo(language));
    }

    [Test]
    public void A_French_page_with_English_names_in_it_stays_French()
    {
        var text = "Connectez-vous avec Google ou Facebook pour suivre votre demande sur le portail. Le service Help Desk est ouvert du lundi au vendredi. Download, Upload, Dashboard.";

        Assert.That(LanguageGuess.Of(text).Language, Is.EqualTo("fr"));
    }

    [TestCase("")]
    [TestCase("Accueil Contact Plan du site")]
    [TestCase("Vous pouvez faire votre demande à la mairie.")]
    [TestCase("مرحبا بكم")]
    [TestCase("Dupont Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux David Bertrand Morel Fournier Girard Bonnet")]
    public void A_text_that_is_short_or_only_names_is_of_no_known_language(string text)
    {
        Assert.That(LanguageGuess.Of(text).Language, Is.Null);
    }
}
