using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Moments where a secret or a proof has to be given.</summary>
public sealed record PasswordSteps() : Indicator(
    "password-steps",
    Dimension.Identification,
    new("Étapes d’identification", "Password steps"),
    new("Inventer, retenir et retaper un secret est ce qui arrête le plus de personnes peu à l’aise.",
        "Making up, remembering and retyping a secret is what stops most people who are ill at ease."),
    new("On compte une étape pour chaque mot de passe saisi, sa confirmation, chaque nouvelle saisie, chaque code, question secrète, captcha, confirmation par message, et chaque connexion par un fournisseur d’identité. Un code réparti dans plusieurs cases, ou lu dans un message puis recopié, compte une fois. Les champs cachés ne comptent pas.",
        "Counted, one each: a password typed, its confirmation, every time it is typed again, a code, a secret question, a captcha, a confirmation by mail, a login at an identity provider. A code spread over several boxes, or read in a message and then copied, counts once. Hidden fields do not count."))
{
    private static readonly (ProofKind Kind, string Name)[] Proven =
    [
        (ProofKind.Password, "password"),
        (ProofKind.Confirmation, "confirmation"),
        (ProofKind.TypedAgain, "typedAgain"),
        (ProofKind.Code, "code"),
        (ProofKind.SecretQuestion, "secretQuestion"),
        (ProofKind.Captcha, "captcha"),
        (ProofKind.Mail, "mail"),
        (ProofKind.IdentityProvider, "identityProvider"),
    ];

    public override IReadOnlyList<FindingKind> Kinds => [new("typed-again", Severity.Major), new("secret-question", Severity.Major)];

    public override Reading Read(Trace trace)
    {
        var given = Proofs.Given(trace);
        (string, double)[] parts = [.. Proven.Select(k => (k.Name, (double)given.Count(p => p.Kind == k.Kind)))];
        return new(Counted(trace, given.Count, "steps", parts), Merged(given.Select(p => Wrong(trace, p)).OfType<Finding>(), eachCounts: true));
    }

    private Finding? Wrong(Trace trace, Proof proof) => proof.Kind switch
    {
        ProofKind.TypedAgain => Finding(trace, proof, "typed-again", TypedAgain(proof)),
        ProofKind.SecretQuestion => Finding(trace, proof, "secret-question", new("il faut répondre à une question secrète, facile à oublier.", "a secret question has to be answered, which is easily forgotten.")),
        _ => null,
    };

    private static Said TypedAgain(Proof proof) => Places.Short(proof.Field?.Label ?? "") is { Length: > 0 } label
        ? new($"Il faut retaper un mot de passe déjà donné : « {label} ».", $"A password already given has to be typed again: “{label}”.")
        : new("Il faut retaper un mot de passe déjà donné.", "A password already given has to be typed again.");

    private Finding Finding(Trace trace, Proof proof, string kind, Said what)
    {
        return new(
            Fingerprints.Of(Id, kind, Places.NameOf(trace, proof.Screen), proof.Field?.Label),
            Id,
            kind,
            Severity.Major,
            Proofs.StepOf(trace, proof),
            [proof.Screen],
            what.AsSentence(),
            ["WCAG 3.3.8"],
            [new(proof.Screen, proof.Field?.Label, null, null, proof.Field?.Box)]);
    }
}
