using Audit.Mutants;
using Audit.Scoring;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Mutants;

/// <summary>When a mutant counts as found.</summary>
public sealed class VerdictTests
{
    [Test]
    public void A_new_finding_of_a_measure_it_names_finds_it()
    {
        var verdict = Of(["pop-ups"], new TraceBuilder().On("Accueil").Meets(PopUpKind.Newsletter, "Lettre", p => p with { BlocksPointer = true }).Press(ControlKind.Link).On("Demande").Press(ControlKind.Button).On("Merci"));

        Assert.That((verdict.Found, verdict.Extras.Count), Is.EqualTo((true, 0)));
        Assert.That(verdict.Right.Select(c => c.ToString()), Does.Contain("pop-ups newsletter"));
    }

    [Test]
    public void The_same_finding_is_no_find_for_another_measure_but_one_beside_it()
    {
        var verdict = Of(["axe"], new TraceBuilder().On("Accueil").Meets(PopUpKind.Newsletter, "Lettre", p => p with { BlocksPointer = true }).Press(ControlKind.Link).On("Demande").Press(ControlKind.Button).On("Merci"));

        Assert.That((verdict.Found, verdict.Extras.Select(c => c.ToString())), Is.EqualTo((false, new[] { "pop-ups newsletter" })));
    }

    [Test]
    public void A_number_that_clearly_rose_finds_a_mutant_of_a_measure_that_only_counts()
    {
        Assert.That(Of(["screens"], Plain().On("Encore").On("Enfin")).Found);
        Assert.That(Of(["screens"], Plain()).Found, Is.False);
    }

    [Test]
    public void A_journey_that_broke_off_finds_nothing() =>
        Assert.That(Of(["screens"], new TraceBuilder().On("Un").On("Deux").On("Trois").On("Quatre").On("Cinq").Ends(EndingKind.NotCompleted)).Found, Is.False);

    [Test]
    public void What_had_no_effect_is_no_mutant()
    {
        var trial = new Trial(Named(["axe"]), new Ending(EndingKind.Completed), Score(Plain()), ["select: #x"], TimeSpan.Zero);

        Assert.That(Verdict.Of("ours", trial, trial, new Dictionary<string, string>()).InvalidBecause, Does.Contain("#x"));
        Assert.That(new Results([], [Verdict.Of("ours", trial, trial, new Dictionary<string, string>())]).Passed, Is.False);
    }

    private static Verdict Of(List<string> finds, TraceBuilder after)
    {
        var before = new Trial(Named([]), new Ending(EndingKind.Completed), Score(Plain()), [], TimeSpan.Zero);
        var trace = after.Build();
        return Verdict.Of("ours", new Trial(Named(finds), trace.Ending, Judge.Score(trace, Profile.Default), [], TimeSpan.Zero), before, new Dictionary<string, string>());
    }

    private static TraceBuilder Plain() => new TraceBuilder().On("Accueil").Press(ControlKind.Link).On("Demande").Press(ControlKind.Button).On("Merci");

    private static Scorecard Score(TraceBuilder trace) => Judge.Score(trace.Build(), Profile.Default);

    private static Mutant Named(List<string> finds) => new() { Id = "essai", Dimension = "path", Finds = finds, What = "", Procedure = "registration", Page = "/facile/" };
}
