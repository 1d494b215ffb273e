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
        new TargetSize(),
        new AccessibilityStatement(),
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
        new HelpDistance(),
        new NonDigitalWay(),
        new AfterSending(),
        new Demands(),
        new Exclusion(),
        new Waiting(),
        new Weight(),
    ];

    /// <summary>Measures that are defined but that this version does not read yet, by id, in words.</summary>
    public static IReadOnlyDictionary<string, Said> NotYetMeasured { get; } = new Dictionary<string, Said>
    {
        ["late-pop-ups"] = new("les interruptions tardives", "late pop-ups"),
        ["keyboard"] = new("le parcours au clavier seul", "the journey by keyboard alone"),
        ["reflow"] = new("l’agrandissement et les petits écrans", "zoom and small screens"),
        ["error-tolerance"] = new("la tolérance aux erreurs", "error tolerance"),
        ["data-loss"] = new("la perte de la saisie", "loss of what was typed"),
        ["session-limit"] = new("la durée de session", "the session limit"),
        ["findability"] = new("la facilité à trouver le bon lien", "how easily the right link is found"),
        ["completion"] = new("la part estimée de personnes qui finissent", "the estimated share of people who finish"),
    };
}
