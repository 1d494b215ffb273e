using System.Text.RegularExpressions;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Whether an account is needed, and when.</summary>
public sealed partial record Account() : Indicator(
    "account",
    Dimension.Identification,
    new("Compte", "Account"),
    new("Un compte de plus, c’est un mot de passe de plus à retenir pour une démarche que l’on fait une fois par an.",
        "One more account is one more password to remember, for a procedure made once a year."),
    new("Aucun, facultatif, obligatoire pour commencer ou obligatoire en cours de route. Il est obligatoire quand il a fallu s’identifier et qu’aucun écran ne proposait de continuer sans compte. On dit aussi si FranceConnect est proposé.",
        "None, optional, mandatory to start or mandatory midway. It is mandatory when one had to identify oneself and no screen offered to go on without an account. Whether FranceConnect is offered is said too."))
{
    public override IReadOnlyList<FindingKind> Kinds =>
    [
        new("mandatory-to-start", Severity.Major, Severity.Minor), new("mandatory-midway", Severity.Major, Severity.Minor),
    ];

    public override Reading Read(Trace trace)
    {
        var proofs = Proofs.Given(trace).Where(p => p.Kind is ProofKind.Password or ProofKind.Confirmation or ProofKind.TypedAgain or ProofKind.IdentityProvider).ToList();
        var kind = KindOf(trace, proofs);
        var franceConnect = trace.Screens.Any(s => s.IdentityButtons.Any(b => b.Provider == "franceconnect"));
        var created = proofs.Any(IsCreation);
        var measure = Called(trace, kind, ("franceConnect", franceConnect ? 1 : 0), ("created", created ? 1 : 0));
        return new(measure, kind.StartsWith("mandatory", StringComparison.Ordinal) ? [Mandatory(trace, proofs[0], kind, franceConnect)] : []);
    }

    private static string KindOf(Trace trace, List<Proof> proofs)
    {
        if (proofs.Count == 0) return trace.Screens.Any(OffersLogin) ? "optional" : "none";
        if (trace.Screens.Any(OffersToGoOnWithout)) return "optional";
        return WorkedBefore(trace, proofs) ? "mandatory-midway" : "mandatory-to-start";
    }

    private static bool OffersLogin(Screen screen) =>
        screen.IdentityButtons.Count > 0 || screen.AccountWords.Count > 0
        || screen.Fields.Any(f => f.Type == "password" && f is { OutOfSight: false, InPopUp: false });

    private static bool OffersToGoOnWithout(Screen screen) => screen.AccountWords.Any(w => WithoutAccount().IsMatch(w));

    /// <summary>Something of the procedure itself was filled before the account was asked for.</summary>
    private static bool WorkedBefore(Trace trace, List<Proof> proofs)
    {
        var first = proofs[0].Visit;
        var account = trace.Screens.Where(s => proofs.Any(p => p.Screen == s.Id) || AccountHeading().IsMatch(Places.NameOf(s))).Select(s => s.Id).ToHashSet();
        return Answers(trace).Any(a => a.Visit < first && !account.Contains(a.Screen));
    }

    private static IEnumerable<(string Screen, int Visit)> Answers(Trace trace) =>
        trace.Entries.Where(e => e.Added > 0 && !IsAside(trace, e.Screen, e.Field)).Select(e => (e.Screen, e.Visit))
            .Concat(trace.Gestures.Where(g => IsChoice(g) && !IsAside(trace, g.Screen, g.Target?.FieldKey)).Select(g => (g.Screen, g.Visit)));

    private static bool IsChoice(Gesture gesture) =>
        gesture is { PopUp: null, Target.Control: ControlKind.Choice or ControlKind.FilePicker };

    private static bool IsAside(Trace trace, string screen, string? field) =>
        Places.ScreenOf(trace, screen) is { } s && s.Fields.FirstOrDefault(f => f.Key == field) is { } f && (!Questions.IsQuestion(f) || Proofs.IsProof(s, f));

    private static bool IsCreation(Proof proof) =>
        proof.Kind == ProofKind.Confirmation || proof.Field?.Autocomplete?.Contains("new-password", StringComparison.OrdinalIgnoreCase) == true;

    private Finding Mandatory(Trace trace, Proof proof, string kind, bool franceConnect)
    {
        return new(
            Fingerprints.Of(Id, kind),
            Id,
            kind,
            franceConnect ? Severity.Minor : Severity.Major,
            Proofs.StepOf(trace, proof),
            [proof.Screen],
            franceConnect
                ? new($"Il faut s’identifier pour continuer. FranceConnect est proposé.", $"One has to identify oneself to go on. FranceConnect is offered.")
                : new($"Il faut un compte pour continuer, et FranceConnect n’est pas proposé.", $"An account is needed to go on, and FranceConnect is not offered."),
            ["DINUM 024"],
            [new(proof.Screen, proof.Field?.Label, null, null, proof.Field?.Box)]);
    }

    [GeneratedRegex(@"(?<!\b(pas|plus|impossible|interdit|ne peu\w+)\b.{0,60})sans (créer |avoir )?(de |un |votre )?(compte|identifi|inscription|connexion|m[’']inscrire|se connecter|me connecter)|\binvitée?(?!s? à\b)\b|without (\w+ )*(account|signing|logging)|as (a )?guest", RegexOptions.IgnoreCase)]
    private static partial Regex WithoutAccount();

    [GeneratedRegex(@"compte|connexion|connecter|identifi|authentifi|account|log ?in|sign ?(in|up)", RegexOptions.IgnoreCase)]
    private static partial Regex AccountHeading();
}
