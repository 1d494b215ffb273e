namespace Audit.Comparison;

/// <summary>
/// The words of a label or a heading, so that two ways to say one thing are recognised: no accents, no small words, beginnings only,
/// and one word for what forms call by several.
/// </summary>
internal static class PlainWords
{
    /// <summary>Enough of a word to tell it, too little to tell its ending: inscription, inscrire.</summary>
    private const int Beginning = 6;

    private static readonly HashSet<string> Small =
    [
        "a", "au", "aux", "avec", "ce", "ces", "cette", "d", "dans", "de", "des", "du", "en", "et", "il", "j", "je", "l", "la", "le", "les", "leur", "ma", "me", "mes",
        "mon", "n", "nos", "notre", "ou", "par", "pour", "qu", "que", "s", "sa", "se", "ses", "son", "sur", "un", "une", "vos", "votre", "vous",
        "an", "and", "for", "in", "my", "of", "on", "or", "the", "to", "with", "you", "your",
    ];

    /// <summary>Words that forms use for the same datum. Ours, from the labels of French public forms; the beginning stands for the word.</summary>
    private static readonly Dictionary<string, string> SameThing = new[]
    {
        "mail email courriel electronique messagerie e-mail", "telephone portable mobile tel phone", "ecole etablissement scolaire school", "cantine restauration repas",
        "ville commune city", "jour frequentation rythme day", "naissance birth", "prenom firstname", "nom patronyme surname", "creneau rendez horaire appointment slot",
        "identifiant login", "envoyer valider confirmer soumettre send submit",
    }.SelectMany(line => line.Split(' ').Select(word => (Beginning: Start(word), Meaning: Start(line.Split(' ')[0])))).DistinctBy(w => w.Beginning).ToDictionary(w => w.Beginning, w => w.Meaning);

    /// <summary>Distinct, in no order that matters.</summary>
    internal static IReadOnlySet<string> Of(string? text)
    {
        var all = WellFormed.BareWords(text ?? "");
        var telling = all.Where(w => !Small.Contains(w) && !char.IsDigit(w[0])).ToList();
        // "Vous" and "2026" are small, and still all that some headings say.
        var words = (telling.Count > 0 ? telling : [.. all]).Select(Start).Select(w => SameThing.GetValueOrDefault(w, w)).ToHashSet();
        // "Adresse électronique" is a mail address, not a street.
        if (words.Contains("mail")) words.Remove(Start("adresse"));
        return words;
    }

    /// <summary>Dice: 1 for the same words, 0 for none in common or none at all.</summary>
    internal static double Alike(IReadOnlySet<string> one, IReadOnlySet<string> other) =>
        one.Count + other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    private static string Start(string word) => Plural(word) is var one && one.Length > Beginning ? one[..Beginning] : one;

    private static string Plural(string word) => word.Length > 3 && word[^1] is 's' or 'x' ? word[..^1] : word;
}
