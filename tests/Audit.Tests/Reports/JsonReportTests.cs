using System.Text.Json;
using Audit.Reports;

namespace Audit.Tests.Reports;

/// <summary>What machines read keeps its names.</summary>
public class JsonReportTests
{
    [TestCase("schema")]
    [TestCase("scenario.id")]
    [TestCase("persona.id")]
    [TestCase("outcome")]
    [TestCase("index")]
    [TestCase("grade")]
    [TestCase("measures.click-depth.value")]
    [TestCase("measures.click-depth.unit")]
    [TestCase("measures.click-depth.status")]
    [TestCase("measures.click-depth.parts")]
    [TestCase("deductions.0.measure")]
    [TestCase("deductions.0.dimension")]
    [TestCase("deductions.0.points")]
    [TestCase("deductions.0.value")]
    [TestCase("deductions.0.target")]
    [TestCase("deductions.0.limit")]
    [TestCase("deductions.0.origin")]
    [TestCase("deductions.0.evidence")]
    [TestCase("findings.0.fingerprint")]
    [TestCase("findings.0.indicator")]
    [TestCase("findings.0.kind")]
    [TestCase("findings.0.severity")]
    [TestCase("findings.0.step")]
    [TestCase("findings.0.screens")]
    [TestCase("findings.0.message")]
    [TestCase("findings.0.references")]
    [TestCase("screens.0.id")]
    [TestCase("notTested.0.measure")]
    [TestCase("engine.tool")]
    [TestCase("engine.profile.hash")]
    [TestCase("engine.axe")]
    public void A_stable_name_is_there(string path) => Assert.DoesNotThrow(() => At(Json(Samples.Hard()), path));

    [Test]
    public void The_ledger_adds_up_to_the_index_from_the_JSON_alone()
    {
        var report = Json(Samples.Hard());
        var lost = report.GetProperty("deductions").EnumerateArray().Sum(d => d.GetProperty("points").GetDecimal());
        Assert.That(100 - lost, Is.EqualTo(report.GetProperty("indexWithoutCap").GetDecimal()));
        Assert.That(report.GetProperty("index").GetDecimal(), Is.EqualTo(Math.Min(40, 100 - lost)), "a captcha without alternative is a barrier");
    }

    [Test]
    public void A_journey_that_was_not_completed_has_no_index_and_says_where_it_stopped()
    {
        var report = Json(Samples.NotCompleted());
        Assert.Multiple(() =>
        {
            Assert.That(report.GetProperty("outcome").GetString(), Is.EqualTo("not-completed"));
            Assert.That(report.GetProperty("index").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(report.GetProperty("grade").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(report.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("kind").GetString()), Does.Contain("login-wall"));
        });
    }

    private static JsonElement Json(Report report) => JsonDocument.Parse(JsonReport.Render(report, "fr")).RootElement;

    private static JsonElement At(JsonElement element, string path) =>
        path.Split('.').Aggregate(element, (e, name) => int.TryParse(name, out var i) ? e[i] : e.GetProperty(name));
}
