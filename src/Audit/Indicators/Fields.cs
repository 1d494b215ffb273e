using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Questions met, required, filled, by type.</summary>
public sealed record Fields() : Indicator(
    "fields",
    Dimension.Input,
    new("Champs à remplir", "Fields"),
    new("Chaque question posée est à lire, à comprendre et à remplir. Les moins nécessaires découragent le plus.",
        "Each question has to be read, understood and answered. Those least needed discourage most."),
    new("On compte les questions visibles, chacune une fois par écran. Un groupe de boutons radio, des cases sous une même légende ou une date en trois cases font une question. Les champs cachés, la recherche du site, les menus et « afficher le mot de passe » n’en sont pas. Les mots de passe, codes et captchas sont dans le total, mais seules les autres questions (« questions ») pèsent ici.",
        "Counted: the questions seen, each once per screen. A group of radio buttons, boxes under one legend, or a date in three boxes are one question. Hidden fields, the site’s search, menus and “show password” are none. Passwords, codes and captchas are in the total, but only the other questions (“questions”) weigh here."))
{
    private sealed record Question(Screen Screen, IReadOnlyList<Field> Boxes);

    public override Reading Read(Trace trace)
    {
        var seen = trace.Screens.SelectMany(OnScreen).ToList();
        var proofs = seen.Count(q => q.Boxes.Any(f => Proofs.IsProof(q.Screen, f)));
        (string, double)[] parts =
        [
            ("questions", seen.Count - proofs),
            ("proofs", proofs),
            ("required", seen.Count(q => q.Boxes.Any(f => f.Required))),
            ("filled", seen.Count(q => q.Boxes.Any(f => IsFilled(trace, q.Screen, f)))),
            .. seen.GroupBy(q => q.Boxes[0].Type).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => ($"type:{g.Key}", (double)g.Count())),
        ];
        return new(Counted(trace, seen.Count, "fields", parts), []);
    }

    private static IEnumerable<Question> OnScreen(Screen screen) =>
        screen.Fields.Where(Questions.IsQuestion).GroupBy(Questions.KeyOf).Select(g => new Question(screen, [.. g]));

    private static bool IsFilled(Trace trace, Screen screen, Field field) =>
        trace.Entries.Any(e => e.Screen == screen.Id && e.Field == field.Key && e.Added > 0)
        || trace.Gestures.Any(g => g.Screen == screen.Id && g.Target is { Control: ControlKind.Choice or ControlKind.FilePicker } t && t.FieldKey == field.Key && Acts(g));

    private static bool Acts(Gesture gesture) =>
        Activations.IsPress(gesture) || (gesture.Kind == GestureKind.Key && gesture.Key is not ("Tab" or "Shift+Tab" or "Escape"));
}
