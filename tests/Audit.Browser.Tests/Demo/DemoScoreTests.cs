using System.Text.Json;
using Audit.Indicators;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Browser.Tests.Demo;

/// <summary>The same service, hard and easy: the index must tell them apart, however one weighs.</summary>
public class DemoScoreTests
{
    [Test]
    public async Task The_easy_version_scores_at_least_40_points_above_the_hard_one()
    {
        var (hard, easy) = (await DemoJourneys.HardAsync(), await DemoJourneys.EasyAsync());
        Assert.That(easy.Card.Index - hard.Card.Index, Is.GreaterThanOrEqualTo(40));
    }

    [Test]
    public async Task Without_the_cap_and_with_equal_weights_it_is_still_20_points_above()
    {
        var (hard, easy) = (await DemoJourneys.HardAsync(), await DemoJourneys.EasyAsync());
        Assert.Multiple(() =>
        {
            Assert.That(easy.Card.IndexWithoutCap - hard.Card.IndexWithoutCap, Is.GreaterThanOrEqualTo(20));
            Assert.That(easy.Card.EqualWeightIndex - hard.Card.EqualWeightIndex, Is.GreaterThanOrEqualTo(20));
        });
    }

    [Test]
    public async Task With_any_one_dimension_left_out_it_is_still_20_points_above([Values] Dimension dimension)
    {
        var (hard, easy) = (await DemoJourneys.HardAsync(), await DemoJourneys.EasyAsync());
        if (hard.Card.Dimensions.All(d => d.Dimension != dimension)) return;
        Assert.That(Judge.WithoutDimension(easy.Card, dimension) - Judge.WithoutDimension(hard.Card, dimension), Is.GreaterThanOrEqualTo(20));
    }

    [Test]
    public async Task The_low_skill_persona_cannot_finish_the_hard_version_alone_and_can_finish_the_easy_one()
    {
        Assert.Multiple(async () =>
        {
            Assert.That((await DemoJourneys.HardAsync()).Card.Outcome, Is.EqualTo(Outcome.CompletedWithHelp));
            Assert.That((await DemoJourneys.EasyAsync()).Card.Outcome, Is.EqualTo(Outcome.Completed));
        });
    }

    [Test]
    public async Task The_easy_appointment_scores_at_least_30_points_above_the_hard_one_though_nothing_stops_her_there()
    {
        var (hard, easy) = (await DemoJourneys.OfAsync("appointment-hard"), await DemoJourneys.OfAsync("appointment-easy"));
        Assert.That((hard.Card.Outcome, easy.Card.Outcome), Is.EqualTo((Outcome.Completed, Outcome.Completed)));
        Assert.That(easy.Card.Index - hard.Card.Index, Is.GreaterThanOrEqualTo(30));
    }

    [TestCase("hard")]
    [TestCase("easy")]
    public async Task The_request_really_reaches_the_town_hall(string version)
    {
        var made = await DemoJourneys.OfAsync($"school-registration-{version}");
        Assert.That(made.Registrations.Select(r => r.Version), Is.EqualTo(new[] { version }));
    }

    [TestCase("hard")]
    [TestCase("easy")]
    public async Task The_appointment_is_really_taken(string version)
    {
        var made = await DemoJourneys.OfAsync($"appointment-{version}");
        Assert.That(made.Bookings.Select(b => b.Version), Is.EqualTo(new[] { version }));
    }

    [TestCase("school-registration-hard")]
    [TestCase("school-registration-easy")]
    [TestCase("appointment-hard")]
    [TestCase("appointment-easy")]
    public async Task The_same_trace_gives_the_same_bytes(string scenario)
    {
        var made = await DemoJourneys.OfAsync(scenario);
        var read = TraceFile.Read(made.Folder);
        var report = new Reports.Report(read, Judge.Score(read, Profile.Default), name => File.ReadAllBytes(Path.Combine(made.Folder, name)));
        foreach (var format in Reports.ReportFormat.All)
            Assert.That(format.Render(report, "fr"), Is.EqualTo(format.Render(report with { Scorecard = Judge.Score(TraceFile.Read(made.Folder), Profile.Default) }, "fr")));
    }

    [TestCase("school-registration-hard")]
    [TestCase("school-registration-easy")]
    [TestCase("appointment-hard")]
    [TestCase("appointment-easy")]
    public async Task The_index_can_be_added_up_from_the_JSON_alone(string scenario)
    {
        var made = await DemoJourneys.OfAsync(scenario);
        using var json = JsonDocument.Parse(Reports.JsonReport.Render(new Reports.Report(TraceFile.Read(made.Folder), made.Card, _ => null), "fr"));
        var report = json.RootElement;
        var lost = report.GetProperty("deductions").EnumerateArray().Sum(d => d.GetProperty("points").GetDecimal());
        var stopped = report.GetProperty("findings").EnumerateArray().Any(f => f.GetProperty("severity").GetString() == "barrier");
        var cap = report.GetProperty("engine").GetProperty("profile").GetProperty("barrierCap").GetDecimal();
        Assert.That(report.GetProperty("index").GetDecimal(), Is.EqualTo(stopped ? Math.Min(cap, 100 - lost) : 100 - lost));
    }

    [TestCase("school-registration-hard")]
    [TestCase("appointment-hard")]
    public async Task No_password_is_in_any_file_of_the_journey(string scenario)
    {
        var made = await DemoJourneys.OfAsync(scenario);
        foreach (var file in Directory.EnumerateFiles(made.Folder, "*", SearchOption.AllDirectories))
        {
            var text = await File.ReadAllTextAsync(file);
            Assert.That(text, Does.Not.Contain("Tournesol").IgnoreCase, file);
        }
    }
}
