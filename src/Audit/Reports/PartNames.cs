namespace Audit.Reports;

/// <summary>What a measure is made of, in words; parts without a name here are for machines only.</summary>
internal static class PartNames
{
    private static readonly Dictionary<string, Said> Names = new(StringComparer.Ordinal)
    {
        ["navigation"] = new("pour avancer", "to move on"),
        ["dismissals"] = new("pour écarter des fenêtres", "to put pop-ups away"),
        ["choices"] = new("pour choisir", "to choose"),
        ["focus"] = new("pour entrer dans un champ", "to enter a field"),
        ["visits"] = new("passages", "visits"),
        ["unannounced"] = new("sans prévenir", "without warning"),
        ["password"] = new("mot de passe tapé", "password typed"),
        ["confirmation"] = new("confirmation", "confirmation"),
        ["typedAgain"] = new("à retaper", "typed again"),
        ["code"] = new("code à recopier", "code to copy"),
        ["captcha"] = new("captcha", "captcha"),
        ["secretQuestion"] = new("question secrète", "secret question"),
        ["identityProvider"] = new("connexion par un autre site", "login on another site"),
        ["js-dialog"] = new("boîtes d’alerte", "alert boxes"),
        ["cookie-banner"] = new("bandeau de cookies", "cookie banner"),
        ["newsletter"] = new("lettre d’information", "newsletter"),
        ["modal-dialog"] = new("fenêtre dans la page", "dialog in the page"),
        ["survey"] = new("enquête", "survey"),
        ["ambient"] = new("petites, non comptées", "small ones, not counted"),
        ["accept"] = new("pour accepter", "to accept"),
        ["refuse"] = new("pour refuser", "to refuse"),
        ["critical"] = new("critiques", "critical"),
        ["serious"] = new("sérieux", "serious"),
        ["moderate"] = new("modérés", "moderate"),
        ["minor"] = new("mineurs", "minor"),
        ["incomplete"] = new("à vérifier par une personne, non comptés", "to be checked by a person, not counted"),
        ["questions"] = new("questions", "questions"),
        ["proofs"] = new("mots de passe et codes", "passwords and codes"),
        ["filled"] = new("remplis", "filled"),
        ["required"] = new("obligatoires", "required"),
        ["corrections"] = new("corrigés", "corrected"),
        ["secondsLow"] = new("secondes, au moins", "seconds, at least"),
        ["secondsHigh"] = new("secondes, au plus", "seconds, at most"),
    };

    /// <summary>The parts above zero, as "pour avancer : 12, pour écarter des fenêtres : 5".</summary>
    internal static string Of(IReadOnlyDictionary<string, double>? parts, string lang) => parts is null
        ? ""
        : string.Join(", ", parts.Where(p => p.Value > 0 && Names.ContainsKey(p.Key)).Select(p => $"{Names[p.Key].In(lang)} : {Wording.Number(p.Value, lang)}"));
}
