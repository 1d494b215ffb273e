using System.Text.RegularExpressions;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>What a field does, or fails to do, to help who fills it.</summary>
public sealed partial record FieldHelp() : Indicator(
    "field-help",
    Dimension.Input,
    new("Aide à la saisie", "Help with fields"),
    new("Le bon clavier, une adresse proposée d’un doigt, un exemple de date : c’est là que se gagnent les minutes de qui tape lentement.",
        "The right keyboard, an address offered at a touch, an example of a date: there the minutes of slow typists are won."),
    new("Un défaut par écran et par sorte : un téléphone ou une adresse mail dans un champ de texte ordinaire ; des données de la personne sans « autocomplete » ; une date dont le format n’est dit nulle part avant l’erreur ; une étiquette qui s’efface dès qu’on écrit. Les champs de connexion sont comptés avec les mots de passe, ceux sur une autre personne n’ont pas à être complétés.",
        "One defect per screen and sort: a telephone number or mail address in a plain text field; the person’s own data without “autocomplete”; a date whose format is told nowhere before the error; a label that vanishes as one types. Login fields are counted with the passwords; those about somebody else need no completion."))
{
    private static readonly string[] Typed = ["text", "email", "tel", "url", "number", "search", "textarea", "textbox"];

    public override IReadOnlyList<FindingKind> Kinds =>
    [
        new("wrong-input-type", Severity.Minor), new("autocomplete", Severity.Minor), new("format-untold", Severity.Major),
        new("placeholder-label", Severity.Major),
    ];

    public override Reading Read(Trace trace)
    {
        if (Asked.NotKnown(trace) is { } because) return new(NotTested("findings", because), []);
        var findings = Merged(trace.Screens.SelectMany(s => On(trace, s)));
        (string, double)[] parts = [.. findings.GroupBy(f => f.Kind).Select(g => (g.Key, (double)g.Count()))];
        return new(Counted(trace, findings.Count, "findings", parts), findings);
    }

    private IEnumerable<Finding> On(Trace trace, Screen screen)
    {
        var asked = Asked.On(trace, screen).Where(a => a.Field is { ReadOnly: false }).ToList();
        var found = new (string Kind, List<Asked> Fields)[]
        {
            ("wrong-input-type", asked.FindAll(IsWrongType)),
            ("autocomplete", asked.FindAll(LacksPurpose)),
            ("format-untold", asked.FindAll(a => IsFormatUntold(trace, a))),
            ("placeholder-label", asked.FindAll(a => a.Field.LabelFrom == "placeholder")),
        };
        return found.Where(f => f.Fields.Count > 0).Select(f => Found(trace, f.Kind, f.Fields));
    }

    private static bool IsWrongType(Asked asked) => asked.Field.Type == "text" && asked.Datum?.Id switch
    {
        "mail" => asked.Field.InputMode != "email",
        "phone" => asked.Field.InputMode is not ("tel" or "numeric"),
        _ => false,
    };

    // Only what is about the one who fills the form can be filled by her browser; "du redevable" may be somebody else.
    private static bool LacksPurpose(Asked asked) =>
        asked.Datum is { } datum && Typed.Contains(asked.Field.Type) && asked.Field.PartOf is null
        && asked.Whom == People.Adult && (datum.Id is "mail" or "one-time-code" || !People.IsNamed(asked.Words))
        && !Logins.IsLogin(asked.Screen) && !HasPurpose(asked.Field, datum);

    private static bool HasPurpose(Field field, Datum datum) => field.Autocomplete is { Length: > 0 } said && said is not ("on" or "off")
        && (datum.Token != "one-time-code" || Datum.Says(field, datum.Token));

    private static bool IsFormatUntold(Trace trace, Asked asked)
    {
        var field = asked.Field;
        if (field.Type != "text" || field.PartOf is not null || !(Date().IsMatch(asked.Words) || field.Pattern is { Length: > 0 })) return false;
        return !Format().IsMatch($"{asked.Words} {field.Help} {field.Placeholder}") && !IsToldNear(trace, asked);
    }

    // Said in a text of the page that is no error: above the form counts, if it speaks of the date.
    private static bool IsToldNear(Trace trace, Asked asked) =>
        Places.ScreenOf(trace, asked.Screen.Id)?.Blocks?.Any(b =>
            b is { Kind: TextKind.Paragraph or TextKind.Help or TextKind.Legend or TextKind.ListItem, InPopUp: false, Place: Place.Main or Place.Dialog } && Format().IsMatch(b.Text) && Date().IsMatch(b.Text)) == true;

    private Finding Found(Trace trace, string kind, List<Asked> fields)
    {
        var screen = fields[0].Screen;
        var names = string.Join(", ", fields.Select(f => f.Name).Distinct());
        return new(
            Fingerprints.Of(Id, kind, Places.NameOf(screen)),
            Id,
            kind,
            kind is "placeholder-label" or "format-untold" ? Severity.Major : Severity.Minor,
            Places.StepOn(trace, screen.Id),
            [screen.Id],
            Message(kind, names),
            References(kind),
            [.. fields.Select(f => new Evidence(screen.Id, f.Name, null, null, f.Field.Box))]);
    }

    private static Said Message(string kind, string names) => kind switch
    {
        "wrong-input-type" => new($"Champ de texte ordinaire là où un clavier adapté aiderait : {names}.", $"A plain text field where the right keyboard would help: {names}."),
        "autocomplete" => new($"Le navigateur ne peut pas proposer la réponse, faute d’« autocomplete » : {names}.", $"The browser cannot offer the answer, for want of “autocomplete”: {names}."),
        "format-untold" => new($"Rien ne dit comment écrire la réponse avant de se tromper : {names}.", $"Nothing says how to write the answer before one gets it wrong: {names}."),
        _ => new($"L’étiquette est dans le champ et s’efface dès qu’on écrit : {names}.", $"The label is inside the field and vanishes as one types: {names}."),
    };

    private static string[] References(string kind) => kind switch
    {
        "wrong-input-type" => ["DINUM 318"],
        "autocomplete" => ["RGAA 11.13", "WCAG 1.3.5", "EN 301 549 9.1.3.5"],
        "format-untold" => ["RGAA 11.10", "WCAG 3.3.2", "EN 301 549 9.3.3.2", "DINUM 204"],
        _ => ["RGAA 11.1", "WCAG 3.3.2", "EN 301 549 9.3.3.2", "DINUM 313"],
    };

    [GeneratedRegex(@"\bdate\b|\bnée? le\b", RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    [GeneratedRegex(@"\d|\b[jd]{1,2} ?[/.\- ] ?m{1,2} ?[/.\- ] ?(a|y){2,4}\b|\bexemples?\b|\bex\.|format|chiffres|lettres", RegexOptions.IgnoreCase)]
    private static partial Regex Format();
}
