using System.CommandLine;
using Audit.Indicators;
using Audit.Reports;
using Audit.Scoring;

namespace Audit.Cli;

/// <summary><c>audit explain [ID]</c></summary>
internal static class ExplainCommand
{
    internal static Command Make(Speaker speaker)
    {
        var lang = speaker.Lang;
        var id = new Argument<string?>("ID") { Description = new Said("Indicateur ; sans lui, la liste", "Indicator; without it, the list").In(lang), Arity = ArgumentArity.ZeroOrOne };
        var all = new Option<bool>("--all") { Description = new Said("Tous les indicateurs, en une page Markdown", "All indicators, as one Markdown page").In(lang) };
        var profile = Options.Profile(lang);
        var command = new Command("explain", new Said(
            "Dit ce qu'un indicateur mesure, pourquoi, et d'où viennent ses limites.\nExemple : audit explain password-steps",
            "Tells what an indicator measures, why, and where its limits come from.\nExample: audit explain password-steps").In(lang))
        { id, all, profile, Options.Lang(lang) };
        command.SetAction(parsed =>
        {
            var rules = parsed.GetValue(profile) is { } file ? ProfileFile.Read(file) : Profile.Default;
            speaker.Result(parsed.GetValue(all) ? IndicatorGuide.Markdown(rules, lang).TrimEnd() : parsed.GetValue(id) is { } asked ? Explain(asked, rules, lang) : List(lang));
            return (int)Exit.Done;
        });
        return command;
    }

    private static string List(string lang) => string.Join('\n', Catalogue.All.Select(i => $"{i.Id,-24} {i.Title.In(lang)}").Concat(
        Catalogue.NotYetMeasured.Select(n => $"{n.Key,-24} {n.Value.AsSentence().In(lang)} ({new Said("pas encore mesuré", "not measured yet").In(lang)})")));

    private static string Explain(string id, Profile profile, string lang)
    {
        string[] ids = [.. Catalogue.All.Select(i => i.Id), .. Catalogue.NotYetMeasured.Keys];
        return IndicatorGuide.Explain(id, profile, lang) ?? throw new FileProblemException(new FileProblem("explain", 0, 0, $"'{id}'", $"one of {string.Join(", ", ids)}"));
    }
}
