using System.CommandLine;
using Audit.Cli.Runs;
using Audit.Journeys.Browsers;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Cli;

/// <summary><c>audit score TRACE…</c>: no browser but for a PDF, the same bytes for the same trace.</summary>
internal static class ScoreCommand
{
    internal static Command Make(Speaker speaker)
    {
        var lang = speaker.Lang;
        var traces = new Argument<string[]>("TRACE") { Description = new Said("Dossiers de traces (ou leur trace.json)", "Trace folders (or their trace.json)").In(lang), Arity = ArgumentArity.OneOrMore }.RefusingOptions(lang);
        var (output, format, profile, language, json) = (Options.Out(lang), Options.Format(lang), Options.Profile(lang), Options.Lang(lang), Options.Json(lang));
        var command = new Command("score", new Said(
            "Note à nouveau des parcours enregistrés, sans navigateur (seul le format pdf en demande un).\nExemple : audit score reports/cantine/novice-desktop/trace --profile mon-profil.yaml",
            "Scores recorded journeys again, without a browser (the pdf format alone takes one).\nExample: audit score reports/canteen/novice-desktop/trace --profile my-profile.yaml").In(lang))
        { traces, output, format, profile, language, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var rules = parsed.GetValue(profile) is { } file ? ProfileFile.Read(file) : Profile.Default;
            var choice = new ReportChoice(rules, Formats.In(parsed.GetValue(format)!), parsed.GetValue(language));
            var recorded = parsed.GetValue(traces)!.Select(path => new Recorded(path, TraceFile.Read(path))).ToList();
            var run = new Run([.. Numbered(recorded).Select(r => Score(r, parsed.GetValue(output)!, choice))], [], Interrupted: false, rules);
            await using var browser = new LiveBrowser(new BrowserRequest(Lang: lang), speaker.Say);
            await PdfFile.WriteAsync(browser, run, choice, speaker, cancel);
            RunFolder.WriteTogether(parsed.GetValue(output)!, run, choice);
            Summary.Print(speaker, parsed.GetValue(output)!, run, parsed.GetValue(json));
            return (int)run.Exit;
        });
        return command;
    }

    private static JourneyDone Score(Recorded recorded, string root, ReportChoice choice)
    {
        var folder = Directory.Exists(recorded.Path) ? recorded.Path : Path.GetDirectoryName(Path.GetFullPath(recorded.Path))!;
        var (scenario, persona) = (recorded.Trace.Scenario.Id, recorded.Trace.Persona.Id);
        return RunFolder.Report(recorded.Trace, folder, RunFolder.Of(root, scenario, persona, recorded.Repeat), choice) with { Repeat = recorded.Repeat };
    }

    /// <summary>Several traces of one journey are its repeats, in the order given: none is written over another.</summary>
    /// <exception cref="FileProblemException">They were recorded on different portals.</exception>
    private static IEnumerable<Recorded> Numbered(IReadOnlyList<Recorded> traces)
    {
        var journeys = traces.GroupBy(t => (t.Trace.Scenario.Id, t.Trace.Persona.Id)).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var mixed in journeys.Values.Where(g => g.Select(t => t.Trace.Scenario.Entry).Distinct().Count() > 1))
            throw new FileProblemException(new FileProblem(string.Join(", ", mixed.Select(t => t.Path)), 0, 0, new("un même scénario et un même profil sur des portails différents", "one scenario and persona on different portals"), new("les répétitions d'un même parcours, ou un autre --out pour chacun", "repeats of one journey, or another --out for each")));
        return traces.Select(t => journeys[(t.Trace.Scenario.Id, t.Trace.Persona.Id)] is { Count: > 1 } same ? t with { Repeat = same.IndexOf(t) + 1 } : t);
    }

    private sealed record Recorded(string Path, Trace Trace, int? Repeat = null);
}
