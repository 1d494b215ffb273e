using Audit.Cli;
using Audit.Cli.Runs;
using Audit.Scoring;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Cli.Runs;

/// <summary>What <c>run.json</c> says of a run.</summary>
public class RunSummaryTests
{
    [Test]
    public void A_run_with_every_journey_is_complete()
    {
        var summary = Of([Done("novice-desktop", 2)], []);
        Assert.That((summary.Complete, summary.Missing.Count), Is.EqualTo((true, 0)));
    }

    [Test]
    public void A_run_that_was_cut_says_what_is_missing()
    {
        var summary = Of([Done("novice-desktop", 2)], [new Undone(Plans.Journey("test", "senior-smartphone"))], interrupted: true);
        Assert.Multiple(() =>
        {
            Assert.That(summary.Complete, Is.False);
            Assert.That(summary.Missing, Is.EqualTo(new[] { new MissingLine("test", "senior-smartphone", null, "test/senior-smartphone", null) }));
        });
    }

    [Test]
    public void A_fault_of_ours_costs_its_own_journey_and_the_exit_code_says_so()
    {
        var run = new Run([Done("novice-desktop", 2)], [new Undone(Plans.Journey(), new InvalidOperationException("oops"))], false, Profile.Default);
        Assert.That((run.Exit, RunSummary.Of("reports", run).Missing[0].Exit), Is.EqualTo((Exit.OurFault, 70)));
    }

    [Test]
    public void The_headline_is_the_median_of_the_least_able_persona_never_her_best_run()
    {
        var summary = Of([Done("novice-desktop", 0, 1), Done("novice-desktop", 30, 2), Done("novice-desktop", 40, 3), Done("confident-adult", 40)], []);
        var second = Judge.Score(Trace("novice-desktop", 30), Profile.Default).Index;
        Assert.That((summary.Headline[0].Persona, summary.Headline[0].Index), Is.EqualTo(("novice-desktop", second)));
    }

    [Test]
    public void One_repeat_that_was_not_completed_takes_the_index_from_the_headline()
    {
        var summary = Of([Done("novice-desktop", 0, 1), Done("novice-desktop", 0, 2, EndingKind.NotCompleted)], []);
        Assert.Multiple(() =>
        {
            Assert.That((summary.Headline[0].Outcome, summary.Headline[0].Index, summary.Headline[0].Grade), Is.EqualTo((Outcome.NotCompleted, (double?)null, (string?)null)));
            Assert.That(summary.Repeats[0].Outcomes, Is.EqualTo(new Dictionary<string, int> { ["not-completed"] = 1, ["completed"] = 1 }));
        });
    }

    [Test]
    public void Each_persona_has_her_line_and_the_worst_result_is_the_headline()
    {
        var summary = Of([Done("confident-adult", 2), Done("novice-desktop", 30), Done("low-literacy-smartphone", 8)], []);
        Assert.Multiple(() =>
        {
            Assert.That(summary.Matrix.Single().Personas.Select(p => p.Persona), Is.EqualTo(new[] { "low-literacy-smartphone", "novice-desktop", "confident-adult" }));
            Assert.That((summary.Headline[0].Persona, summary.Headline[0].Index), Is.EqualTo(("novice-desktop", summary.Matrix[0].Personas[1].Index)));
        });
    }

    [Test]
    public void Journeys_made_once_have_no_repeats() => Assert.That(Of([Done("novice-desktop", 2), Done("senior-smartphone", 2)], []).Repeats, Is.Empty);

    private static RunSummary Of(IReadOnlyList<JourneyDone> done, IReadOnlyList<Undone> undone, bool interrupted = false) => RunSummary.Of("reports", new Run(done, undone, interrupted, Profile.Default));

    private static JourneyDone Done(string persona, int clicks, int? repeat = null, EndingKind ending = EndingKind.Completed)
    {
        var trace = Trace(persona, clicks, ending);
        return new(trace, Judge.Score(trace, Profile.Default), RunFolder.Of("reports", "test", persona, repeat), repeat);
    }

    private static Trace Trace(string persona, int clicks, EndingKind ending = EndingKind.Completed)
    {
        var trace = new TraceBuilder().As(persona).On("Accueil", s => s with { Axe = new("4.0.0", 10, [], [], null) });
        for (var i = 0; i < clicks; i++) trace.Press(ControlKind.Link);
        return trace.Ends(ending).Build();
    }
}
