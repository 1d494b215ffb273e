using System.Collections.Concurrent;
using Audit.DemoTown;
using Microsoft.Playwright;

namespace Audit.Browser.Tests.Demo;

/// <summary>What plain Playwright event listeners count, with nothing of the product but the town hall itself.</summary>
internal sealed record BareCount(int Clicks, int Screens, int Proofs, int PopUps);

/// <summary>The demo's procedures gone through by plain Playwright: a second opinion on the counts.</summary>
internal sealed class BareWalk
{
    /// <summary>Clicks on what activates, told by the page; and what was changed in fields that hold a secret or a proof.</summary>
    private const string Listener = """
        window.addEventListener('click', (e) => {
          const el = e.isTrusted && e.detail > 0 && e.target.closest && e.target.closest('a,button');
          if (el) window.__bare('click');
        }, true);
        window.addEventListener('change', (e) => { if (/^(mdp|mdp2|captcha)$/.test(e.target.name)) window.__bare('proof'); }, true);
        """;

    private readonly ConcurrentQueue<string> _told = [];
    private readonly HashSet<string> _screens = [];
    private readonly IPage _page;
    private int _dialogs;
    private int _overlays;

    private BareWalk(IPage page) => _page = page;

    internal static async Task<BareCount> GoAsync(bool hard)
    {
        await using var town = await Town.StartAsync();
        await using var context = await Go.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 720 } });
        await context.Clock.InstallAsync();
        var page = await context.NewPageAsync();
        var walk = new BareWalk(page);
        await context.ExposeFunctionAsync("__bare", (string what) => walk._told.Enqueue(what));
        await context.AddInitScriptAsync(Listener);
        page.Dialog += async (_, dialog) => { walk._dialogs++; await dialog.AcceptAsync(); };
        await page.GotoAsync($"{town.BaseUrl}/{(hard ? "difficile" : "facile")}/");
        await (hard ? walk.HardAsync() : walk.EasyAsync());
        return new BareCount(walk._told.Count(t => t == "click") + walk._dialogs, walk._screens.Count, walk._told.Count(t => t == "proof"), walk._overlays + walk._dialogs);
    }

    private async Task EasyAsync()
    {
        await ClickAsync("Commencer");
        await TypeAsync(("Prénom de l’enfant", "Enfant"), ("Nom de famille de l’enfant", "Exemple"), ("Date de naissance de l’enfant", "12/03/2018"), ("Votre adresse mail", "parent@exemple.fr"));
        await _page.GetByLabel("École de l’enfant").SelectOptionAsync("École du Moulin");
        await _page.GetByLabel("Mardi").CheckAsync();
        await ClickAsync("Continuer");
        await ClickAsync("Envoyer ma demande");
        await SeenAsync("Votre demande est envoyée");
    }

    private async Task HardAsync()
    {
        await OverlayAsync("Paramétrer", "Tout refuser");
        foreach (var link in new[] { "Enfance et scolarité", "Restauration scolaire et ALSH", "Accéder au téléservice" }) await ClickAsync(link);
        await AccountAsync();
        await TypeAsync(("Identifiant", "parent-exemple"), ("Mot de passe", "Tournesol-2026!"));
        await ClickAsync("Se connecter");
        await SeenAsync("Dossier d’inscription : Responsable légal");
        await _page.Context.Clock.FastForwardAsync(25_000);
        await OverlayAsync("×");
        await FileAsync();
        await SeenAsync("Confirmation");
    }

    private async Task AccountAsync()
    {
        await TypeAsync(("Identifiant", "parent-exemple"), ("Adresse électronique", "parent@exemple.fr"), ("Confirmation de l’adresse électronique", "parent@exemple.fr"));
        foreach (var password in new[] { "tournesol", "Tournesol-2026!" })
        {
            await TypeAsync(("Mot de passe", password), ("Confirmation du mot de passe", password), ("Recopiez le code de l’image", "K7P4X"));
            await ClickAsync("Créer mon compte");
        }
    }

    private async Task FileAsync()
    {
        await _page.GetByLabel("Civilité").SelectOptionAsync("Madame");
        await TypeAsync(("Nom d’usage", "Exemple"), ("Prénom", "Parent"), ("Adresse", "1 rue"), ("Code postal", "99000"), ("Commune", "Exempleville"), ("Téléphone", "0102030405"), ("Adresse électronique", "parent@exemple.fr"));
        await ClickAsync("Suivant", "Dossier d’inscription : Enfant");
        await TypeAsync(("Nom de l’enfant", "Exemple"), ("Prénom de l’enfant", "Enfant"), ("Date de naissance", "12/03/2018"), ("Niveau", "CE2"));
        await _page.GetByLabel("Établissement de rattachement").SelectOptionAsync("Groupe scolaire du Moulin");
        await ClickAsync("Suivant", "Dossier d’inscription : Restauration");
        await RulesAsync();
        await TypeAsync(("Nom du représentant légal", "Exemple"), ("Date de naissance de l’enfant", "12/03/2018"), ("Adresse du représentant légal", "1 rue"));
        await ClickAsync("Suivant", "Dossier d’inscription : Pièces justificatives et facturation");
        var file = new FilePayload { Name = "piece.pdf", MimeType = "application/pdf", Buffer = new byte[1000] };
        await _page.GetByLabel("Attestation d’assurance RC").SetInputFilesAsync(file);
        await _page.GetByLabel("Avis d’imposition N-1").SetInputFilesAsync(file);
        await TypeAsync(("Nom du redevable", "Exemple"));
        await ClickAsync("Valider");
    }

    private async Task RulesAsync()
    {
        await _page.GetByLabel("Rythme de fréquentation").SelectOptionAsync("4 jours");
        var rules = await _page.Context.RunAndWaitForPageAsync(() => _page.GetByText("Règlement intérieur (PDF)").ClickAsync());
        _screens.Add(await rules.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync());
        await rules.CloseAsync();
        await _page.GetByLabel("J’ai lu le règlement").CheckAsync();
        await ClickAsync("Suivant", "Dossier d’inscription : Accueil périscolaire (ALSH)");
    }

    private async Task OverlayAsync(params string[] buttons)
    {
        await _page.GetByRole(AriaRole.Button, new() { Name = buttons[0], Exact = true }).WaitForAsync();
        _overlays++;
        foreach (var button in buttons) await _page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
    }

    private async Task TypeAsync(params (string Label, string Text)[] fields)
    {
        foreach (var (label, text) in fields) await _page.GetByLabel(label, new() { Exact = true }).PressSequentiallyAsync(text);
    }

    /// <summary>Notes the screen one leaves, clicks, and waits for the next heading where it is told.</summary>
    private async Task ClickAsync(string name, string? next = null)
    {
        _screens.Add(await _page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync());
        await _page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).Or(_page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true })).First.ClickAsync();
        if (next is not null) await SeenAsync(next);
    }

    private async Task SeenAsync(string heading)
    {
        await _page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = heading, Exact = true }).WaitForAsync();
        _screens.Add(heading);
    }
}
