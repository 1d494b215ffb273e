using System.CommandLine;
using Audit.Indicators;
using Audit.Reports;
using Audit.Scoring;

namespace Audit.Cli;

/// <summary><c>audit explain [INDICATOR]</c></summary>
internal static class ExplainCommand
{
    internal static Command Make(Speaker speaker)
    {
        var lang = speaker.Lang;
        var id = new Argument<string[]>("INDICATOR") { Description = new Said("Identifiant ou titre d'un indicateur ; sans lui, la liste", "Id or title of an indicator; without it, the list").In(lang), Arity = ArgumentArity.ZeroOrMore }.RefusingOptions(lang);
        var all = new Option<bool>("--all") { Description = new Said("Tous les indicateurs, en une page Markdown", "All indicators, as one Markdown page").In(lang) };
        var profile = Options.Profile(lang);
        var command = new Command("explain", new Said(
            "Dit ce qu'un indicateur mesure, pourquoi, et d'où viennent ses limites.\nExemple : audit explain password-steps",
            "Tells what an indicator measures, why, and where its limits come from.\nExample: audit explain password-steps").In(lang))
        { id, all, profile, Options.Lang(lang) };
        command.SetAction(parsed =>
        {
            var rules = parsed.GetValue(profile) is { } file ? ProfileFile.Read(file) : Profile.Default;
            speaker.Result(parsed.GetValue(all) ? IndicatorGuide.Markdown(rules, lang).TrimEnd() : parsed.GetValue(id) is { Length: > 0 } asked ? Explain(string.Join(' ', asked), rules, lang) : List(lang));
            return (int)Exit.Done;
        });
        return command;
    }

    private static string List(string lang) => string.Join('\n', Catalogue.All.Select(i => $"{i.Id,-24} {i.Title.In(lang)}").Concat(
        Catalogue.NotYetMeasured.Select(n => $"{n.Key,-24} {n.Value.AsSentence().In(lang)} ({new Said("pas encore mesuré", "not measured yet").In(lang)})")));

    private static string Explain(string words, Profile profile, string lang) =>
        IndicatorNames.IdOf(words) is { } id ? IndicatorGuide.Explain(id, profile, lang)! : throw new FileProblemException(new FileProblem("explain", 0, 0, Unknown(words)));

    private static Said Unknown(string words)
    {
        var near = IndicatorNames.Near(words);
        var found = new Said($"aucun indicateur ne s'appelle « {words} »", $"no indicator is called '{words}'");
        return near.Count == 0
            ? new($"{found.Fr}. Tapez « audit explain » pour les voir tous.", $"{found.En}. Type 'audit explain' to see them all.")
            : new($"{found.Fr}. Les plus proches : {string.Join(", ", near.Select(n => $"{n.Id} ({n.Title.Fr})"))}.", $"{found.En}. The nearest: {string.Join(", ", near.Select(n => $"{n.Id} ({n.Title.En})"))}.");
    }
}
