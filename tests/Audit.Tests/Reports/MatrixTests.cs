using AngleSharp.Html.Parser;
using Audit.Reports;
using Audit.Scoring;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Reports;

/// <summary>Several personas on one scenario: one result counts, and none is hidden.</summary>
public sealed class MatrixTests
{
    [Test]
    public void The_worst_result_counts_and_never_that_of_the_control()
    {
        var matrix = Of(Journey("novice-desktop", clicks: 30), Journey("low-literacy-smartphone", clicks: 8), Journey("confident-adult", clicks: 40));

        Assert.That(matrix.Headline.Persona.Id, Is.EqualTo("novice-desktop"));
        Assert.That(matrix.Rows[0].Persona.Id, Is.EqualTo("low-literacy-smartphone"), "the lines go by ability");
    }

    [Test]
    public void Rows_go_from_the_least_able_to_the_control_in_whatever_order_they_were_run()
    {
        var journeys = new[] { Journey("confident-adult"), Journey("rural-slow-connection"), Journey("senior-smartphone") };

        Assert.That(Of(journeys).Rows.Select(r => r.Persona.Id), Is.EqualTo(new[] { "senior-smartphone", "rural-slow-connection", "confident-adult" }));
        Assert.That(Of([.. journeys.Reverse()]).Rows.Select(r => r.Persona.Id), Is.EqualTo(Of(journeys).Rows.Select(r => r.Persona.Id)));
    }

    [Test]
    public void A_barrier_is_counted_and_says_that_she_cannot_finish()
    {
        var row = Of(Journey("novice-desktop", captcha: true)).Rows.Single();

        Assert.That((row.CanFinish, row.Barriers, row.Grade), Is.EqualTo((CanFinish.No, 1, "D")));
        Assert.That(row.Worst!.Dimension, Is.EqualTo(Audit.Indicators.Dimension.Identification));
    }

    [Test]
    public void A_journey_that_was_not_completed_is_unknown_and_never_a_pass()
    {
        var matrix = Of(Journey("low-literacy-smartphone", ending: EndingKind.NotCompleted), Journey("novice-desktop", clicks: 30));

        Assert.That((matrix.Headline.CanFinish, matrix.Headline.Index, matrix.Headline.Grade, matrix.Headline.Worst), Is.EqualTo((CanFinish.Unknown, (double?)null, (string?)null, (DimensionScore?)null)));
    }

    [Test]
    public void Of_several_runs_of_one_persona_the_worst_outcome_and_the_median_index_stand()
    {
        var runs = new[] { Journey("novice-desktop", clicks: 6), Journey("novice-desktop", clicks: 20), Journey("novice-desktop", clicks: 25) };
        var row = Of(runs).Rows.Single();

        Assert.That(row.Index, Is.EqualTo(runs[1].Card.Index));
        Assert.That(Of([.. runs, Journey("novice-desktop", ending: EndingKind.Blocked)]).Rows.Single().CanFinish, Is.EqualTo(CanFinish.No));
    }

    [Test]
    public void Each_scenario_has_its_own_matrix()
    {
        var other = Journey("novice-desktop");
        var matrices = Matrix.Of([Journey("novice-desktop"), other with { Trace = other.Trace with { Scenario = other.Trace.Scenario with { Id = "other", Title = "Autre" } } }], Profile.Default);

        Assert.That(matrices.Select(m => (m.Scenario, m.Title)), Is.EqualTo(new[] { ("test", "Inscription"), ("other", "Autre") }));
    }

    [TestCase("fr", "Cette personne ne peut pas finir seule.", "Identification")]
    [TestCase("en", "This person cannot finish alone.", "Identification")]
    public void The_page_leads_to_each_report_and_says_who_can_finish(string language, params string[] words)
    {
        var page = new HtmlParser().ParseDocument(Page(language, Journey("low-literacy-smartphone", captcha: true), Journey("confident-adult")));
        var text = page.Body!.TextContent;

        Assert.That(page.QuerySelectorAll("tbody tr"), Has.Length.EqualTo(2));
        Assert.That(page.QuerySelectorAll("tbody a").Select(a => a.GetAttribute("href")), Is.EqualTo(new[] { "test/low-literacy-smartphone/report.html", "test/confident-adult/report.html" }));
        Assert.That(text, Does.Contain(words[0]).And.Contain(words[1]));
        Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo(language));
    }

    [Test]
    public void A_run_that_is_not_whole_says_so_on_its_page()
    {
        var matrices = Matrix.Of([Journey("novice-desktop")], Profile.Default);

        Assert.That(MatrixPage.Render(matrices, 2, "fr"), Does.Contain("2 parcours sans résultat"));
        Assert.That(MatrixPage.Render(matrices, 0, "fr"), Does.Not.Contain("sans résultat"));
    }

    [Test]
    public void A_run_of_the_control_alone_says_that_nothing_is_known_of_a_low_skill_person() =>
        Assert.That(Page("fr", Journey("confident-adult")), Does.Contain("on ne sait rien d’une personne peu à l’aise"));

    internal static string Page(string language, params MatrixJourney[] journeys) => MatrixPage.Render(Matrix.Of(journeys, Profile.Default), 0, language);

    private static Matrix Of(params MatrixJourney[] journeys) => Matrix.Of(journeys, Profile.Default).Single();

    private static MatrixJourney Journey(string persona, int clicks = 1, bool captcha = false, EndingKind ending = EndingKind.Completed)
    {
        var trace = new TraceBuilder().As(persona).On("Accueil", s => s with { Axe = new("4.0.0", 10, [], [], null), Captchas = captcha ? [new("image", null, false, null, null)] : [] });
        for (var i = 0; i < clicks; i++) trace.Press(ControlKind.Link);
        if (captcha) trace.On("Compte", s => s with { Fields = [TraceBuilder.Question("p", "Mot de passe", "password")] }).Types("p", 12);
        var made = trace.Ends(ending).Build();
        return new(made, Judge.Score(made, Profile.Default), $"test/{persona}/report.html");
    }
}
