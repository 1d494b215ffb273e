using System.Text.RegularExpressions;
using Audit.Indicators.KeystrokeLevel;
using Audit.Traces;

namespace Audit.Indicators.Promises;

/// <summary>What the journey met instead of what was promised.</summary>
/// <param name="Screen">Where it was met.</param>
internal sealed record Broken(Promise Promise, string Kind, Said Met, Screen Screen);

/// <summary>Holds a promise against the journey. What is less than promised breaks nothing.</summary>
internal static partial class Meeting
{
    /// <summary>Null when it was kept, as far as the journey went.</summary>
    public static Broken? Breach(Trace trace, Promise promise) => promise.Kind switch
    {
        PromiseKind.Minutes => Longer(trace, promise),
        PromiseKind.Steps => More(promise, StepsMet(trace), "steps", new("étapes", "steps")),
        PromiseKind.Questions => More(promise, QuestionsMet(trace), "questions", new("questions", "questions")),
        PromiseKind.Pages => More(promise, Numbered(Stages.FormPages(trace)), "pages", new("pages de formulaire", "form pages")),
        PromiseKind.Documents => DocumentWords.Untold(trace) is [var first, ..] untold ? Asked(promise, first.Screen, untold) : null,
        PromiseKind.NoDocuments => DocumentWords.Asked(trace) is [var first, ..] asked ? Asked(promise, first.Screen, asked) : null,
        PromiseKind.NoAccount => Account(trace, promise),
        PromiseKind.Free or PromiseKind.Price => Dearer(trace, promise),
        _ => LongerToAnswer(trace, promise),
    };

    // Only when even somebody practised would need longer.
    private static Broken? Longer(Trace trace, Promise promise)
    {
        var estimate = Estimate.Of(trace);
        if (estimate.Low <= promise.Most * 60) return null;
        var (low, high) = (Math.Ceiling(estimate.Low / 60), Math.Ceiling(estimate.High / 60));
        return new(promise, "minutes", new($"un effort estimé entre {low} et {high} minutes", $"an estimated effort between {low} and {high} minutes"), promise.Screen);
    }

    private static Broken? More(Promise promise, (double Count, Screen? Last) met, string kind, Said what) =>
        met.Last is { } last && met.Count > promise.Most ? new(promise, kind, new($"{met.Count} {what.Fr}", $"{met.Count} {what.En}"), last) : null;

    // The number the pages themselves show goes before our own count of form pages.
    private static (double, Screen?) StepsMet(Trace trace)
    {
        var shown = trace.Screens.Where(s => s.CurrentStep is not null).Select(s => (Of: Total().Match(s.CurrentStep!), Screen: s)).Where(s => s.Of.Success)
            .Select(s => (double.Parse(s.Of.Groups["all"].Value, System.Globalization.CultureInfo.InvariantCulture), s.Screen)).ToList();
        return shown.Count > 0 ? shown.MaxBy(s => s.Item1) : Numbered(Stages.FormPages(trace));
    }

    private static (double, Screen?) Numbered(IReadOnlyList<Screen> pages) => (pages.Count, pages.Count > 0 ? pages[^1] : null);

    // Who one is, on a page that lets one in, is no question of the procedure.
    private static (double, Screen?) QuestionsMet(Trace trace)
    {
        var asked = trace.Screens.Where(s => !Logins.IsLogin(s)).SelectMany(s => s.Fields.Where(f => Questions.IsQuestion(f) && !Proofs.IsProof(s, f)).GroupBy(Questions.KeyOf).Select(_ => s)).ToList();
        return (asked.Count, asked.LastOrDefault());
    }

    private static Broken Asked(Promise promise, Screen screen, IEnumerable<(Screen, Field)> documents) =>
        new(promise, "documents", new($"il faut joindre {DocumentWords.List(documents)}", $"{DocumentWords.List(documents)} has to be attached"), screen);

    private static Broken? Account(Trace trace, Promise promise)
    {
        var proof = Proofs.Given(trace).FirstOrDefault(p => p.Kind is ProofKind.Password or ProofKind.Confirmation or ProofKind.IdentityProvider);
        return proof is not null && Places.ScreenOf(trace, proof.Screen) is { } screen ? new(promise, "account", new("il faut un compte", "an account is needed"), screen) : null;
    }

    private static Broken? Dearer(Trace trace, Promise promise)
    {
        foreach (var screen in trace.Screens.Skip(Stages.BeforeStart(trace).Count))
        {
            var due = Lines(screen).Where(l => ToPay().IsMatch(l)).SelectMany(Amount.Euros).DefaultIfEmpty().Max();
            if (due > promise.Most) return new(promise, "price", new($"{due:0.##} € à payer", $"€{due:0.##} to pay"), screen);
            if (promise.Kind == PromiseKind.Free && screen.Fields.Any(IsCard)) return new(promise, "price", new("un numéro de carte bancaire est demandé", "the number of a bank card is asked for"), screen);
        }

        return null;
    }

    // What is due and how much stand apart in a table, or as a term and its description.
    private static IEnumerable<string> Lines(Screen screen)
    {
        var texts = Stages.Content(screen).Select(b => b.Text).ToList();
        return texts.Select((text, i) => i + 1 < texts.Count && Amount.IsAlone(texts[i + 1]) ? $"{text} {texts[i + 1]}" : text);
    }

    private static bool IsCard(Field field) =>
        Questions.IsQuestion(field) && (field.Autocomplete?.Contains("cc-number", StringComparison.OrdinalIgnoreCase) == true || CardWords().IsMatch(field.Label));

    // That the end says no delay at all is charged under "after".
    private static Broken? LongerToAnswer(Trace trace, Promise promise)
    {
        if (trace.Ending.Kind != EndingKind.Completed) return null;
        var last = trace.Screens[^1];
        var told = Stages.Content(last).SelectMany(b => Writings.Of(trace, b.Text).Sentences).Select(s => (s.Text, Days: Announcements.Read(s.Text).FirstOrDefault(p => p.Kind == PromiseKind.Delay)?.Most ?? 0)).MaxBy(s => s.Days);
        return told.Days > promise.Most ? new(promise, "delay", new($"la fin annonce « {Places.Short(told.Text)} »", $"the end says “{Places.Short(told.Text)}”"), last) : null;
    }

    [GeneratedRegex(@"[0-9]+\s*(sur|/|of)\s*(?<all>[0-9]{1,3})", RegexOptions.IgnoreCase)]
    private static partial Regex Total();

    [GeneratedRegex(@"(montant|total|somme|reste|frais)[^.]{0,40}|à (payer|r[ée]gler)|\bpay(er|ez)\b|r[ée]glez", RegexOptions.IgnoreCase)]
    private static partial Regex ToPay();

    [GeneratedRegex(@"num[ée]ro de (la |votre )?carte( bancaire| de paiement|$)|carte bancaire|cryptogramme", RegexOptions.IgnoreCase)]
    private static partial Regex CardWords();
}
