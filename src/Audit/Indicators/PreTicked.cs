using System.Text.RegularExpressions;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Boxes the page ticked for the persona, where ticking binds her to something.</summary>
public sealed partial record PreTicked() : Indicator(
    "pre-ticked",
    Dimension.Input,
    new("Cases cochées d’avance", "Boxes ticked in advance"),
    new("Une case déjà cochée décide à la place de la personne. Qui lit mal ou va au plus court la laisse, et s’engage sans le savoir.",
        "A box already ticked decides for the person. Who reads poorly or takes the shortest way leaves it, and agrees without knowing."),
    new("On compte les cases et boutons cochés à l’arrivée qui valent consentement, abonnement ou renoncement au papier. Un choix sans conséquence (un pays, une civilité) n’est pas compté.",
        "Counted: boxes and buttons ticked on arrival that stand for a consent, a subscription or doing without paper. A harmless choice (a country, a title) is not."))
{
    public override IReadOnlyList<FindingKind> Kinds => [new("newsletter", Severity.Major), new("consent", Severity.Major), new("paperless", Severity.Minor)];

    public override Reading Read(Trace trace)
    {
        if (Asked.NotKnown(trace) is { } because) return new(NotTested("findings", because), []);
        var findings = Merged(Asked.In(trace).Where(a => a.Field is { Ticked: true, Type: "checkbox" or "radio" or "switch" }).Select(a => Ticked(trace, a)).OfType<Finding>());
        return new(Counted(trace, findings.Count, "findings"), findings);
    }

    private Finding? Ticked(Trace trace, Asked asked)
    {
        if (KindOf($"{asked.Field.Group} {asked.Words}") is not { } kind || Refusal().IsMatch(asked.Words)) return null;
        var severity = kind == "paperless" ? Severity.Minor : Severity.Major;
        return new(
            Fingerprints.Of(Id, kind, Places.NameOf(asked.Screen), asked.Words),
            Id,
            kind,
            severity,
            Places.StepOn(trace, asked.Screen.Id),
            [asked.Screen.Id],
            new($"Cochée d’avance : « {asked.Name} ».", $"Ticked in advance: “{asked.Name}”."),
            kind == "paperless" ? [] : ["RGPD 4 (11)"],
            [new(asked.Screen.Id, asked.Name, null, null, asked.Field.Box)]);
    }

    private static string? KindOf(string words)
    {
        if (Newsletter().IsMatch(words)) return "newsletter";
        if (Paperless().IsMatch(words)) return "paperless";
        return Consent().IsMatch(words) ? "consent" : null;
    }

    [GeneratedRegex(@"lettre d[’']info|newsletter|actualités|offres|promotion|partenaires|démarchage|sollicit|recevoir .*(informations|nouvelles|publicité)|news\b", RegexOptions.IgnoreCase)]
    private static partial Regex Newsletter();

    [GeneratedRegex(@"dématérialis|sans papier|zéro papier|renonce.*papier|papier.*renonce|paperless|e-facture|facture électronique", RegexOptions.IgnoreCase)]
    private static partial Regex Paperless();

    [GeneratedRegex(@"\b(j[’'](accepte|autorise)|je (consens|donne mon accord)|accepte[rz]?|autorise[rz]?|consent\w*|cession|droit à l[’']image|I (agree|accept|consent))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Consent();

    // "Non" of a yes or no question, "je ne souhaite pas": the careful choice was made for her.
    [GeneratedRegex(@"^(non|no)\b|ne (souhaite|veux|désire|consens|accepte|autorise) pas|je refuse", RegexOptions.IgnoreCase)]
    private static partial Regex Refusal();
}
