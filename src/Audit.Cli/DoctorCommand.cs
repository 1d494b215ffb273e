using System.CommandLine;
using System.Runtime.InteropServices;
using Audit.Journeys.Browsers;
using Audit.Observation;
using Microsoft.Playwright;

namespace Audit.Cli;

/// <summary><c>audit doctor</c>: what is installed, which browser will be used, what is missing and how to get it.</summary>
internal static class DoctorCommand
{
    internal static Command Make(Speaker speaker)
    {
        var lang = speaker.Lang;
        var browser = Options.Browser(lang);
        var command = new Command("doctor", new Said(
            "Vérifie que tout est prêt sur cette machine.\nExemple : audit doctor", "Checks that this machine is ready.\nExample: audit doctor").In(lang)) { browser, Options.Lang(lang) };
        command.SetAction((parsed, cancel) => CheckAsync(speaker, new BrowserRequest(parsed.GetValue(browser), MayInstall: false, Lang: lang), cancel));
        return command;
    }

    private static async Task<int> CheckAsync(Speaker speaker, BrowserRequest request, CancellationToken cancel)
    {
        var lang = speaker.Lang;
        speaker.Result($"audit {ToolVersion.Text} · .NET {Environment.Version} · {RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture}");
        using var playwright = await Playwright.CreateAsync();
        foreach (var place in BrowserLaunch.Places(playwright, request).DistinctBy(p => p.Path).Where(p => p.Exists || p.Source != "installed"))
            speaker.Result($"{State(place).In(lang),-11} {Whose(place).In(lang)}{new Said(" : ", ": ").In(lang)}{place.Path}");
        await using var browser = await BrowserLaunch.StartAsync(playwright, request, speaker.Say, cancel);
        speaker.Result(new Said($"✓ Prêt : {browser.BrowserType.Name} {browser.Version} démarre.", $"✓ Ready: {browser.BrowserType.Name} {browser.Version} starts."));
        return (int)Exit.Done;
    }

    private static Said State(BrowserPlace place) => place.Exists ? new("✓ trouvé", "✓ found") : new("· absent", "· not there");

    private static Said Whose(BrowserPlace place) => place.Source switch
    {
        "given" => new("navigateur indiqué", "browser you named"),
        "playwright" => new("navigateur de l'outil", "the tool's own browser"),
        _ => new("navigateur de la machine", "browser of this machine"),
    };
}
