using System.Globalization;

namespace Audit.DemoTown.Easy;

/// <summary>The six questions. Typical slips are taken as they are meant.</summary>
internal static class RequestPage
{
    internal static readonly string[] Schools = ["École des Tilleuls", "École du Moulin", "École Jean-Moulin"];
    internal static readonly string[] Days = ["Lundi", "Mardi", "Jeudi", "Vendredi"];
    private static readonly string[] DateFormats = ["d/M/yyyy", "d/M/yy", "d-M-yyyy", "d.M.yyyy", "d M yyyy", "d MMMM yyyy", "yyyy-M-d"];

    internal static Form Check(IReadOnlyDictionary<string, string> sent)
    {
        var errors = new Dictionary<string, string>();
        string Of(string name) => sent.GetValueOrDefault(name, "");
        if (Of("prenom").Length == 0) errors["prenom"] = "Écrivez le prénom de votre enfant.";
        if (Of("nom").Length == 0) errors["nom"] = "Écrivez le nom de famille de votre enfant.";
        if (!IsDate(Of("naissance"))) errors["naissance"] = "Écrivez le jour, le mois et l’année, par exemple 12/03/2018.";
        if (!Schools.Contains(Of("ecole"))) errors["ecole"] = "Choisissez une école dans la liste.";
        if (Of("jours").Length == 0) errors["jours"] = "Cochez au moins un jour.";
        if (!Of("mail").Contains('@', StringComparison.Ordinal)) errors["mail"] = "Écrivez votre adresse mail, par exemple parent@exemple.fr.";
        return new Form(sent, errors);
    }

    internal static Html Show(Form form) => EasyLayout.Page("Votre enfant et vous", 1, Html.Of($"""
        <h1>Votre enfant et vous</h1>
        {Mistakes(form)}
        <p>Toutes les réponses sont nécessaires.</p>
        <form method="post" action="/facile/demande" novalidate>
        {Text(form, new Question("prenom", "Prénom de l’enfant", "", "text", "off"))}
        {Text(form, new Question("nom", "Nom de famille de l’enfant", "", "text", "off"))}
        {Text(form, new Question("naissance", "Date de naissance de l’enfant", "Par exemple : 12/03/2018", "text", "off"))}
        <div class="field"><label for="ecole">École de l’enfant</label>{Error(form, "ecole")}
        <select id="ecole" name="ecole"><option value="">Choisissez une école</option>{Html.Join(Schools.Select(s => Html.Of($"<option{(form["ecole"] == s ? new Html(" selected") : Html.None)}>{s}</option>")))}</select></div>
        <fieldset class="field"><legend>Jours de cantine</legend>{Error(form, "jours")}{Html.Join(Days.Select(d => Day(form, d)))}</fieldset>
        {Text(form, new Question("mail", "Votre adresse mail", "Pour vous envoyer la réponse", "email", "email"))}
        <p class="actions"><button class="button" type="submit">Continuer</button> <a href="/facile/">Revenir à l’accueil</a></p>
        </form>
        """));

    private static bool IsDate(string text) => DateTime.TryParseExact(text.Trim(), DateFormats, CultureInfo.GetCultureInfo("fr-FR"), DateTimeStyles.None, out _);

    private static Html Mistakes(Form form) => !form.HasErrors ? Html.None : Html.Of($"""
        <div class="mistakes" role="alert"><h2>Il manque quelque chose</h2><ul>{Html.Join(form.Errors.Select(e => Html.Of($"<li><a href=\"#{e.Key}\">{e.Value}</a></li>")))}</ul></div>
        """);

    private static Html Text(Form form, Question q) => Html.Of($"""
        <div class="field"><label for="{q.Name}">{q.Label}</label>{(q.Hint.Length == 0 ? Html.None : Html.Of($"<span class=\"hint\" id=\"{q.Name}-aide\">{q.Hint}</span>"))}{Error(form, q.Name)}
        <input id="{q.Name}" name="{q.Name}" type="{q.Type}" autocomplete="{q.Autocomplete}" value="{form[q.Name]}"{(q.Hint.Length == 0 ? Html.None : Html.Of($" aria-describedby=\"{q.Name}-aide\""))}></div>
        """);

    private static Html Day(Form form, string day)
    {
        var ticked = form["jours"].Contains(day, StringComparison.Ordinal) ? new Html(" checked") : Html.None;
        return Html.Of($"<label class=\"choice\"><input type=\"checkbox\" name=\"jours\" value=\"{day}\"{ticked}> {day}</label>");
    }

    private static Html Error(Form form, string name) => form.ErrorOf(name) is { } error ? Html.Of($"<span class=\"error\">{error}</span>") : Html.None;

    private sealed record Question(string Name, string Label, string Hint, string Type, string Autocomplete);
}
