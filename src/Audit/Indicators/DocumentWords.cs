using System.Text.RegularExpressions;
using Audit.Indicators.Promises;
using Audit.Language;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>The files a procedure asks for, by the words they are asked for with, and which of them the first screens name.</summary>
internal static partial class DocumentWords
{
    private const int ShortestTelling = 4;

    /// <summary>Words that name no document in particular.</summary>
    private static readonly HashSet<string> Vague = new(StringComparer.Ordinal)
    {
        "document", "documents", "piece", "pieces", "justificatif", "justificatifs", "justificative", "justificatives", "fichier", "fichiers", "joindre", "ajouter",
        "votre", "dernier", "derniere", "copie", "scan", "pour", "avec", "format", "choisir", "file", "files", "upload", "attach", "your",
    };

    /// <summary>Fields that take a file, in the order met.</summary>
    public static IReadOnlyList<(Screen Screen, Field Field)> Asked(Trace trace) =>
        [.. trace.Screens.SelectMany(s => s.Fields.Where(f => f.Type == "file" && Questions.IsQuestion(f)).Select(f => (s, f)))];

    /// <summary>Those no screen before the first question names, by half of their telling words or more.</summary>
    public static IReadOnlyList<(Screen Screen, Field Field)> Untold(Trace trace)
    {
        var asked = Asked(trace);
        if (asked.Count == 0) return [];
        var told = Stages.BeforeStart(trace).SelectMany(Stages.Content).Where(b => b.Field is null).SelectMany(b => Telling(b.Text)).ToHashSet(StringComparer.Ordinal);
        return [.. asked.Where(a => !IsTold(Telling(a.Field.Label), told))];
    }

    /// <summary>The first screen before the start that speaks of documents, when none of them says which; null otherwise.</summary>
    public static Screen? Mentioning(Trace trace)
    {
        var before = Stages.BeforeStart(trace);
        static IEnumerable<string> Prose(Screen s) => Stages.Content(s).Where(b => b.Field is null && b.Kind is not (TextKind.Link or TextKind.Button)).Select(b => b.Text);
        return before.SelectMany(Prose).Any(t => Spared.DocumentNames().IsMatch(t)) ? null : before.FirstOrDefault(s => Prose(s).Any(t => SomeDocuments().IsMatch(t)));
    }

    public static string List(IEnumerable<(Screen Screen, Field Field)> documents) =>
        string.Join(", ", documents.Select(d => $"« {Places.Short(d.Field.Label)} »"));

    // A field that names no document in particular is told by any word of the kind; nothing in particular was hidden.
    private static bool IsTold(List<string> words, HashSet<string> told) => words.Count == 0 || words.Count(told.Contains) * 2 >= words.Count;

    private static List<string> Telling(string text) =>
        [.. FrenchText.Words(text).Select(Stem).Where(w => w.Length >= ShortestTelling && !Vague.Contains(w))];

    private static string Stem(string word)
    {
        var plain = WellFormed.Bare(word);
        return plain.Length > ShortestTelling && plain[^1] is ('s' or 'x') ? plain[..^1] : plain;
    }

    [GeneratedRegex(@"pi[èe]ces? justificatives?|\bjustificatifs\b|documents? (n[ée]cessaires?|demand[ée]s?|requis)|pi[èe]ces? (n[ée]cessaires?|demand[ée]e?s?|à (fournir|joindre))", RegexOptions.IgnoreCase)]
    private static partial Regex SomeDocuments();
}
