using System.Text.Json;
using Audit.Reports;
using Audit.Tests.Traces;
using Audit.Traces;
using NJsonSchema;

namespace Audit.Tests.Reports;

/// <summary>What code scanning shows as alerts.</summary>
public class SarifReportTests
{
    [Test]
    public async Task The_published_schema_accepts_it([Values("fr", "en")] string language) =>
        Assert.That(await RefusalsOf(SarifReport.Render(Samples.Run(), language)), Is.Empty);

    [Test]
    public async Task The_schema_refuses_what_it_should() =>
        Assert.That(await RefusalsOf("""{ "version": "2.1.0", "runs": [ { "results": [ { "level": "grave" } ] } ] }"""), Is.Not.Empty);

    [Test]
    public void GitHub_finds_all_it_requires_of_a_result()
    {
        foreach (var result in Run().GetProperty("results").EnumerateArray())
        {
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.Multiple(() =>
            {
                Assert.That(result.GetProperty("message").GetProperty("text").GetString(), Is.Not.Empty);
                Assert.That(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), Does.EndWith(".yaml").And.Not.StartWith("/"));
                Assert.That(place.GetProperty("region").GetProperty("startLine").GetInt32(), Is.Positive);
                Assert.That(result.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString(), Does.Match("^[0-9a-f]{32}:1$"));
            });
        }
    }

    [Test]
    public void GitHub_finds_all_it_requires_of_a_rule()
    {
        var rules = Rules();
        Assert.That(rules.Select(r => r.GetProperty("id").GetString()), Is.Unique.And.Contain("axe:label").And.Contain("captcha:without").And.Contain("journey:login-wall"));
        foreach (var rule in rules)
            foreach (var text in new[] { "shortDescription", "fullDescription", "help" })
                Assert.That(rule.GetProperty(text).GetProperty("text").GetString(), Is.Not.Empty, text);
    }

    [Test]
    public void Every_result_points_at_its_own_rule()
    {
        var rules = Rules();
        foreach (var result in Run().GetProperty("results").EnumerateArray())
            Assert.That(rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString(), Is.EqualTo(result.GetProperty("ruleId").GetString()));
    }

    [Test]
    public void One_defect_that_two_personas_met_is_one_result_that_names_both()
    {
        var label = Run().GetProperty("results").EnumerateArray().Single(r => r.GetProperty("ruleId").GetString() == "axe:label");
        Assert.That(label.GetProperty("message").GetProperty("text").GetString(), Does.Contain("novice-desktop").And.Contain("senior-smartphone"));
        Assert.That(label.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32(), Is.EqualTo(8), "the step of the second screen");
    }

    [Test]
    public void The_same_defect_of_two_procedures_is_two_results()
    {
        var other = Samples.Hard() is var hard ? Samples.Of(hard.Trace with { Scenario = hard.Trace.Scenario with { Id = "autre" } }) : null!;
        var results = Run([Samples.Hard(), other]).GetProperty("results").EnumerateArray().ToList();
        var hashes = results.Select(r => r.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString());
        Assert.That(results, Has.Count.EqualTo(2 * hard.Scorecard.Findings.Count));
        Assert.That(hashes, Is.Unique);
    }

    [Test]
    public void An_alert_stays_the_same_when_its_step_moves_in_the_file()
    {
        var report = Samples.Run()[0];
        var moved = Samples.Of(report.Trace with { Steps = [.. report.Trace.Steps.Select(s => s with { Line = s.Line + 40 })] });
        string[] Hashes(Report r) => [.. Run([r]).GetProperty("results").EnumerateArray().Select(x => x.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString()!)];
        Assert.That(Hashes(moved), Is.EqualTo(Hashes(report)));
    }

    [Test]
    public void A_run_with_a_journey_that_was_not_completed_is_no_success()
    {
        var invocation = Run().GetProperty("invocations")[0];
        Assert.That(invocation.GetProperty("executionSuccessful").GetBoolean(), Is.False);
        Assert.That(invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString(), Does.Contain("etat-civil"));
        Assert.That(Run([Samples.Hard()]).GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean(), Is.True);
    }

    [Test]
    public void A_file_name_with_spaces_and_accents_is_a_valid_address()
    {
        var trace = new TraceBuilder().On("Accueil").Ends(EndingKind.NotCompleted, EndReason.EmptyPage).Build();
        var report = Samples.Of(trace with { Scenario = trace.Scenario with { File = "démarches/état civil.yaml" } });
        var uri = Run([report]).GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
        Assert.That(uri, Is.EqualTo("d%C3%A9marches/%C3%A9tat%20civil.yaml"));
    }

    internal static async Task<IReadOnlyList<string>> RefusalsOf(string sarif)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "Reports", "Schemas", "sarif-2.1.0.json"));
        return [.. schema.Validate(sarif).Select(e => e.ToString())];
    }

    private static List<JsonElement> Rules() => [.. Run().GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];

    private static JsonElement Run(IReadOnlyList<Report>? reports = null) =>
        JsonDocument.Parse(SarifReport.Render(reports ?? Samples.Run(), "fr")).RootElement.GetProperty("runs")[0];
}
