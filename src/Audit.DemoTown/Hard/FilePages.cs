using Microsoft.AspNetCore.Http;

namespace Audit.DemoTown.Hard;

/// <summary>Five pages for one child: what will be refused is told once it was refused.</summary>
internal static class FilePages
{
    internal const int Count = 5;
    private const long MostBytes = 200 * 1024;

    private static readonly string[] Dates = ["naissance", "naissance2"];

    private static readonly FilePage[] Pages =
    [
        new("Responsable légal", ["civilite", "nom", "prenom", "adresse", "codepostal", "ville", "telephone", "courriel"], FileQuestions.Guardian, After: LatePopUps.Newsletter),
        new("Enfant", ["enfantnom", "enfantprenom", "naissance", "ecole", "classe"], FileQuestions.Child, new Html(" data-alerte=\"Attention : toute fausse déclaration expose son auteur à des poursuites.\"")),
        new("Restauration", ["jours", "reglement"], FileQuestions.Canteen),
        new("Accueil périscolaire (ALSH)", ["parentnom", "naissance2", "parentadresse"], FileQuestions.AfterSchool, new Html(" data-confirmation=\"Confirmez-vous l’exactitude des informations saisies ?\"")),
        new("Pièces justificatives et facturation", ["payeur"], FileQuestions.Documents),
    ];

    internal static (string, Html) Show(int number, Form form)
    {
        var page = Pages[number - 1];
        return ($"Dossier d’inscription : {page.Title}", Html.Of($"""
            {Refusal.Of(form)}
            <form method="post" action="/difficile/dossier/{number}" enctype="multipart/form-data"{page.Dialog}>
            <table><tbody>{page.Questions(form)}</tbody></table>
            <p><button type="submit">{(number == Count ? "Valider" : "Suivant")}</button></p>
            </form>
            {page.After}{LatePopUps.SessionEnds}
            """));
    }

    internal static Form Check(int number, IReadOnlyDictionary<string, string> sent, IFormFileCollection files)
    {
        var errors = Checks.Missing(sent, Pages[number - 1].Needed);
        foreach (var date in Dates.Where(d => sent.ContainsKey(d) && !errors.ContainsKey(d) && !Checks.IsDate(sent[d])))
            errors[date] = Checks.DateRefused(date);
        foreach (var file in files.Where(f => !IsTaken(f)))
            errors[file.Name] = $"Pièce {file.FileName} rejetée : format PDF exclusivement, 200 Ko au maximum.";
        if (number == Count && files.Count < 2) errors["pieces"] = "Dossier incomplet : deux pièces attendues.";
        return new Form(sent, errors, WasSent: true);
    }

    private static bool IsTaken(IFormFile file) =>
        file.Length is > 0 and <= MostBytes && file.FileName.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);

    /// <param name="Needed">Names of the fields that cannot be left empty.</param>
    /// <param name="Dialog">The attribute that makes the page's script stop with a dialog on sending.</param>
    private sealed record FilePage(string Title, string[] Needed, Func<Form, Html> Questions, Html Dialog = default, Html After = default);
}
