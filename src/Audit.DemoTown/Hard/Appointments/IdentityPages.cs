using Audit.DemoTown.Mails;

namespace Audit.DemoTown.Hard.Appointments;

/// <summary>An account in the middle of it, for an appointment that takes twenty minutes.</summary>
internal static class IdentityPages
{
    private const int MinimumLength = 8;

    internal static (string, Html) Login(Form form) => ("Identification de l’usager", Html.Of($"""
        {Refusal.Of(form)}
        <p>La prise de rendez-vous est réservée aux usagers disposant d’un espace personnel.</p>
        <form method="post" action="/difficile/rendez-vous/identification">
        <table><tbody>
        {Rows.Text(form, "login", "Identifiant (courriel)")}
        {Rows.Password("motdepasse", "Mot de passe")}
        </tbody></table>
        <p><button type="submit">S’authentifier</button> <a class="bouton" href="/difficile/rendez-vous/espace">Créer un espace personnel</a></p>
        </form>
        """));

    internal static (string, Html) Creation(Form form) => ("Création de l’espace personnel", Html.Of($"""
        {Refusal.Of(form)}
        <p>Mot de passe : 8 caractères alphanumériques minimum, dont un caractère spécial.</p>
        <form method="post" action="/difficile/rendez-vous/espace">
        <table><tbody>
        {Rows.Text(form, "login", "Courriel")}
        {Rows.Password("motdepasse", "Mot de passe")}
        {Rows.Password("motdepasse2", "Confirmer le mot de passe")}
        </tbody></table>
        <p><button type="submit">Enregistrer</button></p>
        </form>
        """));

    internal static (string, Html) Code(Form form) => ("Vérification du courriel", Html.Of($"""
        {Refusal.Of(form)}
        <p>Un code à usage unique vous a été transmis par courriel.</p>
        <form method="post" action="/difficile/rendez-vous/code">
        <table><tbody>{Rows.Text(form, "code", "Code de vérification")}</tbody></table>
        <p><button type="submit">Vérifier</button></p>
        </form>
        """));

    internal static Form Check(IReadOnlyDictionary<string, string> sent, Func<string, bool> isTaken)
    {
        var errors = new Dictionary<string, string>();
        string Of(string name) => sent.GetValueOrDefault(name, "");
        if (!Post.IsAddress(Of("login"))) errors["login"] = "Format de courriel invalide.";
        if (!IsStrong(Of("motdepasse"))) errors["motdepasse"] = "Mot de passe non conforme.";
        if (Of("motdepasse") != Of("motdepasse2")) errors["motdepasse2"] = "Les mots de passe diffèrent.";
        if (errors.Count == 0 && isTaken(Of("login"))) errors["login"] = "Courriel déjà rattaché à un espace.";
        return new Form(sent, errors, WasSent: true);
    }

    private static bool IsStrong(string password) =>
        password.Length >= MinimumLength && password.Any(char.IsLetter) && password.Any(char.IsDigit) && password.Any(c => !char.IsLetterOrDigit(c));
}
