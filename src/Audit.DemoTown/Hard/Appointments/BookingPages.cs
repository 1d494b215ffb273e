using Audit.DemoTown.Mails;

namespace Audit.DemoTown.Hard.Appointments;

/// <summary>Who comes, though the account knows; and what one is left with at the end.</summary>
internal static class BookingPages
{
    private static readonly Html Warning = new(" data-confirmation=\"Toute absence non signalée entraîne la suspension de l’espace personnel. Confirmez-vous la réservation ?\"");

    internal static readonly (string, Html) Done = ("Accusé d’enregistrement", Html.Of($"""
        <p>Votre réservation est enregistrée.</p>
        <p><a href="/difficile/rendez-vous/recapitulatif.pdf">Récapitulatif (PDF)</a></p>
        """));

    internal static (string, Html) Person(Form form) => ("Prise de rendez-vous : Usager", Html.Of($"""
        {Refusal.Of(form)}
        <form method="post" action="/difficile/rendez-vous/usager"{Warning}>
        <table><tbody>
        {Rows.Choice(form, "civilite", "Civilité", ["Madame", "Monsieur"])}
        {Rows.Text(form, "nom", "Nom de naissance")}
        {Rows.Text(form, "prenom", "Prénom")}
        {Rows.Text(form, "naissance", "Date de naissance")}
        {Rows.Text(form, "telephone", "Téléphone")}
        {Rows.Text(form, "courriel", "Courriel")}
        {Rows.Unlabelled(form, "predemande", "N° de pré-demande ANTS")}
        {Rows.PreTicked(form, "actualites", "J’accepte de recevoir les actualités de la collectivité et de ses partenaires")}
        </tbody></table>
        <p><button type="submit">Confirmer</button></p>
        </form>
        """));

    internal static Form Check(IReadOnlyDictionary<string, string> sent)
    {
        var errors = Checks.Missing(sent, ["civilite", "nom", "prenom", "naissance", "telephone", "courriel"]);
        if (!errors.ContainsKey("naissance") && !Checks.IsDate(sent["naissance"])) errors["naissance"] = Checks.DateRefused("naissance");
        if (!errors.ContainsKey("courriel") && !Post.IsAddress(sent["courriel"])) errors["courriel"] = "Format de courriel invalide.";
        return new Form(sent, errors, WasSent: true);
    }
}
