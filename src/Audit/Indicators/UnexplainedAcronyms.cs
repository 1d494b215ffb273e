using Audit.Language;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Acronyms that are not spelled out where they are first met.</summary>
public sealed record UnexplainedAcronyms() : Indicator(
    "acronyms",
    Dimension.Language,
    new("Sigles non expliqués", "Unexplained acronyms"),
    new("Un sigle ne veut rien dire à qui ne le connaît pas, et ne se devine pas.",
        "An acronym means nothing to who does not know it, and cannot be guessed."),
    new("On compte les sigles différents dont les mots ne sont pas donnés à la première rencontre, dans l’ordre du parcours, menus et fenêtres compris. Ne comptent pas ceux que tout le monde emploie comme des mots (SMS, TVA…), les codes, les noms et les mots écrits en capitales.",
        "Counted: the distinct acronyms whose words are not given where they are first met, in the order of the journey, menus and pop-ups included. Not counted: those everybody uses as words (SMS, TVA…), codes, names, and words written in capitals."))
{
    public override IReadOnlyList<FindingKind> Kinds => [new("{acronym}", Severity.Minor)];

    public override Reading Read(Trace trace)
    {
        if (Passages.WhyNotInFrench(trace) is { } reason) return new(NotTested("terms", reason), []);
        var passages = Passages.FrenchOf(trace);
        var met = Acronyms.In(passages.Select(p => p.Lines));
        var findings = Merged(met.Where(a => !a.Expanded).Select(a => Unexplained(trace, a, passages[a.Block])));
        return new(Passages.Bounded(trace, Counted(trace, findings.Count, "terms", ("acronymsMet", met.Count))), findings);
    }

    private Finding Unexplained(Trace trace, Acronym acronym, Passage passage) => new(
        Fingerprints.Of(Id, "acronym", acronym.Text),
        Id,
        acronym.Text,
        Severity.Minor,
        Places.StepOn(trace, passage.Screen.Id),
        [passage.Screen.Id],
        Message(acronym),
        ["DINUM 108"],
        [passage.Evidence(acronym.Text)]);

    private static Said Message(Acronym acronym) => acronym.Known?.Expansion is { } words
        ? new($"« {acronym.Text} » n’est pas expliqué à la première rencontre ({words}).", $"“{acronym.Text}” is not spelled out where it is first met ({words}).")
        : new($"« {acronym.Text} » n’est pas expliqué à la première rencontre.", $"“{acronym.Text}” is not spelled out where it is first met.");
}
