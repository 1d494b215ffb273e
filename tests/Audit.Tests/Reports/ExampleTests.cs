using Audit.Reports;
using Audit.Scoring;
using Audit.Tests.Files;
using Audit.Traces;

namespace Audit.Tests.Reports;

/// <summary>The example that is committed says what the tool says today: its trace, scored again, gives the same bytes.</summary>
public class ExampleTests
{
    private const string Journey = "reports/example/appointment-hard/novice-desktop";

    private static readonly string[] Formats = [.. ReportFormat.Default];

    [TestCaseSource(nameof(Formats))]
    public void The_committed_example_is_up_to_date(string name)
    {
        var (format, folder) = (ReportFormat.All.First(f => f.Name == name), Repository.PathOf($"{Journey}/trace"));
        var trace = TraceFile.Read(folder);
        var report = new Report(trace, Judge.Score(trace, Profile.Default), file => File.Exists(Path.Combine(folder, file)) ? File.ReadAllBytes(Path.Combine(folder, file)) : null);
        var (kept, made) = (File.ReadAllText(Repository.PathOf($"{Journey}/{format.FileName}")).ReplaceLineEndings("\n"), format.Render(report, "fr").ReplaceLineEndings("\n"));
        var at = kept.Zip(made).TakeWhile(p => p.First == p.Second).Count();
        Assert.That(kept == made, Is.True, $"{format.FileName} differs from character {at} on. To bring it up to date: dotnet run --project src/Audit.Cli -- score {Journey}/trace --out reports/example");
    }

    [Test]
    public void Every_picture_of_its_trace_is_there()
    {
        var folder = Repository.PathOf($"{Journey}/trace");
        var missing = TraceFile.Read(folder).Screens.Select(s => s.Screenshot!).Where(p => !File.Exists(Path.Combine(folder, p)));
        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void It_stays_small()
    {
        var files = Directory.EnumerateFiles(Repository.PathOf(Journey), "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) is var name && (name.StartsWith("report.", StringComparison.Ordinal) || name.EndsWith(".jpg", StringComparison.Ordinal) || name == TraceFile.FileName));
        Assert.That(files.Sum(f => new FileInfo(f).Length), Is.LessThan(3_000_000));
    }
}
