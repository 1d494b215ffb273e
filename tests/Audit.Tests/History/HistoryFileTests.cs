using Audit.History;
using Audit.Scoring;
using Audit.Tests.Comparison;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.History;

/// <summary>A file that only grows, and holds nothing that was typed.</summary>
public sealed class HistoryFileTests
{
    private string _folder = "";

    private string File => Path.Combine(_folder, "below", HistoryFile.FileName);

    [SetUp]
    public void Make() => _folder = Directory.CreateTempSubdirectory("audit-history-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_run_adds_its_lines_and_leaves_those_before_as_they_are()
    {
        HistoryFile.Append(File, [Line(1)]);
        var before = System.IO.File.ReadAllText(File);

        HistoryFile.Append(File, [Line(2), Line(3)]);

        Assert.That(System.IO.File.ReadAllText(File), Does.StartWith(before));
        Assert.That(HistoryFile.Read(Path.GetDirectoryName(File)!).Lines.Select(l => l.Date.Day), Is.EqualTo(new[] { 1, 2, 3 }));
    }

    [Test]
    public void A_journey_kept_from_a_resumed_run_is_not_written_twice()
    {
        HistoryFile.Append(File, [Line(1), Line(2)]);

        HistoryFile.Append(File, [Line(1), Line(2), Line(3)]);

        Assert.That(HistoryFile.Read(File).Lines, Has.Count.EqualTo(3));
    }

    [Test]
    public void Half_a_line_of_a_killed_run_is_told_with_its_place_and_spoils_no_other()
    {
        HistoryFile.Append(File, [Line(1)]);
        System.IO.File.AppendAllText(File, "{\"schema\":\"audit-hist");

        HistoryFile.Append(File, [Line(2)]);

        var read = HistoryFile.Read(File);
        Assert.That(read.Lines.Select(l => l.Date.Day), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(read.Problems.Single().ToString(), Does.Match(@"history\.jsonl:2:\d+: "));
    }

    [TestCase("")]
    [TestCase("{}")]
    [TestCase("not json")]
    [TestCase("{\"schema\":\"audit-history\",\"version\":\"2.0\",\"scenario\":\"a\",\"persona\":\"b\",\"portal\":\"\",\"profile\":\"\",\"measures\":{},\"words\":{}}")]
    public void A_file_without_a_line_one_can_read_is_refused(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.WriteAllText(File, text);

        Assert.That(Assert.Throws<FileProblemException>(() => HistoryFile.Read(File))!.Message, Does.Contain("history.jsonl:1:"));
    }

    [Test]
    public async Task Runs_that_end_at_once_lose_no_line()
    {
        await Task.WhenAll(Enumerable.Range(1, 20).Select(day => Task.Run(() => HistoryFile.Append(File, [Line(day)]))));

        Assert.That(HistoryFile.Read(File).Lines.Select(l => l.Date.Day), Is.EquivalentTo(Enumerable.Range(1, 20)));
    }

    [Test]
    public void A_line_keeps_counts_and_the_host_and_nothing_of_what_was_typed()
    {
        var trace = Recorded.Trace("registration-hard");
        trace = trace with { Screens = [.. trace.Screens.Select(s => s with { Url = s.Url.Replace("127.0.0.1:8080", "demarches.ville.example", StringComparison.Ordinal) + "?jeton=tournesol" })] };

        var text = HistoryFile.Write(HistoryLine.Of(trace, Recorded.Score(trace)));

        Assert.That(text, Does.Contain("\"index\":26").And.Contain("\"click-depth\":17").And.Contain("\"captcha\":\"without\"").And.Contain("\"portal\":\"demarches.ville.example\"").And.Contain("\"outcome\":\"completed-with-help\""));
        Assert.That(text, Does.Not.Contain("tournesol").And.Not.Contain("parent").IgnoreCase.And.Not.Contain("\n"));
    }

    [Test]
    public void The_demos_port_is_not_another_portal() =>
        Assert.That(HistoryLine.Of(Recorded.Trace("registration-hard"), Recorded.Journey("registration-hard").Card).Portal, Is.EqualTo("localhost"));

    [Test]
    public void A_journey_that_broke_off_keeps_no_count_that_would_look_like_progress()
    {
        var trace = new TraceBuilder().As("novice-desktop").On("Accueil").Press(ControlKind.Link).Ends(EndingKind.NotCompleted, EndReason.LoginWall, 0).Build();

        var line = HistoryLine.Of(trace, Recorded.Score(trace));

        Assert.That((line.Outcome, line.Index, line.Measures.Count), Is.EqualTo((Outcome.NotCompleted, (double?)null, 0)));
    }

    private static HistoryLine Line(int day) => PastJourney.Line(day, 50);
}
