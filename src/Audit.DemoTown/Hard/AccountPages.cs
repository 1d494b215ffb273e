using Audit.DemoTown.Mails;

namespace Audit.DemoTown.Hard;

/// <summary>An account before anything else, with rules one learns by breaking them; then a login all the same.</summary>
internal static class AccountPages
{
    private const int MinimumLength = 12;

    internal static (string, Html) Creation(Form form) => ("Création de compte", Html.Of($"""
        {Refusal.Of(form)}
        <form method="post" action="/difficile/compte">
        <table><tbody>
        {Rows.Text(form, "identifiant", "Identifiant")}
        {Rows.Text(form, "courriel", "Adresse électronique")}
        {Rows.Text(form, "courriel2", "Confirmation de l’adresse électronique")}
        <tr><td><label for="mdp">Mot de passe</label></td><td><input id="mdp" name="mdp" type="password" onpaste="return false"></td></tr>
        <tr><td><label for="mdp2">Confirmation du mot de passe</label></td><td><input id="mdp2" name="mdp2" type="password" onpaste="return false"></td></tr>
        <tr><td><label for="captcha">Recopiez le code de l’image</label></td><td><img src="/difficile/captcha.svg" alt="captcha" width="220" height="70"><br><input id="captcha" name="captcha" autocomplete="off"></td></tr>
        {Rows.PreTicked(form, "lettre", "Je souhaite recevoir la lettre d’information et les offres des partenaires")}
        </tbody></table>
        <p><button type="submit">Créer mon compte</button></p>
        </form>
        """));

    internal static readonly (string, Html) Waiting = ("Validation du compte", Html.Of($"""
        <p class="info">Un courriel de validation vous a été adressé. Veuillez suivre le lien d’activation qu’il comporte afin de finaliser la création du compte.</p>
        """));

    internal static readonly (string, Html) Activated = ("Activation du compte", Html.Of($"""
        <p class="info">L’activation du compte a été effectuée.</p>
        <p><a class="bouton" href="/difficile/connexion">Accéder à mon espace</a></p>
        """));

    internal static readonly (string, Html) NotActivated = ("Activation du compte", Html.Of($"<div class=\"erreur\"><p>Lien d’activation invalide ou caduc (ACT-410).</p></div>"));

    internal static (string, Html) Login(Form form, string news) => ("Authentification", Html.Of($"""
        {(form.HasErrors ? Refusal.Of(form) : Html.Of($"<p class=\"info\">{news}</p>"))}
        <form method="post" action="/difficile/connexion">
        <table><tbody>
        <tr><td><label for="identifiant">Identifiant</label></td><td><input id="identifiant" name="identifiant"></td></tr>
        <tr><td><label for="mdp">Mot de passe</label></td><td><input id="mdp" name="mdp" type="password"></td></tr>
        </tbody></table>
        <p><button type="submit">Se connecter</button></p>
        </form>
        """));

    internal static Form Check(IReadOnlyDictionary<string, string> sent, Func<string, bool> isTaken)
    {
        var errors = new Dictionary<string, string>();
        string Of(string name) => sent.GetValueOrDefault(name, "");
        if (Of("identifiant").Length == 0) errors["identifiant"] = "Champ identifiant obligatoire.";
        if (!Post.IsAddress(Of("courriel"))) errors["courriel"] = "Format d’adresse électronique invalide.";
        if (Of("courriel") != Of("courriel2")) errors["courriel2"] = "Les adresses électroniques diffèrent.";
        if (!IsStrong(Of("mdp"))) errors["mdp"] = "Mot de passe non conforme à la politique de sécurité : 12 caractères, majuscule, minuscule, chiffre et caractère spécial requis.";
        if (Of("mdp") != Of("mdp2")) errors["mdp2"] = "Les mots de passe diffèrent.";
        if (!string.Equals(Of("captcha"), Captcha.Answer, StringComparison.OrdinalIgnoreCase)) errors["captcha"] = "Code de sécurité erroné.";
        if (errors.Count == 0 && isTaken(Of("identifiant"))) errors["identifiant"] = "Identifiant déjà attribué.";
        return new Form(sent, errors, WasSent: true);
    }

    private static bool IsStrong(string password) =>
        password.Length >= MinimumLength && password.Any(char.IsUpper) && password.Any(char.IsLower) && password.Any(char.IsDigit) && password.Any(c => !char.IsLetterOrDigit(c));
}
