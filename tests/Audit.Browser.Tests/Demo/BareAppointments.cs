using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Audit.Browser.Tests.Demo;

/// <summary>The two appointments, by plain Playwright.</summary>
internal static class BareAppointments
{
    private const string Password = "tournesol-26";

    internal static async Task EasyAsync(BareWalk walk)
    {
        await walk.Page.GetByRole(AriaRole.Group, new() { Name = "Mardi" }).GetByLabel("10 h", new() { Exact = true }).CheckAsync();
        await walk.TypeAsync(("Votre prénom", "Parent"), ("Votre nom de famille", "Exemple"), ("Votre adresse mail", BareWalk.Mail));
        await walk.ClickAsync("Continuer");
        await walk.ClickAsync("Confirmer mon rendez-vous");
        await walk.SeenAsync("Votre rendez-vous est pris");
    }

    internal static async Task HardAsync(BareWalk walk)
    {
        await walk.OverlayAsync("Paramétrer", "Tout refuser");
        await walk.ClickAsync("Population et citoyenneté", "Population et citoyenneté");
        await walk.Page.Context.Clock.RunForAsync(100);
        await walk.OverlayAsync("Plus tard");
        await walk.ClickAsync("Titres d’identité : gestion des rendez-vous", "Prise de rendez-vous : Prestation");
        await SearchAsync(walk, "Mairie annexe du Moulin", "Prise de rendez-vous : Disponibilités");
        await walk.ClickAsync("Retour", "Prise de rendez-vous : Prestation");
        await SearchAsync(walk, "Hôtel de ville – guichet unique", "Prise de rendez-vous : Créneau");
        await walk.Page.Context.Clock.FastForwardAsync(25_000);
        await walk.OverlayAsync("Non merci");
        await TimeAsync(walk, "10 h 00", "Identification de l’usager");
        await AccountAsync(walk);
        await PersonAsync(walk);
        await walk.ClickAsync("Confirmer", "Prise de rendez-vous : Créneau");
        await TimeAsync(walk, "10 h 30", "Prise de rendez-vous : Usager");
        await walk.ClickAsync("Confirmer", "Accusé d’enregistrement");
    }

    private static async Task SearchAsync(BareWalk walk, string place, string next)
    {
        await walk.ChooseAsync(("Prestation", "CNI/Passeport – 1 dossier"), ("Site d’accueil", place));
        await walk.ClickAsync("Rechercher", next);
    }

    private static async Task TimeAsync(BareWalk walk, string hour, string next)
    {
        await walk.Page.GetByText("›", new() { Exact = true }).ClickAsync();
        await walk.Page.GetByText("dispo.", new() { Exact = true }).First.ClickAsync();
        await walk.Page.GetByText(hour, new() { Exact = true }).ClickAsync();
        await walk.ClickAsync("Continuer", next);
    }

    /// <summary>A code read in a mail and then typed is one step: that of the field.</summary>
    private static async Task AccountAsync(BareWalk walk)
    {
        await walk.ClickAsync("Créer un espace personnel", "Création de l’espace personnel");
        await walk.TypeAsync(("Courriel", BareWalk.Mail), ("Mot de passe", Password), ("Confirmer le mot de passe", Password));
        await walk.ClickAsync("Enregistrer", "Vérification du courriel");
        var mail = await walk.MailAsync("Code de vérification");
        await walk.TypeAsync(("Code de vérification", Regex.Match(mail.Text, @"\b\d{6}\b").Value));
        await walk.ClickAsync("Vérifier", "Prise de rendez-vous : Usager");
    }

    private static async Task PersonAsync(BareWalk walk)
    {
        await walk.ChooseAsync(("Civilité", "Madame"));
        await walk.TypeAsync(("Nom de naissance", "Exemple"), ("Prénom", "Parent"), ("Date de naissance", "31/01/1980"), ("Téléphone", "06 39 98 12 34"), ("Courriel", BareWalk.Mail));
    }
}
