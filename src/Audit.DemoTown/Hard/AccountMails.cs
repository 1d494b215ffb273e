using Audit.DemoTown.Mails;

namespace Audit.DemoTown.Hard;

/// <summary>What the portal writes to whoever opens an account.</summary>
internal static class AccountMails
{
    private const string Sender = "e-Familles GRU";
    private const string NoAnswer = "Ce message est généré automatiquement, merci de ne pas y répondre.";

    internal static Letter Validation(string to, string link) => new(
        Sender,
        to,
        "Validation de votre compte",
        ["Madame, Monsieur,", "Une demande de création de compte usager a été enregistrée. Afin de finaliser son activation, veuillez suivre le lien ci-dessous.", NoAnswer],
        new MailLink("Valider mon compte", link));

    internal static Letter Code(string to, string code) => new(
        Sender,
        to,
        "Code de vérification",
        ["Madame, Monsieur,", $"Code de vérification : {code}", "Ce code à usage unique est à reporter dans le formulaire de création de votre espace usager.", NoAnswer]);
}
