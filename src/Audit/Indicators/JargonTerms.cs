using Audit.Language;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Terms of the administration met without an explanation.</summary>
public sealed record JargonTerms() : Indicator(
    "jargon",
    Dimension.Language,
    new("Jargon", "Jargon"),
    new("Un mot qu’on ne connaît pas arrête, ou se devine de travers. Il y a presque toujours un mot de tous les jours.",
        "A word one does not know stops one, or is guessed wrongly. There is almost always an everyday word."),
    new("On compte les termes différents, quels que soient leur nombre et leur forme, sur tout l’écran, menus et fenêtres compris. Un terme expliqué sur le même écran ne compte pas pour cet écran. La liste et les mots simples sont ceux du projet ; les sigles sont comptés à part.",
        "Counted: distinct terms, however often and in whatever form, on the whole screen, menus and pop-ups included. A term explained on the same screen does not count there. The list and the plain words are the project’s; acronyms are counted apart."))
{
    public override IReadOnlyList<FindingKind> Kinds => [new("{term}", Severity.Minor)];

    public override Reading Read(Trace trace)
    {
        if (Passages.WhyNotInFrench(trace) is { } reason) return new(NotTested("terms", reason), []);
        var said = new Dictionary<string, (string Fingerprint, Said Message)>(StringComparer.Ordinal);
        var findings = Merged(Passages.FrenchOf(trace).GroupBy(p => p.Screen.Id).SelectMany(screen => On([.. screen])).Select(m => Finding(trace, m, said)));
        return new(Passages.Bounded(trace, Counted(trace, findings.Count, "terms")), findings);
    }

    /// <summary>A screen is read as one text, so that an explanation counts wherever it stands.</summary>
    private static IEnumerable<Met> On(List<Passage> passages) =>
        Jargon.In([.. passages.Select(p => p.Lines)]).Where(m => !m.Explained).DistinctBy(m => m.At.Term.Term)
            .Select(m => new Met(m.At.Term, passages[m.Text], passages[m.Text].Lines.Written(m.At)));

    /// <param name="said">What was said of the terms met before: they come back on other screens.</param>
    private Finding Finding(Trace trace, Met met, Dictionary<string, (string Fingerprint, Said Message)> said)
    {
        var (term, passage, written) = met;
        if (!said.TryGetValue(term.Term, out var known)) said[term.Term] = known = (Fingerprints.Of(Id, "term", term.Term), Message(term));
        return new(known.Fingerprint, Id, term.Term, Severity.Minor, Places.StepOn(trace, passage.Screen.Id), [passage.Screen.Id], known.Message, ["DINUM 513"], [passage.Evidence(written)]);
    }

    /// <summary>A term on a screen, as it is written there.</summary>
    private sealed record Met(JargonTerm Term, Passage Passage, string Written);

    private static Said Message(JargonTerm term)
    {
        var plain = term.Plain is [var first, ..] ? first : null;
        return plain is null
            ? new($"« {term.Term} » n’est pas un mot de tous les jours.", $"“{term.Term}” is no everyday word.")
            : new($"« {term.Term} » n’est pas un mot de tous les jours. Par exemple : « {plain} ».", $"“{term.Term}” is no everyday word. In plain French: “{plain}”.");
    }
}
