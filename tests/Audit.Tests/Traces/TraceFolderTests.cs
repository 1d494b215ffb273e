using Audit.Traces;

namespace Audit.Tests.Traces;

/// <summary>A trace's folder: whole, or not taken for whole.</summary>
public class TraceFolderTests
{
    private string _path = "";

    [SetUp]
    public void Make() => _path = Directory.CreateTempSubdirectory("audit-trace-").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(_path, recursive: true);

    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("{ \"schema\": 1 }")]
    [TestCase("{ \"schema\": \"audit-trace\", \"version\": 2 }")]
    public void A_file_that_is_no_trace_is_said_to_be_none(string json) =>
        Assert.That(() => TraceFile.Parse(json, "trace.json"), Throws.TypeOf<TraceFileException>().With.Message.StartsWith("trace.json"));

    [TestCase(EndingKind.Completed, null)]
    [TestCase(EndingKind.StoppedBeforeFinalSubmit, null)]
    [TestCase(EndingKind.Blocked, null)]
    [TestCase(EndingKind.NotCompleted, EndReason.LoginWall)]
    public void A_journey_that_came_to_its_own_end_is_finished(EndingKind kind, EndReason? reason)
    {
        Write(new TraceBuilder().On("Accueil").Ends(kind, reason).Build());
        Assert.That(TraceFolder.Finished(_path)?.Ending.Kind, Is.EqualTo(kind));
    }

    [TestCase(EndingKind.Interrupted, null)]
    [TestCase(EndingKind.Interrupted, EndReason.Cancelled)]
    [TestCase(EndingKind.NotCompleted, EndReason.BrowserDied)]
    public void A_journey_that_was_cut_is_not(EndingKind kind, EndReason? reason)
    {
        Write(new TraceBuilder().On("Accueil").Ends(kind, reason).Build());
        Assert.That(TraceFolder.Finished(_path), Is.Null);
    }

    [TestCase("")]
    [TestCase("{")]
    [TestCase("\0\0\0\0")]
    public void Half_a_file_is_not(string text)
    {
        File.WriteAllText(Path.Combine(_path, TraceFile.FileName), text);
        Assert.That(TraceFolder.Finished(_path), Is.Null);
    }

    [Test]
    public void A_folder_that_is_not_there_holds_no_trace_and_has_nothing_to_clear()
    {
        var nowhere = Path.Combine(_path, "nowhere");
        TraceFolder.Clear(nowhere);
        Assert.That(TraceFolder.Finished(nowhere), Is.Null);
    }

    [Test]
    public void A_picture_that_is_gone_or_empty_makes_it_unfinished()
    {
        var folder = new TraceFolder(_path);
        var picture = folder.WriteScreen("s01.jpg", [1, 2, 3]);
        folder.WriteTrace(TraceFile.Write(new TraceBuilder().On("Accueil", s => s with { Screenshot = picture }).Build()));
        Assert.That(TraceFolder.Finished(_path), Is.Not.Null);
        File.WriteAllBytes(Path.Combine(_path, picture), []);
        Assert.That(TraceFolder.Finished(_path), Is.Null, "a power cut may leave a file without its content");
        File.Delete(Path.Combine(_path, picture));
        Assert.That(TraceFolder.Finished(_path), Is.Null);
    }

    private void Write(Trace trace) => new TraceFolder(_path).WriteTrace(TraceFile.Write(trace));
}
