using Audit.Scoring;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Scoring;

public sealed class WhatIfTests
{
    private static Scorecard Card(TraceBuilder trace) => Judge.Score(trace.Build(), Profile.Default);

    private static TraceBuilder WithPopUps(string persona = "novice-desktop") => new TraceBuilder().As(persona).On("Accueil", s => s with { Blocks = [], Controls = [] })
        .Meets(PopUpKind.Newsletter, "Restez informé", p => p with { BlocksPointer = true })
        .Meets(PopUpKind.Newsletter, "Restez informé", p => p with { BlocksPointer = true })
        .Meets(PopUpKind.Survey, "Votre avis", p => p with { BlocksPointer = true })
        .On("Fin", s => s with { Blocks = [], Controls = [] });

    [Test]
    public void Mending_what_came_twice_gains_twice_as_much_as_what_came_once()
    {
        var gains = Card(WithPopUps()).Fixes.Where(f => f.Fingerprint.StartsWith("pop-ups:", StringComparison.Ordinal)).Select(f => f.Gain).ToList();

        Assert.That(gains, Has.Count.EqualTo(2));
        Assert.That(gains[0], Is.EqualTo(2 * gains[1]).Within(0.11));
    }

    [Test]
    public void The_index_without_every_finding_in_turn_is_never_lower()
    {
        var card = Card(WithPopUps());

        Assert.That(card.Fixes.Select(f => f.Index), Is.All.GreaterThanOrEqualTo(card.Index!.Value));
    }

    [Test]
    public void What_alone_stops_the_persona_comes_first_and_lifts_the_cap()
    {
        var trace = WithPopUps().On("Compte", s => s with { Captchas = [new("image", null, false, null, null)], Blocks = [], Controls = [] });
        var card = Card(trace);

        Assert.That(card.Fixes[0], Has.Property(nameof(Fix.Lifts)).True);
        Assert.That(card.Fixes[0].Fingerprint, Does.StartWith("captcha:"));
        Assert.That(card.Fixes[0].Index, Is.GreaterThan(card.Index!.Value));
    }

    [Test]
    public void With_several_barriers_mending_all_of_them_tells_what_mending_one_cannot()
    {
        var proof = TraceBuilder.Question("f", "Avis d’imposition", "file") with { Required = true };
        var card = Card(WithPopUps().On("Compte", s => s with { Captchas = [new("image", null, false, null, null)], Fields = [proof], Blocks = [], Controls = [] }));

        Assert.That(card.Findings.Count(f => f.Severity == Audit.Indicators.Severity.Barrier), Is.EqualTo(2));
        Assert.That(card.Fixes.Select(f => f.Index), Is.All.EqualTo(card.Index));
        Assert.That(card.IndexWithoutBarriers, Is.GreaterThan(card.Index!.Value));
    }

    [Test]
    public void Of_two_captchas_mending_the_one_leaves_what_the_other_costs()
    {
        static TraceBuilder Captchas(params CaptchaSeen[] seen) => new TraceBuilder().As("confident-adult").On("Accueil", s => s with { Blocks = [], Controls = [], Captchas = seen });
        var (bars, other) = (new CaptchaSeen("image", "one", false, null, null), new CaptchaSeen("image", "other", true, null, null));
        var card = Card(Captchas(bars, other));

        Assert.That(card.Fixes.Single(f => f.Fingerprint.StartsWith("captcha:without", StringComparison.Ordinal)).Index, Is.EqualTo(Card(Captchas(other)).Index));
        Assert.That(card.Fixes.Single(f => f.Fingerprint.StartsWith("captcha:with-alternative", StringComparison.Ordinal)).Gain, Is.Zero);
    }

    [Test]
    public void Of_two_banners_mending_the_worse_leaves_what_the_other_costs()
    {
        static TraceBuilder Banners(params (string Name, int Refuse)[] banners) => banners.Aggregate(
            new TraceBuilder().On("Accueil", s => s with { Blocks = [], Controls = [] }),
            (trace, b) => trace.Meets(PopUpKind.CookieBanner, b.Name, p => p with { Consent = new("Accepter", "Refuser", 1, b.Refuse) }));

        Assert.That(Gains(Banners(("Nos cookies", 3), ("Leurs cookies", 2))), Is.EqualTo(new[] { 1.75, 0 }).Within(0.06));
        Assert.That(Gains(Banners(("Nos cookies", 3), ("Leurs cookies", 3))), Is.EqualTo(new[] { 0.0, 0 }));
        Assert.That(Gains(Banners(("Nos cookies", 3))), Is.EqualTo(new[] { 3.5 }).Within(0.01));
    }

    [Test]
    public void A_screen_far_from_help_gains_no_more_than_the_next_one_leaves()
    {
        static TextBlock Says(string text) => new(TextKind.Paragraph, Place.Main, text, null, null, null, false);
        var trace = new TraceBuilder().On("Accueil", s => s with { Blocks = [Says("Bonjour")], Controls = [] }).Build();
        var card = Judge.Score(trace, Profile.Default);

        Assert.That(card.Findings.Single(f => f.Indicator == "help-distance").Amount, Is.EqualTo(2), "one click is as near as a link brings it");
    }

    private static double[] Gains(TraceBuilder trace) =>
        [.. Card(trace).Fixes.Where(f => f.Fingerprint.StartsWith("consent-parity:", StringComparison.Ordinal)).Select(f => f.Gain).OrderDescending()];

    [Test]
    public void Without_a_barrier_there_is_nothing_to_lift() =>
        Assert.That(Card(WithPopUps()).IndexWithoutBarriers, Is.Null);

    [Test]
    public void A_journey_without_an_index_has_nothing_to_rank() =>
        Assert.That(Card(WithPopUps().Ends(EndingKind.NotCompleted, EndReason.MissingElement)).Fixes, Is.Empty);
}
