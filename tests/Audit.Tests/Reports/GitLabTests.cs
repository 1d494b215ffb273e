using System.Text.Json;
using Audit.Reports;

namespace Audit.Tests.Reports;

/// <summary>What GitLab reads of a merge request: held to what its own parsers ask for, and a little more.</summary>
public class GitLabTests
{
    private static readonly string[] Severities = ["blocker", "critical", "major", "minor", "info"];

    [Test]
    public void Code_quality_has_all_that_GitLab_requires_of_each_finding()
    {
        foreach (var finding in Quality())
        {
            var place = finding.GetProperty("location");
            Assert.Multiple(() =>
            {
                Assert.That(finding.GetProperty("description").GetString(), Is.Not.Empty);
                Assert.That(finding.GetProperty("check_name").GetString(), Is.Not.Empty);
                Assert.That(Severities, Does.Contain(finding.GetProperty("severity").GetString()));
                Assert.That(place.GetProperty("path").GetString(), Does.EndWith(".yaml").And.Not.StartWith("."));
                Assert.That(place.GetProperty("lines").GetProperty("begin").GetInt32(), Is.Positive);
            });
        }
    }

    [Test]
    public void Code_quality_tells_each_finding_from_every_other_since_GitLab_keeps_one_for_each_fingerprint() =>
        Assert.That(Quality().Select(f => f.GetProperty("fingerprint").GetString()), Is.Unique.And.All.Match("^[0-9a-f]{32}$"));

    [Test]
    public void Code_quality_begins_with_what_stops_the_persona() =>
        Assert.That(Quality()[0].GetProperty("severity").GetString(), Is.EqualTo("blocker"));

    [Test]
    public void A_run_without_findings_is_an_empty_list_and_not_an_empty_file()
    {
        Assert.That(GitLabQuality.Render([Samples.Easy()], "fr"), Is.EqualTo("[]"));
        Assert.That(GitHubAnnotations.Render([Samples.Easy()], "fr"), Is.Empty);
    }

    [Test]
    public void The_accessibility_report_has_the_shape_of_pa11y_ci()
    {
        var report = Accessibility();
        var results = report.GetProperty("results").EnumerateObject().ToList();
        var defects = results.SelectMany(r => r.Value.EnumerateArray()).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(report.GetProperty("total").GetInt32(), Is.EqualTo(results.Count));
            Assert.That(report.GetProperty("errors").GetInt32(), Is.EqualTo(defects.Count).And.Positive);
            Assert.That(report.GetProperty("passes").GetInt32(), Is.EqualTo(results.Count(r => r.Value.GetArrayLength() == 0)));
            Assert.That(results.Select(r => r.Name), Is.All.StartsWith("http"));
        });
        foreach (var defect in defects)
            Assert.That(defect.EnumerateObject().Select(p => p.Name), Is.EqualTo(new[] { "code", "type", "typeCode", "message", "context", "selector", "runner", "runnerExtras" }));
    }

    [Test]
    public void The_accessibility_report_holds_accessibility_defects_only()
    {
        var codes = Accessibility().GetProperty("results").EnumerateObject().SelectMany(r => r.Value.EnumerateArray()).Select(d => d.GetProperty("code").GetString());
        Assert.That(codes, Is.EqualTo(new[] { "label" }), "the same one for both personas, and no pop-up nor captcha");
    }

    [Test]
    public void A_screen_that_axe_did_not_look_at_does_not_count_as_passed() =>
        Assert.That(JsonDocument.Parse(GitLabAccessibility.Render([Samples.Easy()], "fr")).RootElement.GetProperty("total").GetInt32(), Is.Zero);

    private static List<JsonElement> Quality() => [.. JsonDocument.Parse(GitLabQuality.Render(Samples.Run(), "fr")).RootElement.EnumerateArray()];

    private static JsonElement Accessibility() => JsonDocument.Parse(GitLabAccessibility.Render(Samples.Run(), "fr")).RootElement;
}
