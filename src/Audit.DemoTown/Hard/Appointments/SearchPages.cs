namespace Audit.DemoTown.Hard.Appointments;

/// <summary>Which service and which place, in the words of those who work there.</summary>
internal static class SearchPages
{
    private static readonly string[] Services = ["CNI/Passeport – 1 dossier", "CNI/Passeport – 2 dossiers", "Remise de titre"];
    private static readonly string[] Places = [FullPlace, "Hôtel de ville – guichet unique"];

    /// <summary>Never has a free time, and says so only once it was chosen.</summary>
    internal const string FullPlace = "Mairie annexe du Moulin";

    internal static readonly (string, Html) Population = ("Population et citoyenneté", Html.Of($"""
        <p>Le dépôt d’une demande de CNI s’effectue exclusivement sur rendez-vous, auprès d’un site raccordé à TES. L’usager procède préalablement à sa pré-demande sur le site de l’ANTS et se munit de l’ensemble des pièces justificatives originales afférentes à sa situation.</p>
        <ul><li><a href="/difficile/bientot">Recensement citoyen</a></li><li><a href="/difficile/rendez-vous/titres">Titres d’identité : gestion des rendez-vous</a></li><li><a href="/difficile/bientot">Attestation d’accueil</a></li></ul>
        {AppointmentPopUps.Application}
        """));

    internal static readonly (string, Html) Full = ("Prise de rendez-vous : Disponibilités", Html.Of($"""
        <p class="info">Aucun créneau disponible pour le site sélectionné.</p>
        <p><a class="bouton" href="/difficile/rendez-vous/titres">Retour</a></p>
        """));

    internal static (string, Html) Search(Form form) => ("Prise de rendez-vous : Prestation", Html.Of($"""
        {Refusal.Of(form)}
        <p>La durée du rendez-vous est fonction de la prestation sollicitée.</p>
        <form method="post" action="/difficile/rendez-vous/titres">
        <table><tbody>
        {Rows.Choice(form, "prestation", "Prestation", Services)}
        {Rows.Choice(form, "site", "Site d’accueil", Places)}
        </tbody></table>
        <p><button type="submit">Rechercher</button></p>
        </form>
        """));

    internal static Form Check(IReadOnlyDictionary<string, string> sent)
    {
        var errors = Checks.Missing(sent, ["prestation", "site"]);
        if (errors.Count == 0 && !Services.Contains(sent["prestation"])) errors["prestation"] = "Prestation inconnue (ERR-REF).";
        if (errors.Count == 0 && !Places.Contains(sent["site"])) errors["site"] = "Site inconnu (ERR-REF).";
        return new Form(sent, errors, WasSent: true);
    }
}
