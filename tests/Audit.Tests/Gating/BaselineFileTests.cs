using Audit.Gating;
using Audit.Indicators;
using Audit.Tests.Comparison;

namespace Audit.Tests.Gating;

/// <summary>A file that people review line by line.</summary>
public sealed class BaselineFileTests
{
    [Test]
    public void It_holds_one_finding_a_line_in_an_order_of_its_own()
    {
        var lines = BaselineFile.Write(Baseline.Of([Recorded.Journey("registration-hard")])).Split('\n').Where(l => l.Contains("fingerprint", StringComparison.Ordinal)).ToList();

        Assert.That(lines, Has.Count.EqualTo(17).And.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
        Assert.That(lines, Is.All.Match("^    - \\{ fingerprint: \".+\", severity: [a-z]+, screen: \".*\", message: \".+\" \\}$"));
    }

    [Test]
    public void It_is_the_same_bytes_whatever_the_order_of_the_findings()
    {
        var journey = Recorded.Journey("registration-hard");
        var reversed = new Audit.Comparison.Audited([.. journey.Runs.Select(r => r with { Scorecard = r.Scorecard with { Findings = [.. r.Scorecard.Findings.Reverse()] } })]);

        Assert.That(BaselineFile.Write(Baseline.Of([reversed])), Is.EqualTo(BaselineFile.Write(Baseline.Of([journey]))));
    }

    [TestCase("<script>alert(1)</script>")]
    [TestCase("\" } - { fingerprint: \"x")]
    [TestCase("a\\b # c: [d]\n  - e")]
    [TestCase("\u0000\u0085\u2028\uD800 \uFFFE \u202E")]
    [TestCase("{{7*7}} ${HOME} &anchor *alias !tag")]
    public void What_a_page_says_does_nothing_in_it(string text)
    {
        var hostile = new Baseline("0.1.0", [new("a", "b", [new($"jargon:{text}:000000000000", Severity.Major, text, text), new("axe:label:111111111111", Severity.Minor, "", "")])]);

        var read = BaselineFile.Parse(BaselineFile.Write(hostile), "baseline.yaml");

        Assert.That(BaselineFile.Write(hostile).Split('\n'), Has.Length.EqualTo(8));
        // Half a character has no text of its own and comes back as the mark for that.
        Assert.That(read.Accepted.Single().Findings.Select(f => f.Fingerprint), Is.EqualTo(new[] { $"jargon:{text.Replace('\uD800', '\uFFFD')}:000000000000", "axe:label:111111111111" }));
    }

    [Test]
    public void A_change_tells_what_goes_and_what_comes_and_nothing_else()
    {
        var before = new Baseline("1", [new("a", "b", [Finding("x:y:1"), Finding("x:y:2")])]);
        var after = new Baseline("1", [new("a", "b", [Finding("x:y:2"), Finding("x:y:3")])]);

        Assert.That(BaselineFile.Changes(before, after), Is.EqualTo(new[] { "- a/b  x:y:1  \"m\"", "+ a/b  x:y:3  \"m\"" }));
    }

    [TestCase("version: \"1\"", "version: \"9\"", "1")]
    [TestCase("severity: major", "severity: grave", "barrier")]
    [TestCase("\"a/b\"", "\"ab\"", "scenario/persona")]
    [TestCase("fingerprint:", "fingerprnt:", "fingerprint")]
    public void A_mistake_is_refused_with_its_place(string right, string wrong, string said)
    {
        var text = BaselineFile.Write(new("1", [new("a", "b", [Finding("x:y:1")])])).Replace(right, wrong, StringComparison.Ordinal);

        Assert.That(Assert.Throws<FileProblemException>(() => BaselineFile.Parse(text, "base.yaml"))!.Message, Does.Match(@"^base\.yaml:\d+:\d+: ").And.Contain(said));
    }

    private static AcceptedFinding Finding(string fingerprint) => new(fingerprint, Severity.Major, "s", "m");
}
