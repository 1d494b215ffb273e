using System.Text.RegularExpressions;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>What sort of secret or proof the persona had to give.</summary>
internal enum ProofKind
{
    Password,
    Confirmation,
    TypedAgain,
    Code,
    SecretQuestion,
    Captcha,
    Mail,
    IdentityProvider,
}

/// <summary>One moment where a secret or a proof was asked for and given.</summary>
internal sealed record Proof(ProofKind Kind, string Screen, int Visit, Field? Field);

/// <summary>Reads the secrets and proofs out of a trace.</summary>
internal static partial class Proofs
{
    private static readonly OncePerTrace<IReadOnlyList<Proof>> All = new(Read);

    /// <summary>In the order of the visits.</summary>
    public static IReadOnlyList<Proof> Given(Trace trace) => All.Of(trace);

    private static IReadOnlyList<Proof> Read(Trace trace)
    {
        var typed = Typed(trace);
        return [.. typed.Concat(WidgetsPressed(trace, typed)).Concat(ProvidersPressed(trace)).Concat(MailsConfirmed(trace, typed)).OrderBy(p => p.Visit)];
    }

    /// <summary>The field asks for a secret or a proof, not for a fact about the persona.</summary>
    public static bool IsProof(Screen screen, Field field) => KindOf(screen, field) is not null;

    /// <summary>Index of the step during which it was given.</summary>
    public static int? StepOf(Trace trace, Proof proof) =>
        trace.Gestures.FirstOrDefault(g => g.Visit == proof.Visit && g.Step is not null && g.Target?.FieldKey is { } key && key == proof.Field?.Key)?.Step
        ?? Places.StepOn(trace, proof.Screen);

    private static ProofKind? KindOf(Screen screen, Field field)
    {
        var words = $"{field.Label} {field.PartOf}";
        if (screen.Captchas.Any(c => c.FieldKey == field.Key) || words.Contains("captcha", StringComparison.OrdinalIgnoreCase)) return ProofKind.Captcha;
        if (IsCode(field, words)) return ProofKind.Code;
        if (SecretQuestionWords().IsMatch($"{words} {field.Group}")) return ProofKind.SecretQuestion;
        return field.Type == "password" ? ProofKind.Password : null;
    }

    private static bool IsCode(Field field, string words) =>
        field.Autocomplete?.Contains("one-time-code", StringComparison.OrdinalIgnoreCase) == true
        || (field.Autocomplete?.Contains("cc-", StringComparison.OrdinalIgnoreCase) != true && CodeWords().IsMatch(words));

    private static List<Proof> Typed(Trace trace)
    {
        var given = new List<Proof>();
        foreach (var proof in trace.Entries.Where(e => e.Added > 0).OrderBy(e => e.Visit).Select(e => AsTyped(trace, e)).OfType<Proof>())
            if (!given.Any(before => IsSameAct(before, proof)))
                given.Add(proof with { Kind = InTheJourney(proof, given) });
        return given;
    }

    private static Proof? AsTyped(Trace trace, Entry entry)
    {
        var screen = Places.ScreenOf(trace, entry.Screen);
        var field = screen?.Fields.FirstOrDefault(f => f.Key == entry.Field);
        if (screen is null || field is null or { OutOfSight: true } or { Type: "hidden" }) return null;
        return KindOf(screen, field) is { } kind ? new(kind, entry.Screen, entry.Visit, field) : null;
    }

    // Six boxes for the six digits of one code are one act; so is a field left and entered again during one visit.
    private static bool IsSameAct(Proof before, Proof proof) =>
        before.Visit == proof.Visit && before.Screen == proof.Screen
        && (before.Field?.Key == proof.Field?.Key || (proof.Field?.PartOf is { } whole && before.Field?.PartOf == whole));

    private static ProofKind InTheJourney(Proof proof, List<Proof> before)
    {
        if (proof.Kind != ProofKind.Password) return proof.Kind;
        var passwords = before.Where(b => b.Kind is ProofKind.Password or ProofKind.Confirmation or ProofKind.TypedAgain).ToList();
        var earlier = passwords.Where(b => b.Visit < proof.Visit).ToList();
        if (passwords.Any(b => b.Visit == proof.Visit && Confirms(proof.Field!, b.Field!)))
            return earlier.Any(b => b.Screen == proof.Screen && b.Field?.Key == proof.Field?.Key) ? ProofKind.TypedAgain : ProofKind.Confirmation;
        return earlier.Count > 0 ? ProofKind.TypedAgain : ProofKind.Password;
    }

    private static bool Confirms(Field field, Field before) =>
        ConfirmationWords().IsMatch(field.Label) || field.Autocomplete == before.Autocomplete;

    private static IEnumerable<Proof> WidgetsPressed(Trace trace, List<Proof> typed) =>
        trace.Gestures
            .Where(g => Activations.IsPress(g) && g.PopUp is null && Places.ScreenOf(trace, g.Screen)?.Captchas.Any(c => IsOn(g, c)) == true)
            .Select(g => new Proof(ProofKind.Captcha, g.Screen, g.Visit, null))
            .Distinct()
            .Where(p => !typed.Any(t => t.Kind == ProofKind.Captcha && t.Visit == p.Visit));

    private static bool IsOn(Gesture press, CaptchaSeen captcha) =>
        captcha.Kind == "widget" && press.Target is { } target
        && ((captcha.FieldKey is { } key && target.FieldKey == key) || IsInside(target.Box, captcha.Box) || WidgetWords().IsMatch(target.Name));

    private static bool IsInside(Box? inner, Box? outer) =>
        inner is not null && outer is not null
        && inner.X + inner.Width / 2 >= outer.X && inner.X + inner.Width / 2 <= outer.X + outer.Width
        && inner.Y + inner.Height / 2 >= outer.Y && inner.Y + inner.Height / 2 <= outer.Y + outer.Height;

    private static IEnumerable<Proof> ProvidersPressed(Trace trace) =>
        trace.Gestures
            .Where(g => Activations.IsActivation(trace, g) && IsProvider(trace, g))
            .Select(g => new Proof(ProofKind.IdentityProvider, g.Screen, g.Visit, null))
            .Distinct();

    private static bool IsProvider(Trace trace, Gesture gesture) =>
        gesture.Target is { } target
        && Places.ScreenOf(trace, gesture.Screen)?.IdentityButtons.Any(b => IsSameButton(b, target)) == true;

    // A button that is only a picture has no name: then it is the one at the same place.
    private static bool IsSameButton(IdentityButton button, ElementFacts target) => Fingerprints.Normal(button.Name) is { Length: > 0 } name
        ? name == Fingerprints.Normal(target.Name)
        : IsInside(target.Box, button.Box);

    /// <summary>A link followed; or a code that was not recognised when it was typed. One that was is a step already: the code.</summary>
    private static IEnumerable<Proof> MailsConfirmed(Trace trace, List<Proof> typed)
    {
        var codes = typed.Where(p => p.Kind == ProofKind.Code).ToList();
        foreach (var mail in trace.Mails ?? [])
        {
            var known = mail.Used == MailPurpose.Code ? codes.Find(c => c.Visit >= mail.Visit) : null;
            if (known is not null) codes.Remove(known);
            else if (mail.Used != MailPurpose.Read) yield return new Proof(ProofKind.Mail, mail.Screen, mail.Visit, null);
        }
    }

    [GeneratedRegex(@"captcha|robot|\bhuman\b|humain", RegexOptions.IgnoreCase)]
    private static partial Regex WidgetWords();

    [GeneratedRegex(@"code (de |d[’'])?(vérification|confirmation|validation|sécurité|activation|à usage unique|temporaire|secret|reçu|sms)|code .*(par|by) (sms|e-?mail|courriel|mail)|(verification|confirmation|security|activation|one-time) code|\botp\b", RegexOptions.IgnoreCase)]
    private static partial Regex CodeWords();

    [GeneratedRegex(@"question (secrète|de sécurité)|réponse secrète|(secret|security) (question|answer)", RegexOptions.IgnoreCase)]
    private static partial Regex SecretQuestionWords();

    [GeneratedRegex(@"confirm|ret[ay]p|ressais|r[ée]p[ée]t|nouveau.*saisi|saisi.* (à|de) nouveau|(seconde|deuxième|2e) fois|\bagain\b|re-?enter|re-?type", RegexOptions.IgnoreCase)]
    private static partial Regex ConfirmationWords();
}
