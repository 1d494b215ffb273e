using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Characters typed.</summary>
public sealed record Keystrokes() : Indicator(
    "keystrokes",
    Dimension.Input,
    new("Caractères à taper", "Keystrokes"),
    new("Qui cherche ses touches met plus d’une seconde par caractère. Taper est alors le plus long de la démarche.",
        "Who hunts for keys takes more than a second per character. Typing is then the longest part of the procedure."),
    new("On compte les caractères saisis dans les champs, corrections comprises, quelle que soit la façon de les saisir. Les touches Tabulation et Entrée sont à part.",
        "Counted: the characters put into fields, corrections included, however they were put there. The Tab and Enter keys are apart."))
{
    public override Reading Read(Trace trace) => new(
        Counted(
            trace,
            trace.Entries.Sum(e => e.Added),
            "characters",
            ("corrections", trace.Entries.Sum(e => e.Deleted)),
            ("tab", Keys(trace, "Tab") + Keys(trace, "Shift+Tab")),
            ("enter", Keys(trace, "Enter"))),
        []);

    private static int Keys(Trace trace, string key) => trace.Gestures.Count(g => g.Kind == GestureKind.Key && g.Key == key);
}
