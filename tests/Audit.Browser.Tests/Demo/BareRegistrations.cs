using Microsoft.Playwright;

namespace Audit.Browser.Tests.Demo;

/// <summary>The two registrations, by plain Playwright.</summary>
internal static class BareRegistrations
{
    internal static async Task EasyAsync(BareWalk walk)
    {
        await walk.ClickAsync("Commencer");
        await walk.TypeAsync(("Prénom de l’enfant", "Enfant"), ("Nom de famille de l’enfant", "Exemple"), ("Date de naissance de l’enfant", "12/03/2018"), ("Votre adresse mail", BareWalk.Mail));
        await walk.ChooseAsync(("École de l’enfant", "École du Moulin"));
        await walk.Page.GetByLabel("Mardi").CheckAsync();
        await walk.ClickAsync("Continuer");
        await walk.ClickAsync("Envoyer ma demande");
        await walk.SeenAsync("Votre demande est envoyée");
    }

    internal static async Task HardAsync(BareWalk walk)
    {
        await walk.OverlayAsync("Paramétrer", "Tout refuser");
        foreach (var link in new[] { "Enfance et scolarité", "Restauration scolaire et ALSH", "Accéder au téléservice" }) await walk.ClickAsync(link);
        await AccountAsync(walk);
        await walk.SeenAsync("Dossier d’inscription : Responsable légal");
        await walk.Page.Context.Clock.FastForwardAsync(25_000);
        await walk.OverlayAsync("×");
        await FileAsync(walk);
        await walk.SeenAsync("Confirmation");
    }

    private static async Task AccountAsync(BareWalk walk)
    {
        await walk.TypeAsync(("Identifiant", "parent-exemple"), ("Adresse électronique", BareWalk.Mail), ("Confirmation de l’adresse électronique", BareWalk.Mail));
        foreach (var password in new[] { "tournesol", "Tournesol-2026!" })
        {
            await walk.TypeAsync(("Mot de passe", password), ("Confirmation du mot de passe", password), ("Recopiez le code de l’image", "K7P4X"));
            await walk.ClickAsync("Créer mon compte");
        }
        await walk.SeenAsync("Validation du compte");
        await walk.FollowMailAsync("Validation de votre compte");
        await walk.ClickAsync("Accéder à mon espace", "Authentification");
        await walk.TypeAsync(("Identifiant", "parent-exemple"), ("Mot de passe", "Tournesol-2026!"));
        await walk.ClickAsync("Se connecter");
    }

    private static async Task FileAsync(BareWalk walk)
    {
        await walk.ChooseAsync(("Civilité", "Madame"));
        await walk.TypeAsync(("Nom d’usage", "Exemple"), ("Prénom", "Parent"), ("Adresse", "1 rue"), ("Code postal", "99000"), ("Commune", "Exempleville"), ("Téléphone", "0102030405"), ("Adresse électronique", BareWalk.Mail));
        await walk.ClickAsync("Suivant", "Dossier d’inscription : Enfant");
        await walk.TypeAsync(("Nom de l’enfant", "Exemple"), ("Prénom de l’enfant", "Enfant"), ("Date de naissance", "12/03/2018"), ("Niveau", "CE2"));
        await walk.ChooseAsync(("Établissement de rattachement", "Groupe scolaire du Moulin"));
        await walk.ClickAsync("Suivant", "Dossier d’inscription : Restauration");
        await walk.ChooseAsync(("Rythme de fréquentation", "4 jours"));
        await walk.LookBesideAsync("Règlement intérieur (PDF)");
        await walk.Page.GetByLabel("J’ai lu le règlement").CheckAsync();
        await walk.ClickAsync("Suivant", "Dossier d’inscription : Accueil périscolaire (ALSH)");
        await walk.TypeAsync(("Nom du représentant légal", "Exemple"), ("Date de naissance de l’enfant", "12/03/2018"), ("Adresse du représentant légal", "1 rue"));
        await walk.ClickAsync("Suivant", "Dossier d’inscription : Pièces justificatives et facturation");
        var file = new FilePayload { Name = "piece.pdf", MimeType = "application/pdf", Buffer = new byte[1000] };
        foreach (var label in new[] { "Attestation d’assurance RC", "Avis d’imposition N-1" }) await walk.Page.GetByLabel(label).SetInputFilesAsync(file);
        await walk.TypeAsync(("Nom du redevable", "Exemple"));
        await walk.ClickAsync("Valider");
    }
}
