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
        ["worstScreen"] = new("sur l’écran le plus long", "on the longest screen"),
        ["current-step"] = new("étape en cours", "current step"),
        ["title"] = new("titre des pages", "page titles"),
        ["steps"] = new("étapes non annoncées", "steps not announced"),
        ["documents"] = new("pièces non annoncées", "documents not announced"),
        ["way-back"] = new("retour", "way back"),
        ["dead-end"] = new("impasse", "dead end"),
        ["recap"] = new("récapitulatif", "summary"),
        ["acknowledgement"] = new("confirmation finale", "final confirmation"),
        ["promises"] = new("annonces lues", "announcements read"),
        ["kept"] = new("tenues", "kept"),
        ["pointing"] = new("secondes pour viser et appuyer", "seconds to aim and press"),
        ["typing"] = new("pour taper", "to type"),
        ["reading"] = new("pour lire", "to read"),
        ["deciding"] = new("pour se décider", "to decide"),
        ["waiting"] = new("à attendre", "to wait"),
        ["proving"] = new("pour captchas et codes", "for captchas and codes"),
        ["password"] = new("mot de passe tapé", "password typed"),
        ["confirmation"] = new("confirmation", "confirmation"),
        ["typedAgain"] = new("à retaper", "typed again"),
        ["code"] = new("code à recopier", "code to copy"),
        ["captcha"] = new("captcha", "captcha"),
        ["secretQuestion"] = new("question secrète", "secret question"),
        ["mail"] = new("confirmation par message", "confirmation by mail"),
        ["link"] = new("pour suivre un lien", "to follow a link"),
        ["mailCode"] = new("pour copier un code", "to copy a code"),
        ["read"] = new("pour lire", "to read"),
        ["secondsWaited"] = new("secondes avant que le message arrive", "seconds before the message came"),
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
        ["content"] = new("dans les textes", "in texts"),
        ["form"] = new("dans les formulaires", "in forms"),
        ["inPopUps"] = new("dans les fenêtres qui s’interposent, non comptés", "in pop-ups, not counted"),
        ["inMenus"] = new("dans les menus, non comptés", "in menus, not counted"),
        ["inHeader"] = new("en-tête, non comptés", "header, not counted"),
        ["inFooter"] = new("pied de page, non comptés", "footer, not counted"),
        ["inSideColumns"] = new("colonnes de côté, non comptés", "side columns, not counted"),
        ["lix"] = new("indice LIX", "LIX index"),
        ["proseWords"] = new("mots lus", "words read"),
        ["wordsPerSentence"] = new("mots par phrase", "words per sentence"),
        ["over20"] = new("plus de 20 mots", "over 20 words"),
        ["severe"] = new("plus de 30 mots", "over 30 words"),
        ["longest"] = new("mots dans la plus longue", "words in the longest"),
        ["acronymsMet"] = new("rencontrés", "met"),
        ["otherLanguages"] = new("autres langues proposées", "other languages offered"),
        ["secondsLow"] = new("secondes, au moins", "seconds, at least"),
        ["secondsHigh"] = new("secondes, au plus", "seconds, at most"),
    };

    /// <summary>The name of one part; its id when it has none.</summary>
    internal static Said NameOf(string part) => Names.GetValueOrDefault(part) ?? new(part, part);

    /// <summary>The parts above zero, as "pour avancer : 12, pour écarter des fenêtres : 5".</summary>
    internal static string Of(IReadOnlyDictionary<string, double>? parts, string lang) => parts is null
        ? ""
        : string.Join(", ", parts.Where(p => p.Value > 0 && Names.ContainsKey(p.Key)).Select(p => $"{Names[p.Key].In(lang)} : {Wording.Number(p.Value, lang)}"));
}
