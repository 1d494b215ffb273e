using System.CommandLine;
using Audit.Personas;
using Audit.Reports;

namespace Audit.Cli;

/// <summary>The options several commands share.</summary>
internal static class Options
{
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

    internal static Option<string> Format(string lang)
    {
        var option = new Option<string>("--format")
        {
            Description = new Said("Formats des rapports, séparés par des virgules", "Report formats, separated by commas").In(lang),
            DefaultValueFactory = _ => string.Join(',', ReportFormat.All.Select(f => f.Name)),
            HelpName = "F,…",
        };
        option.Validators.Add(result =>
        {
            var known = ReportFormat.All.Select(f => f.Name).ToList();
            foreach (var name in (result.GetValueOrDefault<string>() ?? "").Split(',').Where(n => !known.Contains(n)))
                result.AddError($"--format: '{name}'. {new Said("Attendu", "Expected").In(lang)}: {string.Join(", ", known)}");
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
}
