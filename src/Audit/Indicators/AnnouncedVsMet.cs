using Audit.Indicators.Promises;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>What the first screens promise, held against what the journey met.</summary>
public sealed record AnnouncedVsMet() : Indicator(
    "announced-vs-met",
    Dimension.Path,
    new("Annoncé et rencontré", "Announced and met"),
    new("Qui s’est organisée pour cinq minutes et trois questions se sent trompée à la dixième, et ne croit plus la suite.",
        "Who made time for five minutes and three questions feels misled at the tenth, and no longer believes the rest."),
    new("On lit ce que les écrans d’avant la première question promettent, en français : minutes, étapes, questions, pages, pièces, compte, prix, délai de réponse. On le compare à ce que le parcours a rencontré. Une promesse démentie est un constat ; recevoir moins que promis n’en est pas un. Les minutes ne sont démenties que si l’effort estimé d’une personne exercée les dépasse. Ne rien annoncer relève des repères.",
        "Read: what the screens before the first question promise, in French: minutes, steps, questions, pages, documents, account, price, time to answer. It is held against what the journey met. A promise that turns out wrong is a finding; less than promised is none. Minutes are wrong only when the estimated effort of somebody practised exceeds them. Announcing nothing belongs to orientation."))
{
    public override IReadOnlyList<FindingKind> Kinds =>
    [
        new("minutes", Severity.Minor), new("steps", Severity.Minor), new("questions", Severity.Minor), new("pages", Severity.Minor),
        new("delay", Severity.Minor), new("documents", Severity.Major), new("account", Severity.Major), new("price", Severity.Major),
    ];

    public override Reading Read(Trace trace)
    {
        if (!Stages.CanBeRead(trace)) return new(NotTested("findings", Stages.TooOld), []);
        var promises = trace.Screens.Count == 0 ? [] : Announcements.Of(trace);
        var broken = promises.Select(p => Meeting.Breach(trace, p)).OfType<Broken>().ToList();
        var findings = Merged(broken.Select(b => Finding(trace, b)));
        return new(Counted(trace, findings.Count, "findings", ("promises", promises.Count), ("kept", promises.Count - broken.Count)), findings);
    }

    private Finding Finding(Trace trace, Broken broken)
    {
        var promise = broken.Promise;
        var words = Places.Short(promise.Words);
        return new(
            Fingerprints.Of(Id, broken.Kind, promise.Words),
            Id,
            broken.Kind,
            broken.Kind is "account" or "documents" or "price" ? Severity.Major : Severity.Minor,
            Places.StepOn(trace, broken.Screen.Id),
            [.. new[] { promise.Screen.Id, broken.Screen.Id }.Distinct()],
            new($"Annoncé : « {words} » Rencontré : {broken.Met.Fr}.", $"Announced: “{words}” Met: {broken.Met.En}."),
            broken.Kind switch { "steps" or "pages" or "questions" or "documents" => ["DINUM 134"], "delay" => ["DINUM 018"], _ => [] },
            [new(promise.Screen.Id, words, null, null, promise.Box)]);
    }
}
