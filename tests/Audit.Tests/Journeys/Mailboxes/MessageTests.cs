using Audit.Journeys.Mailboxes;

namespace Audit.Tests.Journeys.Mailboxes;

/// <summary>What a person finds in a message: the link she follows, the code she copies.</summary>
public sealed class MessageTests
{
    private const string Confirmation = """
        <html><head><title>Code 111111</title><style>.code { color: red }</style></head><body>
        <div style="display:none">Votre code secret 222222 <a href="https://ville.example/cache">Valider</a></div>
        <p>Bonjour,</p><p>Pour valider votre compte :</p>
        <table><tr><td><a href="https://ville.example/activer?jeton=a1b2"><b>Valider</b> mon&nbsp;compte</a></td></tr></table>
        <p>Une question ? <a href="https://ville.example/aide">Aide en ligne</a> <a href="mailto:mairie@ville.example">Nous écrire</a></p>
        <a href="https://ville.example/logo"><img src="logo.png" alt="Ville d’Exemple"></a></body></html>
        """;

    [TestCase("Valider mon compte", "https://ville.example/activer?jeton=a1b2")]
    [TestCase("valider MON compte", "https://ville.example/activer?jeton=a1b2")]
    [TestCase("Aide", "https://ville.example/aide")]
    [TestCase("Ville d’Exemple", "https://ville.example/logo")]
    [TestCase(null, "https://ville.example/activer?jeton=a1b2")]
    [TestCase("Nous écrire", null)]
    [TestCase("Supprimer mon compte", null)]
    public void A_link_is_found_by_the_words_on_it_or_as_the_one_that_confirms(string? words, string? address)
    {
        Assert.That(Followed(Html(Confirmation), words), Is.EqualTo(address));
    }

    [TestCase("Pour confirmer votre adresse : https://ville.example/c/1.\nAide : https://ville.example/aide", "https://ville.example/c/1")]
    [TestCase("Validez votre compte :\n<https://ville.example/c/2>\n\nNotre site\nhttps://ville.example/", "https://ville.example/c/2")]
    [TestCase("Cliquez ici (https://ville.example/seul)", "https://ville.example/seul")]
    [TestCase("https://ville.example/un\nhttps://ville.example/deux", null)]
    [TestCase("Confirmer : https://ville.example/un\nActiver : https://ville.example/deux", null)]
    [TestCase("Aucun lien.", null)]
    public void In_a_plain_message_the_words_stand_before_the_address(string text, string? address)
    {
        Assert.That(Followed(Text(text), null), Is.EqualTo(address));
    }

    [TestCase("Votre code de vérification est : 482913\nIl expire dans 1000 secondes.", "482913")]
    [TestCase("482913 est votre code de confirmation. Ne le donnez à personne, même au 3949.", "482913")]
    [TestCase("Votre code :\n\n482 913\n\nMairie d’Exemple, 99000 Exempleville, 01 02 03 04 05", "482913")]
    [TestCase("Votre code d’activation, valable jusqu’au 12/03/2026 à 18:30 : K7P4X2", "K7P4X2")]
    [TestCase("Demande du 3 mars 2026. Votre code est 4821.", "4821")]
    [TestCase("Code : TULIPE", "TULIPE")]
    [TestCase("MAIRIE D’EXEMPLE\nVotre code : TULIPE", "TULIPE")]
    [TestCase("Your verification code is 7 3 1 9", "7319")]
    [TestCase("Mot de passe à usage unique : 90817263", "90817263")]
    [TestCase("Votre dossier 482913 est arrivé.", null)]
    [TestCase("Code postal : 99000", null)]
    [TestCase("Votre code arrivera par courrier.", null)]
    public void A_code_is_what_looks_like_one_beside_the_word(string text, string? code)
    {
        Assert.That(MailCode.In(MailBody.Of(Text(text)).Lines, null)?.Typed, Is.EqualTo(code));
    }

    [Test]
    public void A_code_is_read_where_people_see_it_and_nowhere_else()
    {
        var lines = MailBody.Of(Html("<p hidden>Code : 111111</p><p>Votre code</p><table><tr><td>4</td><td>8</td><td>2</td><td>9</td></tr></table><!-- code 222222 -->")).Lines;

        Assert.That(MailCode.In(lines, null), Is.EqualTo(new MailCode("4 8 2 9", "4829")));
    }

    [TestCase("numéro ([0-9-]+)", "12-34")]
    [TestCase("[A-Z]{2}[0-9]{2}", "AB12")]
    [TestCase("absent", null)]
    public void A_pattern_says_where_the_code_is_when_nothing_else_does(string pattern, string? code)
    {
        Assert.That(MailCode.In(["Votre numéro 12-34, référence AB12."], pattern)?.Typed, Is.EqualTo(code));
    }

    [Test]
    public void A_pattern_that_never_ends_is_given_up()
    {
        Assert.That(MailCode.In([new string('a', 5000) + "!"], "^(a+)+$"), Is.Null);
    }

    [TestCase("RE: Validation  de votre\n compte", "parent@exemple.fr", true)]
    [TestCase("Bienvenue", "parent@exemple.fr", false)]
    [TestCase("Validation de votre compte", "autre@exemple.fr", false)]
    public void A_message_is_known_by_its_subject_and_addressee(string subject, string to, bool sought)
    {
        Assert.That(new MailSought("Parent@Exemple.fr", "validation de votre compte", 0).Is(subject, [to]), Is.EqualTo(sought));
    }

    private static string? Followed(Message message, string? words) => MailLinks.Choose(MailBody.Of(message).Links, words)?.Address;

    private static Message Html(string html) => new(1, "mairie@ville.example", "Message", "Le texte seul, sans lien.", html);

    private static Message Text(string text) => new(1, "mairie@ville.example", "Message", text, null);
}
