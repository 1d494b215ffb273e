using System.CommandLine;
using System.Globalization;
using Audit.Personas;
using Audit.Reports;

namespace Audit.Cli;

/// <summary>The options several commands share.</summary>
internal static class Options
{
    /// <summary>An argument that takes many values takes a misspelt option too; so what looks like one is refused by its name.</summary>
    internal static Argument<string[]> RefusingOptions(this Argument<string[]> argument, string lang)
    {
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.StartsWith('-')))
                result.AddError(new Said($"{token.Value} : option inconnue", $"{token.Value}: unknown option").In(lang));
        });
        return argument;
    }

    internal static Option<string[]> Persona(string lang) => new("--persona")
    {
        Description = new Said($"Profil qui fait la démarche (répétable). Par défaut : {PersonaLibrary.DefaultId}", $"Persona who goes through (repeatable). Default: {PersonaLibrary.DefaultId}").In(lang),
        HelpName = "ID",
    };

    internal static Option<string?> BaseUrl(string lang) => new("--base-url")
    {
        Description = new Said("Adresse du portail sur lequel jouer les chemins du scénario", "Address of the portal the scenario's paths are played on").In(lang),
        HelpName = "URL",
    };

    internal static Option<string> Out(string lang) => new("--out")
    {
        Description = new Said("Dossier des rapports", "Folder of the reports").In(lang),
        DefaultValueFactory = _ => "reports",
        HelpName = "DIR",
    };

    internal static Option<string?> History(string lang) => new("--history")
    {
        Description = new Said("Fichier où ajouter une ligne par parcours. Par défaut : history.jsonl dans --out", "File that gets one line for each journey. Default: history.jsonl in --out").In(lang),
        HelpName = "FILE",
    };

    internal static Option<string> Format(string lang)
    {
        var option = new Option<string>("--format")
        {
            Description = new Said($"Formats des rapports, séparés par des virgules, parmi {string.Join(", ", Formats.All)}", $"Report formats, separated by commas, among {string.Join(", ", Formats.All)}").In(lang),
            DefaultValueFactory = _ => string.Join(',', ReportFormat.Default),
            HelpName = "F,…",
        };
        option.Validators.Add(result =>
        {
            foreach (var name in Formats.In(result.GetValueOrDefault<string>() ?? "").Where(n => !Formats.All.Contains(n)))
                result.AddError(Refusal("--format", $"'{name}'", string.Join(", ", Formats.All)).In(lang));
        });
        return option;
    }

    internal static Option<string?> Lang(string lang)
    {
        var option = new Option<string?>("--lang") { Description = new Said("Langue : fr ou en. Par défaut, celle de la démarche", "Language: fr or en. Default: the procedure's").In(lang), HelpName = "fr|en" };
        option.AcceptOnlyFromAmong("fr", "en");
        return option;
    }

    internal static Option<string?> Profile(string lang) => new("--profile")
    {
        Description = new Said("Fichier de profil de notation (limites et poids)", "Scoring profile file (limits and weights)").In(lang),
        HelpName = "FILE",
    };

    internal static Option<bool> Json(string lang) => new("--json") { Description = new Said("Affiche le résultat en JSON", "Prints the result as JSON").In(lang) };

    internal static Option<string?> Browser(string lang) => new("--browser")
    {
        Description = new Said("Navigateur à utiliser (ou variable AUDIT_BROWSER)", "Browser to use (or variable AUDIT_BROWSER)").In(lang),
        HelpName = "PATH",
    };

    internal static Option<bool> NoInstall(string lang) => new("--no-install") { Description = new Said("N'installe jamais de navigateur", "Never installs a browser").In(lang) };

    internal static Option<bool> Headed(string lang) => new("--headed") { Description = new Said("Montre la fenêtre du navigateur", "Shows the browser's window").In(lang) };

    internal static Option<bool> AllowFinalSubmit(string lang) => new("--allow-final-submit")
    {
        Description = new Said("Fait aussi les vrais envois, hors de cette machine", "Performs the real submissions too, beyond this machine").In(lang),
    };

    internal static Option<int> Jobs(string lang) => Between(lang, 1, 64, new("--jobs")
    {
        Description = new Said("Nombre de parcours à la fois ; un seul par portail", "Journeys at once; one at a time on each portal").In(lang),
        DefaultValueFactory = _ => 1, HelpName = "N",
    });

    internal static Option<bool> SamePortal(string lang) => new("--same-portal")
    {
        Description = new Said("Avec --jobs : plusieurs parcours à la fois aussi sur un même portail", "With --jobs: several journeys at once on one portal too").In(lang),
    };

    internal static Option<int> Port(string lang) => Between(lang, 0, 65535, new("--port")
    {
        Description = new Said("Port de la mairie ; libre si rien n'est dit", "Port of the town hall; any free one when not given").In(lang), HelpName = "N",
    });

    internal static Option<int> Repeat(string lang) => Between(lang, 1, 100, new("--repeat")
    {
        Description = new Said("Fait chaque parcours N fois et donne les médianes et les écarts", "Makes each journey N times and gives medians and spread").In(lang),
        DefaultValueFactory = _ => 1, HelpName = "N",
    });

    internal static Option<bool> Resume(string lang) => new("--resume")
    {
        Description = new Said("Reprend la série interrompue de --out : garde les parcours finis, fait les autres", "Takes up the interrupted run of --out: keeps finished journeys, makes the others").In(lang),
    };

    private static Said Refusal(string option, string given, string expected) => new($"{option} : {given}. Attendu : {expected}", $"{option}: {given}. Expected: {expected}");

    private static Option<int> Between(string lang, int least, int most, Option<int> option)
    {
        option.Validators.Add(result =>
        {
            // What is no number at all is refused here: asking the library for its value would throw.
            if (result.Tokens is [var given] && !(int.TryParse(given.Value, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most))
                result.AddError(Refusal(option.Name, given.Value, $"{least}–{most}").In(lang));
        });
        return option;
    }
}
