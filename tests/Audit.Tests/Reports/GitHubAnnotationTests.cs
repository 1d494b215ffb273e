using System.Text.RegularExpressions;
using Audit.Reports;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Reports;

/// <summary>Marks in a pull request, on the steps of the scenario.</summary>
public partial class GitHubAnnotationTests
{
    [Test]
    public void What_stops_the_persona_is_an_error_at_its_step()
    {
        var first = Lines(Samples.Run())[0];
        Assert.That(first, Does.Match("^::error file=scenarios/cantine.yaml,line=8,title=Blocage[^:]*::.*captcha"));
    }

    [Test]
    public void A_journey_that_was_not_completed_is_an_error_too() =>
        Assert.That(Lines([Samples.NotCompleted()])[0], Does.StartWith("::error file=test.yaml,").And.Contain("identifier"));

    [Test]
    public void Each_line_is_one_command_that_GitHub_knows() =>
        Assert.That(Lines(Samples.Run()), Is.All.Match(Command().ToString()));

    [Test]
    public void Beyond_what_GitHub_keeps_the_last_notice_says_how_many_more_there_are()
    {
        var trace = Enumerable.Range(0, 25).Aggregate(new TraceBuilder().On("Accueil"), (b, i) => b.Meets(PopUpKind.Newsletter, $"Lettre {(char)('a' + i)}", p => p with { BlocksPointer = true })).Build();
        var report = Samples.Of(trace);
        var lines = Lines([report]);
        Assert.That(lines.Count(l => l.StartsWith("::warning ", StringComparison.Ordinal)), Is.EqualTo(10));
        Assert.That(lines[^1], Is.EqualTo($"::notice title=Audit::Le rapport en donne {report.Scorecard.Findings.Count - 10} de plus."));
    }

    [Test]
    public void A_percent_sign_a_comma_and_a_colon_come_back_as_they_were()
    {
        var trace = new TraceBuilder().On("Accueil").Ends(EndingKind.NotCompleted, EndReason.EmptyPage, seen: "100 % : fini").Build();
        var line = Lines([Samples.Of(trace with { Scenario = trace.Scenario with { File = "a,b:c.yaml" } })])[0];
        Assert.That(line, Does.Contain("file=a%2Cb%3Ac.yaml,").And.Contain("100 %25"));
    }

    internal static string[] Lines(IReadOnlyList<Report> reports) => GitHubAnnotations.Render(reports, "fr").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^::(error|warning|notice) (file=[^:,]+,line=\d+,)?title=[^:,]+::[^\r\n]+$")]
    internal static partial Regex Command();
}
