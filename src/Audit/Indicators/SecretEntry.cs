using System.Text.RegularExpressions;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>How one is let type a password.</summary>
public sealed partial record SecretEntry() : Indicator(
    "secret-entry",
    Dimension.Identification,
    new("Saisie des mots de passe", "How passwords are entered"),
    new("Taper à l’aveugle douze caractères imposés, sans pouvoir les voir ni les coller : beaucoup de ceux qui débutent échouent là.",
        "Typing twelve required characters blindly, with no way to see or paste them, makes many beginners fail."),
    new("Un défaut par écran et par sorte : collage refusé, aucun moyen d’afficher ce que l’on tape, règles dites seulement après un refus, champs que le navigateur ne peut pas remplir (« autocomplete » absent).",
        "One defect per screen and sort: paste refused, no way to see what one types, rules told only after a refusal, fields the browser cannot fill (no “autocomplete”)."))
{
    public override IReadOnlyList<FindingKind> Kinds =>
    [
        new("paste-refused", Severity.Major), new("no-toggle", Severity.Minor), new("rules-late", Severity.Major),
        new("no-autocomplete", Severity.Minor),
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
        var passwords = Logins.PasswordsOn(screen);
        if (passwords.Count == 0) yield break;
        if (passwords.Any(p => p.RefusesPaste == true)) yield return Found(trace, "paste-refused", screen, passwords);
        if (passwords.Any(p => p.CanBeShown == false)) yield return Found(trace, "no-toggle", screen, passwords);
        if (AreRulesLate(trace, screen, passwords)) yield return Found(trace, "rules-late", screen, passwords);
        if (!AreFilledByBrowser(trace, screen, passwords)) yield return Found(trace, "no-autocomplete", screen, passwords);
    }

    private static bool AreRulesLate(Trace trace, Screen screen, IReadOnlyList<Field> passwords) =>
        Logins.IsCreation(screen)
        && trace.Visits.Any(v => v.Screen == screen.Id && v.Errors.Any(e => Rules().IsMatch(e)))
        && !passwords.Any(p => Rules().IsMatch($"{p.Label} {p.Help} {p.Placeholder}"))
        && !screen.Blocks!.Any(b => b is { InPopUp: false, Kind: not TextKind.Error } && Rules().IsMatch(b.Text));

    private static bool AreFilledByBrowser(Trace trace, Screen screen, IReadOnlyList<Field> passwords)
    {
        if (Logins.IsCreation(screen)) return passwords.All(p => Datum.Says(p, "new-password"));
        return passwords.All(p => Datum.Says(p, "current-password")) && NamesOn(trace, screen).All(f => f.Autocomplete is { Length: > 0 } said && said is not ("on" or "off"));
    }

    private static IEnumerable<Field> NamesOn(Trace trace, Screen screen) =>
        Asked.On(trace, screen).Where(a => a.Datum?.Id is "username" or "mail" or "phone").Select(a => a.Field);

    private Finding Found(Trace trace, string kind, Screen screen, IReadOnlyList<Field> passwords) => new(
        Fingerprints.Of(Id, kind, Places.NameOf(screen)),
        Id,
        kind,
        kind is "rules-late" or "paste-refused" ? Severity.Major : Severity.Minor,
        Places.StepOn(trace, screen.Id),
        [screen.Id],
        Message(kind),
        References(kind),
        [.. passwords.Select(p => new Evidence(screen.Id, p.Label, null, null, p.Box))]);

    private static Said Message(string kind) => kind switch
    {
        "paste-refused" => new("On ne peut pas coller le mot de passe.", "The password cannot be pasted."),
        "no-toggle" => new("Rien ne permet de voir le mot de passe que l’on tape.", "There is no way to see the password one types."),
        "rules-late" => new("Les règles du mot de passe ne sont dites qu’après un refus.", "The rules for the password are told only after a refusal."),
        _ => new("Le navigateur ne peut pas remplir l’identifiant ou le mot de passe : les champs ne disent pas ce qu’ils attendent.", "The browser cannot fill the login or the password: the fields do not say what they take."),
    };

    private static string[] References(string kind) => kind switch
    {
        "paste-refused" => ["WCAG 3.3.8"],
        "no-toggle" => ["DINUM 128"],
        "rules-late" => ["RGAA 11.10", "WCAG 3.3.2", "EN 301 549 9.3.3.2", "DINUM 127"],
        _ => ["WCAG 3.3.8"],
    };

    [GeneratedRegex(@"\d+ (caractères|lettres|chiffres|signes|characters)|(majuscule|minuscule|chiffre|caractères? (spécia|alphanum)|uppercase|lowercase|digit).*(majuscule|minuscule|chiffre|spécia|requis|obligatoire|lowercase|digit|symbol)|au moins .*caractères|at least .*characters", RegexOptions.IgnoreCase)]
    private static partial Regex Rules();
}
