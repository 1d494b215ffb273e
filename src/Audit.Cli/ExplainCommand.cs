using System.CommandLine;
using Audit.Indicators;
using Audit.Scoring;

namespace Audit.Cli;

/// <summary><c>audit explain [ID]</c></summary>
internal static class ExplainCommand
{
    internal static Command Make(Speaker speaker)
    {
        var lang = speaker.Lang;
        var id = new Argument<string?>("ID") { Description = new Said("Indicateur ; sans lui, la liste", "Indicator; without it, the list").In(lang), Arity = ArgumentArity.ZeroOrOne };
        var profile = Options.Profile(lang);
        var command = new Command("explain", new Said(
            "Dit ce qu'un indicateur mesure, pourquoi, et d'où viennent ses limites.\nExemple : audit explain password-steps",
            "Tells what an indicator measures, why, and where its limits come from.\nExample: audit explain password-steps").In(lang))
        { id, profile, Options.Lang(lang) };
        command.SetAction(parsed =>
        {
            var rules = parsed.GetValue(profile) is { } file ? ProfileFile.Read(file) : Profile.Default;
            if (parsed.GetValue(id) is not { } asked) return List(speaker);
            if (Catalogue.All.FirstOrDefault(i => i.Id == asked) is { } indicator) return Explain(speaker, indicator, rules);
            throw new FileProblemException(new FileProblem("explain", 0, 0, $"'{asked}'", $"one of {string.Join(", ", Catalogue.All.Select(i => i.Id))}"));
        });
        return command;
    }

    private static int List(Speaker speaker)
    {
        foreach (var indicator in Catalogue.All) speaker.Result($"{indicator.Id,-18} {indicator.Title.In(speaker.Lang)}");
        return (int)Exit.Done;
    }

    private static int Explain(Speaker speaker, Indicator indicator, Profile profile)
    {
        speaker.Result($"{indicator.Id} : {indicator.Title.In(speaker.Lang)}\n\n{indicator.Why.In(speaker.Lang)}\n\n{indicator.How.In(speaker.Lang)}\n");
        speaker.Result(ProfileWords.LimitsOf(profile, indicator.Id));
        return (int)Exit.Done;
    }
}
