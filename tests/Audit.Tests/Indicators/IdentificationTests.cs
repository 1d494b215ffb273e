using Audit.Indicators;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Indicators;

public sealed class IdentificationTests
{
    private static readonly Field Secret = TraceBuilder.Question("secret", "Mot de passe", "password");
    private static readonly Field Repeated = TraceBuilder.Question("repeated", "Confirmez le mot de passe", "password");

    private static TraceBuilder On(params Field[] fields) => new TraceBuilder().On("Créer un compte", s => s with { Fields = fields });

    private static readonly TestCaseData[] Steps =
    [
        Case("an ordinary field", On(TraceBuilder.Question("name", "Nom")).Types("name")),
        Case("a password nobody typed", On(Secret)),
        Case("a field entered and left empty", On(Secret).Types("secret", added: 0)),
        Case("a hidden password field", On(Secret with { OutOfSight = true }).Types("secret")),
        Case("a password", On(Secret).Types("secret"), "password"),
        Case("a password and its confirmation", On(Secret, Repeated).Types("secret").Types("repeated"), "password", "confirmation"),
        Case("a second password field without a word", On(Secret, Repeated with { Label = "" }).Types("secret").Types("repeated"), "password", "confirmation"),
        Case("an old and a new password", On(Secret with { Autocomplete = "current-password" }, Repeated with { Label = "Nouveau mot de passe", Autocomplete = "new-password" }).Types("secret").Types("repeated"), "password", "password"),
        Case("the form comes back with errors", On(Secret, Repeated).Types("secret").Types("repeated").On("Créer un compte").Types("secret").Types("repeated"), "password", "confirmation", "typedAgain", "typedAgain"),
        Case("a login after the account", On(Secret).Types("secret").On("Connexion", s => s with { Fields = [Secret with { Key = "p" }] }).Types("p"), "password", "typedAgain"),
        Case("a login that says to type it again", On(Secret).Types("secret").On("Vérification", s => s with { Fields = [Repeated] }).Types("repeated"), "password", "typedAgain"),
        Case("a number to copy from a letter", On(TraceBuilder.Question("n", "Recopiez votre numéro de dossier")).Types("n")),
        Case("a code by message", On(TraceBuilder.Question("code", "Code reçu par SMS")).Types("code"), "code"),
        Case("a code the browser knows", On(TraceBuilder.Question("otp") with { Autocomplete = "one-time-code" }).Types("otp"), "code"),
        Case("a code in six boxes", On([.. Enumerable.Range(1, 6).Select(n => TraceBuilder.Question($"b{n}", $"Chiffre {n}") with { PartOf = "Code de vérification" })]).Types("b1", 1).Types("b2", 1).Types("b6", 1), "code"),
        Case("a postcode", On(TraceBuilder.Question("cp", "Code postal")).Types("cp")),
        Case("the code of a bank card", On(TraceBuilder.Question("cvc", "Code de sécurité") with { Autocomplete = "cc-csc" }).Types("cvc")),
        Case("a secret question", On(TraceBuilder.Question("q", "Réponse secrète")).Types("q"), "secretQuestion"),
        Case("a captcha to copy", new TraceBuilder().On("Contrôle", s => s with { Fields = [TraceBuilder.Question("c", "Saisissez")], Captchas = [new("image", null, false, "c", null)] }).Types("c"), "captcha"),
        Case("a captcha to tick", Widget().Press(ControlKind.Choice, "Je ne suis pas un robot"), "captcha"),
        Case("a captcha ticked twice", Widget().Press(ControlKind.Choice, "Je ne suis pas un robot").Press(ControlKind.Choice, "Je ne suis pas un robot"), "captcha"),
        Case("a captcha left alone", Widget().Press(ControlKind.Button, "Continuer")),
        Case("a login with FranceConnect", Offering().Press(ControlKind.Button, "S’identifier avec FranceConnect"), "identityProvider"),
        Case("a link followed in a mail", new TraceBuilder().On("Vérifiez votre messagerie").Mail(MailPurpose.Link), "mail"),
        Case("a mail only read", new TraceBuilder().On("Merci").Mail(MailPurpose.Read)),
        Case("a code read in a mail, then typed", Coded("Code reçu par courriel").Mail(MailPurpose.Code).Types("code"), "code"),
        Case("a code read in a mail, then typed under other words", Coded("Saisissez les six chiffres").Mail(MailPurpose.Code).Types("code"), "mail"),
        Case("a code read in a mail, and a second one", Coded("Code reçu par courriel").Mail(MailPurpose.Code).Types("code").On("Vérification").Mail(MailPurpose.Code).Types("code"), "code", "code"),
        Case("a code typed before the mail was read", Coded("Code reçu par SMS").Types("code").On("Merci").Mail(MailPurpose.Code), "code", "mail"),
        Case("FranceConnect only offered", Offering().Press(ControlKind.Button, "Continuer")),
    ];

    [TestCaseSource(nameof(Steps))]
    public void Each_secret_or_proof_given_is_one_step(TraceBuilder trace, string[] kinds)
    {
        var measure = Measuring.Read("password-steps", trace).Measure;

        Assert.That(measure.Value, Is.EqualTo(kinds.Length));
        Assert.That(measure.Parts!.SelectMany(p => Enumerable.Repeat(p.Key, (int)p.Value)), Is.EquivalentTo(kinds));
    }

    [Test]
    public void Having_to_type_the_password_again_is_a_finding_on_the_screen_that_asks()
    {
        var trace = On(Secret).Types("secret").On("Connexion", s => s with { Fields = [Secret] }).Types("secret");

        var finding = Measuring.Read("password-steps", trace).Findings.Single();

        Assert.That(finding.Kind, Is.EqualTo("typed-again"));
        Assert.That(finding.Message.Fr, Does.StartWith("Il faut retaper"));
    }

    private static readonly TestCaseData[] Accounts =
    [
        new TestCaseData(new TraceBuilder().On("Demande"), "none").SetArgDisplayNames("nothing asks for one"),
        new TestCaseData(new TraceBuilder().On("Demande", s => s with { AccountWords = ["Se connecter"] }), "optional").SetArgDisplayNames("a login is offered"),
        new TestCaseData(Offering(), "optional").SetArgDisplayNames("FranceConnect is offered"),
        new TestCaseData(On(Secret).Types("secret"), "mandatory-to-start").SetArgDisplayNames("a password first"),
        new TestCaseData(On(TraceBuilder.Question("mail", "Adresse mail"), Secret).Types("mail").Types("secret"), "mandatory-to-start").SetArgDisplayNames("address and password"),
        new TestCaseData(Asked("Vérifier mon compte").On("Connexion", s => s with { Fields = [Secret] }).Types("secret"), "mandatory-to-start").SetArgDisplayNames("an account in two screens"),
        new TestCaseData(Asked("Votre enfant").On("Connexion", s => s with { Fields = [Secret] }).Types("secret"), "mandatory-midway").SetArgDisplayNames("a password after questions"),
        new TestCaseData(new TraceBuilder().On("Accueil", s => s with { AccountWords = ["Continuer sans compte"] }).On("Connexion", s => s with { Fields = [Secret] }).Types("secret"), "optional").SetArgDisplayNames("one may go on without"),
        new TestCaseData(Offering("Vous êtes invité à vous connecter"), "mandatory-to-start").SetArgDisplayNames("an invitation to log in is no guest access"),
        new TestCaseData(Offering("Impossible de continuer sans compte"), "mandatory-to-start").SetArgDisplayNames("it says that one cannot go on without"),
        new TestCaseData(Offering("Commander en tant qu’invité"), "optional").SetArgDisplayNames("as a guest"),
    ];

    private static TraceBuilder Offering(string words) => new TraceBuilder().On("Accueil", s => s with { AccountWords = [words] }).On("Connexion", s => s with { Fields = [Secret] }).Types("secret");

    [TestCaseSource(nameof(Accounts))]
    public void An_account_is_none_optional_or_mandatory(TraceBuilder trace, string kind)
    {
        Assert.That(Measuring.Read("account", trace).Measure.Kind, Is.EqualTo(kind));
    }

    [TestCase("confident-adult", false, "without", Severity.Major)]
    [TestCase("senior-smartphone", false, "without", Severity.Barrier)]
    [TestCase("senior-smartphone", true, "with-alternative", Severity.Minor)]
    public void A_captcha_stops_those_who_declare_it(string persona, bool alternative, string kind, Severity severity)
    {
        var trace = new TraceBuilder().As(persona).On("Contrôle", s => s with { Captchas = [new("image", null, alternative, "c", null)] });

        var reading = Measuring.Read("captcha", trace);

        Assert.That(reading.Measure.Kind, Is.EqualTo(kind));
        Assert.That(reading.Findings.Single().Severity, Is.EqualTo(severity));
    }

    [Test]
    public void A_question_against_robots_is_no_picture_to_see_but_has_to_be_understood()
    {
        var trace = new TraceBuilder().On("Créer un compte", s => s with { Captchas = [new("question", null, true, "c", null)] });
        var finding = Measuring.Read("captcha", trace).Findings.Single();
        Assert.That(finding.Message.Fr, Is.EqualTo("Un captcha pose une question écrite. Elle peut être lue à voix haute, mais il faut la comprendre."));
        Assert.That(finding.References, Is.EqualTo(new[] { "WCAG 3.3.8" }));
    }

    [Test]
    public void A_journey_without_captcha_says_so()
    {
        Assert.That(Measuring.Read("captcha", new TraceBuilder().On("Accueil")).Measure.Kind, Is.EqualTo("none"));
    }

    private static TraceBuilder Coded(string label) =>
        new TraceBuilder().On("Vérification", s => s with { Fields = [TraceBuilder.Question("code", label)] });

    private static TraceBuilder Asked(string heading) =>
        new TraceBuilder().On(heading, s => s with { Fields = [TraceBuilder.Question("name", "Nom")] }).Types("name");

    private static TraceBuilder Widget() =>
        new TraceBuilder().On("Contrôle", s => s with { Captchas = [new("widget", "hcaptcha", true, null, null)] });

    private static TraceBuilder Offering() =>
        new TraceBuilder().On("Connexion", s => s with { IdentityButtons = [new("franceconnect", "S’identifier avec FranceConnect", null)] });

    private static TestCaseData Case(string name, TraceBuilder trace, params string[] kinds) =>
        new TestCaseData(trace, kinds).SetArgDisplayNames(name);
}
