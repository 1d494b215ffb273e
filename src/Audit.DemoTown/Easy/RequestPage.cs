using System.Globalization;
using Audit.DemoTown.Mails;

namespace Audit.DemoTown.Easy;

/// <summary>The six questions. Typical slips are taken as they are meant.</summary>
internal static class RequestPage
{
    private static readonly string[] Schools = ["École des Tilleuls", "École du Moulin", "École de la Gare"];
    private static readonly string[] Days = ["Lundi", "Mardi", "Jeudi", "Vendredi"];
    private static readonly string[] DateFormats = ["d/M/yyyy", "d/M/yy", "d-M-yyyy", "d.M.yyyy", "d M yyyy", "d MMMM yyyy", "ddMMyyyy", "yyyy-M-d"];

    internal static Form Check(IReadOnlyDictionary<string, string> sent)
    {
        var errors = new Dictionary<string, string>();
        string Of(string name) => sent.GetValueOrDefault(name, "");
        if (Of("prenom").Length == 0) errors["prenom"] = "Écrivez le prénom de votre enfant.";
        if (Of("nom").Length == 0) errors["nom"] = "Écrivez le nom de famille de votre enfant.";
        if (!IsDate(Of("naissance"))) errors["naissance"] = "Écrivez le jour, le mois et l’année, par exemple 12/03/2018.";
        if (!Schools.Contains(Of("ecole"))) errors["ecole"] = "Choisissez une école dans la liste.";
        if (Of("jours").Length == 0) errors["jours"] = "Cochez au moins un jour.";
        if (!Post.IsAddress(Of("mail"))) errors["mail"] = "Écrivez votre adresse mail, par exemple parent@exemple.fr.";
        return new Form(sent, errors, WasSent: true);
    }

    internal static Html Show(Form form) => EasyLayout.Page("Votre enfant et vous", 1, Html.Of($"""
        <h1>Votre enfant et vous</h1>
        {Fields.Mistakes(form)}
        <p>Toutes les réponses sont nécessaires.</p>
        <form method="post" action="/facile/demande" novalidate>
        {Fields.Text(form, new("prenom", "Prénom de l’enfant"))}
        {Fields.Text(form, new("nom", "Nom de famille de l’enfant"))}
        {Fields.Text(form, new("naissance", "Date de naissance de l’enfant", "Par exemple : 12/03/2018"))}
        {Fields.Choice(form, new("ecole", "École de l’enfant"), Schools)}
        {Fields.Boxes(form, new("jours", "Jours de cantine"), Days)}
        {Fields.Text(form, new("mail", "Votre adresse mail", "Pour vous envoyer la réponse", "email", "email"))}
        <p class="actions"><button class="button" type="submit">Continuer</button> <a href="/facile/">Revenir à l’accueil</a></p>
        </form>
        """));

    private static bool IsDate(string text) => DateTime.TryParseExact(text.Trim(), DateFormats, CultureInfo.GetCultureInfo("fr-FR"), DateTimeStyles.None, out _);
}
