using Audit.Comparison;
using Audit.History;
using Audit.Reports;
using Audit.Scoring;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Scoring;

/// <summary>A scenario that stops too early would look easy: it is said.</summary>
public sealed class EndDoubtTests
{
    [TestCase("Étape 2 sur 3", "« Étape 2 sur 3 »")]
    [TestCase("Étape 2/3 : vos coordonnées", "« Étape 2/3 »")]
    [TestCase("Étape 3 sur 3", null)]
    [TestCase("Merci", null)]
    [TestCase("Étape ٢ sur ٣", null)]
    public void A_last_screen_that_says_there_are_steps_to_come_is_in_doubt(string heading, string? said) =>
        Assert.That(EndDoubt.Of(Sent().On(heading).Build())?.Fr, said is null ? Is.Null : Does.Contain(said));

    [Test]
    public void A_scenario_without_a_final_step_is_in_doubt_and_one_made_by_other_code_is_not()
    {
        Assert.That(EndDoubt.Of(new TraceBuilder().Step("click", "Enfance").On("Enfance").Build())!.En, Does.Contain("no step marked 'final' was done"));
        Assert.That(EndDoubt.Of(new TraceBuilder().On("Merci").Build()), Is.Null);
    }

    [Test]
    public void A_journey_that_did_not_get_to_its_end_is_in_no_doubt() =>
        Assert.That(EndDoubt.Of(Sent().On("Étape 2 sur 3").Ends(EndingKind.NotCompleted, EndReason.MissingElement, 0).Build()), Is.Null);

    [Test]
    public void Whatever_shows_the_result_says_the_doubt()
    {
        var trace = Sent().On("Étape 2 sur 3").Build();
        var report = new Report(trace, Judge.Score(trace, Profile.Default), _ => null);
        var journey = new Audited([report]);

        Assert.Multiple(() =>
        {
            foreach (var format in new[] { "html", "md", "csv", "badge" }) Assert.That(ReportFormat.All.Single(f => f.Name == format).Render(report, "fr"), Does.Contain("À vérifier").IgnoreCase, format);
            Assert.That(MatrixPage.Render(Matrix.Of([new(trace, report.Scorecard, null)], Profile.Default), 0, "fr"), Does.Match("À vérifier.{1,6}: le dernier écran dit").And.Contain("Oui, seule, à vérifier"));
            Assert.That(ComparisonReport.Text(JourneyComparison.Of(journey, journey), "fr"), Does.Match("Avant.: à vérifier").And.Match("Après.: à vérifier"));
            Assert.That(PortalReport.Text(PortalTable.Of([("a", [journey]), ("b", [journey])]), "fr"), Does.Contain("À vérifier"));
            Assert.That(TrendReport.Html(Trend.Of([HistoryLine.Of(trace, report.Scorecard)]), "fr"), Does.Contain("À vérifier"));
        });
    }

    private static TraceBuilder Sent() => new TraceBuilder().On("Accueil").Step("click", "Envoyer", final: true);
}
