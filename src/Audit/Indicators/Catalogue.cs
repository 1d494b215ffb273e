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
        new Scrolling(),
        new NewWindows(),
        new Orientation(),
        new AnnouncedVsMet(),
        new Effort(),
        new PasswordSteps(),
        new Account(),
        new MailRoundTrips(),
        new CaptchaKind(),
        new SecretEntry(),
        new PopUpCount(),
        new PopUpCost(),
        new ConsentParity(),
        new AxeDefects(),
        new Words(),
        new ReadingEase(),
        new LongSentences(),
        new JargonTerms(),
        new UnexplainedAcronyms(),
        new PageLanguage(),
        new Fields(),
        new Keystrokes(),
        new AskedAgain(),
        new FieldHelp(),
        new Documents(),
        new PreTicked(),
        new Demands(),
        new Exclusion(),
    ];

    /// <summary>Measures that are defined but that this version does not read yet, by id, in words.</summary>
    public static IReadOnlyDictionary<string, Said> NotYetMeasured { get; } = new Dictionary<string, Said>
    {
        ["late-pop-ups"] = new("les interruptions tardives", "late pop-ups"),
        ["keyboard"] = new("le parcours au clavier seul", "the journey by keyboard alone"),
        ["reflow"] = new("l’agrandissement et les petits écrans", "zoom and small screens"),
        ["target-size"] = new("la taille des cibles", "target size"),
        ["accessibility-statement"] = new("la déclaration d’accessibilité", "the accessibility statement"),
        ["error-tolerance"] = new("la tolérance aux erreurs", "error tolerance"),
        ["data-loss"] = new("la perte de la saisie", "loss of what was typed"),
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
