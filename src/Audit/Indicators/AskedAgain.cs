using System.Text.RegularExpressions;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Data asked a second time in the journey, and data the administration already has.</summary>
public sealed partial record AskedAgain() : Indicator(
    "asked-again",
    Dimension.Input,
    new("Données redemandées", "Data asked again"),
    new("Redire ce que l’on a déjà dit, ou chercher un papier que l’administration possède, use la patience et multiplie les erreurs.",
        "Saying again what one has said, or looking for a paper the administration has, wears out patience and makes for mistakes."),
    new("On compte ce qui est demandé deux fois dans le parcours (même donnée, même personne, même réponse ; ni mots de passe, ni confirmations, ni champs déjà remplis) et ce que l’administration a déjà ou peut obtenir, chaque donnée une fois. Seule cette seconde partie est notée, sur l’échelle officielle « Dites-le-nous une fois » : 0 ou 1, 2 à 4, 5 et plus. Les questions répétées pèsent déjà dans les champs à remplir.",
        "Counted: what is asked twice in the journey (the same datum, the same person, the same answer; no passwords, no confirmations, no fields already filled), and what the administration has or can get, each datum once. Only this second part is scored, on the official “tell us once” scale: 0 or 1, 2 to 4, 5 and more. Repeated questions already weigh in the fields."))
{
    public override IReadOnlyList<FindingKind> Kinds => [new("held", Severity.Major), new("repeated", Severity.Minor)];

    public override Reading Read(Trace trace)
    {
        if (Asked.NotKnown(trace) is { } because) return new(NotTested("data", because), []);
        var asked = Asked.In(trace);
        var repeated = Repeated(trace, asked).Concat(ChosenAgain(trace, asked)).ToList();
        var held = HeldData.All.Select(h => (Datum: h, First: asked.FirstOrDefault(a => IsAskedFor(a) && h.IsAskedBy(a.Words)))).Where(h => h.First is not null).ToList();
        var measure = Counted(trace, repeated.Count + held.Count, "data", ("repeated", repeated.Count), ("held", held.Count));
        return new(measure, Merged(repeated.Select(r => Again(trace, r.Later, r.Earlier)).Concat(held.Select(h => Held(trace, h.First!, h.Datum)))));
    }

    private static bool IsAskedFor(Asked asked) => asked.Field is { ReadOnly: false, Prefilled: false, Type: not ("checkbox" or "radio") };

    private static IEnumerable<(Asked Later, Asked Earlier)> Repeated(Trace trace, IReadOnlyList<Asked> asked)
    {
        var before = new List<Asked>();
        foreach (var one in asked.Where(CanRepeat))
        {
            var earlier = before.FirstOrDefault(e => e.Screen.Id != one.Screen.Id && IsSame(trace, e, one));
            if (earlier is not null) yield return (one, earlier);
            before.Add(one);
        }
    }

    private static bool CanRepeat(Asked asked) =>
        IsAskedFor(asked) && asked.Field.Type != "file" && !Proofs.IsProof(asked.Screen, asked.Field) && !Logins.IsLogin(asked.Screen) && !Confirmation().IsMatch(asked.Words);

    /// <summary>The same datum about the same person; where both answers are known they must be equal, where one is not the words must be.</summary>
    private static bool IsSame(Trace trace, Asked earlier, Asked later)
    {
        if (earlier.Whom != later.Whom || earlier.Datum?.Id != later.Datum?.Id) return false;
        var (before, after) = (AnswerTo(trace, earlier), AnswerTo(trace, later));
        if (before == 0 || after == 0) return earlier.Datum is not null && HaveSameWords(earlier, later);
        return before == after && (earlier.Datum is not null || HaveSameWords(earlier, later));
    }

    private static bool HaveSameWords(Asked earlier, Asked later) => Fingerprints.Normal(earlier.Words) == Fingerprints.Normal(later.Words);

    private static int AnswerTo(Trace trace, Asked asked) =>
        trace.Entries.LastOrDefault(e => e.Screen == asked.Screen.Id && e.Field == asked.Field.Key)?.Answer ?? 0;

    // Sent back to a form that forgot: the same answer given again on the same screen, after another screen and without a refusal.
    private static IEnumerable<(Asked Later, Asked Earlier)> ChosenAgain(Trace trace, IReadOnlyList<Asked> asked) =>
        asked.Where(CanRepeat).Where(a => IsGivenAgain(trace, a)).Select(a => (a, a));

    private static bool IsGivenAgain(Trace trace, Asked asked)
    {
        var given = trace.Entries.Where(e => e.Screen == asked.Screen.Id && e.Field == asked.Field.Key && e.Answer != 0).ToList();
        return given.Any(late => given.Any(early => early.Visit < late.Visit && early.Answer == late.Answer
            && trace.Visits.Any(v => v.Number > early.Visit && v.Number < late.Visit && v.Screen != asked.Screen.Id)
            && trace.Visits.FirstOrDefault(v => v.Number == late.Visit)?.Errors.Count is 0));
    }

    private Finding Again(Trace trace, Asked later, Asked earlier)
    {
        var where = Places.NameOf(earlier.Screen);
        return Found(trace, later, "repeated", Severity.Minor, 0, later == earlier
            ? new($"« {later.Name} » est à redonner au retour sur l’écran : la réponse a été oubliée.", $"“{later.Name}” has to be given again on coming back: the answer was forgotten.")
            : new($"« {later.Name} » est redemandé : la réponse a déjà été donnée à l’écran « {where} ».", $"“{later.Name}” is asked again: it was already answered on the screen “{where}”."));
    }

    private Finding Held(Trace trace, Asked asked, HeldDatum held) => Found(trace, asked, "held", Severity.Major, 1, new(
        $"« {asked.Name} » est demandé, alors que cette donnée ({held.Name.Fr}) peut venir d’une autre administration : {held.Holder.Fr}.",
        $"“{asked.Name}” is asked for, though this ({held.Name.En}) can come from another administration: {held.Holder.En}."));

    private Finding Found(Trace trace, Asked asked, string kind, Severity severity, double amount, Said message) => new(
        Fingerprints.Of(Id, kind, Places.NameOf(asked.Screen), asked.Words),
        Id,
        kind,
        severity,
        Places.StepOn(trace, asked.Screen.Id),
        [asked.Screen.Id],
        message,
        kind == "held" ? ["CRPA L114-8", "DINUM 035"] : ["WCAG 3.3.7"],
        [new(asked.Screen.Id, asked.Name, null, null, asked.Field.Box)],
        amount);

    [GeneratedRegex(@"confirm|ret[ay]p|ressais|r[ée]p[ée]t|à nouveau|\bagain\b|re-?enter", RegexOptions.IgnoreCase)]
    private static partial Regex Confirmation();
}
