using System.Text.Json;
using Audit.Indicators;
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
    public void Every_measure_there_is_stands_in_the_JSON_with_a_value_or_with_a_reason([ValueSource(nameof(Journeys))] string journey)
    {
        var report = Json(Named(journey));
        var measures = report.GetProperty("measures").EnumerateObject().ToDictionary(m => m.Name, m => m.Value);
        var untold = report.GetProperty("notTested").EnumerateArray().ToLookup(n => n.GetProperty("measure").GetString()!, n => n.GetProperty("because").GetString());
        foreach (var id in Catalogue.All.Select(i => i.Id).Concat(Catalogue.NotYetMeasured.Keys))
        {
            var measured = measures.TryGetValue(id, out var measure) && measure.GetProperty("status").GetString() != "not-tested";
            if (measured) Assert.That(measure.GetProperty("value").ValueKind, Is.AnyOf(JsonValueKind.Number, JsonValueKind.String), id);
            else Assert.That(untold[id], Is.Not.Empty.And.All.Match(@"\w{3,}"), id);
        }
    }

    [TestCase("registration-hard")]
    [TestCase("registration-easy")]
    [TestCase("appointment-hard")]
    [TestCase("appointment-easy")]
    public void The_index_of_a_real_journey_can_be_added_up_from_the_JSON_alone(string journey)
    {
        var report = Json(Named(journey));
        var lost = report.GetProperty("deductions").EnumerateArray().Sum(d => d.GetProperty("points").GetDecimal());
        var stopped = report.GetProperty("findings").EnumerateArray().Any(f => f.GetProperty("severity").GetString() == "barrier");
        var cap = report.GetProperty("engine").GetProperty("profile").GetProperty("barrierCap").GetDecimal();
        Assert.Multiple(() =>
        {
            Assert.That(lost, journey.EndsWith("hard", StringComparison.Ordinal) ? Is.GreaterThan(20) : Is.LessThan(20), "the sum is of this journey");
            Assert.That(decimal.Round(lost, 1), Is.EqualTo(lost), "points are whole tenths");
            Assert.That(report.GetProperty("index").GetDecimal(), Is.EqualTo(stopped ? Math.Min(cap, 100 - lost) : 100 - lost));
            Assert.That(report.GetProperty("indexWithoutCap").GetDecimal(), Is.EqualTo(100 - lost));
        });
    }

    private static readonly string[] Journeys = ["hard", "not-completed", "registration-hard", "registration-easy", "appointment-hard", "appointment-easy"];

    private static Report Named(string journey) => journey switch
    {
        "hard" => Samples.Hard(),
        "not-completed" => Samples.NotCompleted(),
        _ => Samples.Of(Comparison.Recorded.Trace(journey)),
    };

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
