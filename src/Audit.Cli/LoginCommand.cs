using System.CommandLine;
using Audit.Journeys.Browsers;
using Audit.Journeys.Reaching;
using Microsoft.Playwright;

namespace Audit.Cli;

/// <summary><c>audit login URL --save FILE</c>: a person logs in once, herself, for journeys to begin where she is known.</summary>
internal static class LoginCommand
{
    internal static Command Make(Speaker speaker)
    {
        var lang = speaker.Lang;
        var url = new Argument<string>("URL") { Description = new Said("Adresse de la page de connexion", "Address of the login page").In(lang) };
        var save = new Option<string>("--save") { Description = new Said("Fichier où garder la connexion, lisible de vous seul", "File to keep the login in, readable by you alone").In(lang), Required = true, HelpName = "FILE" };
        var (browser, noInstall, reach) = (Options.Browser(lang), Options.NoInstall(lang), new ReachOptions(lang));
        var command = new Command("login", new Said(
            "Ouvre une fenêtre pour vous identifier vous-même, et garde la connexion pour « audit run --login ».\nExemple : audit login https://demarches.ville.fr/connexion --save connexion.json",
            "Opens a window for you to log in yourself, and keeps the login for 'audit run --login'.\nExample: audit login https://services.town.example/login --save login.json").In(lang))
        { url, save, browser, noInstall, Options.Lang(lang) };
        foreach (var option in reach.ForWindows) command.Options.Add(option);
        command.SetAction((parsed, cancel) =>
        {
            ReachSettings.RefusePasswordIn(parsed.GetValue(url)!, "login");
            var (address, settings) = (Address(parsed.GetValue(url)!), reach.Read(parsed, Environment.GetEnvironmentVariable));
            var request = new BrowserRequest(parsed.GetValue(browser), !parsed.GetValue(noInstall), Headed: true, Lang: lang, Authority: settings.Authority);
            return KeepAsync(new Wanted(address, settings.To(address), request, parsed.GetValue(save)!), speaker, cancel);
        });
        return command;
    }

    private static async Task<int> KeepAsync(Wanted wanted, Speaker speaker, CancellationToken cancel)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await BrowserLaunch.StartAsync(playwright, wanted.Browser, speaker.Say, cancel);
        speaker.Say(new Said("Identifiez-vous dans la fenêtre. Puis fermez-la, ou tapez Entrée ici.", "Log in in the window. Then close it, or press Enter here."));
        try
        {
            return Kept(await LoginWindow.KeepAsync(browser, wanted.Address, wanted.Reach, EnterAsync(), cancel), wanted.File, speaker);
        }
        catch (PlaywrightException error)
        {
            var why = error.Message.Split('\n')[0];
            speaker.Say(new Said($"Rien n'a été gardé. Le site n'a pas pu être ouvert, ou le navigateur a été quitté au lieu de fermer sa fenêtre : {why}", $"Nothing was kept. The site could not be opened, or the browser was ended instead of its window being closed: {why}"));
            return (int)Exit.NotCompleted;
        }
    }

    private static int Kept(LoginState state, string file, Speaker speaker)
    {
        if (state.IsEmpty)
        {
            speaker.Say(new Said("Rien à garder : le site n'a laissé aucun cookie. Identifiez-vous avant de fermer la fenêtre.", "Nothing to keep: the site left no cookie. Log in before you close the window."));
            return (int)Exit.NotCompleted;
        }
        state.Write(file);
        speaker.Result(file);
        speaker.Say(new Said("Ce fichier vaut un mot de passe : ne le partagez pas, effacez-le après l'audit.", "This file is worth a password: do not share it, delete it after the audit."));
        return (int)Exit.Done;
    }

    /// <summary>Never, where nobody sits at the keyboard.</summary>
    private static Task EnterAsync() => Console.IsInputRedirected ? Task.Delay(Timeout.Infinite) : Task.Run(Console.In.ReadLine);

    private static string Address(string given) => Uri.TryCreate(given, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
        ? given
        : throw new FileProblemException(new FileProblem("login", 0, 0, new($"« {given} »", $"'{given}'"), new("une adresse comme https://demarches.ville.example/connexion", "an address such as https://services.town.example/login")));

    private sealed record Wanted(string Address, Reach Reach, BrowserRequest Browser, string File);
}
