using System.Xml.Linq;
using System.Xml.Schema;
using Audit.Reports;
using Audit.Scoring;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Reports;

/// <summary>What a CI server shows as tests.</summary>
public class JUnitReportTests
{
    private static readonly Func<Report>[] All = [Samples.Hard, Samples.Easy, Samples.NotCompleted];

    [Test]
    public void The_schema_of_Jenkins_accepts_it([Range(0, 2)] int sample, [Values("fr", "en")] string language) =>
        Assert.That(RefusalsOf(JUnitReport.Render(All[sample](), language)), Is.Empty);

    [Test]
    public void The_schema_refuses_what_it_should() =>
        Assert.That(RefusalsOf("<testsuites><testsuite name=\"x\"><testcase/></testsuite></testsuites>"), Is.Not.Empty);

    [Test]
    public void What_stops_the_persona_fails_and_so_does_what_seriously_hinders_her()
    {
        var suite = Suite(Samples.Hard());
        Assert.Multiple(() =>
        {
            Assert.That(Case(suite, "captcha").Element("failure")!.Attribute("message")!.Value, Does.Contain("captcha"));
            Assert.That(Case(suite, "axe").Element("failure")!.Value, Does.Contain("étiquette").And.Contain("Écran 2").And.Contain("RGAA 11.1.1"));
            Assert.That(Case(suite, "journey").Element("failure"), Is.Not.Null);
            Assert.That(Case(suite, "keystrokes").Element("failure"), Is.Null);
        });
    }

    [Test]
    public void A_journey_that_was_not_completed_is_an_error_and_none_of_its_cases_passes()
    {
        var suite = Suite(Samples.NotCompleted());
        Assert.That(Case(suite, "journey").Element("error")!.Attribute("message")!.Value, Does.Contain("identifier"));
        Assert.That(suite.Elements("testcase").Where(Passes), Is.Empty);
    }

    [Test]
    public void A_blocked_persona_leaves_what_was_not_seen_skipped()
    {
        var blocked = Samples.Of(Samples.Easy().Trace with { Ending = new(EndingKind.Blocked) });
        Assert.That(blocked.Scorecard.Outcome, Is.EqualTo(Outcome.Blocked));
        Assert.That(Suite(blocked).Elements("testcase").Where(Passes), Is.Empty);
    }

    [Test]
    public void What_was_not_tested_is_skipped_with_its_reason()
    {
        var skipped = Suite(Samples.Easy()).Elements("testcase").Where(c => c.Element("skipped") is not null).ToList();
        var untested = Samples.Easy().Scorecard.NotTested.Select(n => n.Measure).ToList();
        Assert.That(untested, Is.Not.Empty);
        Assert.That(skipped.Select(MeasureOf), Is.EquivalentTo(untested.Distinct()));
        Assert.That(skipped.Select(c => c.Element("skipped")!.Attribute("message")!.Value), Is.All.Not.Empty);
    }

    [Test]
    public void A_journey_that_stopped_before_the_real_submission_passes_as_it_is_scored()
    {
        var stopped = Samples.Of(Samples.Easy().Trace with { Ending = new(EndingKind.StoppedBeforeFinalSubmit) });
        Assert.That(Passes(Case(Suite(stopped), "journey")), Is.True);
        Assert.That(Passes(Case(Suite(stopped), "clicks")), Is.True);
    }

    [Test]
    public void Nothing_is_said_to_pass_that_could_not_be_looked_at_in_full()
    {
        var builder = new TraceBuilder().On("Accueil", s => s with { Axe = new("4.0.0", 10, [], [], null) }).On("Merci");
        Assert.That(Case(Suite(Samples.Of(builder.Build())), "axe").Element("skipped"), Is.Not.Null);
    }

    [Test]
    public void The_totals_count_the_cases([Range(0, 2)] int sample)
    {
        var suite = Suite(All[sample]());
        var cases = suite.Elements("testcase").ToList();
        foreach (var (total, outcome) in new[] { ("failures", "failure"), ("errors", "error"), ("skipped", "skipped") })
            Assert.That((int)suite.Attribute(total)!, Is.EqualTo(cases.Count(c => c.Element(outcome) is not null)), total);
        Assert.That((int)suite.Attribute("tests")!, Is.EqualTo(cases.Count));
    }

    [Test]
    public void Cases_keep_their_names_whatever_is_found()
    {
        string[] Names(Report report) => [.. Suite(report).Elements("testcase").Select(c => c.Attribute("classname")!.Value + c.Attribute("name")!.Value)];
        Assert.That(Names(Samples.Hard()), Is.EqualTo(Names(Samples.Easy())).And.Unique);
    }

    private static bool Passes(XElement testCase) => !testCase.Elements().Any(e => e.Name.LocalName is "failure" or "error" or "skipped");

    private static string MeasureOf(XElement testCase) => testCase.Attribute("classname")!.Value.Split('.')[^1];

    private static XElement Case(XElement suite, string measure) => suite.Elements("testcase").Single(c => MeasureOf(c) == measure);

    private static XElement Suite(Report report) => XDocument.Parse(JUnitReport.Render(report, "fr")).Root!.Element("testsuite")!;

    internal static IReadOnlyList<string> RefusalsOf(string xml)
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Path.Combine(AppContext.BaseDirectory, "Reports", "Schemas", "junit-10.xsd"));
        var refusals = new List<string>();
        XDocument.Parse(xml).Validate(schemas, (_, e) => refusals.Add(e.Message));
        return refusals;
    }
}
