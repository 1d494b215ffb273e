namespace Audit.DemoTown.Hard;

/// <summary>The questions of the five pages. What is known is asked again.</summary>
internal static class FileQuestions
{
    internal static Html Guardian(Form form) => Html.Join(
    [
        Rows.Choice(form, "civilite", "Civilité", ["Madame", "Monsieur"]), Rows.Text(form, "nom", "Nom d’usage"), Rows.Text(form, "prenom", "Prénom"),
        Rows.Text(form, "adresse", "Adresse"), Rows.Text(form, "codepostal", "Code postal"), Rows.Text(form, "ville", "Commune"),
        Rows.Text(form, "telephone", "Téléphone"), Rows.Text(form, "courriel", "Adresse électronique"),
        Rows.Unlabelled(form, "qf", "Quotient familial (QF)"), Rows.Unlabelled(form, "allocataire", "N° allocataire CAF"),
    ]);

    internal static Html Child(Form form) => Html.Join(
    [
        Rows.Text(form, "enfantnom", "Nom de l’enfant"), Rows.Text(form, "enfantprenom", "Prénom de l’enfant"), Rows.Text(form, "naissance", "Date de naissance"),
        Rows.Choice(form, "ecole", "Établissement de rattachement", ["Groupe scolaire des Tilleuls", "Groupe scolaire du Moulin"]),
        Rows.Text(form, "classe", "Niveau"),
        Rows.UnlabelledChoice(form, "regime", "Régime alimentaire", ["Standard", "Sans porc", "PAI"]),
    ]);

    internal static Html Canteen(Form form) => Html.Of($"""
        {Rows.Choice(form, "jours", "Rythme de fréquentation", ["4 jours", "Planning variable", "Occasionnel"])}
        <tr><td>Règlement</td><td><a id="lien-reglement" href="/difficile/reglement" target="_blank" rel="opener">Règlement intérieur (PDF)</a></td></tr>
        <tr><td></td><td><label><input type="checkbox" id="reglement" name="reglement" value="oui"{RulesBox(form)}> J’ai lu le règlement et j’en accepte les clauses</label></td></tr>
        """);

    internal static Html AfterSchool(Form form) => Html.Join(
    [
        Rows.Text(form, "parentnom", "Nom du représentant légal"), Rows.Text(form, "naissance2", "Date de naissance de l’enfant"),
        Rows.Text(form, "parentadresse", "Adresse du représentant légal"), Rows.Choice(form, "alsh", "Forfait ALSH", ["Sans", "Soir", "Mercredi"]),
    ]);

    internal static Html Documents(Form form) => Html.Join(
    [
        Rows.File("assurance", "Attestation d’assurance RC"), Rows.File("avis", "Avis d’imposition N-1"), Rows.Text(form, "payeur", "Nom du redevable"),
        Rows.PreTicked(form, "demat", "J’opte pour la facture dématérialisée et renonce à l’envoi papier"),
    ]);

    /// <summary>Closed until the rules were opened; who already ticked it does not have to open them again.</summary>
    private static Html RulesBox(Form form) => form["reglement"].Length > 0 ? new Html(" checked") : new Html(" disabled");
}
