namespace Audit.Indicators;

/// <summary>Every indicator, in reading order. A new one is its file and a line here.</summary>
public static class Catalogue
{
    public static IReadOnlyList<Indicator> All { get; } =
    [
        new ClickDepth(),
        new Clicks(),
        new Screens(),
        new SitesCrossed(),
        new NewWindows(),
        new PasswordSteps(),
        new Account(),
        new CaptchaKind(),
        new PopUpCount(),
        new PopUpCost(),
        new ConsentParity(),
        new AxeDefects(),
        new Fields(),
        new Keystrokes(),
    ];

    /// <summary>Measures that are defined but that this version does not read yet, by id, in words.</summary>
    public static IReadOnlyDictionary<string, Said> NotYetMeasured { get; } = new Dictionary<string, Said>
    {
        ["scrolling"] = new("le défilement", "scrolling"),
        ["orientation"] = new("les repères (étape en cours, retour, récapitulatif)", "orientation (current step, way back, recap)"),
        ["announced-vs-met"] = new("ce qui est annoncé et ce qui est rencontré", "what is announced against what is met"),
        ["effort"] = new("l’effort estimé", "the estimated effort"),
        ["mail-round-trips"] = new("les allers-retours vers la messagerie", "round trips to the mailbox"),
        ["secret-entry"] = new("la saisie des mots de passe (collage, affichage, règles)", "how secrets are entered (paste, show, rules)"),
        ["late-pop-ups"] = new("les interruptions tardives", "late pop-ups"),
        ["keyboard"] = new("le parcours au clavier seul", "the journey by keyboard alone"),
        ["reflow"] = new("l’agrandissement et les petits écrans", "zoom and small screens"),
        ["target-size"] = new("la taille des cibles", "target size"),
        ["accessibility-statement"] = new("la déclaration d’accessibilité", "the accessibility statement"),
        ["words"] = new("le nombre de mots à lire", "the words to read"),
        ["readability"] = new("la lisibilité des textes", "readability"),
        ["long-sentences"] = new("les phrases longues", "long sentences"),
        ["jargon"] = new("le jargon", "jargon"),
        ["acronyms"] = new("les sigles", "acronyms"),
        ["page-language"] = new("la langue des pages", "the language of the pages"),
        ["asked-again"] = new("les données redemandées", "data asked again"),
        ["field-help"] = new("l’aide à la saisie", "help with fields"),
        ["documents"] = new("les pièces à joindre", "documents to attach"),
        ["error-tolerance"] = new("la tolérance aux erreurs", "error tolerance"),
        ["data-loss"] = new("la perte de la saisie", "loss of what was typed"),
        ["pre-ticked"] = new("les cases cochées d’avance", "boxes ticked in advance"),
        ["help-distance"] = new("la distance à l’aide", "the distance to help"),
        ["non-digital-way"] = new("la voie non numérique", "the non-digital way"),
        ["after"] = new("ce qui est annoncé pour la suite", "what is announced for afterwards"),
        ["waiting"] = new("l’attente", "waiting"),
        ["weight"] = new("le poids des pages", "the weight of the pages"),
        ["session-limit"] = new("la durée de session", "the session limit"),
        ["findability"] = new("la facilité à trouver le bon lien", "how easily the right link is found"),
        ["completion"] = new("la part estimée de personnes qui finissent", "the estimated share of people who finish"),
    };
}
