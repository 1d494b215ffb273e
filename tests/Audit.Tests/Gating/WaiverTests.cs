using Audit.Comparison;
using Audit.Gating;
using Audit.Tests.Comparison;

namespace Audit.Tests.Gating;

/// <summary>An exception has an end. The recorded journey was made on 25 November 2026.</summary>
public sealed class WaiverTests
{
    private const string Captcha = "captcha:without:aa8361c9682f";

    private static readonly Audited Hard = Recorded.Journey("registration-hard");

    [Test]
    public void A_finding_under_a_waiver_neither_fails_as_new_nor_counts_in_its_severity()
    {
        var baseline = Baseline.Of([Hard]);
        baseline = baseline with { Accepted = [.. baseline.Accepted.Select(j => j with { Findings = [.. j.Findings.Where(f => f.Fingerprint != Captcha)] })] };

        Assert.That(Decide(Waived($"finding: \"{Captcha}\"", "2026-11-25", "severities: { barrier: { at-most: 0 } }"), baseline).Result, Is.EqualTo(GateResult.Passed));
        Assert.That(Decide(Waived("measure: fields", "2026-11-25", "severities: { barrier: { at-most: 0 } }"), baseline).Reasons.Select(r => r.Kind), Is.EqualTo(new[] { ReasonKind.NewFinding, ReasonKind.OverLimit }));
    }

    [Test]
    public void A_measure_under_a_waiver_has_no_limit() =>
        Assert.That(Decide(Waived("measure: fields", "2027-11-25", "measures: { fields: { at-most: 3 } }")).Result, Is.EqualTo(GateResult.Passed));

    [Test]
    public void A_waiver_for_another_persona_excuses_nobody_else() =>
        Assert.That(Decide(Waived("measure: fields\n    persona: senior-smartphone", "2027-11-25", "measures: { fields: { at-most: 3 } }")).Result, Is.EqualTo(GateResult.Failed));

    [Test]
    public void The_day_after_its_end_it_fails_and_says_whom_to_ask()
    {
        var decision = Decide(Waived($"finding: \"{Captcha}\"", "2026-11-24", ""));

        Assert.That(decision.Reasons.Single().Kind, Is.EqualTo(ReasonKind.ExpiredWaiver));
        Assert.That(GateReport.Text(decision, "fr"), Does.Contain("2026-11-24").And.Contain("équipe portail").And.Contain("Remplacé au printemps").And.Contain(Captcha));
    }

    [Test]
    public void One_that_is_no_longer_needed_and_one_that_ends_soon_are_told_and_decide_nothing()
    {
        var decision = Decide(Waived("finding: \"axe:label:000000000000\"", "2026-12-10", ""));

        Assert.That(decision.Result, Is.EqualTo(GateResult.Passed));
        Assert.That(decision.Notes.Select(n => n.Fr), Is.EqualTo(new[] { "La dérogation axe:label:000000000000 ne sert plus : supprimez-la.", "La dérogation axe:label:000000000000 expire le 2026-12-10 (responsable : équipe portail)." }));
    }

    private static Budget Waived(string what, string expires, string limits) =>
        BudgetFile.Parse($"id: b\n{limits}\nwaivers:\n  - {what}\n    reason: Remplacé au printemps\n    owner: équipe portail\n    expires: {expires}\n", "b.yaml");

    private static Decision Decide(Budget budget, Baseline? baseline = null) => Gate.Decide([new(Hard.Scenario, Hard.Persona, Hard)], budget, baseline);
}
