using System.Text.Json;
using System.Text.RegularExpressions;
using Audit.Cli.Runs;
using Audit.Reports;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Cli;

/// <summary>One journey done and scored, and where its reports are.</summary>
/// <param name="Repeat">Which of several runs of the same journey, from 1; null when it was made once.</param>
internal sealed record JourneyDone(Trace Trace, Scorecard Card, string Folder, int? Repeat = null)
{
    internal Exit Exit => Exits.Of(Card);

    /// <summary>Where its pictures are.</summary>
    internal string TraceFolder { get; init; } = "";
}

/// <summary>
/// What a run leaves: <c>plan.json</c>, <c>run.json</c> and the page that leads to all reports, and below them a folder for each journey. Nothing is ever taken away from it but
/// what a run has written there.
/// </summary>
internal static partial class RunFolder
{
    internal const string Trace = "trace";
    private const string Summary = "run.json";

    internal static string Of(string root, string scenario, string persona, int? repeat = null) =>
        repeat is null ? Path.Combine(root, scenario, persona) : Path.Combine(root, scenario, persona, $"repeat-{repeat}");

    /// <summary>
    /// Begins a run: what an earlier one left of its journeys goes, then the plan is written. In this order, a trace beside a plan always
    /// belongs to it, wherever the run is cut.
    /// </summary>
    /// <param name="kept">Folders of journeys that are not made again.</param>
    internal static void Begin(string root, PlanFile plan, IReadOnlySet<string> kept)
    {
        Directory.CreateDirectory(root);
        foreach (var name in RunFormat.All.Select(f => f.FileName).Append(MatrixPage.FileName).Append(Summary)) File.Delete(Path.Combine(root, name));
        if (kept.Count == 0) File.Delete(Path.Combine(root, PlanFile.FileName));
        foreach (var line in plan.Journeys.DistinctBy(j => (j.Scenario, j.Persona)))
            foreach (var folder in Folders(root, line).Where(f => !kept.Contains(f))) Clear(Path.Combine(root, folder));
        plan.Write(root);
    }

    internal static Report ReportOf(Trace trace, Scorecard card, string traceFolder) => new(trace, card, name => Picture(traceFolder, name));

    /// <summary>Scores a trace and writes its reports.</summary>
    internal static JourneyDone Report(Trace trace, string traceFolder, string folder, ReportChoice choice)
    {
        var (card, files) = Render(trace, traceFolder, choice);
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in files) WholeFile.Write(Path.Combine(folder, name), text);
        return new JourneyDone(trace, card, folder) { TraceFolder = traceFolder };
    }

    /// <summary>What <see cref="Report"/> writes.</summary>
    internal static (Scorecard Card, IReadOnlyList<(string Name, string Text)> Files) Render(Trace trace, string traceFolder, ReportChoice choice)
    {
        var card = Judge.Score(trace, choice.Profile);
        var (report, language) = (ReportOf(trace, card, traceFolder), choice.LanguageOf(trace));
        return (card, [.. ReportFormat.All.Where(f => choice.Formats.Contains(f.Name)).Select(f => (f.FileName, f.Render(report, language)))]);
    }

    /// <summary>The text of <c>run.json</c>, written below <paramref name="root"/>.</summary>
    internal static string WriteRun(string root, Run run)
    {
        var json = JsonSerializer.Serialize(RunSummary.Of(root, run), RunSummary.Json);
        Directory.CreateDirectory(root);
        WholeFile.Write(Path.Combine(root, Summary), json);
        return json;
    }

    /// <summary>
    /// The formats that hold all journeys in one file, in the language of the first. None of a run that is not whole: its readers would take
    /// what was not seen for mended.
    /// </summary>
    internal static void WriteTogether(string root, Run run, ReportChoice choice)
    {
        WriteIndex(root, run, choice);
        if (run.Undone.Count > 0 || run.Done.Count == 0) return;
        var reports = run.Done.Select(j => new Report(j.Trace, j.Card, _ => null)).ToList();
        foreach (var format in RunFormat.All.Where(f => choice.Formats.Contains(f.Name)))
            WholeFile.Write(Path.Combine(root, format.FileName), format.Render(reports, choice.LanguageOf(run.Done[0].Trace)));
    }

    /// <summary>Each scenario of the run, persona by persona, with the way from <paramref name="root"/> to the reports that are there.</summary>
    internal static IReadOnlyList<Matrix> MatricesOf(string root, Run run) => Matrix.Of([.. run.Done.Select(d => new MatrixJourney(d.Trace, d.Card, PageOf(root, d)))], run.Profile);

    /// <summary>The page of the whole run; of one that is not whole it says so itself.</summary>
    private static void WriteIndex(string root, Run run, ReportChoice choice)
    {
        if (run.Done.Count > 0 && choice.Formats.Contains("html"))
            WholeFile.Write(Path.Combine(root, MatrixPage.FileName), MatrixPage.Render(MatricesOf(root, run), run.Undone.Count, choice.LanguageOf(run.Done[0].Trace)));
    }

    private static string? PageOf(string root, JourneyDone done)
    {
        var page = Path.Combine(done.Folder, "report.html");
        return File.Exists(page) ? string.Join('/', Path.GetRelativePath(root, page).Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString)) : null;
    }

    internal static byte[]? Picture(string folder, string name)
    {
        var file = Path.GetFullPath(Path.Combine(folder, name));
        var inside = file.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return inside && File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    /// <summary>The folder of a journey made once, and those of its repeats, as they stand: a run may repeat what another made once.</summary>
    private static IEnumerable<string> Folders(string root, PlanLine line)
    {
        var once = Of("", line.Scenario, line.Persona).Replace('\\', '/');
        var repeats = Directory.Exists(Path.Combine(root, once)) ? Directory.EnumerateDirectories(Path.Combine(root, once)).Select(Path.GetFileName) : [];
        return [.. repeats.Where(name => Repeat().IsMatch(name!)).Select(name => $"{once}/{name}"), once];
    }

    private static void Clear(string folder)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var file in ReportFormat.All.Select(f => f.FileName).Append(PdfFile.FileName))
            foreach (var name in new[] { file, $"{file}{WholeFile.Part}" }) File.Delete(Path.Combine(folder, name));
        TraceFolder.Clear(Path.Combine(folder, Trace));
        if (!Directory.EnumerateFileSystemEntries(folder).Any()) Directory.Delete(folder);
    }

    [GeneratedRegex(@"^repeat-\d+$")]
    private static partial Regex Repeat();
}

/// <summary>What to write of each journey. <paramref name="Language"/> null takes the procedure's.</summary>
internal sealed record ReportChoice(Profile Profile, IReadOnlyCollection<string> Formats, string? Language)
{
    internal string LanguageOf(Trace trace) => Language ?? (trace.Scenario.Language == "en" ? "en" : "fr");
}
