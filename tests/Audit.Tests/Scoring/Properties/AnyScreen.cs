using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Scoring.Properties;

/// <summary>One screen of <see cref="AnyJourney"/> and what happens on it.</summary>
internal static class AnyScreen
{
    internal static readonly string[] Promises = ["Cette démarche prend 5 minutes.", "Le formulaire a 3 étapes.", "Préparez un justificatif de domicile et votre livret de famille.", "C’est gratuit.", "Vous pouvez aussi venir en mairie.", "Aucun compte n’est nécessaire."];
    internal static readonly string[] Endings = ["Votre demande est enregistrée sous le numéro 2026-114.", "Nous répondons sous 15 jours.", "Je donne mon avis", "Pour toute question : 01 99 00 12 34.", "Un accusé de réception vous est envoyé par mail."];

    private static readonly string[] Headings = ["Votre enfant", "Vous", "Votre adresse", "Vos ressources", "Pièces à joindre", "Vérifiez votre demande", "Connexion", "Créer un compte", "Choix des repas", "Aide", "Étape 3 sur 5", "Règlement"];

    private static readonly string[] Texts =
    [
        "La mairie vous dit si votre enfant a une place.", "Vous pouvez venir le matin ou appeler le soir.", "Le prix dépend de ce que vous gagnez.", "Nous gardons votre demande un an.",
        "Le quotient familial est pris en compte.", "Munissez-vous de votre attestation CAF.", "Toute demande incomplète fera l’objet d’un rejet par le service instructeur de la DGA.",
        "Les personnes qui veulent inscrire leurs enfants à la cantine et à la garderie doivent venir à la mairie avec tous les papiers de la famille.",
        "Conformément aux dispositions réglementaires en vigueur, les redevables de la participation financière sont tenus de s’acquitter de leur dette dans le délai imparti, faute de quoi une procédure de recouvrement sera diligentée à leur encontre par le comptable public.",
        "Please send us your documents before the end of the month so that we can answer you in time for the new school year and keep a place.",
        "La réglementation applicable aux établissements d’accueil périscolaire subordonne l’admission définitive à la présentation préalable de justificatifs officiels, dont l’authenticité est systématiquement vérifiée par l’administration municipale compétente.",
        "L’instruction administrative des candidatures nécessite la production simultanée des justificatifs professionnels, fiscaux et patrimoniaux correspondant à la situation particulière du représentant légal.",
        "Aucun créneau disponible.", "Vous recevrez un code par SMS.", "Imprimez ce formulaire et renvoyez-le signé.", "Votre dossier est traité par le CCAS (centre communal d’action sociale).",
    ];

    private static readonly (string Label, string Type)[] Questions =
    [
        ("Nom", "text"), ("Prénom", "text"), ("Adresse électronique", "text"), ("Téléphone portable", "text"), ("Date de naissance", "text"), ("Numéro d’allocataire", "text"), ("Mot de passe", "password"),
        ("Confirmez le mot de passe", "password"), ("Code reçu par SMS", "text"), ("Nom de jeune fille de votre mère (question secrète)", "text"), ("Justificatif de domicile", "file"), ("Avis d’imposition", "file"),
        ("Je veux recevoir la lettre d’information", "checkbox"), ("J’accepte le droit à l’image", "checkbox"), ("Repas sans porc", "checkbox"), ("Rechercher", "search"), ("", "text"), ("Code postal", "text"),
    ];

    /// <param name="keys">What the keys of its fields begin with.</param>
    internal static void Meet(TraceBuilder journey, Draw draw, string keys)
    {
        journey.Step("click", "Continuer", final: draw.OneIn(9)).On(draw.Of(Headings), s => Holding(s, draw, keys));
        for (var i = draw.Below(7); i >= 0; i--) journey.Reads(draw.Of(Texts), draw.Of<TextKind>([TextKind.Paragraph, TextKind.Paragraph, TextKind.ListItem, TextKind.Label, TextKind.Help]), draw.Of<Place>([Place.Main, Place.Main, Place.Main, Place.Nav, Place.Footer]));
        if (draw.OneIn(5)) journey.Refused("Le mot de passe doit contenir 12 caractères.");
        for (var i = draw.Below(3); i > 0; i--) AnyPopUp.Come(journey, draw);
        if (draw.OneIn(8)) journey.Opens("Règlement (PDF)", announced: draw.OneIn(2));
        if (draw.OneIn(8)) journey.Mail(draw.Of(Enum.GetValues<MailPurpose>()));
        Act(journey, draw);
    }

    private static Screen Holding(Screen screen, Draw draw, string keys) => screen with
    {
        Title = draw.OneIn(4) ? "Mairie" : screen.Title,
        Site = draw.OneIn(6) ? "identite.example" : screen.Site,
        Language = draw.OneIn(6) ? null : draw.OneIn(9) ? "en" : "fr",
        CurrentStep = draw.OneIn(3) ? "Étape 2 sur 5" : null,
        Fields = [.. screen.Fields, .. draw.Some(Questions, 4).Select((q, i) => Field(q, $"{keys}-{i}", draw))],
        Captchas = draw.OneIn(9) ? [new(draw.Of<string>(["image", "widget", "question"]), null, draw.OneIn(2), null, new(0, 0, 300, 80))] : [],
        IdentityButtons = draw.OneIn(7) ? [new("franceconnect", "S’identifier avec FranceConnect", null)] : [],
        AccountWords = draw.OneIn(8) ? ["Continuer sans compte"] : [],
        Axe = new("4.0.0", 10, [.. draw.Some(Defects, 4)], [], null),
        Blocks = screen.Blocks ?? [],
        Controls = Links(draw),
    };

    private static readonly AxeRule[] Defects =
    [
        .. new[] { ("label", "critical"), ("color-contrast", "serious"), ("landmark-one-main", "moderate"), ("list", "minor"), ("target-size", "serious") }
            .Select(r => new AxeRule(r.Item1, r.Item2, "", "", ["wcag2a"], [new("#x", "<i>", "input", "textbox", r.Item1, "form", "", null)])),
    ];

    private static Field Field((string Label, string Type) question, string key, Draw draw) => TraceBuilder.Question(key, question.Label, question.Type) with
    {
        Autocomplete = draw.OneIn(3) ? "on" : null, Required = draw.OneIn(2), Ticked = question.Type == "checkbox" && draw.OneIn(2), InSearch = question.Type == "search", OutOfSight = draw.OneIn(15),
        LabelFrom = draw.OneIn(5) ? "placeholder" : "label", CanBeShown = question.Type == "password" ? draw.OneIn(2) : null, RefusesPaste = question.Type == "password" ? draw.OneIn(2) : null,
        Accept = question.Type == "file" && draw.OneIn(2) ? ".pdf" : null, Box = new(20, 40, 200, 30),
    };

    /// <summary>Fills what there is, then goes on.</summary>
    private static void Act(TraceBuilder journey, Draw draw)
    {
        foreach (var field in journey.Here.Fields.Where(f => !f.OutOfSight)) Answer(journey, field, draw.For(field.Key));
        for (var i = draw.Below(3); i > 0; i--) journey.Scroll();
        journey.Press(draw.Of<ControlKind>([ControlKind.Button, ControlKind.Link, ControlKind.MenuItem]), draw.Of<string>(["Continuer", "Suivant", "Valider"])).Within(10 + draw.Below(50), crowded: draw.OneIn(2));
    }

    private static void Answer(TraceBuilder journey, Field field, Draw draw)
    {
        if (field.Type is "text" or "password" && !draw.OneIn(4)) journey.Types(field.Key, 1 + draw.Below(25), draw.Below(3), draw.Below(4));
        if (field.Type is "checkbox" && draw.OneIn(2)) journey.Press(ControlKind.Choice, field.Label, field.Key);
    }

    internal static IReadOnlyList<ControlSeen> Links(Draw draw) => draw.Some<ControlSeen>(
    [
        Link("Accessibilité : partiellement conforme", "http://127.0.0.1/accessibilite"), Link("Contact", "http://127.0.0.1/contact"), Link("Aide", "http://127.0.0.1/aide"),
        Link("Précédent", "http://127.0.0.1/precedent"), Link("English", "http://127.0.0.1/en"), Link("01 99 00 12 34", "tel:0199001234"),
    ], 2);

    internal static IEnumerable<AsidePage> Asides(Draw draw)
    {
        yield return new(AsidePurpose.Accessibility, "s01", 1, "http://127.0.0.1/accessibilite", 200, "Accessibilité", [.. draw.Some<string>(["Ce site est partiellement conforme.", "Établie le 3 mars 2025.", "Défenseur des droits", "Écrivez à mairie@ville.example."], 2).Select(Text)], []);
        yield return new(AsidePurpose.Help, "s01", 1, "http://127.0.0.1/contact", 200, "Contact", [.. draw.Some<string>(["Mairie, 1 place de la Mairie, ouverte le matin.", "Téléphone : 01 99 00 12 34"], 2).Select(Text)], []);
        if (draw.OneIn(2)) yield return new(AsidePurpose.Help, "s01", 1, "http://127.0.0.1/aide", 200, "Aide", [Text("Vous pouvez aussi faire la demande au guichet.")], []);
    }

    private static ControlSeen Link(string name, string href) => new(ControlKind.Link, name, href, Place.Footer, null, null);

    private static TextBlock Text(string words) => new(TextKind.Paragraph, Place.Main, words, "fr", null, null);
}
