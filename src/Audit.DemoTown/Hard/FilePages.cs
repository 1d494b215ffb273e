using Microsoft.AspNetCore.Http;

namespace Audit.DemoTown.Hard;

/// <summary>Five pages for one child: what is known is asked again, what will be refused is not told.</summary>
internal static class FilePages
{
    internal const int Count = 5;
    private const long MostBytes = 200 * 1024;

    private static readonly (string Title, string[] Needed, Func<Form, Html> Content)[] Pages =
    [
        ("Responsable légal", ["civilite", "nom", "prenom", "adresse", "codepostal", "ville", "telephone", "courriel"], Guardian),
        ("Enfant", ["enfantnom", "enfantprenom", "naissance", "ecole", "classe"], Child),
        ("Restauration", ["jours", "reglement"], Canteen),
        ("Accueil périscolaire (ALSH)", ["parentnom", "naissance2", "parentadresse"], AfterSchool),
        ("Pièces justificatives et facturation", ["payeur"], Documents),
    ];

    internal static (string, Html) Show(int page, Form form)
    {
        var (title, _, content) = Pages[page - 1];
        return ($"Dossier d’inscription : {title}", Html.Of($"""
            {AccountPages.Errors(form)}
            <form method="post" action="/difficile/dossier/{page}" enctype="multipart/form-data"{Trap(page)}>
            <table><tbody>{content(form)}</tbody></table>
            <p><button type="submit">{(page == Count ? "Valider" : "Suivant")}</button></p>
            </form>
            {(page == 1 ? Newsletter : Html.None)}
            """));
    }

    internal static Form Check(int page, IReadOnlyDictionary<string, string> sent, IFormFileCollection files)
    {
        var errors = Pages[page - 1].Needed.Where(n => sent.GetValueOrDefault(n, "").Length == 0).ToDictionary(n => n, n => $"Champ {n} obligatoire (ERR-CPL).");
        foreach (var file in files.Where(f => f.Length > MostBytes || !f.FileName.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)))
            errors[file.Name] = $"Pièce {file.FileName} rejetée : format PDF exclusivement, 200 Ko au maximum.";
        if (page == Count && files.Count(f => f.Length > 0) < 2) errors["pieces"] = "Dossier incomplet : deux pièces attendues.";
        return new Form(sent, errors);
    }

    private static Html Trap(int page) => page switch
    {
        2 => new Html(" data-alerte=\"Attention : toute fausse déclaration expose son auteur à des poursuites.\""),
        4 => new Html(" data-confirmation=\"Confirmez-vous l’exactitude des informations saisies ?\""),
        _ => Html.None,
    };

    private static Html Guardian(Form form) => Html.Join(
    [
        Choice(form, "civilite", "Civilité", ["Madame", "Monsieur"]), Text(form, "nom", "Nom d’usage"), Text(form, "prenom", "Prénom"),
        Text(form, "adresse", "Adresse"), Text(form, "codepostal", "Code postal"), Text(form, "ville", "Commune"),
        Text(form, "telephone", "Téléphone"), Text(form, "courriel", "Adresse électronique"),
        Nameless("qf", "Quotient familial (QF)"), Nameless("allocataire", "N° allocataire CAF"),
    ]);

    private static Html Child(Form form) => Html.Join(
    [
        Text(form, "enfantnom", "Nom de l’enfant"), Text(form, "enfantprenom", "Prénom de l’enfant"), Text(form, "naissance", "Date de naissance"),
        Choice(form, "ecole", "Établissement de rattachement", ["Groupe scolaire des Tilleuls", "Groupe scolaire du Moulin"]),
        Text(form, "classe", "Niveau"),
        Html.Of($"<tr><td>Régime alimentaire</td><td><select name=\"regime\"><option>Standard</option><option>Sans porc</option><option>PAI</option></select></td></tr>"),
    ]);

    private static Html Canteen(Form form) => Html.Of($"""
        {Choice(form, "jours", "Rythme de fréquentation", ["4 jours", "Planning variable", "Occasionnel"])}
        <tr><td>Règlement</td><td><a id="lien-reglement" href="/difficile/reglement" target="_blank" rel="opener">Règlement intérieur (PDF)</a></td></tr>
        <tr><td></td><td><label><input type="checkbox" id="reglement" name="reglement" value="oui" disabled> J’ai lu le règlement et j’en accepte les clauses</label></td></tr>
        """);

    private static Html AfterSchool(Form form) => Html.Join(
    [
        Text(form, "parentnom", "Nom du représentant légal"), Text(form, "naissance2", "Date de naissance de l’enfant"),
        Text(form, "parentadresse", "Adresse du représentant légal"), Choice(form, "alsh", "Forfait ALSH", ["Sans", "Soir", "Mercredi"]),
    ]);

    private static Html Documents(Form form) => Html.Of($"""
        <tr><td><label for="assurance">Attestation d’assurance RC</label></td><td><input type="file" id="assurance" name="assurance"></td></tr>
        <tr><td><label for="avis">Avis d’imposition N-1</label></td><td><input type="file" id="avis" name="avis"></td></tr>
        {Text(form, "payeur", "Nom du redevable")}
        <tr><td></td><td><label><input type="checkbox" name="demat" value="oui" checked> J’opte pour la facture dématérialisée et renonce à l’envoi papier</label></td></tr>
        """);

    private static Html Text(Form form, string name, string label) =>
        Html.Of($"<tr><td><label for=\"{name}\">{label}</label></td><td><input id=\"{name}\" name=\"{name}\" value=\"{form[name]}\"></td></tr>");

    /// <summary>Words in one cell, a field in the next, and nothing that ties them.</summary>
    private static Html Nameless(string name, string words) => Html.Of($"<tr><td>{words}</td><td><input name=\"{name}\"></td></tr>");

    private static Html Choice(Form form, string name, string label, string[] options) => Html.Of($"""
        <tr><td><label for="{name}">{label}</label></td><td><select id="{name}" name="{name}"><option value=""></option>{Html.Join(options.Select(o => Html.Of($"<option{(form[name] == o ? new Html(" selected") : Html.None)}>{o}</option>")))}</select></td></tr>
        """);

    private static readonly Html Newsletter = Html.Of($"""
        <div class="voile" id="infolettre" hidden><div class="bandeau">
        <button type="button" class="croix">×</button>
        <p class="titre">Restez informé !</p><p>Abonnez-vous à la lettre d’information de la collectivité.</p>
        <p><label for="infomail">Votre adresse</label> <input id="infomail" type="email"> <button type="button">Je m’abonne</button></p>
        </div></div>
        """);
}
