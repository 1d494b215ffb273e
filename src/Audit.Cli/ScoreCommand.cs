using System.CommandLine;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Cli;

/// <summary><c>audit score TRACE…</c>: no browser, the same bytes for the same trace.</summary>
internal static class ScoreCommand
{
    internal static Command Make(Speaker speaker)
    {
        var lang = speaker.Lang;
        var traces = new Argument<string[]>("TRACE") { Description = new Said("Dossiers de traces (ou leur trace.json)", "Trace folders (or their trace.json)").In(lang), Arity = ArgumentArity.OneOrMore };
        var (output, format, profile, language, json) = (Options.Out(lang), Options.Format(lang), Options.Profile(lang), Options.Lang(lang), Options.Json(lang));
        var command = new Command("score", new Said(
            "Note à nouveau des parcours enregistrés, sans navigateur.\nExemple : audit score reports/cantine/novice-desktop/trace --profile mon-profil.yaml",
            "Scores recorded journeys again, without a browser.\nExample: audit score reports/canteen/novice-desktop/trace --profile my-profile.yaml").In(lang))
        { traces, output, format, profile, language, json };
        command.SetAction(parsed =>
        {
            var rules = parsed.GetValue(profile) is { } file ? ProfileFile.Read(file) : Profile.Default;
            var choice = new ReportChoice(rules, parsed.GetValue(format)!.Split(','), parsed.GetValue(language));
            var done = parsed.GetValue(traces)!.Select(path => Score(path, parsed.GetValue(output)!, choice)).ToList();
            Summary.Print(speaker, parsed.GetValue(output)!, done, parsed.GetValue(json));
            return (int)Exits.Worst(done.Select(d => d.Exit));
        });
        return command;
    }

    private static JourneyDone Score(string path, string root, ReportChoice choice)
    {
        var trace = TraceFile.Read(path);
        var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
        return RunFolder.Report(trace, folder, RunFolder.Of(root, trace.Scenario.Id, trace.Persona.Id), choice);
    }
}
